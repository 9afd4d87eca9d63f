import type { GwpIndicator } from '#core/declaration/declaration.ts';

/**
 * The climate indicators of the ILCD+EPD format, by the UUID of their method data sets: InData's lists for EN 15804+A1, and for
 * EN 15804+A2 with the characterisation factors EF 3.0 and EF 3.1. Names differ by language and writer, so they are not read.
 */
interface IndicatorEdition {
  readonly name: string;
  readonly standard: 'EN 15804+A1' | 'EN 15804+A2';
  readonly methods: ReadonlyMap<string, GwpIndicator>;
}

/** The newest first. */
export const INDICATOR_EDITIONS: readonly IndicatorEdition[] = [
  {
    name: 'EN 15804+A2 (EF 3.1)',
    standard: 'EN 15804+A2',
    methods: new Map([
      ['a7ea142a-9749-11ed-a8fc-0242ac120002', 'gwpTotal'],
      ['a7ea19c0-9749-11ed-a8fc-0242ac120002', 'gwpFossil'],
      ['a7ea186c-9749-11ed-a8fc-0242ac120002', 'gwpBiogenic'],
      ['a7ea1ae2-9749-11ed-a8fc-0242ac120002', 'gwpLuluc'],
    ]),
  },
  {
    name: 'EN 15804+A2 (EF 3.0)',
    standard: 'EN 15804+A2',
    methods: new Map([
      ['6a37f984-a4b3-458a-a20a-64418c145fa2', 'gwpTotal'],
      ['5f635281-343e-44fb-83df-1971b155e6b6', 'gwpFossil'],
      ['2356e1ab-0185-4db5-86e5-16de51c7485c', 'gwpBiogenic'],
      ['4331bbdb-978a-490d-8707-eeb047f01a55', 'gwpLuluc'],
    ]),
  },
  {
    name: 'EN 15804+A1',
    standard: 'EN 15804+A1',
    methods: new Map([['77e416eb-a363-4258-a04e-171d843a6460', 'gwpTotal']]),
  },
];

/** GWP-IOBC/GHG, which the Nordic programmes (EPD Norway, RTS) declare beside the standard's own. */
export const IOBC_METHOD = 'fb774615-0575-45de-9a89-1ded92f19770';
