import { sumLacking } from '../climate/completeness.ts';
import { factorsOf } from '../climate/factors.ts';
import { countsSiteEnergy } from '../climate/operation.ts';
import type { Module } from '../declaration/life-cycle-module.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '../project/codes.ts';
import type { FactorRow } from '../project/factor-set.ts';
import type { EnergyUse } from '../project/project.ts';
import {
  computed,
  factor,
  factorFormat,
  FORMATS,
  input,
  missing,
  paragraph,
  quantity,
  referenceTo,
  text,
} from './cells.ts';
import { constant, entered, product, reference, sumOf, type CellReference, type Expression } from './formula.ts';
import type { Translate } from '../text/text.ts';
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

const NO_SUMS: ScenarioCells = { norway: null, europe: null };

/** B6 = annual demand · factor · years, by carrier, under both electricity mixes; what is exported stands beside it. */
export function addEnergy(layout: TableLayout): EnergyCells {
  const { shown, context, builder, table, studyPeriod } = layout;
  const { t, document } = context;
  const { alternative, account } = shown;
  const none = { ...NO_SUMS, exported: null, uses: [] };
  if (!('B6' in account.modules)) return none;
  if (alternative.energy.length === 0) {
    builder.section(t('report.energy.title'));
    builder.body(at([[table.label, text(t('report.energy.none'), 'warning')]]));
    return none;
  }
  const factors = factorsOf(document.factors, account.method);
  const { sums, exported, rows } = addUses(layout, {
    title: t('report.energy.title'),
    note: null,
    nameHead: t('report.energy.carrier'),
    amountHead: t('report.energy.demand'),
    total: t('report.energy.total'),
    module: 'B6',
    years: studyPeriod,
    uses: alternative.energy.map((use) => ({
      name: use.carrier ? t(`carrier.${use.carrier}`) : null,
      amount: use.annualDemand ?? null,
      unit: t('unit.kWh'),
      exported: use.annualExport ?? null,
      ownFactor: use.factor ?? null,
      factorOf: (scenario) => (use.carrier == null ? null : factors.energy(use.carrier, scenario)),
      sourceOf: (scenario) => (use.carrier == null ? null : factors.rows.energy(use.carrier, scenario)),
    })),
  });
  const uses = alternative.energy.flatMap((use, index): EnergyUseCells[] => {
    const row = rows[index];
    return row ? [{ use, demand: row.amount, norway: row.norway, europe: row.europe }] : [];
  });
  return { ...sums, exported, uses };
}

/** The part of A5 that is the alternative's own. Null where there is none, or the method does not count it. */
export function addSiteEnergy(layout: TableLayout): ScenarioCells {
  const { shown, context } = layout;
  const { t, document } = context;
  const { alternative, account } = shown;
  const uses = alternative.siteEnergy ?? [];
  if (uses.length === 0 || !('A5' in account.modules)) return NO_SUMS;
  const counts = countsSiteEnergy(account.method);
  const factors = factorsOf(document.factors, account.method);
  const { sums } = addUses(layout, {
    title: t('report.site.title'),
    note: counts ? null : t('report.site.notCounted'),
    nameHead: t('report.energy.carrier'),
    amountHead: t('report.site.amount'),
    total: t('report.site.total'),
    module: 'A5',
    years: null,
    uses: uses.map(({ carrier, amount, unit, factor: own }) => ({
      name: carrier ? t(`carrier.${carrier}`) : null,
      amount: amount ?? null,
      unit: unitName(unit, t),
      exported: null,
      ownFactor: own ?? null,
      factorOf: (scenario) => (carrier == null || unit == null ? null : factors.site(carrier, unit, scenario)),
      sourceOf: (scenario) => (carrier == null || unit == null ? null : factors.rows.site(carrier, unit, scenario)),
    })),
  });
  return counts ? sums : NO_SUMS;
}

