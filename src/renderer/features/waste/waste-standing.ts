import type { Translate } from '#core/text/text.ts';
import type { WasteRow } from '#core/waste/waste-row.ts';
import type { StatusKind } from '#renderer/components/feedback/Status.tsx';

/** What a delivery counts as, as icon and word. */
export function wasteStanding(row: WasteRow, t: Translate): { readonly kind: StatusKind; readonly text: string } {
  if (row.lacks.length > 0) return { kind: 'error', text: t('waste.classUnknown') };
  switch (row.class) {
    case 'sorted':
      return { kind: 'ok', text: row.delivery.to === 'reuse' ? t('waste.classReused') : t('waste.class.sorted') };
    case 'mixed':
      return { kind: 'beyond', text: t('waste.class.mixed') };
    case 'outside':
      return { kind: 'info', text: t('waste.class.outside') };
    case null:
      return { kind: 'missing', text: t('waste.classUnknown') };
  }
}
