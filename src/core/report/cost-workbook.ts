import type { Account } from '../climate/account.ts';
import { COST_POSTS } from '../cost/cost.ts';
import { ELECTRICITY_SCENARIOS } from '../project/codes.ts';
import type { Project } from '../project/project.ts';
import { formatDay } from '../text/date.ts';
import { translator, type Language } from '../text/text.ts';
import type { AccountCells } from './account-table.ts';
import { costPicture, pictureCaption } from './chart-pictures.ts';
import { computed, FORMATS, input, live, missing, number, paragraph, text } from './cells.ts';
import { costLinesSheet, KR, type CostSheetCells } from './cost-lines-sheet.ts';
import {
  costBasis,
  costSentence,
  pricedMixes,
  saidOfEach,
  unlikeChartText,
  writeCarbon,
  type ShownCost,
} from './cost-words.ts';
import { differenceFormat, sumFormat } from './marks.ts';
import { safeFileName } from './file-name.ts';
import { constant, entered, onSheet, quotient, reference, sumOf, sumWhere, type Expression } from './formula.ts';
import { refusedInput } from './refused-input.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { sheetNames } from './sheet-name.ts';
import type { Cell, Sheet, Workbook } from './workbook.ts';

/** What the workbook of a project's life-cycle costs is made from. */
export interface CostReport {
  readonly project: Pick<Project, 'name' | 'cost'>;
  /** The alternatives that are compared, in their order. */
  readonly shown: readonly ShownCost[];
  readonly accounts: readonly Account[];
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

export function costFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('costReport.fileName', { project, date: today }), '.xlsx');
}

export function costWorkbook(report: CostReport): Workbook {
  const { project, shown, language, today, programVersion } = report;
  const t = translator(language);
  const names = sheetNames([t('app.cost'), ...shown.map(({ name }) => name)], t('app.cost'));
  return {
    title: `${t('app.cost')}, ${project.name}`,
    author: 'Byggklima',
    programVersion,
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', { project: project.name, version: programVersion, date: formatDay(today, language) }),
    sheets: costSheets(report, names),
    refusedInput: refusedInput(t),
  };
}

/** Where an alternative's account stands in the same workbook. */
export interface AccountOnSheet {
  readonly sheetName: string;
  readonly cells: Pick<AccountCells, 'area' | 'total'>;
}

/**
 * The alternatives side by side by post, with live formulas over a sheet for each of them; carbon stands beside, in no sum.
 * @param names of the first sheet, then of each alternative's
 * @param accountSheets by alternative; without one its area is typed here, and its emissions are figures
 */
