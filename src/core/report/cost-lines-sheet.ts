import { annuityFactor } from '../cost/assess-cost.ts';
import type { CostRow } from '../cost/cost-row.ts';
import { yearlyRates } from '../cost/discount.ts';
import type { Words } from '../chart/figure.ts';
import { computed, FORMATS, input, live, missing, number, paragraph, text } from './cells.ts';
import { grown, npv, pmt, sumOfProducts } from './cost-formulas.ts';
import type { ShownCost } from './cost-words.ts';
import {
  constant,
  entered,
  product,
  quotient,
  reference,
  sum,
  sumOf,
  type CellRange,
  type CellReference,
  type Expression,
} from './formula.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import type { Cell, InputRule, Sheet } from './workbook.ts';

/** Formats of money: whole kr. */
export const KR = '#,##0;"−"#,##0;0';
const DISCOUNT = '0.000000';

/** Columns of a line; the years follow them, after what the rows over them are called. */
const LINE = {
  post: 1,
  name: 2,
  amount: 3,
  timing: 4,
  firstYear: 5,
  interval: 6,
  growth: 7,
  source: 8,
  value: 9,
  years: 10,
} as const;
const WIDTHS = [30, 30, 16, 25, 11, 14, 13, 32, 18, 18];
const FIRST_YEAR = LINE.years + 1;

/** What other sheets refer to of the costs of an alternative. */
export interface CostSheetCells {
  /** The lines' posts and present values; null where there are no lines. */
  readonly posts: CellRange | null;
  readonly values: CellRange | null;
  readonly presentValue: CellReference | null;
  readonly annualCost: CellReference | null;
}

