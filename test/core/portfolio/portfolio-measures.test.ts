import { describe, expect, it } from 'vitest';
import { measureYears } from '#core/portfolio/measure-years.ts';
import { portfolioMeasures, type ChosenFigures, type MeasuredProject } from '#core/portfolio/portfolio-measures.ts';
import { targetId, targetIn } from '#core/portfolio/target.ts';
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

interface Figures extends Partial<ChosenFigures> {
  readonly waste?: WasteDelivery[];
  readonly energy?: SiteEnergyEntry[];
  readonly epds?: MeasuredProject['epds'];
  readonly rebuildingStudied?: boolean;
  readonly decidedOn?: string | null;
  readonly wasteFree?: boolean | null;
  readonly requirements?: MeasuredProject['requirements'];
  readonly deviations?: MeasuredProject['deviations'];
}

const NOTHING_CHOSEN: ChosenFigures = {
  awardedOnFootprint: null,
  kept: null,
  circular: null,
  topics: [],
  costed: null,
  newBuildCalculated: null,
};

const project = ({
  waste = [],
  energy = [],
  epds = null,
  rebuildingStudied,
  decidedOn = null,
  wasteFree = null,
  requirements = { asked: 0, met: 0 },
  deviations = [],
  ...chosen
}: Figures): MeasuredProject => ({
  waste: wasteStatus({ deliveries: waste }),
  site: siteStatus({ energy, requirement: { fossilFree: 1 } }),
  epds,
  rebuildingStudied: rebuildingStudied ?? null,
  decidedOn,
  wasteFree,
  requirements,
  deviations,
  ...NOTHING_CHOSEN,
  ...chosen,
});
const measures = (projects: readonly MeasuredProject[]) => portfolioMeasures(projects, [], 2027);

describe('the measures of the strategy over all projects', () => {
  it('are only those that a project has figures for', () => {
    expect(measures([project({}), project({})])).toEqual([]);
  });

  it('weigh the sorting rates by what was weighed', () => {
    // (96 + 5) / (100 + 10) = 91.8 %, where the mean of 96 % and 50 % would be 73 %.
    const large = project({ waste: [tonnes('1141', 96), tonnes('9912', 4)] });
    const small = project({ waste: [tonnes('1141', 5), tonnes('9912', 5)] });
    expect(measures([large, small, project({})])).toEqual([
      { measure: '2.14', share: 101 / 110, target: 0.95, projects: 2, reached: 1, complete: true },
    ]);
  });

  it('say that a figure is missing somewhere', () => {
    const lacking = project({ waste: [tonnes('1141', 96), { fraction: '1141' }] });
    expect(measures([lacking])).toMatchObject([{ measure: '2.14', share: 1, complete: false }]);
  });

  it('count new builds that were decided after rebuilding had been studied', () => {
    const decided = [true, true, false].map((rebuildingStudied) => project({ rebuildingStudied }));
    expect(measures([...decided, project({})])).toEqual([
      { measure: '3.1', share: 2 / 3, target: 1, projects: 3, reached: 2, complete: true },
    ]);
  });

  it('weigh EPD coverage by components', () => {
    const projects = [project({ epds: { asked: 30, product: 30 } }), project({ epds: { asked: 10, product: 0 } })];
    expect(measures(projects)).toEqual([
      { measure: '3.5', share: 0.75, target: null, projects: 2, reached: 1, complete: true },
    ]);
  });

  it('weigh the sites by their energy', () => {
    // 1000 of 1000 kWh and 1000 of 3000 kWh: 2000 of 4000 are free of fossils, 1000 of 4000 of emissions.
    const clean = project({ energy: [kWh('electricity', 1000)] });
    const mixed = project({ energy: [kWh('pellets', 1000), kWh('diesel', 2000)] });
    expect(measures([clean, mixed])).toMatchObject([
      { measure: '3.9', share: 0.5, target: 1, projects: 2, reached: 1 },
      { measure: '3.10', share: 0.25, target: null, projects: 2 },
    ]);
  });
});

describe('what is followed up', () => {
  it('counts requirements that are met, deviations that are closed and sites without waste', () => {
    const first = project({
      requirements: { asked: 8, met: 6 },
      deviations: [{ found: '2026-03-01', closed: '2026-04-01' }, { found: '2027-02-01' }],
      wasteFree: true,
    });
    const second = project({ requirements: { asked: 2, met: 2 }, wasteFree: false });
    expect(measures([first, second, project({})])).toEqual([
      { measure: '1.9', share: 0.8, target: null, projects: 2, reached: 1, complete: true },
      { measure: '1.10', share: 0.5, target: null, projects: 1, reached: 0, complete: true },
      { measure: '2.15', share: 0.5, target: null, projects: 2, reached: 1, complete: true },
    ]);
  });
});

