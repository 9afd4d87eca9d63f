import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { ArrowLeft } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import type { Account } from '#core/climate/account.ts';
import { sumOfKnown } from '#core/climate/partial-sum.ts';
import type { AssessedProject } from '#core/comparison/assess-document.ts';
import { unlikenesses } from '#core/comparison/compare.ts';
import { rowDifferences, type PartDifference, type RowDifference } from '#core/comparison/row-differences.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useReturnFocus } from '#renderer/components/layout/Drawer.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { changeTexts, countsText, onlyChanged, partText, type DifferenceWords } from './row-difference-text.logic.ts';

export interface RowDifferencesProps {
  readonly document: ProjectDocument;
  readonly assessed: AssessedProject;
  readonly alternative: AlternativeDocument;
  readonly onClose: () => void;
}

/** What is changed in an alternative since another: from the budget to what was built, or from renovating to building new. */
export function RowDifferences({ document, assessed, alternative, onClose }: RowDifferencesProps) {
  const t = useText();
  const format = useFormat();
  const panel = useRef<HTMLDivElement>(null);
  useReturnFocus(panel);
  const [against, setAgainst] = useState<string | null>(null);
  const [show, setShow] = useState<'changes' | 'all'>('changes');
  const others = document.alternatives.filter(({ id, reported }) => id !== alternative.id && !reported);
  const other = others.find(({ id }) => id === (against ?? alternative.variant?.of)) ?? others[0];

  const { parts, comparable } = comparedRows(assessed, other, alternative);
  const shown = show === 'all' ? parts : onlyChanged(parts);
  const names = useMemo(
    () => new Map(document.declarations.map(({ id, name }) => [id, name])),
    [document.declarations],
  );
  const words: DifferenceWords = { t, format, declarationName: (id) => names.get(id) ?? null };
  const name = alternativeName(alternative, t);

  return (
    <Panel ref={panel} tabIndex={-1}>
      <Section
        title={t('rowDifference.title', { name })}
        end={
          <Button variant="quiet" startIcon={<ArrowLeft size={16} aria-hidden />} onClick={onClose}>
            {t('rowDifference.back')}
          </Button>
        }
      >
        {!other || alternative.reported ? (
          <Note kind="info">{t('delivered.noRows')}</Note>
        ) : (
          <>
            <Tools>
              <SelectField
                label={t('rowDifference.against')}
                value={other.id}
                options={others.map((one) => ({ value: one.id, label: alternativeName(one, t) }))}
                onChange={setAgainst}
              />
              <Segmented
                label={t('rowDifference.show')}
                value={show}
                options={[
                  { value: 'changes', label: t('rowDifference.onlyChanged') },
                  { value: 'all', label: t('rowDifference.allRows') },
                ]}
                onChange={setShow}
              />
              <Counts aria-live="polite">{countsText(parts, words)}</Counts>
            </Tools>
            {!comparable && <Note kind="beyond">{t('rowDifference.notComparable')}</Note>}
            {shown.length === 0 ? (
              <p>{t('rowDifference.none')}</p>
            ) : (
              <Scroll tabIndex={0} aria-label={t('rowDifference.title', { name })}>
                <DifferenceRows parts={shown} all={parts} words={words} />
                {parts.some(isStarred) && <Legend>{t('rowDifference.incomplete')}</Legend>}
              </Scroll>
            )}
          </>
        )}
      </Section>
    </Panel>
  );
}

/** The rows of the two side by side; no climate difference where their accounts do not compare. */
function comparedRows({ accounts }: AssessedProject, other: AlternativeDocument | undefined, own: AlternativeDocument) {
  if (!other) return { parts: [], comparable: false };
  const accountOf = ({ id }: AlternativeDocument) => accounts.find((account) => account.id === id) ?? null;
  const [a, b] = [accountOf(other), accountOf(own)];
  const compared = (account: Account, { function: serves }: AlternativeDocument) => ({
    account,
    function: serves ?? null,
  });
  const comparable = a !== null && b !== null && unlikenesses(compared(a, other), compared(b, own)).length === 0;
  const side = ({ components }: AlternativeDocument, account: Account | null) => ({
    components,
    account: comparable ? account : null,
  });
  return { parts: rowDifferences(side(other, a), side(own, b)), comparable };
}

interface DifferenceRowsProps {
  readonly parts: readonly PartDifference[];
  /** With the rows that are not shown: what the sum is of. */
  readonly all: readonly PartDifference[];
  readonly words: DifferenceWords;
}

