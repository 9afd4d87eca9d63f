import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { FileDown, FileText } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import { legend } from '#core/chart/legend.ts';
import { GROUP_ORDER } from '#core/chart/shown.ts';
import { decisionChecklist } from '#core/comparison/decision-checklist.ts';
import { ELECTRICITY_SCENARIOS } from '#core/project/codes.ts';
import type { Answer } from '#core/report/answer.ts';
import { precedesSentence } from '#core/report/decision-words.ts';
import { listed } from '#core/report/headline.ts';
import { useActions, usePaperExport, useProjectChange, useWorkbookExport } from '#renderer/app/actions/index.ts';
import { Stretched } from '#renderer/components/chart/Stretched.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { MethodStamp } from '#renderer/components/form/MethodStamp.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { assessmentOf } from '#renderer/components/project/assessment.ts';
import { ExplainDrawer } from '#renderer/components/project/ExplainDrawer.tsx';
import { UnlikeTable } from '#renderer/components/project/UnlikeTable.tsx';
import { today } from '#renderer/components/text/today.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { Checklist } from './Checklist.tsx';
import { decisionView, type DecisionView } from './decision-view.logic.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionTable } from './DecisionTable.tsx';
import { Ground } from './Ground.tsx';
import { Reports } from './Reports.tsx';

/** The case of a project that has something to decide between. */
export function DecisionOf({ document }: { readonly document: ProjectDocument }) {
  const t = useText();
  const { language } = useFormat();
  const words = useMemo<Words>(() => ({ t, language }), [t, language]);
  const changeProject = useProjectChange(document.project.id);
  const workbook = useWorkbookExport(document.project.id);
  const paper = usePaperExport(document.project.id);
  const [explained, setExplained] = useState<string | null>(null);

  const { project, alternatives } = document;
  const day = today();
  const { assessed, view, checklist } = useMemo(() => {
    const found = assessmentOf(document, day);
    return {
      assessed: found,
      view: decisionView(document, found, words),
      checklist: decisionChecklist(document, found),
    };
  }, [document, day, words]);

  useActions([
    {
      id: 'comparison.toExcel',
      label: { key: 'comparison.toExcel' },
      icon: FileDown,
      enabled: workbook.progress === null,
      run: workbook.run,
    },
    {
      id: 'decision.toWord',
      label: { key: 'paper.toWord' },
      icon: FileText,
      enabled: paper.progress === null,
      run: paper.run,
    },
  ]);

  const { decision, recommendation } = project.decisionCase ?? {};
  const precedes = precedesSentence(project.decisionCase, alternatives, words);
  const account = assessed.accounts.find(({ id }) => id === explained);
  return (
    <Page
      title={t('app.decision')}
      stamp={
        <MethodStamp
          method={project.method}
          presentYear={Number(day.slice(0, 4))}
          onChange={(change) => changeProject((head) => ({ ...head, method: change(head.method) }))}
        />
      }
      side={
        <>
          <Checklist document={document} checklist={checklist} words={words} />
          <DecisionForm key={project.id} document={document} />
          <Reports key={`reports of ${project.id}`} project={project.id} workbook={workbook} paper={paper} />
        </>
      }
      drawer={
        account && (
          <ExplainDrawer document={document} account={account} today={day} onClose={() => setExplained(null)} />
        )
      }
    >
      <Answered view={view} words={words} />
      {precedes !== null && (
        <Mark>
          <Status kind="beyond">{t('decision.precedes')}.</Status> {precedes}
        </Mark>
      )}
      {view.answer?.comparison.comparable === false && (
        <Unlike>
          <Section
            title={t('decision.unlike')}
            end={<Link to={`/project/${project.id}/comparison`}>{t('decision.toComparison')}</Link>}
          >
            <UnlikeTable rows={view.answer.unlike} alternatives={view.columns.map(({ shown }) => shown)} />
          </Section>
        </Unlike>
      )}
      <DecisionTable
        document={document}
        view={view}
        chosen={decision?.alternative ?? recommendation?.alternative ?? null}
        onExplain={setExplained}
        today={day}
        words={words}
      />
      <Legend view={view} />
      <Ground document={document} words={words} />
    </Page>
  );
}

interface PartProps {
  readonly view: DecisionView;
  readonly words: Words;
}

/** At most so many alternatives are named in a line. */
const MOST_NAMED = 2;

function namesOf({ missing }: Answer): string[] {
  return missing.map(({ name }) => name);
}

/** The answer as one sentence, and under it what it lacks. */
function Answered({ view: { answer, columns }, words }: PartProps) {
  const { t } = words;
  const sentence = answer?.sentence ?? t(columns.length === 1 ? 'decision.oneAlternative' : 'decision.noAccount');
  return (
    <Frame>
      <Typography variant="headline">{sentence}</Typography>
      {answer && answer.missing.length > 0 && (
        <Small>
          {answer.missing.length > MOST_NAMED
            ? t('decision.incompleteMany', { count: answer.missing.length, all: columns.length })
            : t('decision.incompleteOf', { names: listed(namesOf(answer), words) })}
        </Small>
      )}
    </Frame>
  );
}

function Legend({ view }: { readonly view: DecisionView }) {
  const groups = GROUP_ORDER.filter((group) =>
    view.columns.some(({ figures }) => ELECTRICITY_SCENARIOS.some((mix) => figures[mix].groups[group])),
  );
  return (
    <Key>
      <Stretched draw={(widthPx) => ({ width: widthPx, name: '', ...legend(groups, widthPx) })} />
    </Key>
  );
}

const Frame = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gap: tokens.space[1],
  marginBottom: tokens.space[3],
  '& > p:first-of-type': { maxWidth: '70ch', textWrap: 'balance' },
}));

const Small = styled('p')(({ theme: { tokens, typography } }) => ({ ...typography.small, color: tokens.color.ink2 }));

const Mark = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginBottom: tokens.space[3],
  paddingLeft: tokens.space[3],
  borderLeft: `3px solid ${tokens.color.beyondFill}`,
  color: tokens.color.ink2,
}));

const Unlike = styled('div')(({ theme: { tokens, typography } }) => ({
  marginBottom: tokens.space[6],
  '& a': { ...typography.small, color: tokens.color.accent, textUnderlineOffset: 2 },
}));

const Key = styled('div')(({ theme: { tokens } }) => ({ marginTop: tokens.space[3], marginBottom: tokens.space[6] }));
