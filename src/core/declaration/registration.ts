import { foldText } from '../text/fold.ts';

/** A space, or anything that is typed or set as a dash. */
const SEPARATORS = /[\s\p{Dash}_]+/gu;

/**
 * A registration number as it is compared: case, spaces and dashes are alike. Null where it names nothing.
 * @example registrationKey('NEPD 3957–2201 NO') // 'nepd-3957-2201-no'
 */
export function registrationKey(registration: string | null | undefined): string | null {
  const key = foldText(registration ?? '')
    .replace(SEPARATORS, '-')
    .replace(/^-|-$/g, '');
  return key === '' ? null : key;
}
