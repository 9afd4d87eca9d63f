import type { Account, ComponentAccount, Issue } from '../climate/account.ts';
import { missingIn, sumLacking } from '../climate/completeness.ts';
import { factorsOf, type Factors } from '../climate/factors.ts';
import { transportByLegs } from '../climate/modules/a4.ts';
import { isDecided, settledByOrigin } from '../climate/origin.ts';
import { declaredUnits, massKg } from '../climate/quantity.ts';
import { isCurrent, type LibraryDeclaration } from '../declaration/library-declaration.ts';
import { DECLARED_MODULES, MODULES, type DeclaredModule, type Module } from '../declaration/life-cycle-module.ts';
import { registrationKey } from '../declaration/registration.ts';
import type { Method } from '../project/method.ts';
import type { Component } from '../project/project.ts';
import { saysNothing } from '../sheet/number-column.ts';
import { issueText } from '../text/issue-text.ts';
import { formatNumber } from '../text/number.ts';
import {
  DASH,
  day,
  factor,
  FORMATS,
  input,
  live,
  liveByAmount,
  missing,
  number,
  quantity,
  quantityFormat,
  text,
} from './cells.ts';
import { beyondBoundaryFormula, moduleFormula, replacementFormula, type ComponentCells } from './component-formulas.ts';
import { constant, entered, product, reference, sumOf, type CellReference } from './formula.ts';
import { besideWidth, markWidth, sumFormat } from './marks.ts';
import { epdAbsentText, notRelevantText, transportText } from './component-words.ts';
import type { ReportAlternative, ReportContext } from './report-context.ts';
import { moduleCode, modulesText, partLabel, shownModules, unitName } from './report-words.ts';
import type { Cell } from './workbook.ts';

/** A component with what its row says of it. */
export interface Line {
  readonly component: Component;
  readonly account: ComponentAccount;
  readonly declaration: LibraryDeclaration | null;
}

const BANDS = ['product', 'quantity', 'factors', 'use', 'emissions'] as const;
export type Band = (typeof BANDS)[number];

/** A column of the material list. */
export interface MaterialColumn {
  readonly key: ColumnKey;
  readonly band: Band;
  readonly head: string;
  readonly over: 'text' | 'figures';
  /** Characters. */
  readonly width: number;
  /** What the list's last row and the building parts sum; null: not summed. */
  readonly summed: {
    readonly figure: (line: Line) => number | null;
    /** Those that the figure lacks when a row lacks them. */
    readonly modules: readonly Module[];
  } | null;
  readonly cell: (line: Line, row: number) => Cell | null;
}

export type ColumnKey =
  | 'part'
  | 'code'
  | 'name'
  | 'origin'
  | 'declaration'
  | 'registration'
  | 'kind'
  | 'validUntil'
  | 'basis'
  | 'quality'
  | 'deliveryDate'
  | 'epdAbsent'
  | 'quantity'
  | 'unit'
  | 'declaredUnit'
  | 'conversion'
  | 'declaredUnits'
  | 'thickness'
  | `factor ${DeclaredModule}`
  | 'ownServiceLife'
  | 'serviceLife'
  | 'remainingLife'
  | 'replacements'
  | 'wastage'
  | 'recycledContent'
  | 'transport'
  | 'once'
  | `module ${Module}`
  | 'sum'
  | 'D'
  | 'avoided'
  | 'notRelevant'
  | 'note';

/** Modules that belong to the alternative and not to a component. */
const OPERATION: readonly Module[] = ['B6', 'B8'];

/** What the groups of columns share. */
interface List extends ReportContext {
  readonly account: Account;
  readonly components: readonly Component[];
  readonly issuesByComponent: ReadonlyMap<string, readonly Issue[]>;
  /** A column's number from 1; 0 where the list has none. */
  readonly columnOf: (key: ColumnKey) => number;
  /** References from one row's cells to others of the same row. */
  readonly cellsOf: (line: Line, row: number) => ComponentCells;
}

/**
 * The columns of an alternative's material list: one factor column for each module that a declaration in it gives, one figure
 * column for each module of the method that a component can have. All that is said of a component is in columns that a take-off reads back,
 * so that the list can become components again; those that nothing is said in are left out.
 * @param studyPeriod the cell with the study period in years
 */
