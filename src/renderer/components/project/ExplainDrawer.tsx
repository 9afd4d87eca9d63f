import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Account, Issue } from '#core/climate/account.ts';
import type { Completeness } from '#core/climate/completeness.ts';
import { placeKey, TOTAL, type Place } from '#core/climate/explain/place.ts';
import { explainedIn } from '#core/comparison/explained-in.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import { titleOf } from '#core/report/explain/figure-name.ts';
import { explanationText, type FigureText, type TermText } from '#core/report/explain/explanation-text.ts';
import { issueText } from '#core/text/issue-text.ts';
import type { Translate } from '#core/text/text.ts';
import { KeyFigure, type KeyFigureProps } from '../feedback/KeyFigure.tsx';
import { Note } from '../feedback/Note.tsx';
import { Segmented } from '../form/Segmented.tsx';
import { Drawer } from '../layout/Drawer.tsx';
import { useFormat, useText } from '../text/TextProvider.tsx';

export interface ExplainDrawerProps {
  readonly document: ProjectDocument;
  /** An account of the document's. */
  readonly account: Account;
  /** The figure that is opened first; another one starts over. */
  readonly at?: Place;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onClose: () => void;
}

/** "Vis beregning": a figure with its formula, numbers and sources. What it adds up is opened by a press, down to one formula, and back again. */
export function ExplainDrawer({ document, account, at = TOTAL, today, onClose }: ExplainDrawerProps) {
  const t = useText();
  const { language } = useFormat();
  const words = useMemo(() => ({ t, language }), [t, language]);
  const [path, setPath] = usePath(account.id, at);
  const [scenario, setScenario] = useState<ElectricityScenario>(account.method.electricityScenario);
  const shown = path.at(-1) ?? at;
  const previous = path.at(-2);

  const subject = useMemo(() => explainedIn(document, account, today), [document, account, today]);
  const text = useMemo(() => explanationText(subject, shown, scenario, words), [subject, shown, scenario, words]);
  const { content, leave } = useFocusOnPage();
  const open = (next: Place) => {
    leave(null);
    setPath([...path, next]);
  };
  const back = () => {
    leave(placeKey(shown));
    setPath(path.slice(0, -1));
  };

  const [first, ...others] = text.figures;
  const issues = account.issues.filter((issue) => concerns(issue, shown));
  return (
    <Drawer title={text.title} subtitle={text.subtitle} onClose={onClose}>
      <div ref={content}>
        {previous && (
          <Button variant="link" startIcon={<ArrowLeft size={14} aria-hidden />} onClick={back}>
            {t('explain.back', { name: titleOf(previous, subject, t).title })}
          </Button>
        )}
        {first && <KeyFigure {...figure(first, t)} />}
        {others.map((other) => (
          <KeyFigure key={other.scenario} {...figure(other, t)} size="M" quiet />
        ))}
        {others.length > 0 && (
          <Mix>
            <Segmented
              label={t('comparison.electricityMix')}
              value={scenario}
              options={ELECTRICITY_SCENARIOS.map((mix) => ({ value: mix, label: t(`scenario.${mix}`) }))}
              onChange={setScenario}
            />
          </Mix>
        )}
        {issues.map((issue) => (
          <Remark key={issue.code}>
            <Note kind="beyond">{issueText(issue, t, language)}</Note>
          </Remark>
        ))}
        {(text.formula !== null || text.notes.length > 0) && (
          <Part title={t('explain.formulaTitle')}>
            {text.formula !== null && <Formula>{text.formula}</Formula>}
            <Lines lines={[...text.where, ...text.notes]} />
          </Part>
        )}
        {text.quantity !== null && (
          <Part title={t('explain.input.declaredUnits')}>
            <Lines lines={[text.quantity]} />
          </Part>
        )}
        <Missing lines={text.missing} />
        <Terms title={termsTitle(shown, text.terms, t)} terms={text.terms} onOpen={open} />
        <Terms title={t('explain.besideTitle')} terms={text.beside} onOpen={open} />
        {text.inputs.length > 0 && (
          <Part title={t('explain.inputsTitle')}>
            <Inputs>
              {text.inputs.map(({ label, value, source }) => (
                <div key={`${label} ${value} ${source}`}>
                  <dt>
                    {label}
                    <small>{source}</small>
                  </dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </Inputs>
          </Part>
        )}
        {text.sources.length > 0 && (
          <Part title={t('explain.sourcesTitle')}>
            <Lines lines={text.sources} />
          </Part>
        )}
      </div>
    </Drawer>
  );
}

/**
 * The figures that were opened one from the other, the shown one last. Another figure to explain starts over, in the drawer that is open:
 * it follows the cursor of a grid, and must not take the focus from it.
 */
function usePath(account: string, at: Place) {
  const start = `${account} ${placeKey(at)}`;
  const [opened, setOpened] = useState<{ readonly start: string; readonly path: readonly Place[] }>({
    start,
    path: [at],
  });
  const path = opened.start === start ? opened.path : [at];
  return [path, (next: readonly Place[]) => setOpened({ start, path: next })] as const;
}

/** What an account says of the row that is explained; a total has its own list of what it lacks. */
function concerns({ component }: Issue, { holder }: Place): boolean {
  return holder.kind === 'component' && component === holder.id;
}

function figure({ scenario, value, unit, completeness }: FigureText, t: Translate): KeyFigureProps {
  return {
    value,
    unit: scenario === null ? unit : `${unit}, ${t(`scenario.${scenario}`)}`,
    prefix: prefixOf(completeness),
    ...(completeness === 'incomplete' && { note: t('common.incomplete') }),
  };
}

function termsTitle({ figure: name }: Place, terms: readonly TermText[], t: Translate): string {
  const areModules = terms.every(({ at }) => at.figure !== name && at.figure !== 'total');
  return t(areModules ? 'explain.modulesTitle' : 'explain.rowsTitle');
}

/** Rows that are listed; a total may have thousands. */
const MOST_TERMS = 100;

interface TermsProps {
  readonly title: string;
  readonly terms: readonly TermText[];
  readonly onOpen: (at: Place) => void;
}

/** Figures that make up another, each a press from its own explanation. */
function Terms({ title, terms, onOpen }: TermsProps) {
  const t = useText();
  if (terms.length === 0) return null;
  return (
    <Part title={title} note={t('explain.unit.kg')}>
      <TermList>
        {terms.slice(0, MOST_TERMS).map(({ at, label, value, completeness, formula, note }) => (
          <li key={placeKey(at)}>
            <button type="button" data-place={placeKey(at)} onClick={() => onOpen(at)}>
              <b>{label}</b>
              <strong>
                {prefixOf(completeness) && <i>≥ </i>}
                {value}
              </strong>
              {formula !== null && <span>{formula}</span>}
              {note !== null && <small>{note}</small>}
            </button>
          </li>
        ))}
      </TermList>
      {terms.length > MOST_TERMS && <Rest>{t('explain.andMore', { count: terms.length - MOST_TERMS })}</Rest>}
    </Part>
  );
}

function Missing({ lines }: { readonly lines: readonly string[] }) {
  const t = useText();
  if (lines.length === 0) return null;
  const rest = lines.length - MOST_MISSING;
  const shown = rest > 0 ? [...lines.slice(0, MOST_MISSING), t('explain.andMore', { count: rest })] : lines;
  return (
    <Part title={t('explain.missingTitle')}>
      <Lines lines={[t('explain.sumOfKnown'), ...shown]} />
    </Part>
  );
}

const MOST_MISSING = 5;

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}

function Part(props: { readonly title: string; readonly note?: string; readonly children: ReactNode }) {
  const { title, note, children } = props;
  return (
    <PartFrame>
      <h3>
        {title} {note !== undefined && <span>{note}</span>}
      </h3>
      {children}
    </PartFrame>
  );
}

function prefixOf(completeness: Completeness): '≥' | undefined {
  return completeness === 'atLeast' ? '≥' : undefined;
}

/** Keeps the focus when the page within the drawer changes: on its first control, or back on what was pressed. */
function useFocusOnPage() {
  const content = useRef<HTMLDivElement>(null);
  /** The place that is to have the focus on the next page; null: its first control; undefined: it is not to move. */
  const wanted = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const controls = [...(content.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const pressed = controls.find(({ dataset }) => dataset['place'] === wanted.current);
    (pressed ?? controls[0])?.focus();
    wanted.current = undefined;
  });
  const leave = (place: string | null) => {
    wanted.current = place;
  };
  return { content, leave };
}

const Mix = styled('div')(({ theme: { tokens } }) => ({ marginTop: tokens.space[3] }));

const Remark = styled('div')(({ theme: { tokens } }) => ({ marginTop: tokens.space[3] }));

const PartFrame = styled('section')(({ theme: { tokens, typography } }) => ({
  marginTop: tokens.space[5],
  '& h3': {
    ...typography.label,
    display: 'flex',
    justifyContent: 'space-between',
    paddingBottom: tokens.space[2],
    borderBottom: `${tokens.border.hair}px solid ${tokens.color.lineStrong}`,
  },
  '& h3 span': { fontWeight: 400, color: tokens.color.ink2 },
}));

const Formula = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  padding: `${tokens.space[3]}px 0`,
  overflowWrap: 'anywhere',
}));

