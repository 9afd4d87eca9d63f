import { isBlankRow } from '../project/blank-row.ts';
import { CHOICE_TOPICS, type ChoiceTopic, type ProjectChoice } from './choices.ts';

/** What a considered solution still lacks. */
export type ChoiceRemark = 'topic-missing' | 'considered-missing' | 'not-decided' | 'reason-missing';

/** A solution that was not chosen says why; an emptied row lacks nothing. */
export function choiceRemarks(choice: ProjectChoice): ChoiceRemark[] {
  if (isBlankRow(choice)) return [];
  const { topic, considered, chosen, reason } = choice;
  return [
    ...(topic == null ? ['topic-missing' as const] : []),
    ...(isBlank(considered) ? ['considered-missing' as const] : []),
    ...(chosen == null ? ['not-decided' as const] : []),
    ...(chosen === false && isBlank(reason) ? ['reason-missing' as const] : []),
  ];
}

/** `none`: nothing was considered · `open`: something is not decided, or lacks its reason · `settled`. */
export type TopicState = 'none' | 'open' | 'settled';

export interface TopicStanding {
  readonly topic: ChoiceTopic;
  readonly state: TopicState;
  readonly considered: number;
  readonly chosen: number;
}

/** How each topic that the strategy names stands in a project. */
export function topicStandings(choices: readonly ProjectChoice[]): TopicStanding[] {
  return CHOICE_TOPICS.map((topic) => {
    const own = choices.filter((choice) => choice.topic === topic);
    const isOpen = own.some((choice) => choiceRemarks(choice).length > 0);
    return {
      topic,
      state: own.length === 0 ? 'none' : isOpen ? 'open' : 'settled',
      considered: own.length,
      chosen: own.filter(({ chosen }) => chosen === true).length,
    };
  });
}

function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === '';
}
