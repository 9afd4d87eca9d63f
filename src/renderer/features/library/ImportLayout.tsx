import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import type { ImportChoices, SheetLayout } from '#core/api/import-preview.ts';
import { MOST_HEADER_ROWS } from '#core/sheet/product-header.ts';
import type { ProductMapping } from '#core/sheet/product-mapping.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { pointAnswered } from './import-questions.logic.ts';

export interface ImportLayoutProps {
  readonly layout: SheetLayout;
  /** The sheet that is read. */
  readonly sheet: string | null;
  readonly mapping: ProductMapping;
  readonly onMap: (choices: ImportChoices) => void;
}

const HEADER_COUNTS = Array.from({ length: MOST_HEADER_ROWS }, (_, index) => String(index + 1));

/** Where the headings of a sheet stand, what is lacking of its columns, and the answers that hold for all of it. */
export function ImportLayout({ layout, sheet, mapping, onMap }: ImportLayoutProps) {
  const t = useText();
  const { sheets, top, lacking, hasMerged } = layout;
  const change = (changed: Partial<ProductMapping>) => onMap({ mapping: { ...mapping, ...changed } });
  return (
    <Fields>
      <h3>{t('import.sheetTitle')}</h3>
      {lacking.length > 0 && (
        <Lacking>
          <p>{t('import.lacking')}</p>
          {lacking.map((needed) => (
            <Status key={needed} kind="error">
              {t(`import.lacking.${needed}`)}
            </Status>
          ))}
        </Lacking>
      )}
      {sheets.length > 1 && (
        <SelectField
          label={t('import.sheetChoice')}
          value={sheet ?? ''}
          options={sheets.map((value) => ({ value, label: value }))}
          onChange={(value) => onMap({ sheet: value })}
        />
      )}
      <SelectField
        label={t('import.headerRow')}
        value={String(mapping.headerRow)}
        options={top.map(({ number, text }) => ({
          value: String(number),
          label: t('import.headerRowOption', { row: String(number), text }),
        }))}
        onChange={(row) => change({ headerRow: Number(row) })}
      />
      <Segmented
        label={t('import.headerRows')}
        showLabel="above"
        value={String(mapping.headerRows)}
        options={HEADER_COUNTS.map((value) => ({ value, label: value }))}
        onChange={(count) => change({ headerRows: Number(count) })}
      />
      <p>{t('import.headerRowsHint')}</p>
      {hasMerged && (
        <Fill aria-label={t('import.fill')}>
          <span>{t('import.fill')}</span>
          {(['down', 'across'] as const).map((way) => (
            <label key={way}>
              <Checkbox
                checked={mapping.fill[way]}
                onChange={(_, checked) => change({ fill: { ...mapping.fill, [way]: checked } })}
              />
              {t(way === 'down' ? 'import.fillDown' : 'import.fillAcross')}
            </label>
          ))}
        </Fill>
      )}
      <Answers layout={layout} mapping={mapping} onMap={onMap} />
    </Fields>
  );
}

/** What the person has answered for the whole sheet, to be changed. */
function Answers({ layout, mapping, onMap }: Omit<ImportLayoutProps, 'sheet'>) {
  const t = useText();
  const format = useFormat();
  const points = layout.points.filter(({ answer }) => answer !== null);
  const units = layout.units.filter(({ answer }) => answer !== null);
  if (points.length + units.length === 0) return null;
  return (
    <>
      <h3>{t('import.answers')}</h3>
      <ul>
        {points.map(({ column, found, answer, asDecimal, asThousands }) => (
          <li key={column}>
            <span>
              {t('import.answeredPoint', {
                column: layout.names[column] ?? '',
                found,
                number: format.number(answer === 'decimal' ? asDecimal : asThousands),
              })}
            </span>
            <Again found={found} onAgain={() => onMap({ mapping: pointAnswered(mapping, column, null) })} />
          </li>
        ))}
        {units.map(({ text, answer }) => (
          <li key={text}>
            <span>{t('import.answeredUnit', { found: text, unit: answer === null ? '' : format.unit(answer) })}</span>
            <Again found={text} onAgain={() => onMap({ units: [{ text, unit: null }] })} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Again({ found, onAgain }: { readonly found: string; readonly onAgain: () => void }) {
  const t = useText();
  return (
    <span>
      <Button variant="link" aria-label={t('import.answerAgainFor', { found })} onClick={onAgain}>
        {t('import.answerAgain')}
      </Button>
    </span>
  );
}

const Fields = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  gap: tokens.space[4],
  '& p': { ...typography.small, margin: 0 },
  '& h3': { margin: 0 },
}));

const Lacking = styled('output')(({ theme: { tokens } }) => ({ display: 'grid', gap: tokens.space[2] }));

const Fill = styled('fieldset')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  margin: 0,
  padding: 0,
  border: 0,
  '& > span': { ...typography.label },
  '& label': { display: 'flex', alignItems: 'center', gap: tokens.space[2], cursor: 'pointer' },
}));