const TermList = styled('ul')(({ theme: { tokens, typography } }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': { borderBottom: `${tokens.border.hair}px solid ${tokens.color.line}` },
  '& button': {
    ...typography.small,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.space[3],
    width: '100%',
    minHeight: 24,
    padding: `${tokens.space[2]}px 0`,
    border: 0,
    background: 'none',
    color: tokens.color.ink,
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.color.hover },
    '&:hover b': { textDecoration: 'underline' },
  },
  '& b': { fontWeight: 400, color: tokens.color.accent, overflowWrap: 'anywhere' },
  '& strong': { fontWeight: 600, whiteSpace: 'nowrap' },
  '& button span, & button small': {
    ...typography.micro,
    gridColumn: 1,
    fontWeight: 400,
    color: tokens.color.ink2,
    overflowWrap: 'anywhere',
  },
  '& i': { fontStyle: 'normal', color: tokens.color.beyond },
}));

const Rest = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  paddingTop: tokens.space[2],
  color: tokens.color.ink2,
}));

const Inputs = styled('dl')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  '& > div': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.space[3],
    padding: `${tokens.space[2]}px 0`,
    borderBottom: `${tokens.border.hair}px solid ${tokens.color.line}`,
  },
  '& dt small': { ...typography.micro, display: 'block', fontWeight: 400, color: tokens.color.ink2 },
  '& dd': { whiteSpace: 'nowrap' },
}));

const List = styled('ul')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  color: tokens.color.ink2,
  '& li': {
    padding: `${tokens.space[2]}px 0`,
    borderBottom: `${tokens.border.hair}px solid ${tokens.color.line}`,
    overflowWrap: 'anywhere',
  },
}));