export function materialColumns(
  { account, alternative }: ReportAlternative,
  context: ReportContext,
  studyPeriod: CellReference,
): MaterialColumn[] {
  const { method, components } = account;
  const factorModules = DECLARED_MODULES.filter((module) =>
    components.some(({ perDeclaredUnit }) => perDeclaredUnit[module] != null),
  );
  const figureModules = shownModules(account).filter((module) => !OPERATION.includes(module));

  const numberByKey = new Map<ColumnKey, number>();
  const columnOf = (key: ColumnKey) => numberByKey.get(key) ?? 0;
  const factors = factorsOf(context.document.factors, method);
  // A row's cells are asked for by column after column.
  let asked: { readonly line: Line; readonly cells: ComponentCells } | null = null;
  const cellsOf = (line: Line, row: number): ComponentCells => {
    if (asked?.line !== line) asked = { line, cells: referencesOf(line, row) };
    return asked.cells;
  };
  const referencesOf = (line: Line, row: number): ComponentCells => {
    const { component, account: figures, declaration } = line;
    const refer = (key: ColumnKey, value: number | null | undefined) => {
      const column = columnOf(key);
      return column === 0 || value == null ? null : reference(column, row, value);
    };
    const wastage = refer('wastage', component.wastage);
    return {
      component,
      declaration,
      method,
      amount: refer('declaredUnits', figures.declaredUnits),
      factor: (module) => refer(`factor ${module}`, figures.perDeclaredUnit[module]),
      figure: (module) => refer(`module ${module}`, figures.modules[module]),
      wastage: wastage && entered(wastage),
      serviceLife: refer('serviceLife', figures.serviceLife),
      replacements: refer('replacements', replacementCount(figures)),
      once: refer('once', onceKg(figures)),
      ownTransport: ownTransport(line, factors),
      studyPeriod,
    };
  };
  const { components: own } = alternative;
  const list: List = {
    ...context,
    account,
    components: own,
    issuesByComponent: issuesByComponent(account.issues),
    columnOf,
    cellsOf,
  };
  const columns = [
    ...productColumns(list),
    ...quantityColumns(list),
    ...factorModules.map((module) => factorColumn(module, list)),
    ...useColumns(list),
    ...figureModules.map((module) => figureColumn(module, list)),
    ...endColumns(figureModules, list),
  ];
  columns.forEach(({ key }, index) => numberByKey.set(key, index + 1));
  return columns;
}

function productColumns({ t, language, components, declarations }: List): MaterialColumn[] {
  const column = (key: ColumnKey, head: string, width: number, cell: (line: Line) => Cell): MaterialColumn => ({
    key,
    band: 'product',
    head,
    over: 'text',
    width,
    summed: null,
    cell,
  });
  return [
    column('part', t('report.list.part'), 24, ({ component }) => text(partLabel(component.element, t))),
    column('code', t('report.list.code'), 6, ({ component }) => elementCode(component.element)),
    column('name', t('report.list.name'), 32, ({ component }) => text(component.name ?? DASH, 'text', { wrap: true })),
    column('origin', t('report.list.origin'), 8, ({ component }) => text(t(`origin.${component.origin ?? 'new'}`))),
    column('declaration', t('report.list.declaration'), 32, ({ declaration }) =>
      text(declaration?.name ?? DASH, 'text', { wrap: true }),
    ),
    column('registration', t('report.list.numberOrId'), numberWidth(components, declarations), ({ declaration }) =>
      text(numberOrId(declaration)),
    ),
    column('kind', t('report.list.kind'), 13, ({ declaration }) =>
      text(declaration && t(`declarationKind.${declaration.kind}`)),
    ),
    column('validUntil', t('report.list.validUntil'), 11, ({ declaration, account }) =>
      day(declaration?.validUntil, account.quality === 'expired' ? 'warning' : 'text'),
    ),
    column('basis', t('report.list.basis'), 18, ({ account }) => text(account.basis && t(`basis.${account.basis}`))),
    column('quality', t('report.list.quality'), 13, ({ account }) => text(t(`report.quality.${account.quality}`))),
    ...columnsWhereSaid(components, 'deliveryDate', [
      column('deliveryDate', t('report.list.deliveryDate'), 14, ({ component }) => day(component.deliveryDate)),
    ]),
    ...columnsWhereSaid(components, 'epdAbsent', [
      column('epdAbsent', t('report.list.epdAbsent'), 30, ({ component }) =>
        text(epdAbsentText(component, { t, language }), 'text', { wrap: true }),
      ),
    ]),
  ];
}

