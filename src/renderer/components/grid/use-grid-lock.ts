import type { AlternativeDocument } from '#core/api/contract.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { useNotify } from '../feedback/notifications.tsx';
import { useText } from '../text/TextProvider.tsx';

/** What a grid is given of an alternative that may be locked: it takes nothing then, and the person is told why. */
export function useGridLock(alternative: Pick<AlternativeDocument, 'locked' | 'name' | 'kind'>) {
  const t = useText();
  const notify = useNotify();
  return {
    readOnly: alternative.locked === true,
    onRefused: () => {
      notify({ kind: 'info', text: t('error.alternative-locked', { name: alternativeName(alternative, t) }) });
    },
  };
}