/** The lines of an alternative with a column a year: every payment, the discounting, and the sums by our own formulas and by Excel's. */
export function costLinesSheet(
  { name: alternative, cost }: ShownCost,
  sheetName: string,
  words: Words,
): { readonly sheet: Sheet; readonly cells: CostSheetCells } {
  const { t } = words;
  const { rows, factors, studyPeriod, startYear, flows } = cost;
  const width = FIRST_YEAR + studyPeriod;
  const times = Array.from({ length: studyPeriod + 1 }, (_, time) => time);
  const rates = yearlyRates(cost.rates, studyPeriod);
  const across = (row: number, from = 0, to = studyPeriod): CellRange => ({
    from: { column: FIRST_YEAR + from, row },
    to: { column: FIRST_YEAR + to, row },
  });
  /** A band's rate stands once, in its first year: the others follow it, and so does NPV. */
  const rateCell = (index: number): Cell => {
    const [rate = 0, before] = [rates[index], rates[index - 1]];
    return rate === before ? computed(rateAt(index - 1), FORMATS.share) : input(number(rate, FORMATS.share), 'rate');
  };
  /** The rate as formulas take it. */
  const rateAt = (index: number): Expression => {
    const [rate = 0, before] = [rates[index], rates[index - 1]];
    const cell = reference(FIRST_YEAR + 1 + index, rateRow, rate);
    return rate === before ? cell : entered(cell);
  };
  const labelled = (label: string, cells: readonly (Cell | null)[]) => [
    ...Array.from({ length: LINE.years - 1 }, () => null),
    text(label, 'note', { align: 'right' as const }),
    ...cells,
  ];

  const builder = new SheetBuilder(width);
  builder.add([text(t('costReport.linesTitle', { name: alternative }), 'title')]);
  builder.add([paragraph(t('costReport.linesLead', { year: String(startYear) }), LINE.value, 'lead')]);
  builder.gap();
  builder.add(
    labelled(
      t('costReport.year'),
      times.map((time) => number(startYear + time, FORMATS.whole)),
    ),
  );
  const timeRow = builder.add(
    labelled(
      't',
      times.map((time) => number(time, FORMATS.whole)),
    ),
  );
  const rateRow = builder.nextRow;
  builder.add(labelled(t('cost.calculation.rates'), [null, ...rates.map((_, index) => rateCell(index))]));
  const factorRow = builder.nextRow;
  builder.add(
    labelled(
      t('cost.calculation.factor'),
      times.map((time) => {
        const factor = factors[time] ?? 0;
        if (time === 0) return number(factor, DISCOUNT);
        const before = reference(FIRST_YEAR + time - 1, factorRow, factors[time - 1] ?? 0);
        return live(quotient(before, sum(constant(1), rateAt(time - 1))), factor, DISCOUNT);
      }),
    ),
  );
  const headRow = builder.heads([
    head(t('cost.column.post')),
    head(t('cost.column.name')),
    head(`${t('cost.column.amount')}, ${t('cost.unit.kr')}`, 'figures'),
    head(t('cost.column.timing')),
    head(t('cost.column.firstYear'), 'figures'),
    head(t('cost.column.interval'), 'figures'),
    head(t('cost.column.growth'), 'figures'),
    head(t('cost.column.source')),
    head(`${t('cost.presentValue')}, ${t('cost.unit.kr')}`, 'figures'),
    null,
    ...times.map((time) => head(String(startYear + time), 'figures')),
  ]);
  const firstRow = builder.nextRow;
  for (const row of rows) builder.body(lineCells(row, builder.nextRow, timeRow));
  const lastRow = builder.nextRow - 1;
  const values: CellRange | null =
    rows.length === 0
      ? null
      : { from: { column: LINE.value, row: firstRow }, to: { column: LINE.value, row: lastRow } };
  const known = rows.flatMap(({ presentValue }) => presentValue ?? []);
  const totalRow = builder.nextRow;
  const total = cost.presentValue.value;
  const columnSum = (time: number) => {
    const column = FIRST_YEAR + time;
    const flow = flows[time] ?? 0;
    const range = { from: { column, row: firstRow }, to: { column, row: lastRow } };
    // Where no line tells what is paid nothing is known of the year, which is not that nothing is paid in it.
    if (rows.every(({ payments }) => payments === null)) return missing('total');
    return live(sumOf(range, [flow]), flow, KR, 'total');
  };
  builder.total([
    text(t('report.account.total'), 'total'),
    ...Array.from({ length: LINE.source - 1 }, () => text(null, 'total')),
    live(values && sumOf(values, known), total, KR, 'total'),
    null,
    ...times.map(columnSum),
  ]);
  const presentValue = total === null ? null : reference(LINE.value, totalRow, total);
  const annualCost = checks();
  const lacking = cost.presentValue.lacking;
  if (lacking > 0) builder.add([text(t('cost.lines', { count: lacking }), 'warning')]);

  /** The same sums once more by Excel's own functions, and the annual cost made of them. */
  function checks(): CellReference | null {
    if (presentValue === null) return null;
    builder.section(t('costReport.checks'));
    const put = (label: string, cell: Cell) => builder.add([text(label), null, cell]);
    const byNpv = presentValueByNpv();
    put('NPV', computed(byNpv, KR));
    const years = annuityFactor(factors);
    const yearsCells = across(factorRow, 1);
    const divisorRow = put(t('costReport.annuity'), live(sumOf(yearsCells, factors.slice(1)), years, DISCOUNT));
    const divisor = reference(3, divisorRow, years);
    const annualRow = put(t('cost.annual'), live(quotient(presentValue, divisor), cost.annualCost, KR, 'total'));
    const [rate] = rates;
    if (rate !== undefined && rate !== 0 && rates.every((one) => one === rate)) {
      const period = constant(studyPeriod);
      const value = (presentValue.value * rate) / (1 - (1 + rate) ** -studyPeriod);
      put('PMT', computed(pmt(rateAt(0), period, presentValue, value), KR));
    }
    return cost.annualCost === null ? null : reference(3, annualRow, cost.annualCost);
  }

  /** What falls at the start, and for each band of rates the NPV of its years, brought to the start. */
  function presentValueByNpv(): Expression {
    const parts: Expression[] = [reference(FIRST_YEAR, totalRow, flows[0] ?? 0)];
    let from = 1;
    for (let time = 1; time <= studyPeriod; time += 1) {
      if (time < studyPeriod && rates[time] === rates[time - 1]) continue;
      const rate = rateAt(from - 1);
      const before = reference(FIRST_YEAR + from - 1, factorRow, factors[from - 1] ?? 0);
      const value = flows
        .slice(from, time + 1)
        .reduce((worth, flow, index) => worth + flow / (1 + rate.value) ** (index + 1), 0);
      parts.push(product(before, npv(rate, across(totalRow, from, time), value)));
      from = time + 1;
    }
    return sum(...parts);
  }

  function lineCells(
    { line, payments, presentValue: value, lacks }: CostRow,
    row: number,
    tRow: number,
  ): (Cell | null)[] {
    const amount = line.amount == null ? null : reference(LINE.amount, row, line.amount);
    const growth = line.growth == null ? null : reference(LINE.growth, row, line.growth);
    // What no sum takes in is told in the program, not here.
    const typed = (cell: Cell, accepts: InputRule) => (value === null ? cell : input(cell, accepts));
    const shares = new Map<number, number>();
    for (const { time, share } of payments ?? []) shares.set(time, (shares.get(time) ?? 0) + share);
    const paidAt = (time: number): Cell | null => {
      const share = shares.get(time);
      if (share === undefined || value === null || amount === null) return null;
      return computed(grown(amount, growth, reference(FIRST_YEAR + time, tRow, time), share), KR);
    };
    return [
      text(t(`cost.post.${line.post ?? 'none'}`)),
      text(line.name),
      typed(number(line.amount, KR), 'number'),
      text(line.timing == null ? null : t(`cost.timing.${line.timing}`)),
      line.firstYear == null ? null : number(line.firstYear, FORMATS.whole),
      line.interval == null ? null : number(line.interval, FORMATS.whole),
      line.growth == null ? null : typed(number(line.growth, FORMATS.share), 'rate'),
      text(line.source),
      value === null
        ? text(lacks.map((lack) => t(`cost.lack.${lack}`)).join(', '), 'warning')
        : live(sumOfProducts(across(row), across(factorRow), value), value, KR),
      null,
      ...times.map(paidAt),
    ];
  }

  return {
    sheet: {
      name: sheetName,
      columnWidths: [...WIDTHS, ...times.map(() => 12)],
      rows: builder.rows,
      frozen: { rows: headRow, columns: LINE.name },
      filter: null,
      print: {
        paper: 'A4',
        pagesWide: 1,
        // The years stand on the screen alone: on paper they would be page after page with a few rows on each.
        columns: LINE.value,
        repeatedRows: { first: headRow, last: headRow },
        repeatedColumns: 0,
      },
    },
    cells: {
      posts: values && { from: { ...values.from, column: LINE.post }, to: { ...values.to, column: LINE.post } },
      values,
      presentValue,
      annualCost,
    },
  };
}
