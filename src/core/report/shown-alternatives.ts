import type { AlternativeDocument, ProjectDocument } from '../api/contract.ts';
import { measureFactor, type Measure, type ShownAlternative } from '../chart/shown.ts';
import type { Account } from '../climate/account.ts';
import { isMain } from '../project/alternative-set.ts';
import type { Method } from '../project/method.ts';
import type { Translate } from '../text/text.ts';

/** An alternative by its own name, else by its kind. */
export function alternativeName({ name, kind }: Pick<AlternativeDocument, 'name' | 'kind'>, t: Translate): string {
  return name?.trim() || t(`alternativeKind.${kind}`);
}

/** The main alternatives that have an account, in the project's order, with their figures in a measure's unit. */
export function shownAlternatives(
  { alternatives }: Pick<ProjectDocument, 'alternatives'>,
  accounts: readonly Account[],
  measure: Measure,
  t: Translate,
): ShownAlternative[] {
  return shownAmong(alternatives.filter(isMain), accounts, measure, t);
}

/** As {@link shownAlternatives}, of just these, variants too. */
export function shownAmong(
  alternatives: readonly AlternativeDocument[],
  accounts: readonly Account[],
  measure: Measure,
  t: Translate,
): ShownAlternative[] {
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  const periods = new Set(alternatives.flatMap(({ id }) => accountOf.get(id)?.method.referenceStudyPeriod ?? []));
  return alternatives.flatMap((alternative) => {
    const account = accountOf.get(alternative.id);
    if (!account) return [];
    const own = alternativeName(alternative, t);
    // Totals over different periods must not be read as over the same.
    const years = String(account.method.referenceStudyPeriod);
    const name = periods.size > 1 ? t('comparison.nameWithPeriod', { name: own, years }) : own;
    return [{ id: alternative.id, name, account, factor: measureFactor(measure, account.method, alternative) }];
  });
}

/** A measure's name as it is chosen: "kg CO₂e/m² BTA/år", "per bruker". */
export function measureName(measure: Measure, method: Method, t: Translate): string {
  return measure === 'perAreaYear'
    ? t(`comparison.measure.perAreaYear.${method.areaBasis}`)
    : t(`comparison.measure.${measure}`);
}

/** A measure's unit. */
export function measureUnit(measure: Measure, method: Method, t: Translate): string {
  return measure === 'perUser' ? t('comparison.unit.perUser') : measureName(measure, method, t);
}

/** A measure's unit with the years that a sum is over: "t CO₂e over 60 år". */
export function measureOverYears(measure: Measure, method: Method, t: Translate): string {
  const unit = measureUnit(measure, method, t);
  if (measure === 'perAreaYear') return unit;
  return t('comparison.overYears', { unit, years: String(method.referenceStudyPeriod) });
}
