import { sumLacking } from '../climate/completeness.ts';
import { factorsOf } from '../climate/factors.ts';
import type { Module } from '../declaration/life-cycle-module.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '../project/codes.ts';
import type { EnergyUse } from '../project/project.ts';
import { computed, factor, FORMATS, live, missing, paragraph, quantity, referenceTo, text } from './cells.ts';
import { constant, product, reference, sumOf, type CellReference, type Expression } from './formula.ts';
import { sumFormat } from './marks.ts';
import type { ReportAlternative, ReportContext } from './report-context.ts';
import { unitName } from './report-words.ts';
import { at, head, type SheetBuilder } from './sheet-builder.ts';
import type { Cell } from './workbook.ts';

/** What belongs to the alternative and not to a component: energy and transport in use, and energy on the site. */

/** The columns, from 1, of the tables below the material list. */
export interface TableColumns {
  readonly label: number;
  readonly source: number;
  readonly amount: number;
  readonly unit: number;
  readonly factorNorway: number;
  readonly factorEurope: number;
  readonly norway: number;
  readonly europe: number;
  readonly note: number;
}

export interface TableLayout {
  readonly shown: ReportAlternative;
  readonly context: ReportContext;
  readonly builder: SheetBuilder;
  readonly table: TableColumns;
  /** The cell with the study period in years. */
  readonly studyPeriod: CellReference;
}

export type ByScenario<T> = Readonly<Record<ElectricityScenario, T>>;
export type ScenarioCells = ByScenario<CellReference | null>;

/** Sums of the energy table. */
export interface EnergyCells extends ScenarioCells {
  /** What is delivered out of the building, in the method's electricity mix; null where nothing is. */
  readonly exported: CellReference | null;
  /** In the alternative's order. */
  readonly uses: readonly EnergyUseCells[];
}

/** A row of the energy table; null: not known. */
export interface EnergyUseCells extends ScenarioCells {
  readonly use: EnergyUse;
  /** kWh a year. */
  readonly demand: CellReference | null;
}

const NO_ENERGY: EnergyCells = { norway: null, europe: null, exported: null, uses: [] };

