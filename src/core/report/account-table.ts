import { completenessBeside, missingIn, sumLacking } from '../climate/completeness.ts';
import { modulesUnder } from '../climate/modules-under.ts';
import type { Module } from '../declaration/life-cycle-module.ts';
import { computed, FORMATS, input, live, quantity, referenceTo, text } from './cells.ts';
import { quotient, sum, sumOf, type CellReference, type Expression } from './formula.ts';
import { markedFormat, sumFormat } from './marks.ts';
import type { MaterialList } from './material-list.ts';
import type { ByScenario, EnergyCells, ScenarioCells, TableLayout } from './operation-tables.ts';
import { completenessText, lackingRowsText, moduleLabel, shownModules } from './report-words.ts';
import { at, head } from './sheet-builder.ts';
import type { Cell, CellStyle } from './workbook.ts';
import type { ElectricityScenario } from '../project/codes.ts';

export const NOTE_COLUMNS = 4;

/** Where an alternative's account stands, for the sheets that refer to it. Null: a figure that is not known. */
export interface AccountCells {
  readonly modules: ReadonlyMap<Module, ScenarioCells>;
  readonly total: ScenarioCells;
  readonly perArea: ScenarioCells;
  readonly perAreaYear: ScenarioCells;
  readonly perUser: ScenarioCells;
  /** m², by the method's area basis. */
  readonly area: CellReference | null;
  readonly D: CellReference | null;
  readonly avoidedProduction: CellReference | null;
  readonly exportedEnergy: CellReference | null;
}

/** Where on the sheet the account's figures are summed; null: nowhere. */
export interface AccountSources {
  readonly module: (module: Module, scenario: ElectricityScenario) => Expression | null;
  readonly D: Expression | null;
  readonly avoidedProduction: Expression | null;
  readonly exportedEnergy: Expression | null;
}

/** The sums of an alternative that is calculated from its own rows. */
export function sourcesOf(sums: {
  readonly list: MaterialList;
  readonly energy: EnergyCells;
  readonly site: ScenarioCells;
  readonly travel: ScenarioCells;
}): AccountSources {
  const { list, energy, site, travel } = sums;
  return {
    module(module, scenario) {
      if (module === 'B6') return energy[scenario];
      if (module === 'B8') return travel[scenario];
      const components = list.totals.get(`module ${module}`) ?? null;
      const onSite = module === 'A5' ? site[scenario] : null;
      return components && onSite ? sum(components, onSite) : (components ?? onSite);
    },
    D: list.totals.get('D') ?? null,
    avoidedProduction: list.totals.get('avoided') ?? null,
    exportedEnergy: energy.exported,
  };
}

/** The account by module under both electricity mixes, its total, that per m², year and user, and what stands beside it. */
export function addAccount(layout: TableLayout, sources: AccountSources): AccountCells {
  const { shown, context, builder, table, studyPeriod } = layout;
  const { t } = context;
  const { account, alternative } = shown;
  const { method, beyondBoundary } = account;

  builder.section(t('report.account.title'));
  builder.heads(
    at([
      [table.label, head(t('report.comparison.module'))],
      [table.norway, head(t('report.energy.norway'), 'figures')],
      [table.europe, head(t('report.energy.europe'), 'figures')],
      [table.note, head(t('report.note'))],
    ]),
  );
  const { modules, total } = addModules(layout, sources);
  const area = addSize(layout, t(`report.account.area.${method.areaBasis}`), alternative[method.areaBasis]);
  const perArea = addPer(layout, t('report.account.perArea'), total, area);
  const perAreaYear = addPer(layout, t('report.account.perAreaYear'), perArea, studyPeriod);
  const users = addSize(layout, t('report.account.users'), alternative.users);
  const perUser = addPer(layout, t('report.account.perUser'), total, users);

  builder.section(t('report.summary.beside'));
  const marked = (figure: 'D' | 'avoidedProduction') =>
    live(sources[figure], beyondBoundary[figure], markedFormat(FORMATS.kgCo2e, completenessBeside(account, figure), t));
  const d = marked('D');
  const avoided = marked('avoidedProduction');
  const exported = live(sources.exportedEnergy, beyondBoundary.exportedEnergy, FORMATS.kgCo2e);
  return {
    modules,
    total,
    perArea,
    perAreaYear,
    perUser,
    area,
    D: addOne(layout, t('report.comparison.d'), d),
    avoidedProduction: addOne(layout, t('report.comparison.avoided'), avoided),
    exportedEnergy: addOne(layout, t('report.comparison.exported'), exported),
  };
}

