import { componentMassKg } from '../../climate/quantity.ts';
import { COVERAGE_CLASSES, type CoverageClass } from '../../coverage/coverage-class.ts';
import type { CoverageShares } from '../../coverage/coverage-shares.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import { computed, day, FORMATS, live, liveByAmount, missing, paragraph, text } from '../cells.ts';
import { askedText, coverageRest, coverageSentence } from '../coverage-words.ts';
import {
  absolute,
  constant,
  countWhere,
  entered,
  onSheet,
  product,
  quotient,
  reference,
  sumOf,
  sumWhere,
  type CellRange,
  type CellReference,
  type Expression,
} from '../formula.ts';
import type { RowCells } from '../material-list.ts';
import type { ReportContext } from '../report-context.ts';
import { partLabel } from '../report-words.ts';
import { head, SheetBuilder } from '../sheet-builder.ts';
import type { Cell, Sheet } from '../workbook.ts';

const WIDTHS = [28, 36, 34, 22, 13, 15, 15, 15, 46];
/** Of the list. */
const COLUMN = { class: 3, mass: 6, impact: 7 } as const;
const KG = '#,##0.0';

/** The alternative that is asked for EPDs. */
export interface Covered {
  readonly name: string;
  readonly sheetName: string;
  /** By component; null where it has no sheet of its own. */
  readonly cells: ReadonlyMap<string, RowCells> | null;
}

/** Which materials of an alternative have an EPD, by rows, mass and climate impact. Null where none is asked for. */
export function coverageSheet(
  { components, shares, ...coverage }: Coverage,
  { name: alternative, sheetName, cells }: Covered,
  context: Pick<ReportContext, 't' | 'language'>,
): Sheet | null {
  if (components.length === 0) return null;
  const { t } = context;
  const builder = new SheetBuilder(WIDTHS.length);
  builder.add([text(t('assessment.coverage.title', { alternative }), 'title')]);
  const said = [coverageSentence({ shares }, context), coverageRest({ components, shares, ...coverage }, context)];
  builder.add([paragraph(said.filter(Boolean).join(' '), WIDTHS.length, 'lead')]);
  builder.gap();
  builder.heads([
    head(t('coverage.column.class')),
    null,
    head(t('coverage.measure.rows'), 'figures'),
    head(t('assessment.share'), 'figures'),
    null,
    head(t('assessment.coverage.mass'), 'figures'),
    head(t('assessment.coverage.impact'), 'figures'),
    head(t('assessment.coverage.massShare'), 'figures'),
    head(t('assessment.coverage.impactShare')),
  ]);

  // The list stands below: a row for each class and their sum, a gap, a heading and the heads.
  const firstClass = builder.nextRow;
  const sumRow = firstClass + COVERAGE_CLASSES.length;
  const first = sumRow + 4;
  const list = (column: number): CellRange => ({
    from: { column, row: first },
    to: { column, row: first + components.length - 1 },
  });
  const amounts = (of: 'massKg' | 'impact', one: CoverageClass) =>
    components.filter((row) => row.class === one).flatMap((row) => row[of] ?? []);
  const totals = { rows: components.length, mass: shares.mass.total, impact: shares.impact.total };
  for (const one of COVERAGE_CLASSES) {
    const row = builder.nextRow;
    const count = countWhere(list(COLUMN.class), `$A${row}`, shares.rows.counts[one]);
    const amount = (column: number, of: 'massKg' | 'impact') => {
      const known = amounts(of, one);
      return known.length === 0 && shares.rows.counts[one] > 0
        ? null
        : sumWhere(list(COLUMN.class), `$A${row}`, list(column), known);
    };
    const [mass, impact] = [amount(COLUMN.mass, 'massKg'), amount(COLUMN.impact, 'impact')];
    const share = (column: number, amount: Expression | null, total: number | null, of: CoverageShares) => {
      if (amount === null || total === null) return missing();
      const formula = quotient(reference(column, row, amount.value), reference(column, sumRow, total));
      return live(formula, of.shares[one], FORMATS.share);
    };
    builder.body([
      text(t(`coverage.class.${one}`)),
      null,
      computed(count, FORMATS.whole),
      share(3, count, totals.rows, shares.rows),
      null,
      computed(mass, KG),
      computed(impact, KG),
      share(COLUMN.mass, mass, totals.mass, shares.mass),
      { ...share(COLUMN.impact, impact, totals.impact, shares.impact), align: 'left' },
    ]);
  }
  builder.bar('share', firstClass, [4, 8, 9]);
  const sumOfClasses = (column: number, total: number | null): Cell => {
    if (total === null) return missing('total');
    const range = { from: { column, row: firstClass }, to: { column, row: sumRow - 1 } };
    return live(sumOf(range, [total]), total, column === COLUMN.class ? FORMATS.whole : KG, 'total');
  };
  builder.total([
    text(t('report.list.sum'), 'total'),
    null,
    sumOfClasses(3, totals.rows),
    null,
    null,
    sumOfClasses(COLUMN.mass, totals.mass),
    sumOfClasses(COLUMN.impact, totals.impact),
    null,
    unknownText({ shares, components }, context),
  ]);

  builder.section(t('assessment.coverage.list'));
  const headRow = builder.heads([
    head(t('report.list.part')),
    head(t('coverage.column.component')),
    head(t('coverage.column.class')),
    head(t('coverage.column.registration')),
    head(t('coverage.column.validUntil')),
    head(t('assessment.coverage.mass'), 'figures'),
    head(t('assessment.coverage.impact'), 'figures'),
    head(t('coverage.column.delivery')),
    head(t('epdRequest.column.asked')),
  ]);
  const there = (cell: CellReference | null | undefined) => (cell ? onSheet(sheetName, cell) : null);
  for (const row of components) {
    const { component, declaration } = row;
    const own = cells?.get(component.id);
    const production = there(own?.production);
    const quantity = own?.quantity ? entered(onSheet(sheetName, own.quantity)) : null;
    const ofOne = componentMassKg({ ...component, quantity: 1 }, declaration);
    const asked = askedText({ ...row, registration: row.by?.registration ?? null }, context);
    builder.body([
      text(partLabel(component.element, t)),
      text(component.name ?? t('coverage.unnamed'), 'text', { wrap: true }),
      text(t(`coverage.class.${row.class}`), row.class === 'product' ? 'text' : 'warning'),
      text(declaration?.registration),
      day(declaration?.validUntil),
      liveByAmount(quantity, quantity && ofOne !== null ? product(quantity, constant(ofOne)) : null, row.massKg, KG),
      live(production && absolute(production), row.impact, KG),
      day(component.deliveryDate),
      text(asked, 'note', { wrap: true }),
    ]);
  }
  return {
    name: t('assessment.sheet.coverage'),
    columnWidths: WIDTHS,
    rows: builder.rows,
    frozen: { rows: 0, columns: 1 },
    filter: { headRow, lastRow: builder.nextRow - 1, columns: WIDTHS.length },
    bars: builder.bars,
    print: { paper: 'A3', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  };
}

/** The rows whose mass or climate impact is not known, and in no share. */
function unknownText({ shares }: Pick<Coverage, 'shares' | 'components'>, { t }: Pick<ReportContext, 't'>): Cell {
  const parts = (['mass', 'impact'] as const).flatMap((measure) => {
    const count = shares[measure].missing.length;
    return count === 0 ? [] : [t(`coverage.unknown.${measure}`, { count })];
  });
  return text(parts.join('; ') || null, parts.length > 0 ? 'warning' : 'total', { wrap: true });
}
