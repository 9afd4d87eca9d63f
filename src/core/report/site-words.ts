import { writeRate, type Words } from '../chart/figure.ts';
import type { Completeness } from '../climate/completeness.ts';
import { ASKED_SHARES, type AskedShare, type Verdict } from '../site/site-requirement.ts';
import type { SiteShares } from '../site/site-shares.ts';
import type { SiteStatus } from '../site/site-status.ts';
import { isOfUnnamedMachine } from '../site/weighed.ts';

/** From what settles most to what settles least: the site stands as the worst of what is asked. */
const WORST_FIRST: readonly Verdict[] = ['notMet', 'open', 'nothingLogged', 'metWithExceptions', 'met'];

/** The verdict on all that the contract asks of the site; null where it asks nothing. */
export function siteVerdict(status: Pick<SiteStatus, 'fossilFree' | 'emissionFree'>): Verdict | null {
  const verdicts = ASKED_SHARES.flatMap((kind) => status[kind]?.verdict ?? []);
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? null;
}

/** Is the site as free of fossils and of emissions as the contract asks? In one sentence. */
export function siteSentence(status: SiteStatus, words: Words): string {
  const { t } = words;
  const { shares, complete } = status.by[status.denominator];
  if (shares === null) return t('site.sentence.nothing');
  const asked = siteVerdict(status);
  if (asked !== null) return t(`site.sentence.${asked === 'nothingLogged' ? 'nothing' : asked}`);
  return t(complete ? 'site.sentence.noRequirement' : 'site.sentence.provisional', {
    fossilFree: writeRate(shares.fossilFree, words),
    emissionFree: writeRate(shares.emissionFree, words),
  });
}

/** How much counts as fossil for want of documents, of what the contract's shares are of; null where nothing does. */
export function siteUndocumented(
  { by, denominator }: Pick<SiteStatus, 'by' | 'denominator'>,
  words: Words,
): string | null {
  const share = by[denominator].shares?.undocumented ?? 0;
  if (share === 0) return null;
  return words.t('site.undocumented', { share: writeRate(share, words), of: words.t(`site.of.${denominator}`) });
}

/** The share without what is excepted, and what it comes to without what is asked to be, where that changes it. */
export function siteWithoutExcepted(
  kind: AskedShare,
  { by, denominator }: Pick<SiteStatus, 'by' | 'denominator'>,
  words: Words,
): string[] {
  const { t } = words;
  const { shares, withoutExcepted, withoutAsked } = by[denominator];
  const of = (one: SiteShares | null) => one?.[kind] ?? null;
  const [share, excepted, asked] = [of(shares), of(withoutExcepted), of(withoutAsked)];
  const told: string[] = [];
  if (excepted !== share) {
    told.push(
      excepted === null ? t('site.allExcepted') : t('site.withoutExcepted', { share: writeRate(excepted, words) }),
    );
  }
  if (asked !== excepted) {
    told.push(asked === null ? t('site.allAsked') : t('site.withoutAsked', { share: writeRate(asked, words) }));
  }
  return told;
}

/** What keeps the answer open, and what is not in it. */
export function siteRest({ rows, lacking, openExceptions, denominator }: SiteStatus, { t }: Words): string {
  const unnamed = denominator === 'machines' ? rows.filter(({ entry }) => isOfUnnamedMachine(entry)).length : 0;
  const parts = [
    openExceptions.length > 0 ? t('site.rest.exceptions', { count: openExceptions.length }) : null,
    lacking.length > 0 ? t('site.rest.lacking', { count: lacking.length }) : null,
    unnamed > 0 ? t('site.rest.unnamedMachine', { count: unnamed }) : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** How the sums of energy and of what burning it emits are written: what an entry lacks can only add to them. */
export function siteCompleteness({ lacking }: Pick<SiteStatus, 'lacking'>): Completeness {
  return lacking.length === 0 ? 'complete' : 'atLeast';
}