/** What a take-off knows the declaration by: its id where the number names nothing, or leads to what came in its place. */
function numberOrId(declaration: LibraryDeclaration | null): string {
  if (!declaration) return DASH;
  const { registration, id } = declaration;
  const isTelling = registration != null && !saysNothing(registration) && registrationKey(registration) !== null;
  return isTelling && isCurrent(declaration) ? registration : id;
}

/** As wide as the longest number or id, within reason. The sources of the tables below stand in this column too. */
function numberWidth(components: readonly Component[], declarations: ReportContext['declarations']): number {
  const longest = components.reduce((most, { declaration }) => {
    const known = declaration == null ? undefined : declarations.get(declaration);
    return Math.max(most, numberOrId(known ?? null).length + 1);
  }, 0);
  return Math.min(Math.max(longest, 21), 38);
}

function quantityColumns({ t, language, columnOf, components, account: whole }: List): MaterialColumn[] {
  const column = (
    key: ColumnKey,
    head: string,
    width: number,
    over: MaterialColumn['over'],
    cell: MaterialColumn['cell'],
  ): MaterialColumn => ({ key, band: 'quantity', head, over, width, summed: null, cell });
  return [
    column('quantity', t('report.list.quantity'), 12, 'figures', ({ component, account }) =>
      // Of a row without a path to figures nothing follows.
      account.declaredUnits === null
        ? quantity(component.quantity)
        : input(quantity(component.quantity), 'notNegative'),
    ),
    column('unit', t('report.list.unit'), 7, 'text', ({ component }) => text(unitName(component.unit, t))),
    column('declaredUnit', t('report.list.declaredUnit'), 11, 'text', ({ declaration }) => {
      if (!declaration) return text(null);
      const { amount, unit } = declaration.declaredUnit;
      return text(`${formatNumber(amount, language)} ${t(`unit.${unit}`)}`);
    }),
    column('conversion', t('report.list.conversion'), 14, 'figures', (line) => {
      const each = conversion(line);
      return each === null ? text(null) : factor(each);
    }),
    // What stands beside the total stands below in this column.
    column('declaredUnits', t('report.list.declaredUnits'), besideWidth(whole), 'figures', (line, row) => {
      const amount = line.account.declaredUnits;
      const each = conversion(line);
      const typed = line.component.quantity;
      if (amount === null || each === null || typed == null) return quantity(amount);
      const formula = product(
        entered(reference(columnOf('quantity'), row, typed)),
        reference(columnOf('conversion'), row, each),
      );
      return live(formula, amount, quantityFormat(amount));
    }),
    // As wide as the figures of the tables below, which stand in these columns too.
    ...columnsWhereSaid(components, 'thickness', [
      column('thickness', t('report.list.thickness'), 12 + markWidth(whole), 'figures', ({ component }) =>
        component.thickness == null ? text(null) : number(component.thickness, FORMATS.metres),
      ),
    ]),
  ];
}

function factorColumn(module: DeclaredModule, list: List): MaterialColumn {
  return {
    key: `factor ${module}`,
    band: 'factors',
    head: moduleCode(module),
    over: 'figures',
    // The sums of the tables below stand in the first of these columns too.
    width: 15 + markWidth(list.account),
    summed: null,
    cell: ({ account, declaration }) => (declaration === null ? text(null) : factor(account.perDeclaredUnit[module])),
  };
}

