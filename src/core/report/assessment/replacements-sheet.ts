import { calendarYear } from '../../climate/replacement.ts';
import { missingIn, sumLacking } from '../../climate/completeness.ts';
import type { AlternativeCells } from '../alternative-sheet.ts';
import { computed, FORMATS, live, missing, number, paragraph, quantity, text } from '../cells.ts';
import { onSheet, product, reference, sumOf, sumWhere, type CellRange } from '../formula.ts';
import { sumFormat } from '../marks.ts';
import type { ReportAlternative, ReportContext } from '../report-context.ts';
import { lackingAlternatives, partLabel } from '../report-words.ts';
import { head, SheetBuilder } from '../sheet-builder.ts';
import type { Sheet } from '../workbook.ts';

/** Year, alternative, part, component, share, one replacement, figure. */
const COLUMN = { year: 1, alternative: 2, part: 3, component: 4, share: 5, once: 6, figure: 7 } as const;
const WIDTHS = [12, 26, 28, 36, 14, 18, 18];

/** A replacement of a component in a calendar year. */
interface Replaced {
  readonly year: number;
  readonly name: string | null;
  readonly part: string;
  /** 1 but for the last of a fractional count. */
  readonly share: number;
  readonly component: string;
}

/**
 * What is replaced in which year, and what that emits (B4). Null where nothing is.
 * @param shown those that are calculated from their own rows; delivered totals do not tell their years
 */
export function replacementsSheet(
  shown: readonly ReportAlternative[],
  cells: ReadonlyMap<string, AlternativeCells>,
  context: ReportContext,
): Sheet | null {
  const { t } = context;
  const lists = shown
    .filter(({ account }) => 'B4' in account.modules)
    .map((one) => ({ one, replaced: replacedIn(one, context) }))
    .filter(({ replaced }) => replaced.length > 0);
  if (lists.length === 0) return null;
  const years = [...new Set(lists.flatMap(({ replaced }) => replaced.map(({ year }) => year)))].toSorted(
    (a, b) => a - b,
  );
  const width = Math.max(WIDTHS.length, lists.length + 1);
  const builder = new SheetBuilder(width);
  builder.add([text(t('assessment.replacements.title'), 'title')]);
  builder.add([paragraph(t('assessment.replacements.lead'), WIDTHS.length)]);
  builder.section(t('assessment.replacements.byYear'));
  builder.heads([
    head(t('report.method.year')),
    ...lists.map(({ one }) => head(`${one.name}\n${t('report.kg')}`, 'figures')),
  ]);

  // The list stands below the table that sums it: years, a sum and its remark, a gap, a heading and the heads.
  const firstYear = builder.nextRow;
  let listRow = firstYear + years.length + 2 + 3;
  const ranges = lists.map(({ replaced }): ((column: number) => CellRange) => {
    const [first, last] = [listRow, listRow + replaced.length - 1];
    listRow = last + 1;
    return (column) => ({ from: { column, row: first }, to: { column, row: last } });
  });
  const figures = lists.map(({ one, replaced }) => {
    const known = cells.get(one.alternative.id)?.rows;
    return replaced.map(({ component, share }) => {
      const once = known?.get(component)?.once;
      return once ? share * once.value : null;
    });
  });
  for (const year of years) {
    const row = builder.nextRow;
    builder.body([
      number(year, FORMATS.whole, 'text', { align: 'left' }),
      ...lists.map(({ one, replaced }, index) => {
        const range = ranges[index];
        const own = figures[index] ?? [];
        const ofYear = own.filter((value, at) => replaced[at]?.year === year && value !== null);
        const figure = one.account.yearly.find((each) => each.year === year)?.modules.B4 ?? null;
        if (!range || (figure === 0 && ofYear.length === 0)) return text(null);
        const values = ofYear.map((value) => value ?? 0);
        const sum = sumWhere(range(COLUMN.year), `$A${row}`, range(COLUMN.figure), values);
        return live(sum, figure, FORMATS.kgCo2e);
      }),
    ]);
  }
  builder.total([
    text(t('report.list.sum'), 'total'),
    ...lists.map(({ one: { account } }, index) => {
      const column = index + 2;
      const range = { from: { column, row: firstYear }, to: { column, row: firstYear + years.length - 1 } };
      const values = years.map((year) => account.yearly.find((each) => each.year === year)?.modules.B4 ?? 0);
      const figure = account.modules.B4 ?? null;
      const format = sumFormat(FORMATS.kgCo2e, sumLacking(figure, missingIn(account, ['B4'])), account, t);
      return live(sumOf(range, values), figure, format, 'total');
    }),
  ]);
  const lacking = lists.map(({ one }) => one).filter(({ account }) => missingIn(account, ['B4']).length > 0);
  const remark = lackingAlternatives(lacking, t);
  builder.body([remark && { ...remark, span: WIDTHS.length }]);

  builder.section(t('assessment.replacements.list'));
  const listHead = builder.heads([
    head(t('report.method.year')),
    head(t('report.alternative')),
    head(t('report.list.part')),
    head(t('report.list.name')),
    head(t('assessment.replacements.share'), 'figures'),
    head(t('assessment.replacements.once'), 'figures'),
    head(t('report.kg'), 'figures'),
  ]);
  for (const { one, replaced } of lists) {
    const known = cells.get(one.alternative.id)?.rows;
    for (const { year, name, part, share, component } of replaced) {
      const row = builder.nextRow;
      const once = known?.get(component)?.once;
      builder.body([
        number(year, FORMATS.whole, 'text', { align: 'left' }),
        text(one.name),
        text(part),
        text(name),
        quantity(share),
        once ? computed(onSheet(one.sheetName, once), FORMATS.kgCo2eFine) : missing(),
        once
          ? computed(
              product(reference(COLUMN.share, row, share), reference(COLUMN.once, row, once.value)),
              FORMATS.kgCo2eFine,
            )
          : missing(),
      ]);
    }
  }
  return {
    name: t('assessment.sheet.replacements'),
    columnWidths: Array.from({ length: width }, (_, index) => WIDTHS[index] ?? 18),
    rows: builder.rows,
    frozen: { rows: 0, columns: 1 },
    filter: { headRow: listHead, lastRow: builder.nextRow - 1, columns: WIDTHS.length },
    print: { paper: 'A4', pagesWide: 1, repeatedRows: { first: listHead, last: listHead }, repeatedColumns: 0 },
  };
}

/** In order of the years, and within a year as the alternative has its rows. */
function replacedIn({ alternative, account }: ReportAlternative, { t }: ReportContext): Replaced[] {
  const components = new Map(alternative.components.map((component) => [component.id, component]));
  return account.components
    .filter(({ inScope, declaredUnits }) => inScope && declaredUnits !== null)
    .flatMap(({ id, replacements }) =>
      replacements.map(({ time, share }): Replaced => {
        const component = components.get(id);
        return {
          year: calendarYear(account.method.startYear, time),
          name: component?.name ?? null,
          part: partLabel(component?.element, t),
          share,
          component: id,
        };
      }),
    )
    .toSorted((a, b) => a.year - b.year);
}
