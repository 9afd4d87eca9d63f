import type { AwardStatus } from '../award/document-award.ts';
import type { Words } from '../chart/figure.ts';
import { bidderName } from './award-words.ts';
import { askedText } from './bid-form-workbook.ts';
import { FORMATS, live, number, numberIn, paragraph, text } from './cells.ts';
import { onSheet, quotient, reference, sumOf, type Expression } from './formula.ts';
import { moduleCode } from './report-words.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import type { Sheet } from './workbook.ts';

/** Excel number formats of points, shares of them, and kg CO₂e/m². */
export const AWARD_FORMATS = { points: '0.00', perArea: '#,##0.0', weight: '0 %' } as const;

/** The bids as they were delivered, a row each, with what the client filled marked in its own cell. */
export function bidsSheet(name: string, { standings, asked, award }: AwardStatus, words: Words) {
  const { t } = words;
  const { modules } = asked.method;
  const first = { module: 4, last: 3 + modules.length };
  const columns = first.last + 1;
  const builder = new SheetBuilder(columns);
  builder.add([text(t('award.report.bids'), 'title')]);
  builder.add([paragraph(t('award.report.asked', { stamp: askedText(asked, words) }), columns)]);
  builder.add([paragraph(t('award.report.filledNote'), columns)]);
  builder.gap();
  const headRow = builder.heads([
    head(t('award.column.bidder')),
    head(t('bidField.price'), 'figures'),
    head(t('bidField.area'), 'figures'),
    ...modules.map((module) => head(t('bidField.module', { module: moduleCode(module) }), 'figures')),
    head(`${t('award.column.footprint')} (${t('award.perArea')})`, 'figures'),
  ]);
  builder.body([
    text(t('award.report.fillingRow'), 'note'),
    null,
    null,
    ...modules.map((module) => number(award.filling?.[module], AWARD_FORMATS.perArea)),
  ]);
  const filledFormat = `${FORMATS.kgCo2e.split(';')[0] ?? ''}\\ "${t('award.report.filledMark')}"`;
  const perAreaOf = new Map<string, Expression>();
  for (const { bid, footprint } of standings) {
    const row = builder.nextRow;
    const figures = footprint.modules.map(({ delivered, filled }) =>
      filled === null ? number(delivered, FORMATS.kgCo2e) : number(filled, filledFormat, 'doubtful'),
    );
    const range = { from: { column: first.module, row }, to: { column: first.last, row } };
    const total = sumOf(
      range,
      figures.flatMap((cell) => numberIn(cell) ?? []),
    );
    const perArea = bid.area ? quotient(total, reference(3, row, bid.area)) : null;
    builder.body([
      text(bidderName(bid, words)),
      number(bid.price, FORMATS.kgCo2e),
      number(bid.area, FORMATS.kgCo2e),
      ...figures,
      live(perArea, footprint.perArea, AWARD_FORMATS.perArea, 'total'),
    ]);
    if (footprint.perArea !== null) perAreaOf.set(bid.id, onSheet(name, reference(columns, row, footprint.perArea)));
  }
  const sheet: Sheet = {
    name,
    columnWidths: [34, 24, 11, ...modules.map(() => 16), 16],
    rows: builder.rows,
    frozen: { rows: headRow, columns: 1 },
    filter: null,
    print: { paper: 'A3', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 1 },
  };
  return { sheet, perAreaOf };
}