function useColumns({ t, language, cellsOf, components, account: whole }: List): MaterialColumn[] {
  const column = (key: ColumnKey, head: string, width: number, cell: MaterialColumn['cell']): MaterialColumn => ({
    key,
    band: 'use',
    head,
    over: 'figures',
    width,
    summed: null,
    cell,
  });
  const said = (key: ColumnKey, head: string, width: number, cell: (line: Line) => Cell): MaterialColumn => ({
    ...column(key, head, width, cell),
    over: 'text',
  });
  return [
    ...columnsWhereSaid(components, 'serviceLife', [
      column('ownServiceLife', t('report.list.ownServiceLife'), 13, ({ component }) =>
        component.serviceLife == null ? text(null) : quantity(component.serviceLife),
      ),
    ]),
    column('serviceLife', t('report.list.usedServiceLife'), 13, ({ account }) =>
      account.serviceLife === null ? text(null) : quantity(account.serviceLife),
    ),
    ...columnsWhereSaid(components, 'remainingLife', [
      column('remainingLife', t('report.list.remainingLife'), 13, ({ component }) =>
        component.remainingLife == null ? text(null) : quantity(component.remainingLife),
      ),
    ]),
    column('replacements', t('report.list.replacements'), 10, ({ account }) => quantity(replacementCount(account))),
    column('wastage', t('report.list.wastage'), 9, (line) => {
      if (line.component.wastage == null) return text(null);
      const cell = number(line.component.wastage, FORMATS.share);
      return wastageCounts(line, whole.method) ? input(cell, 'share') : cell;
    }),
    ...columnsWhereSaid(components, 'recycledContent', [
      column('recycledContent', t('report.list.recycledContent'), 11, ({ component }) =>
        component.recycledContent == null ? text(null) : number(component.recycledContent, FORMATS.share),
      ),
    ]),
    ...columnsWhereSaid(components, 'transport', [
      said('transport', t('report.list.transport'), 26, ({ component }) =>
        text(transportText(component, { t, language }), 'text', { wrap: true }),
      ),
    ]),
    column('once', t('report.list.once'), 11.5, (line, row) => {
      const figure = onceKg(line.account);
      if (figure === null) return text(null);
      const cells = cellsOf(line, row);
      return liveByAmount(cells.amount, replacementFormula(cells), figure, FORMATS.kgCo2eFine);
    }),
  ];
}

function figureColumn(module: Module, { account, cellsOf, t }: List): MaterialColumn {
  const figure = ({ account }: Line) => account.modules[module] ?? null;
  return {
    key: `module ${module}`,
    band: 'emissions',
    head: moduleCode(module),
    over: 'figures',
    width: 12 + markWidth(account),
    summed: { figure, modules: [module] },
    cell: (line, row) => {
      const cells = cellsOf(line, row);
      const lacking = missingIn(line.account, [module]);
      const format = sumFormat(FORMATS.kgCo2eFine, sumLacking(figure(line), lacking), account, t);
      return liveByAmount(cells.amount, moduleFormula(module, cells), figure(line), format);
    },
  };
}

/** The row's sum over its modules, D beside it, and what is to be said of the row. */
function endColumns(figureModules: readonly Module[], list: List): MaterialColumn[] {
  const { t, language, account, columnOf, cellsOf } = list;
  const sum: MaterialColumn['cell'] = (line, row) => {
    const [first, last] = [figureModules.at(0), figureModules.at(-1)];
    if (first === undefined || last === undefined) return missing();
    const range = {
      from: { column: columnOf(`module ${first}`), row },
      to: { column: columnOf(`module ${last}`), row },
    };
    const values = figureModules.map((module) => line.account.modules[module] ?? 0);
    const { total } = line.account;
    return live(sumOf(range, values), total.value, sumFormat(FORMATS.kgCo2eFine, total, account, t));
  };
  const beyondBoundary: MaterialColumn['cell'] = (line, row) => {
    const cells = cellsOf(line, row);
    return liveByAmount(cells.amount, beyondBoundaryFormula(cells), line.account.beyondBoundary.D, FORMATS.kgCo2eFine);
  };
  const note: MaterialColumn['cell'] = ({ component, account: { total } }) => {
    const lacking = total.missing.map(({ module }) => module);
    const sentences = [
      ...(lacking.length > 0 ? [`${t('report.incomplete', { what: modulesText(lacking, account, t) })}.`] : []),
      ...(list.issuesByComponent.get(component.id) ?? []).map((issue) => issueText(issue, t, language)),
      ...(component.transport?.length ? [`${t('report.list.ownTransport')}.`] : []),
    ];
    return text(sentences.join(' ') || null, lacking.length > 0 ? 'warning' : 'note', { wrap: true });
  };
  return [
    {
      key: 'sum',
      band: 'emissions',
      head: t('report.list.sum'),
      over: 'figures',
      width: 13 + markWidth(account),
      summed: { figure: (line) => line.account.total.value, modules: MODULES },
      cell: sum,
    },
    {
      key: 'D',
      band: 'emissions',
      head: t('report.list.d'),
      over: 'figures',
      width: 15,
      summed: { figure: (line) => line.account.beyondBoundary.D, modules: [] },
      cell: beyondBoundary,
    },
    ...(account.components.some(({ avoidedProduction }) => avoidedProduction !== null) ? [avoidedColumn(list)] : []),
    ...columnsWhereSaid(list.components, 'notRelevant', [notRelevantColumn(list)]),
    { key: 'note', band: 'emissions', head: t('report.note'), over: 'text', width: 48, summed: null, cell: note },
  ];
}

