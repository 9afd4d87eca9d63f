import type { ShownAlternative, Measure } from '#core/chart/shown.ts';
import { measureFactor } from '#core/chart/shown.ts';
import type { MethodChoice } from '#core/project/method.ts';
import type { Alternative, Component } from '#core/project/project.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { account, alternative, declaration } from './build.ts';

/** The method of NS 3720 from 2028 on. */
export const NS3720: MethodChoice = { preset: 'ns3720', startYear: 2028 };

/** A declaration with every module that NS 3720 asks for, so that its account is complete. kg CO₂e/m². */
export const COMPLETE = declaration({
  impacts: { gwpIobc: { 'A1-A3': 10, A4: 1, A5: 0, C1: 0, C2: 1, C3: 2, C4: 0, D: -3 } },
});

/** An alternative with its account, as the charts take it: `area` m² of {@link COMPLETE} and `kWh` of electricity a year. */
export function shown(
  id: string,
  name: string,
  fields: {
    readonly components?: readonly Component[];
    readonly declarations?: readonly Declaration[];
    readonly kWh?: number;
    readonly alternative?: Partial<Alternative>;
    readonly method?: MethodChoice;
    readonly measure?: Measure;
  } = {},
): ShownAlternative {
  const sizes = alternative({ id, ...fields.alternative });
  const made = account({
    method: fields.method ?? NS3720,
    declarations: fields.declarations ?? [COMPLETE],
    components: fields.components ?? [],
    alternative: {
      id,
      energy: fields.kWh === undefined ? [] : [{ carrier: 'electricity', annualDemand: fields.kWh }],
      ...fields.alternative,
    },
  });
  return { id, name, account: made, factor: measureFactor(fields.measure ?? 'total', made.method, sizes) };
}
