import { CARRIERS, ELECTRICITY_SCENARIOS, TRANSPORT_MODES, TRAVEL_MODES } from '../project/codes.ts';
import type { Translate } from './translate.ts';

/**
 * A factor of a factor set by name: "Elektrisitet, Norge", "Byggeplass: Diesel". One that no list knows keeps its id.
 * @example factorName('electricity-norway', t)
 */
export function factorName(id: string, t: Translate): string {
  const scenario = ELECTRICITY_SCENARIOS.find((code) => id === `electricity-${code}`);
  if (scenario) return t('factor.electricity', { scenario: t(`scenario.${scenario}`) });
  const mode = TRANSPORT_MODES.find((code) => id === `transport-${code}`);
  if (mode) return t(`transportMode.${mode}`);
  const travel = TRAVEL_MODES.find((code) => id === `travel-${code}`);
  if (travel) return t('factor.travel', { mode: t(`travelMode.${travel}`) });
  const carrier = CARRIERS.find((code) => id === code || id === `site-${code}`);
  if (!carrier) return id;
  const name = t(`carrier.${carrier}`);
  return id === carrier ? name : t('factor.site', { carrier: name });
}