/** B8 = annual distance · factor · years. Null where there is none. */
export function addTravel(layout: TableLayout): ScenarioCells {
  const { shown, context, studyPeriod } = layout;
  const { t, document } = context;
  const uses = shown.alternative.travel ?? [];
  if (uses.length === 0 || !('B8' in shown.account.modules)) return NO_SUMS;
  const factors = factorsOf(document.factors, shown.account.method);
  const { sums } = addUses(layout, {
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
      exported: null,
      ownFactor: own ?? null,
      factorOf: () => (mode == null ? null : factors.travel(mode)),
      sourceOf: () => (mode == null ? null : factors.rows.travel(mode)),
    })),
  });
  return sums;
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
  readonly uses: readonly Use[];
}

interface Use {
  readonly name: string | null;
  readonly amount: number | null;
  readonly unit: string | null;
  /** In the amount's unit, delivered out of the building; null: not told. */
  readonly exported: number | null;
  /** The row's own kg CO₂e per unit, under both mixes; null: the factor set's. */
  readonly ownFactor: number | null;
  /** The factor set's kg CO₂e per unit; null where it has none. */
  readonly factorOf: (scenario: ElectricityScenario) => number | null;
  readonly sourceOf: (scenario: ElectricityScenario) => FactorRow | null;
}

interface UseCells {
  readonly sums: ScenarioCells;
  readonly exported: CellReference | null;
  /** In the order of the uses. */
  readonly rows: readonly (ScenarioCells & { readonly amount: CellReference | null })[];
}

/**
 * A table of amounts times factors, with a factor and a figure for each electricity mix. A row that lacks one of its factors counts
 * under neither mix, as in the account.
 */
function addUses(layout: TableLayout, described: UseTable): UseCells {
  const { shown, context, builder, table } = layout;
  const { t } = context;
  const { uses, years } = described;
  const exporting = uses.filter(({ exported }) => exported !== null);
  const exports = exporting.length > 0;
  const [exportColumn, exportedColumn] = [table.note, table.note + 1];
  builder.section(described.title);
  if (described.note !== null) builder.add(at([[table.label, paragraph(described.note, table.norway - table.label)]]));
  builder.heads(
    at([
      [table.label, head(described.nameHead)],
      [table.source, head(t('report.energy.factorSource'))],
      [table.amount, head(described.amountHead, 'figures')],
      [table.unit, head(t('report.list.unit'))],
      [table.factorNorway, head(t('report.energy.factorNorway'), 'figures')],
      [table.factorEurope, head(t('report.energy.factorEurope'), 'figures')],
      [table.norway, head(t('report.energy.norway'), 'figures')],
      [table.europe, head(t('report.energy.europe'), 'figures')],
      ...(exports
        ? ([
            [exportColumn, head(t('report.energy.export'), 'figures')],
            [exportedColumn, head(t('report.energy.exported'), 'figures')],
          ] as const)
        : []),
    ]),
  );

  const first = builder.nextRow;
  const known: Record<ElectricityScenario | 'exported', number[]> = { norway: [], europe: [], exported: [] };
  const rows = uses.map((use) => {
    const row = builder.nextRow;
    const factors = factorCells(use, table, row);
    const figure = (sum: keyof typeof known, amount: Expression | null, each: Expression | null): Cell => {
      if (amount === null || each === null) return missing();
      const once = product(amount, each);
      const formula = years ? product(once, years) : once;
      known[sum].push(formula.value);
      return computed(formula, FORMATS.kgCo2e);
    };
    const amountCell = use.amount === null ? null : reference(table.amount, row, use.amount);
    const exportCell = use.exported === null ? null : reference(exportColumn, row, use.exported);
    const typed = (value: number | null) => (factors.counted ? input(quantity(value), 'notNegative') : quantity(value));
    const norway = figure('norway', amountCell && entered(amountCell), factors.counted && factors.counted.norway);
    const europe = figure('europe', amountCell && entered(amountCell), factors.counted && factors.counted.europe);
    const spared = exportCell && product(constant(-1), entered(exportCell));
    const { electricityScenario } = shown.account.method;
    builder.body(
      at([
        [table.label, text(use.name)],
        [table.source, text(factorSource(use, t), 'note', { wrap: true, span: table.amount - table.source })],
        [table.amount, typed(use.amount)],
        [table.unit, text(use.unit)],
        [table.factorNorway, factors.norway],
        [table.factorEurope, factors.europe],
        [table.norway, norway],
        [table.europe, europe],
        ...(exportCell
          ? ([
              [exportColumn, typed(exportCell.value)],
              [exportedColumn, figure('exported', spared, factors.counted && factors.counted[electricityScenario])],
            ] as const)
          : []),
      ]),
    );
    return {
      amount: amountCell,
      norway: referenceTo(norway, table.norway, row),
      europe: referenceTo(europe, table.europe, row),
    };
  });

  const row = builder.nextRow;
  const total = (sum: keyof typeof known, column: number): Cell => {
    // Beside the total no part stands for the whole.
    const lacks = known[sum].length === 0 || (sum === 'exported' && known[sum].length < exporting.length);
    if (lacks) return missing('total');
    const formula = sumOf({ from: { column, row: first }, to: { column, row: row - 1 } }, known[sum]);
    const format = sum === 'exported' ? FORMATS.kgCo2e : ownFormat(layout, described.module, formula.value);
    return computed(formula, format, 'total');
  };
  const norway = total('norway', table.norway);
  const europe = total('europe', table.europe);
  const exported = exports ? total('exported', exportedColumn) : null;
  builder.total(
    at([
      [table.label, text(described.total, 'total')],
      [table.norway, norway],
      [table.europe, europe],
      [exportedColumn, exported],
    ]),
  );
  const sums = { norway: referenceTo(norway, table.norway, row), europe: referenceTo(europe, table.europe, row) };
  return { sums, exported: referenceTo(exported, exportedColumn, row), rows };
}

