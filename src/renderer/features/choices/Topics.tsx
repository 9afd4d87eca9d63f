import { styled } from '@mui/material/styles';
import { topicStandings, type TopicState } from '#core/choices/choice-standing.ts';
import { CHOICE_MEASURES, type ProjectChoice } from '#core/choices/choices.ts';

import { Status, type StatusKind } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';

const STATUS: Readonly<Record<TopicState, StatusKind>> = { none: 'missing', open: 'beyond', settled: 'ok' };

/** What the strategy asks a project to consider, and how each of it stands. */
export function Topics({ choices }: { readonly choices: readonly ProjectChoice[] }) {
  const t = useText();
  return (
    <Section title={t('choices.topics')}>
      <Rows>
        {topicStandings(choices).map(({ topic, state, considered, chosen }) => (
          <li key={topic}>
            <span>{CHOICE_MEASURES[topic]}</span>
            <div>
              {t(`choices.topic.${topic}`)}
              <small>{t(`choices.asks.${topic}`)}</small>
            </div>
            <div>
              <Status kind={STATUS[state]}>{t(`choices.topicState.${state}`)}</Status>
              {considered > 0 && <small>{t('choices.chosenOf', { chosen, considered })}</small>}
            </div>
          </li>
        ))}
      </Rows>
    </Section>
  );
}

const Rows = styled('ul')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': {
    display: 'grid',
    gridTemplateColumns: '34px minmax(0, 1fr) 116px',
    gap: tokens.space[3],
    padding: `${tokens.space[2]}px 0`,
    borderBottom: `1px solid ${tokens.color.line}`,
  },
  '& > li > span': { color: tokens.color.ink3 },
  '& small': { ...typography.small, display: 'block', color: tokens.color.ink2 },
}));