/** B6 = annual demand · factor · years, by carrier, under both electricity mixes; what is exported stands beside it. */
export function addEnergy(layout: TableLayout): EnergyCells {
  const { shown, context, builder, table, studyPeriod } = layout;
  const { t, document } = context;
  const { alternative, account } = shown;
  if (!('B6' in account.modules)) return NO_ENERGY;
  builder.section(t('report.energy.title'));
  if (alternative.energy.length === 0) {
    builder.body(at([[table.label, text(t('report.energy.none'), 'warning')]]));
    return NO_ENERGY;
  }
  const exports = alternative.energy.some(({ annualExport }) => annualExport != null);
  const [exportColumn, exportedColumn] = [table.note, table.note + 1];
  const heads = at([
    [table.label, head(t('report.energy.carrier'))],
    [table.source, head(t('report.energy.factorSource'))],
    [table.amount, head(t('report.energy.demand'), 'figures')],
    [table.unit, head(t('report.list.unit'))],
    [table.factorNorway, head(t('report.energy.factorNorway'), 'figures')],
    [table.factorEurope, head(t('report.energy.factorEurope'), 'figures')],
    [table.norway, head(t('report.energy.norway'), 'figures')],
    [table.europe, head(t('report.energy.europe'), 'figures')],
  ]);
  const exportHeads = [head(t('report.energy.export'), 'figures'), head(t('report.energy.exported'), 'figures')];
  builder.heads(exports ? [...heads, ...exportHeads] : heads);

  const factors = factorsOf(document.factors, account.method);
  const first = builder.nextRow;
  const known: Record<ElectricityScenario | 'exported', number[]> = { norway: [], europe: [], exported: [] };
  const uses: EnergyUseCells[] = [];
  for (const use of alternative.energy) {
    const row = builder.nextRow;
    const exported = use.annualExport ?? null;
    const demand = use.annualDemand ?? (exported === null ? null : 0);
    const perKwh = (scenario: ElectricityScenario) =>
      use.factor ?? (use.carrier == null ? null : factors.energy(use.carrier, scenario));
    const factorCell = (scenario: ElectricityScenario) => {
      const value = perKwh(scenario);
      const column = scenario === 'norway' ? table.factorNorway : table.factorEurope;
      return value === null ? null : reference(column, row, value);
    };
    // A carrier that lacks one of the two factors counts in neither sum.
    const counts = demand !== null && ELECTRICITY_SCENARIOS.every((scenario) => perKwh(scenario) !== null);
    const overYears = (sum: keyof typeof known, amount: Expression, factorOf: ElectricityScenario): Cell => {
      const each = factorCell(factorOf);
      if (!counts || each === null) return missing();
      const formula = product(amount, each, studyPeriod);
      known[sum].push(formula.value);
      return computed(formula, FORMATS.kgCo2e);
    };
    const demandCell = reference(table.amount, row, demand ?? 0);
    const norway = overYears('norway', demandCell, 'norway');
    const europe = overYears('europe', demandCell, 'europe');
    uses.push({
      use,
      demand: demand === null ? null : demandCell,
      norway: referenceTo(norway, table.norway, row),
      europe: referenceTo(europe, table.europe, row),
    });
    const cells = at([
      [table.label, text(use.carrier && t(`carrier.${use.carrier}`))],
      [table.source, text(factorSource(use, context), 'note')],
      [table.amount, quantity(demand, 'input')],
      [table.unit, text(t('unit.kWh'))],
      [table.factorNorway, factor(perKwh('norway'), 'input')],
      [table.factorEurope, factor(perKwh('europe'), 'input')],
      [table.norway, norway],
      [table.europe, europe],
    ]);
    if (exports && exported !== null) {
      const spared = product(constant(-1), reference(exportColumn, row, exported));
      cells.push(quantity(exported, 'input'));
      cells.push(overYears('exported', spared, account.method.electricityScenario));
    }
    builder.body(cells);
  }

  const row = builder.nextRow;
  const total = (sum: keyof typeof known, column: number, figure: number | null): Cell => {
    const range = { from: { column, row: first }, to: { column, row: row - 1 } };
    const format = sum === 'exported' ? FORMATS.kgCo2e : ownFormat(layout, 'B6', figure);
    return live(sumOf(range, known[sum]), figure, format, 'total');
  };
  const norway = total('norway', table.norway, account.scenarios.norway.B6);
  const europe = total('europe', table.europe, account.scenarios.europe.B6);
  const exported = exports ? total('exported', exportedColumn, account.beyondBoundary.exportedEnergy) : null;
  builder.total(
    at([
      [table.label, text(t('report.energy.total'), 'total')],
      [table.norway, norway],
      [table.europe, europe],
      [exportedColumn, exported],
    ]),
  );
  return {
    norway: referenceTo(norway, table.norway, row),
    europe: referenceTo(europe, table.europe, row),
    exported: referenceTo(exported, exportedColumn, row),
    uses,
  };
}

/** The part of A5 that is the alternative's own. Null where there is none, or the method does not count it. */
export function addSiteEnergy(layout: TableLayout): CellReference | null {
  const { shown, context } = layout;
  const { t, document } = context;
  const { alternative, account } = shown;
  const uses = alternative.siteEnergy ?? [];
  if (uses.length === 0 || !('A5' in account.modules)) return null;
  const { electricityScenario, a5 } = account.method;
  const factors = factorsOf(document.factors, account.method);
  const total = addUses(layout, {
    title: t('report.site.title'),
    note: a5 === 'cut-off' ? t('report.site.notCounted') : null,
    nameHead: t('report.energy.carrier'),
    amountHead: t('report.site.amount'),
    total: t('report.site.total'),
    module: 'A5',
    years: null,
    uses: uses.map(({ carrier, amount, unit, factor: own }) => ({
      name: carrier ? t(`carrier.${carrier}`) : null,
      amount: amount ?? null,
      unit: unitName(unit, t),
      factor: own ?? (carrier == null || unit == null ? null : factors.site(carrier, unit, electricityScenario)),
    })),
  });
  return a5 === 'all' ? total : null;
}

