import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import type { DecisionChecklist, DecisionPoint, Lacking } from '#core/comparison/decision-checklist.ts';
import { lackingText } from '#core/report/checklist-words.ts';
import { Status, type StatusKind } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { mendedAt } from './checklist-link.logic.ts';

export interface ChecklistProps {
  readonly document: ProjectDocument;
  readonly checklist: DecisionChecklist;
  readonly words: Words;
}

/** So many stand above the decision; the others are one press away. */
const SHOWN_AT_FIRST = 3;

/** What a decision should not be made without, each point a link to where it is mended. */
export function Checklist({ document, checklist: { lacking, inPlace }, words }: ChecklistProps) {
  const { t } = words;
  const [showsAll, setShowsAll] = useState(false);
  const all = lacking.length + inPlace.length;
  const shown = showsAll ? lacking : lacking.slice(0, SHOWN_AT_FIRST);
  return (
    <Section
      title={t('decision.checklist')}
      end={<Count>{t('decision.checklistCount', { lacking: lacking.length, all })}</Count>}
    >
      <List>
        {shown.map((one) => (
          <li key={one.point}>
            <Point lacking={one} document={document} words={words} />
          </li>
        ))}
        {showsAll &&
          inPlace.map((point) => (
            <li key={point}>
              <Status kind="ok">{t(`decision.point.${point}`)}</Status>
            </li>
          ))}
      </List>
      <Foot>
        <Status kind="ok">
          {lacking.length === 0
            ? t('decision.nothingLacks', { count: all })
            : t('decision.inPlace', { count: inPlace.length })}
        </Status>
        <Button variant="link" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {t(showsAll ? 'decision.showFewer' : 'decision.showAll')}
        </Button>
      </Foot>
    </Section>
  );
}

/** What is written and not there yet is missing; what stands but cannot be trusted is beyond. */
const STATUS: Record<DecisionPoint, StatusKind> = {
  need: 'missing',
  alternatives: 'missing',
  rebuilding: 'beyond',
  sizes: 'missing',
  comparable: 'beyond',
  figures: 'beyond',
  energy: 'beyond',
  declarations: 'beyond',
  factors: 'beyond',
  studyDate: 'missing',
  recommendation: 'missing',
};

interface PointProps {
  readonly lacking: Lacking;
  readonly document: ProjectDocument;
  readonly words: Words;
}

function Point({ lacking, document, words }: PointProps) {
  const { title, body } = lackingText(lacking, document, words);
  const place = mendedAt(lacking, document);
  const content = (
    <>
      <Status kind={STATUS[lacking.point]}>
        <Title>{title}</Title>
        <Body>{body}</Body>
      </Status>
      <ChevronRight size={16} aria-hidden />
    </>
  );
  if ('page' in place) return <Go to={place.page}>{content}</Go>;
  return (
    <Press type="button" onClick={() => focusIn(place.field)}>
      {content}
    </Press>
  );
}

function focusIn(id: string): void {
  window.document.getElementById(id)?.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

const Count = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  color: tokens.color.ink2,
}));

const List = styled('ul')(({ theme: { tokens } }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': { borderBottom: `1px solid ${tokens.color.line}` },
  '& > li > span': { padding: `${tokens.space[2]}px 0` },
}));

const line = {
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'flex-start',
  boxSizing: 'border-box',
  width: '100%',
  padding: '6px 0',
  border: 0,
  background: 'none',
  font: 'inherit',
  textAlign: 'left',
  textDecoration: 'none',
  cursor: 'pointer',
  '& > svg': { flex: 'none' },
} as const;

const Go = styled(Link)(({ theme: { tokens } }) => ({
  ...line,
  color: tokens.color.ink2,
  '&:hover': { backgroundColor: tokens.color.hover },
}));

const Press = styled('button')(({ theme: { tokens } }) => ({
  ...line,
  color: tokens.color.ink2,
  '&:hover': { backgroundColor: tokens.color.hover },
}));

const Title = styled('span')(({ theme: { tokens } }) => ({ display: 'block', color: tokens.color.ink }));

const Body = styled('span')(({ theme: { tokens } }) => ({
  display: 'block',
  fontWeight: 400,
  color: tokens.color.ink2,
  overflowWrap: 'anywhere',
}));

const Foot = styled('div')({
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
});
