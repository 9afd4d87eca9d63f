import type { RuleAnswer } from './bid.ts';
import type { AwardStatus } from './document-award.ts';
import { firstOf, isWhole } from './ranking.ts';

/** What the record of an award lacks before it is the client's last word. */
export const RECORD_LACKS = [
  'weights',
  'unranked',
  'rule-answer',
  'rule-missed',
  'rule-reason',
  'decision',
  'chosen-unranked',
  'date',
  'reason',
] as const;
export type RecordLack = (typeof RECORD_LACKS)[number];

/** How FOA § 7-9 is answered, whom the contract goes to, and what still lacks: one standing for the screen and the annex. */
export interface RecordStanding {
  /** Null: not said yet. */
  readonly answer: RuleAnswer | null;
  /** `replaced`: the weight is less, and that is answered by another paragraph. */
  readonly rule: 'reached' | 'replaced' | 'missed';
  readonly hasRuleReason: boolean;
  /** Somebody else has the highest score. */
  readonly isNotFirst: boolean;
  /** None: it is finished. */
  readonly lacks: readonly RecordLack[];
}

export function recordStanding({
  award,
  rule,
  ranking,
  standings,
  scoring,
}: Pick<AwardStatus, 'award' | 'rule' | 'ranking' | 'standings' | 'scoring'>): RecordStanding {
  const { decision } = award;
  const answer = award.rule ?? null;
  const isReplaced = answer === 'requirements' || answer === 'immaterial';
  const hasRuleReason = isSaid(award.ruleReason);
  const chosen = decision?.bid ?? null;
  const isMissed = !rule.isReached && !isReplaced;
  const isChosenRanked = ranking?.some(({ id }) => id === chosen) ?? false;
  const lacks: Readonly<Record<RecordLack, boolean>> = {
    weights: !isWhole(scoring.weights),
    // Once it is awarded, what was kept out is settled by the reasons.
    unranked: chosen === null && standings.some(({ competitor }) => competitor === null),
    'rule-answer': answer === null,
    'rule-missed': isMissed,
    'rule-reason': !hasRuleReason,
    decision: chosen === null,
    'chosen-unranked': chosen !== null && !isChosenRanked,
    date: decision?.date == null,
    reason: !isSaid(decision?.reason),
  };
  return {
    answer,
    rule: rule.isReached ? 'reached' : isReplaced ? 'replaced' : 'missed',
    hasRuleReason,
    isNotFirst: chosen !== null && ranking !== null && !firstOf(ranking).includes(chosen),
    lacks: RECORD_LACKS.filter((lack) => lacks[lack]),
  };
}

function isSaid(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== '';
}