/** B8 = annual distance · factor · years. Null where there is none. */
export function addTravel(layout: TableLayout): CellReference | null {
  const { shown, context, studyPeriod } = layout;
  const { t, document } = context;
  const uses = shown.alternative.travel ?? [];
  if (uses.length === 0 || !('B8' in shown.account.modules)) return null;
  const factors = factorsOf(document.factors, shown.account.method);
  return addUses(layout, {
    title: t('report.travel.title'),
    note: null,
    nameHead: t('report.travel.mode'),
    amountHead: t('report.travel.distance'),
    total: t('report.travel.total'),
    module: 'B8',
    years: studyPeriod,
    uses: uses.map(({ mode, annualDistance, factor: own }) => ({
      name: mode ? t(`travelMode.${mode}`) : null,
      amount: annualDistance ?? null,
      unit: 'km',
      factor: own ?? (mode == null ? null : factors.travel(mode)),
    })),
  });
}

interface UseTable {
  readonly title: string;
  readonly note: string | null;
  readonly nameHead: string;
  readonly amountHead: string;
  readonly total: string;
  /** Where the account counts it. */
  readonly module: Module;
  /** What a year's amount is multiplied with; null where the amount is the whole. */
  readonly years: CellReference | null;
  readonly uses: readonly {
    readonly name: string | null;
    readonly amount: number | null;
    readonly unit: string | null;
    readonly factor: number | null;
  }[];
}

/** A table of amounts times factors; returns the cell of its sum. */
function addUses(layout: TableLayout, described: UseTable): CellReference | null {
  const { context, builder, table } = layout;
  const { t } = context;
  const column = table.norway;
  builder.section(described.title);
  if (described.note !== null) builder.add(at([[table.label, paragraph(described.note, column - table.label)]]));
  builder.heads(
    at([
      [table.label, head(described.nameHead)],
      [table.amount, head(described.amountHead, 'figures')],
      [table.unit, head(t('report.list.unit'))],
      [table.factorNorway, head(t('report.site.factor'), 'figures')],
      [column, head(t('report.kg'), 'figures')],
    ]),
  );
  const first = builder.nextRow;
  const known: number[] = [];
  for (const { name, amount, unit, factor: perUnit } of described.uses) {
    const row = builder.nextRow;
    let figure = missing();
    if (amount !== null && perUnit !== null) {
      const once = product(reference(table.amount, row, amount), reference(table.factorNorway, row, perUnit));
      const formula = described.years ? product(once, described.years) : once;
      known.push(formula.value);
      figure = computed(formula, FORMATS.kgCo2e);
    }
    builder.body(
      at([
        [table.label, text(name)],
        [table.amount, quantity(amount, 'input')],
        [table.unit, text(unit)],
        [table.factorNorway, factor(perUnit, 'input')],
        [column, figure],
      ]),
    );
  }
  const row = builder.nextRow;
  const range = { from: { column, row: first }, to: { column, row: row - 1 } };
  const formula = sumOf(range, known);
  const format = ownFormat(layout, described.module, formula.value);
  const total = known.length === 0 ? missing('total') : computed(formula, format, 'total');
  builder.total(
    at([
      [table.label, text(described.total, 'total')],
      [column, total],
    ]),
  );
  return referenceTo(total, column, row);
}

/** The format of a sum of what is the alternative's own in a module. */
function ownFormat({ shown, context }: TableLayout, module: Module, value: number | null): string {
  const { account } = shown;
  const lacking = account.total.missing.filter((one) => one.component === null && one.module === module);
  return sumFormat(FORMATS.kgCo2e, sumLacking(value, lacking), account, context.t);
}

/** Where the factor set has a carrier's factors from. */
function factorSource({ carrier, factor: own }: EnergyUse, { t, document }: ReportContext): string | null {
  if (own != null) return t('report.energy.ownFactor');
  const ids: readonly string[] =
    carrier === 'electricity' ? ELECTRICITY_SCENARIOS.map((scenario) => `electricity-${scenario}`) : [carrier ?? ''];
  const sources = document.factors.rows.filter(({ id }) => ids.includes(id)).map(({ source }) => source);
  return [...new Set(sources.filter((source) => source != null))].join('; ') || null;
}