describe('what is chosen', () => {
  it('weighs what is kept and what is recycled by their mass', () => {
    // Kept: (60 + 0) of (100 + 20) kg. Circular: (10 + 5) of (40 + 20) kg.
    const first = project({
      kept: { met: 60, of: 100, complete: true },
      circular: { met: 10, of: 40, complete: false },
    });
    const second = project({
      kept: { met: 0, of: 20, complete: true },
      circular: { met: 5, of: 20, complete: true },
    });
    expect(measures([first, second, project({})])).toEqual([
      { measure: '3.7', share: 0.5, target: null, projects: 2, reached: 1, complete: true },
      { measure: '3.8', share: 0.25, target: null, projects: 2, reached: 2, complete: false },
    ]);
  });

  it('counts projects that award on the footprint, calculate costs and settle what they considered', () => {
    const does = project({
      awardedOnFootprint: true,
      costed: true,
      newBuildCalculated: true,
      topics: [{ topic: 'trenchless', state: 'settled' }],
    });
    const lacks = project({
      awardedOnFootprint: false,
      costed: false,
      newBuildCalculated: false,
      topics: [
        { topic: 'trenchless', state: 'open' },
        { topic: 'energy', state: 'none' },
      ],
    });
    const half = { share: 0.5, projects: 2, reached: 1, complete: true };
    expect(measures([does, lacks, project({})])).toEqual([
      { measure: '3.4', ...half, target: null },
      { measure: '3.11', ...half, target: null },
      { measure: '3.13', ...half, target: 1 },
      { measure: '3.15', ...half, target: 1 },
    ]);
  });
});

describe('a measure year by year', () => {
  const years = (projects: readonly MeasuredProject[], measure: string) =>
    measureYears(projects)
      .filter((one) => one.measure === measure)
      .map(({ year, share, of, projects: count, complete }) => [year, share, of, count, complete] as const);

  it('weighs what was delivered in the year, over all projects', () => {
    // 2026: (8 + 0) / (10 + 10) = 40 %; 2027: 30 / 30.
    const first = project({
      waste: [
        { ...tonnes('1141', 8), date: '2026-05-01' },
        { ...tonnes('9912', 2), date: '2026-12-31' },
        { ...tonnes('1141', 30), date: '2027-01-01' },
      ],
    });
    const second = project({ waste: [{ ...tonnes('9912', 10), date: '2026-02-01' }] });
    expect(years([first, second], '2.14')).toEqual([
      [2026, 0.4, 20, 2, true],
      [2027, 1, 30, 1, true],
    ]);
  });

  it('says that what has no date may belong in any of them', () => {
    const undated = project({ waste: [{ ...tonnes('1141', 8), date: '2026-05-01' }, tonnes('9912', 2)] });
    expect(years([undated], '2.14')).toEqual([[2026, 1, 8, 1, false]]);
  });

  it('divides an entry of the energy log over New Year by its days', () => {
    // 31 days in each of the two months: half of 6 200 kWh in each year.
    const over = project({ energy: [{ ...kWh('electricity', 6200), from: '2026-12-01', to: '2027-01-31' }] });
    expect(years([over], '3.10')).toEqual([
      [2026, 1, 3100, 1, true],
      [2027, 1, 3100, 1, true],
    ]);
  });

  it('counts a decision in its year, and a deviation in the year that it was found', () => {
    const decided = project({
      rebuildingStudied: true,
      decidedOn: '2026-06-01',
      deviations: [{ found: '2027-02-01', closed: '2028-01-01' }],
    });
    const other = project({ rebuildingStudied: false, decidedOn: '2026-09-01' });
    expect(years([decided, other], '3.1')).toEqual([[2026, 0.5, 2, 2, true]]);
    expect(years([decided], '1.10')).toEqual([[2027, 1, 1, 1, true]]);
  });
});

describe('the target of a year', () => {
  const own = (year: number, share: number) => ({ id: targetId('2.14', year), measure: '2.14', year, share }) as const;

  it('is the strategy’s until one is set, and holds until a later year has its own', () => {
    const targets = [own(2028, 0.97), own(2026, 0.9)];
    expect([2025, 2026, 2027, 2028, 2030].map((year) => targetIn('2.14', year, targets))).toEqual([
      0.95, 0.9, 0.9, 0.97, 0.97,
    ]);
    expect(targetIn('3.10', 2027, targets)).toBeNull();
  });

  it('is what each project is held against, where the municipality has set it', () => {
    // By the strategy's 95 % neither is there; by 90 % one is.
    const projects = [
      project({ waste: [tonnes('1141', 92), tonnes('9912', 8)] }),
      project({ waste: [tonnes('1141', 8), tonnes('9912', 2)] }),
    ];
    expect(portfolioMeasures(projects, [], 2027)).toMatchObject([{ reached: 0 }]);
    expect(portfolioMeasures(projects, [own(2026, 0.9)], 2027)).toMatchObject([{ reached: 1 }]);
  });

  it('is what the figure of all projects is held against', () => {
    const sorted = project({ waste: [tonnes('1141', 91), tonnes('9912', 9)] });
    expect(portfolioMeasures([sorted], [own(2026, 0.9)], 2027)).toMatchObject([{ share: 0.91, target: 0.9 }]);
  });
});
