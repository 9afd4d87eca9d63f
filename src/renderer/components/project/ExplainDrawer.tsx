import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Account, Issue } from '#core/climate/account.ts';
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
import { Inputs } from './explain/Inputs.tsx';
import { Missing } from './explain/Missing.tsx';
import { Lines, Part } from './explain/Part.tsx';
import { Terms } from './explain/Terms.tsx';
import { useFocusOnPage, usePath } from './explain/use-pages.ts';

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

/** Rows that are listed; a total may have thousands. */
const MOST_TERMS = 100;

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
  const text = useMemo(
    () => explanationText(subject, shown, scenario, words, MOST_TERMS),
    [subject, shown, scenario, words],
  );
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
        <Terms title={termsTitle(shown, text.terms, t)} terms={text.terms} more={text.moreTerms} onOpen={open} />
        <Terms title={t('explain.besideTitle')} terms={text.beside} onOpen={open} />
        <Inputs inputs={text.inputs} />
        {text.sources.length > 0 && (
          <Part title={t('explain.sourcesTitle')}>
            <Lines lines={text.sources} />
          </Part>
        )}
      </div>
    </Drawer>
  );
}

/** What an account says of the row that is explained; a total has its own list of what it lacks. */
function concerns({ component }: Issue, { holder }: Place): boolean {
  return holder.kind === 'component' && component === holder.id;
}

function figure({ scenario, value, unit, completeness }: FigureText, t: Translate): KeyFigureProps {
  return {
    value,
    unit: scenario === null ? unit : `${unit}, ${t(`scenario.${scenario}`)}`,
    prefix: completeness === 'atLeast' ? '≥' : undefined,
    ...(completeness === 'incomplete' && { note: t('common.incomplete') }),
  };
}

function termsTitle({ figure: name }: Place, terms: readonly TermText[], t: Translate): string {
  const areModules = terms.every(({ at }) => at.figure !== name && at.figure !== 'total');
  return t(areModules ? 'explain.modulesTitle' : 'explain.rowsTitle');
}

const Mix = styled('div')(({ theme: { tokens } }) => ({ marginTop: tokens.space[3] }));

const Remark = styled('div')(({ theme: { tokens } }) => ({ marginTop: tokens.space[3] }));

const Formula = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  padding: `${tokens.space[3]}px 0`,
  overflowWrap: 'anywhere',
}));
