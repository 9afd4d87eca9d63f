import type { QualityClass } from '../climate/account.ts';
import type { AlternativeCells } from './alternative-sheet.ts';
import { FORMATS, live, number } from './cells.ts';
import { countLabelled, quotient, rowsOf, sizesLabelled, sizesOf, type CellRange, type Expression } from './formula.ts';
import type { ReportAlternative, ReportContext } from './report-context.ts';
import type { Cell } from './workbook.ts';

/** What the shares by data quality are counted and summed over: the rows of the material list that count. */
export interface QualityCells {
  readonly classes: CellRange;
  /** A1–A3; null: not in the method. */
  readonly production: CellRange | null;
}

/** A share as it stands in the account, and as a formula over the alternative's material list where it has one. */
export function qualityShareCell(
  of: 'quality' | 'qualityByRows',
  one: QualityClass,
  { account, sheetName }: ReportAlternative,
  cells: AlternativeCells | undefined,
  { t }: Pick<ReportContext, 't'>,
): Cell {
  const share = account[of][one];
  const range = cells?.quality;
  if (!range) return number(share, FORMATS.share);
  const counted = account.components.filter(({ inScope }) => inScope);
  const label = t(`report.quality.${one}`);
  const byRows = () =>
    quotient(
      countLabelled(range.classes, label, counted.filter(({ quality }) => quality === one).length, sheetName),
      rowsOf(range.classes, counted.length, sheetName),
    );
  const byImpact = (production: CellRange): Expression | null => {
    const figures = counted.map(({ quality, modules }) => ({
      label: quality === one,
      figure: modules['A1-A3'] ?? null,
    }));
    return quotient(
      sizesLabelled(range.classes, label, production, figures, sheetName),
      sizesOf(production, figures, sheetName),
    );
  };
  // Without a figure a row has no part of A1–A3, so there it is told as one of the rows.
  const formula = of === 'qualityByRows' || one === 'none' ? byRows() : range.production && byImpact(range.production);
  return live(formula, share, FORMATS.share);
}
