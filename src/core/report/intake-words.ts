import type { Asked } from '../award/asked.ts';
import type { CostGap } from '../award/cost-check.ts';
import type { Intake, IntakeGap } from '../award/intake.ts';
import type { Words } from '../chart/figure.ts';
import { askedText } from './bid-form-workbook.ts';
import { askedCostText, costGapText } from './cost-gap-words.ts';
import { gapText } from './gap-words.ts';

/** What the screen and the list to send back say of a delivery. */

/** One sentence for what a delivery lacks, or has otherwise than asked. */
export function intakeGapText(gap: IntakeGap, asked: Asked, words: Words): string {
  return isOfCost(gap) ? costGapText(gap, words) : gapText(gap, { ...words, asked });
}

function isOfCost(gap: IntakeGap): gap is CostGap {
  return gap.code.startsWith('cost-');
}

/** The requirement that a gap is of: what asks for EPDs, for the life-cycle cost or for the account. Null: none of the project's. */
export function askedBy(gap: IntakeGap, { requirements }: Asked): string | null {
  const requirement = gap.code.startsWith('epd-share')
    ? requirements.epdCoverage
    : requirements[isOfCost(gap) ? 'lifeCycleCost' : 'climateAccount'];
  if (!requirement) return null;
  return [requirement.number, requirement.title].filter((part) => part != null && part !== '').join(' ');
}

/** {@link askedBy}, else where in the project it is asked. */
export function askedWhere(gap: IntakeGap, asked: Asked, { t }: Words): string {
  const isOfAward = isOfCost(gap) || gap.code.startsWith('epd-share');
  return askedBy(gap, asked) ?? t(isOfAward ? 'award.sheet.settings' : 'award.intake.byMethod');
}

/** What was asked for, a line for the account and one for the life-cycle cost. */
export function intakeAsked({ asked, askedCost }: Omit<Intake, 'gaps'>, words: Words): string[] {
  const { t } = words;
  return [
    t('award.intake.asked', { stamp: askedText(asked, words) }),
    ...(askedCost === null ? [] : [t('award.intake.askedCost', { stamp: askedCostText(askedCost, words) })]),
  ];
}

/** The list of gaps as text to send: what it is of, what was asked, and a line for each. */
export function gapList(delivery: { readonly project: string; readonly name: string }, intake: Intake, words: Words) {
  const { t } = words;
  const { asked, gaps } = intake;
  const lines = gaps.map((gap, index) => {
    const by = askedBy(gap, asked);
    return `${index + 1}. ${intakeGapText(gap, asked, words)}${by === null ? '' : ` (${by})`}`;
  });
  return [
    t('award.intake.title', { project: delivery.project }),
    t('award.intake.of', { name: delivery.name }),
    ...intakeAsked(intake, words),
    '',
    ...(gaps.length === 0 ? [t('award.intake.complete')] : [t('award.intake.ask'), ...lines]),
  ].join('\n');
}