function DifferenceRows({ parts, all, words }: DifferenceRowsProps) {
  const { t } = words;
  const climate = {
    'A1-A3': sumOfKnown(all.map((part) => part.climate['A1-A3'])),
    total: sumOfKnown(all.map((part) => part.climate.total)),
  };
  return (
    <Table stickyHeader sx={{ tableLayout: 'fixed' }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '32%' }}>{t('rowDifference.row')}</TableCell>
          <TableCell>{t('rowDifference.what')}</TableCell>
          <TableCell align="right" sx={{ width: '13%' }}>
            {t('rowDifference.a1a3')}
            <Unit>{t('rowDifference.unit')}</Unit>
          </TableCell>
          <TableCell align="right" sx={{ width: '13%' }}>
            {t('rowDifference.total')}
            <Unit>{t('rowDifference.unit')}</Unit>
          </TableCell>
        </TableRow>
      </TableHead>
      {parts.map((part) => (
        <TableBody key={part.part ?? ''}>
          <PartRow>
            <TableCell component="th" scope="rowgroup" colSpan={2}>
              {partText(part.part, t)}
            </TableCell>
            <Figures climate={part.climate} complete={part.complete} words={words} />
          </PartRow>
          {part.rows.map((row) => (
            <Row key={`${row.reference?.id ?? ''} ${row.other?.id ?? ''}`} row={row} words={words} />
          ))}
        </TableBody>
      ))}
      <TableFooter>
        <TableRow>
          <TableCell component="th" scope="row" colSpan={2}>
            {t('rowDifference.sum')}
          </TableCell>
          <Figures climate={climate} complete={all.every(({ complete }) => complete)} words={words} />
        </TableRow>
      </TableFooter>
    </Table>
  );
}

function Row({ row, words }: { readonly row: RowDifference; readonly words: DifferenceWords }) {
  const { t } = words;
  const { name } = row.other ?? row.reference ?? {};
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400, overflowWrap: 'anywhere' }}>
        {name ?? t('alternatives.unnamedRow')}
      </TableCell>
      <TableCell>
        {changeTexts(row, words).map((text) => (
          <Change key={text} data-same={row.kind === 'same'}>
            {text}
          </Change>
        ))}
      </TableCell>
      <Figures climate={row.climate} complete={row.complete} words={words} />
    </TableRow>
  );
}

/** A difference that some figure lacks for is said to be incomplete; one that is not known is a dash. */
function Figures({
  climate,
  complete,
  words,
}: {
  readonly climate: RowDifference['climate'];
  readonly complete: boolean;
  readonly words: DifferenceWords;
}) {
  const { t, format } = words;
  return (['A1-A3', 'total'] as const).map((key) => (
    <TableCell key={key} align="right">
      {format.signed(climate[key], decimalsOf(climate[key]))}
      {key === 'total' && isStarred({ climate, complete }) && (
        <Incomplete title={t('common.incomplete')}>
          *<Spoken>{t('common.incomplete')}</Spoken>
        </Incomplete>
      )}
    </TableCell>
  ));
}

/** A difference that is known, though not all of it. */
function isStarred({ climate, complete }: Pick<RowDifference, 'climate' | 'complete'>): boolean {
  return !complete && climate.total !== null;
}

/** Two decimals where whole kilograms would read as nothing. */
function decimalsOf(value: number | null): number {
  return value !== null && value !== 0 && Math.abs(value) < 0.5 ? 2 : 0;
}

/** Takes the focus when it is opened, and gives it back. */
const Panel = styled('div')({ overflow: 'auto', minHeight: 0, outline: 'none' });

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'end',
  flexWrap: 'wrap',
  gap: `${tokens.space[3]}px ${tokens.space[5]}px`,
  marginBottom: tokens.space[4],
}));

const Counts = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  color: tokens.color.ink2,
  lineHeight: `${tokens.size.control}px`,
}));

const Scroll = styled('section')({ overflow: 'auto', minHeight: 0, flex: 1 });

const PartRow = styled(TableRow)(({ theme: { tokens } }) => ({
  '& .MuiTableCell-root': { fontWeight: 600, backgroundColor: tokens.color.sunken },
}));

const Unit = styled('span')(({ theme: { typography } }) => ({ ...typography.micro, display: 'block' }));

const Change = styled('span')(({ theme: { tokens } }) => ({
  display: 'block',
  '&[data-same=true]': { color: tokens.color.ink3 },
}));

const Legend = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[2],
  color: tokens.color.ink2,
}));

const Incomplete = styled('span')(({ theme: { tokens } }) => ({ color: tokens.color.beyond }));
