import { dirtiest, type CarrierClass } from '#core/site/carrier-class.ts';
import type { SiteRow } from '#core/site/site-row.ts';
import type { Translate } from '#core/text/text.ts';
import type { StatusKind } from '#renderer/components/feedback/Status.tsx';

const KINDS: Record<CarrierClass, StatusKind> = {
  fossil: 'beyond',
  undocumented: 'beyond',
  fossilFree: 'ok',
  emissionFree: 'ok',
};

/** What an entry counts as; null where it is of nothing yet. */
export function siteStanding(row: SiteRow, t: Translate): { readonly kind: StatusKind; readonly text: string } | null {
  if (row.lacks.length > 0) return { kind: 'error', text: t('site.classUnknown') };
  const counts = dirtiest(row.portions.map((portion) => portion.class));
  return counts && { kind: KINDS[counts], text: t(`site.class.${counts}`) };
}