/** What a reused product spares, beside the sum. */
function avoidedColumn({ t, cellsOf }: List): MaterialColumn {
  const figure = ({ account }: Line) => account.avoidedProduction;
  return {
    key: 'avoided',
    band: 'emissions',
    head: t('report.list.avoided'),
    over: 'figures',
    width: 12,
    summed: { figure, modules: [] },
    cell: (line, row) => {
      if (figure(line) === null) return text(null);
      const { amount, factor } = cellsOf(line, row);
      const declared = factor('A1-A3');
      const formula = amount && declared ? product(constant(-1), amount, declared) : null;
      return live(formula, figure(line), FORMATS.kgCo2eFine);
    },
  };
}

function notRelevantColumn({ t }: List): MaterialColumn {
  return {
    key: 'notRelevant',
    band: 'emissions',
    head: t('report.list.notRelevant'),
    over: 'text',
    width: 30,
    summed: null,
    cell: ({ component }) => text(notRelevantText(component), 'text', { wrap: true }),
  };
}

/** Columns that only some lists need: those where something is said of a component. */
function columnsWhereSaid(
  components: readonly Component[],
  field: keyof Component,
  columns: readonly MaterialColumn[],
): readonly MaterialColumn[] {
  // Modules that do not count are said by being listed; a way without legs is said to be none.
  const isSaid = (value: unknown) => value != null && (field === 'transport' || !isEmptyList(value));
  return components.some(({ [field]: value }) => isSaid(value)) ? columns : [];
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** From 1. */
export function columnIndex(columns: readonly MaterialColumn[], key: ColumnKey): number {
  return columns.findIndex((column) => column.key === key) + 1;
}

/** The bands over the heads: each with its first column and its width in columns. */
export function bandsOf(columns: readonly MaterialColumn[]): { band: Band; column: number; span: number }[] {
  return BANDS.flatMap((band) => {
    const span = columns.filter((column) => column.band === band).length;
    return span === 0 ? [] : [{ band, column: columns.findIndex((column) => column.band === band) + 1, span }];
  });
}

/** Declared units in one of the component's own unit. */
function conversion({ component, declaration }: Line): number | null {
  return declaration && declaredUnits({ ...component, quantity: 1 }, declaration);
}

/** kg CO₂e per declared unit of bringing it by the component's own legs; null where it has none, or they do not tell. */
function ownTransport(line: Line, factors: Factors): number | null {
  const { component, declaration } = line;
  const each = conversion(line);
  if (component.transport == null || !declaration || !each) return null;
  const mass = massKg({ ...component, quantity: 1 }, declaration, each);
  const kg = mass === null ? null : transportByLegs(component.transport, mass, factors);
  return kg === null ? null : kg / each;
}

/** Whether a figure of the row rests on its wastage: A5 of its own, or of what replaces it. */
function wastageCounts({ component, declaration, account }: Line, { replacement }: Method): boolean {
  if (!declaration || isDecided(component, 'A5') || account.modules.A5 === null) return false;
  const ofItsOwn = account.modules.A5 !== undefined && !settledByOrigin(component, declaration, 'A5');
  return ofItsOwn || (account.replacements.length > 0 && replacement.modules.includes('A5'));
}

/** n; null where nothing of the component could be calculated. */
function replacementCount({ replacements, declaredUnits }: ComponentAccount): number | null {
  return declaredUnits === null ? null : replacements.reduce((count, { share }) => count + share, 0);
}

/** kg CO₂e of one replacement; null without replacements. */
function onceKg(account: ComponentAccount): number | null {
  const count = replacementCount(account);
  const all = account.modules.B4;
  return !count || all == null ? null : all / count;
}

/** A code is a number to a spreadsheet, unless it begins with 0. */
function elementCode(element: string | null | undefined): Cell {
  if (element == null) return missing();
  return element.startsWith('0')
    ? text(element)
    : { value: Number(element), style: 'text', format: '0', align: 'left' };
}

function issuesByComponent(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const byComponent = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (issue.component === null) continue;
    const known = byComponent.get(issue.component);
    if (known) known.push(issue);
    else byComponent.set(issue.component, [issue]);
  }
  return byComponent;
}