export function costSheets(
  { project, shown, accounts, language, today }: Omit<CostReport, 'programVersion'>,
  names: readonly string[],
  accountSheets: ReadonlyMap<string, AccountOnSheet> = new Map(),
): Sheet[] {
  const t = translator(language);
  const words = { t, language };
  const [summaryName = '', ...lineNames] = names;
  const sheets = shown.map((one, index) => costLinesSheet(one, lineNames[index] ?? '', words));
  const width = shown.length + 1;
  const builder = new SheetBuilder(width);
  builder.add([text(t('costReport.title', { project: project.name }), 'title')]);
  builder.add([paragraph(costSentence(shown, words), width, 'lead')]);
  const basis = (cost: ShownCost['cost']) =>
    `${costBasis(cost, words)} ${t('method.years', { count: cost.studyPeriod })}.`;
  for (const said of saidOfEach(shown, basis)) builder.add([paragraph(said, width)]);
  const chart = costPicture(shown, accounts, { ...words, project: project.name });
  if (chart?.kind === 'unlike') builder.add([paragraph(unlikeChartText(words), width, 'warning')]);
  else if (chart) builder.picture(chart, pictureCaption(today, words));
  builder.section(`${t('cost.table')}, ${t('cost.unit.kr')}`);
  builder.heads([head(t('cost.column.posts')), ...shown.map(({ name }) => head(name, 'figures'))]);
  // What a line lacks may lower the sum as well as raise it.
  const marked = (isComplete: boolean) => differenceFormat(KR, isComplete, t);
  const kr = ({ presentValue }: ShownCost['cost']) => marked(presentValue.lacking === 0);

  const each = (cell: (one: ShownCost, cells: CostSheetCells, column: number, sheet: string) => Cell | null) =>
    shown.map((one, index) => {
      const made = sheets[index];
      return made ? cell(one, made.cells, index + 2, made.sheet.name) : null;
    });
  const posts = [...COST_POSTS, 'none' as const].filter((post) => shown.some(({ cost }) => cost.byPost.has(post)));
  const firstPost = builder.nextRow;
  for (const post of posts) {
    const row = builder.nextRow;
    builder.body([
      text(t(`cost.post.${post}`)),
      ...each(({ cost }, { posts: labels, values }, _column, sheet) => {
        const { value, lacking } = cost.byPost.get(post) ?? { value: null, lacking: 0 };
        return live(
          labels && values && sumWhere(labels, `$A${row}`, values, [value ?? 0], sheet),
          value,
          marked(lacking === 0),
        );
      }),
    ]);
  }
  const lastPost = builder.nextRow - 1;
  const totalRow = builder.total([
    text(t('cost.presentValue'), 'total'),
    ...each(({ cost }, _cells, column) => {
      const range = { from: { column, row: firstPost }, to: { column, row: lastPost } };
      const known = [...cost.byPost.values()].map(({ value }) => value ?? 0);
      return live(posts.length === 0 ? null : sumOf(range, known), cost.presentValue.value, kr(cost), 'total');
    }),
  ]);
  builder.body([
    text(t('costReport.lacking')),
    ...each(({ cost }) =>
      number(cost.presentValue.lacking, FORMATS.whole, cost.presentValue.lacking > 0 ? 'warning' : 'figure'),
    ),
  ]);
  const areaRow = builder.body([
    text(t('costReport.area')),
    ...each(({ cost }) => {
      const own = accountSheets.get(cost.id);
      if (!own) return input(number(cost.areaM2, AREA), 'positive');
      return live(own.cells.area && entered(onSheet(own.sheetName, own.cells.area)), cost.areaM2, AREA);
    }),
  ]);
  const areaCell = (column: number, areaM2: number | null) => {
    const cell = cellOf(column, areaRow, areaM2);
    return cell && entered(cell);
  };
  const perArea = (
    value: number | null,
    { of, area, format }: { of: Expression | null; area: Expression | null; format: string },
  ) => live(of && area && quotient(of, area), value, format);
  const annualRow = builder.body([
    text(`${t('cost.annual')}, ${t('cost.unit.kr')}`),
    ...each(({ cost }, { annualCost }, _column, sheet) =>
      annualCost ? computed(onSheet(sheet, annualCost), kr(cost)) : missing(),
    ),
  ]);
  builder.body([
    text(`${t('cost.perArea')}, ${t('cost.unit.perArea')}`),
    ...each(({ cost }, _cells, column) =>
      perArea(cost.perArea, {
        of: cellOf(column, totalRow, cost.presentValue.value),
        area: areaCell(column, cost.areaM2),
        format: kr(cost),
      }),
    ),
  ]);
  builder.body([
    text(`${t('cost.annualPerArea')}, ${t('cost.unit.perAreaYear')}`),
    ...each(({ cost }, _cells, column) =>
      perArea(cost.annualPerArea, {
        of: cellOf(column, annualRow, cost.annualCost),
        area: areaCell(column, cost.areaM2),
        format: kr(cost),
      }),
    ),
  ]);

  builder.section(t('costReport.beside'));
  builder.add([paragraph(t('cost.carbonNote'), width)]);
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  for (const mix of ELECTRICITY_SCENARIOS) {
    builder.body([
      text(`${t('cost.emissions', { mix: t(`scenario.${mix}`) })}, t CO₂e`),
      ...each(({ cost }) => {
        const account = accountOf.get(cost.id);
        const kg = account?.scenarios[mix].total ?? null;
        if (!account || kg === null) return missing();
        const format = sumFormat(TONNES, { ...account.total, value: kg }, account, t);
        const own = accountSheets.get(cost.id);
        const total = own?.cells.total[mix];
        return live(own && total ? quotient(onSheet(own.sheetName, total), constant(1000)) : null, kg / 1000, format);
      }),
    ]);
  }
  for (const { mix, alternatives } of pricedMixes(shown, accounts)) {
    builder.body([
      text(`${t('cost.carbon', { mix: t(`scenario.${mix}`) })}, ${t('cost.unit.kr')}`),
      ...each(({ cost: { id, carbon } }) => {
        if (!alternatives.has(id)) return missing();
        if (carbon.presentValue === null) return text(writeCarbon(carbon, WHOLE_KR, words), 'missing');
        return number(carbon.presentValue, marked(carbon.complete));
      }),
    ]);
  }
  builder.gap();
  builder.add([paragraph(t('cost.calculation.source'), width, 'note')]);
  return [
    {
      name: summaryName,
      columnWidths: [46, ...shown.map(() => 20)],
      rows: builder.rows,
      frozen: { rows: 0, columns: 1 },
      filter: null,
      pictures: builder.pictures,
      print: { paper: 'A4', orientation: 'portrait', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
    },
    ...sheets.map(({ sheet }) => sheet),
  ];
}

function cellOf(column: number, row: number, value: number | null): Expression | null {
  return value === null ? null : reference(column, row, value);
}

/** In the words for what is not priced no figure is written. */
const WHOLE_KR = { unit: '', factor: 1, decimals: 0 };
const AREA = '#,##0.0';
const TONNES = '#,##0.0;"−"#,##0.0;0';
