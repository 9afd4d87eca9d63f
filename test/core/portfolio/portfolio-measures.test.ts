import { describe, expect, it } from 'vitest';
import { portfolioMeasures, type MeasuredProject } from '#core/portfolio/portfolio-measures.ts';
import { siteStatus } from '#core/site/site-status.ts';
import type { SiteEnergyEntry } from '#core/site/site.ts';
import { wasteStatus } from '#core/waste/waste-status.ts';
import type { WasteDelivery } from '#core/waste/waste.ts';

const tonnes = (fraction: string, amount: number): WasteDelivery => ({ fraction, amount, unit: 't' });
const kWh = (carrier: SiteEnergyEntry['carrier'], amount: number): SiteEnergyEntry => ({
  carrier,
  amount,
  unit: 'kWh',
});

interface Figures {
  readonly waste?: WasteDelivery[];
  readonly energy?: SiteEnergyEntry[];
  readonly epds?: MeasuredProject['epds'];
  readonly rebuildingStudied?: boolean;
}

const project = ({ waste = [], energy = [], epds = null, rebuildingStudied }: Figures): MeasuredProject => ({
  waste: wasteStatus({ deliveries: waste }),
  site: siteStatus({ energy, requirement: { fossilFree: 1 } }),
  epds,
  rebuildingStudied: rebuildingStudied ?? null,
});

describe('the measures of the strategy over all projects', () => {
  it('are only those that a project has figures for', () => {
    expect(portfolioMeasures([project({}), project({})])).toEqual([]);
  });

  it('weigh the sorting rates by what was weighed', () => {
    // (96 + 5) / (100 + 10) = 91.8 %, where the mean of 96 % and 50 % would be 73 %.
    const large = project({ waste: [tonnes('1141', 96), tonnes('9912', 4)] });
    const small = project({ waste: [tonnes('1141', 5), tonnes('9912', 5)] });
    expect(portfolioMeasures([large, small, project({})])).toEqual([
      { measure: '2.14', share: 101 / 110, target: 0.95, projects: 2, reached: 1, complete: true },
    ]);
  });

  it('say that a figure is missing somewhere', () => {
    const lacking = project({ waste: [tonnes('1141', 96), { fraction: '1141' }] });
    expect(portfolioMeasures([lacking])).toMatchObject([{ measure: '2.14', share: 1, complete: false }]);
  });

  it('count new builds that were decided after rebuilding had been studied', () => {
    const decided = [true, true, false].map((rebuildingStudied) => project({ rebuildingStudied }));
    expect(portfolioMeasures([...decided, project({})])).toEqual([
      { measure: '3.1', share: 2 / 3, target: 1, projects: 3, reached: 2, complete: true },
    ]);
  });

  it('weigh EPD coverage by components', () => {
    const projects = [project({ epds: { asked: 30, product: 30 } }), project({ epds: { asked: 10, product: 0 } })];
    expect(portfolioMeasures(projects)).toEqual([
      { measure: '3.5', share: 0.75, target: null, projects: 2, reached: 1, complete: true },
    ]);
  });

  it('weigh the sites by their energy', () => {
    // 1000 of 1000 kWh and 1000 of 3000 kWh: 2000 of 4000 are free of fossils, 1000 of 4000 of emissions.
    const clean = project({ energy: [kWh('electricity', 1000)] });
    const mixed = project({ energy: [kWh('pellets', 1000), kWh('diesel', 2000)] });
    expect(portfolioMeasures([clean, mixed])).toMatchObject([
      { measure: '3.9', share: 0.5, target: 1, projects: 2, reached: 1 },
      { measure: '3.10', share: 0.25, target: null, projects: 2 },
    ]);
  });
});
