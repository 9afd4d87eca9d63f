import { CARRIERS, type Carrier } from '#core/project/codes.ts';
import { CARRIER_WORDS } from '#core/sheet/site-choice.ts';
import type { Translate } from '#core/text/text.ts';
import type { Choice } from './entries.logic.ts';

/** What energy comes in, by the everyday words too: the same as an imported list is read by. */
export function carrierChoices(t: Translate): readonly Choice<Carrier>[] {
  return CARRIERS.map((value) => ({
    value,
    label: t(`carrier.${value}`),
    alsoWritten: [value, ...CARRIER_WORDS[value]],
  }));
}
