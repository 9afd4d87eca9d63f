import { differsFromPreset, type Method } from '../project/method.ts';
import type { Translate } from '../text/text.ts';

/** "NS 3720", or "NS 3720, endret" once a setting is another than the preset's own. */
export function methodName(method: Method, t: Translate): string {
  const preset = t(`preset.${method.preset}`);
  return differsFromPreset(method) ? t('method.changed', { preset }) : preset;
}
