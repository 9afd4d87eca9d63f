import { text } from './cells.ts';
import { columnLetters } from './formula.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import type { Sheet, SheetChoice } from './workbook.ts';

/** A column whose cells offer a list of texts. */
export interface OfferingColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly choices?: readonly string[] | undefined;
}

/** Where the cells of the columns find what they offer, which {@link listsSheet} holds. */
export function choicesOf(
  columns: readonly OfferingColumn[],
  lists: string,
  rows: { readonly first: number; readonly last: number },
): SheetChoice[] {
  return columns.flatMap(({ choices }, index): SheetChoice[] => {
    if (!choices) return [];
    const letters = columnLetters(index + 1);
    const source = `'${lists.replaceAll("'", "''")}'!$${letters}$2:$${letters}$${choices.length + 1}`;
    return [{ column: index + 1, firstRow: rows.first, lastRow: rows.last, source }];
  });
}

/** What the drop-downs offer, each under the column it is offered in. */
export function listsSheet(name: string, columns: readonly OfferingColumn[]): Sheet {
  const builder = new SheetBuilder(columns.length);
  builder.heads(columns.map(({ heading, choices }) => (choices ? head(heading) : null)));
  const length = Math.max(...columns.map(({ choices }) => choices?.length ?? 0));
  for (let index = 0; index < length; index += 1) {
    builder.body(columns.map(({ choices }) => text(choices?.[index])));
  }
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: builder.rows,
    frozen: { rows: 1, columns: 0 },
    filter: null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}