function addModules(layout: TableLayout, sources: AccountSources): Pick<AccountCells, 'modules' | 'total'> {
  const { shown, context, builder, table } = layout;
  const { t } = context;
  const { account } = shown;
  const first = builder.nextRow;
  const modules = new Map<Module, ScenarioCells>();
  for (const module of shownModules(account)) {
    const lacking = missingIn(account, [module]);
    const cell = (scenario: ElectricityScenario) => {
      const figure = modulesUnder(account, scenario)[module] ?? null;
      const format = sumFormat(FORMATS.kgCo2e, sumLacking(figure, lacking), account, t);
      return live(sources.module(module, scenario), figure, format);
    };
    const remark = lacking.length === 0 ? null : note(lackingRowsText(lacking, shown, t), 'warning');
    modules.set(
      module,
      addPair(layout, moduleLabel(module, t), { norway: cell('norway'), europe: cell('europe') }, remark),
    );
  }

  const last = builder.nextRow - 1;
  const totalCell = (scenario: ElectricityScenario) => {
    const column = table[scenario];
    const values = [...modules.values()].map((cells) => cells[scenario]?.value ?? 0);
    const range = { from: { column, row: first }, to: { column, row: last } };
    const figure = account.scenarios[scenario].total;
    const format = sumFormat(FORMATS.kgCo2e, sumLacking(figure, account.total.missing), account, t);
    return live(sumOf(range, values), figure, format, 'total');
  };
  const { complete, missing } = account.total;
  const remark = note(completenessText(missing, shown, t), complete ? 'total' : 'warning');
  const cells = { norway: totalCell('norway'), europe: totalCell('europe') };
  return { modules, total: addPair(layout, t('report.account.total'), cells, remark, 'total') };
}

/** Beside the figures, broken into lines within the columns that follow them. */
function note(said: string, style: CellStyle): Cell {
  return text(said, style, { wrap: true, span: NOTE_COLUMNS });
}

/** A row with a figure under each electricity mix. */
function addPair(
  { builder, table }: TableLayout,
  label: string,
  { norway, europe }: ByScenario<Cell>,
  note: Cell | null = null,
  style: 'text' | 'total' = 'text',
): ScenarioCells {
  const content = at([
    [table.label, text(label, style)],
    [table.norway, norway],
    [table.europe, europe],
    [table.note, note],
  ]);
  const row = style === 'total' ? builder.total(content) : builder.body(content);
  return { norway: referenceTo(norway, table.norway, row), europe: referenceTo(europe, table.europe, row) };
}

/** A row with one figure that both mixes share. */
function addOne({ builder, table }: TableLayout, label: string, cell: Cell): CellReference | null {
  const row = builder.body(
    at([
      [table.label, text(label)],
      [table.norway, cell],
    ]),
  );
  return referenceTo(cell, table.norway, row);
}

/** What the total is divided by; by 0 nothing is, so that nothing would follow it. */
function addSize(layout: TableLayout, label: string, value: number | null | undefined): CellReference | null {
  return addOne(layout, label, value ? input(quantity(value), 'positive') : quantity(value));
}

function addPer(layout: TableLayout, label: string, of: ScenarioCells, each: CellReference | null): ScenarioCells {
  const { shown, context } = layout;
  const format = sumFormat(FORMATS.perArea, shown.account.total, shown.account, context.t);
  const cell = (amount: CellReference | null) => computed(amount && each ? quotient(amount, each) : null, format);
  return addPair(layout, label, { norway: cell(of.norway), europe: cell(of.europe) });
}