/** The format of a sum of what is the alternative's own in a module. */
function ownFormat({ shown, context }: TableLayout, module: Module, value: number | null): string {
  const { account } = shown;
  const lacking = account.total.missing.filter((one) => one.component === null && one.module === module);
  return sumFormat(FORMATS.kgCo2e, sumLacking(value, lacking), account, context.t);
}

/** The two factors of a row. One that both mixes share is typed once, and the other cell follows it. */
interface FactorCells extends ByScenario<Cell> {
  /** Null where one of them is not known. */
  readonly counted: ByScenario<Expression> | null;
}

function factorCells({ ownFactor, factorOf, sourceOf }: Use, table: TableColumns, row: number): FactorCells {
  const [norway, europe] = [ownFactor ?? factorOf('norway'), ownFactor ?? factorOf('europe')];
  if (norway === null || europe === null) return { norway: factor(norway), europe: factor(europe), counted: null };
  const inNorway = entered(reference(table.factorNorway, row, norway));
  const inEurope = reference(table.factorEurope, row, europe);
  if (ownFactor !== null || sourceOf('norway')?.id === sourceOf('europe')?.id) {
    return {
      norway: input(factor(norway), 'number'),
      europe: computed(inNorway, factorFormat(europe)),
      counted: { norway: inNorway, europe: inEurope },
    };
  }
  return {
    norway: input(factor(norway), 'number'),
    europe: input(factor(europe), 'number'),
    counted: { norway: inNorway, europe: entered(inEurope) },
  };
}

/** Where the factor set has a row's factors from. */
function factorSource({ ownFactor, sourceOf }: Use, t: Translate): string | null {
  if (ownFactor !== null) return t('report.energy.ownFactor');
  const sources = ELECTRICITY_SCENARIOS.map((scenario) => sourceOf(scenario)?.source).filter(
    (source) => source != null,
  );
  return [...new Set(sources)].join('; ') || null;
}
