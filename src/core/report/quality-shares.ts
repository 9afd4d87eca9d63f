import type { QualityClass } from '../climate/account.ts';
import type { Translate } from '../text/text.ts';
import { FORMATS, live } from './cells.ts';
import { countLabelled, quotient, rowsOf, sizesLabelled, sizesOf, type CellRange, type Expression } from './formula.ts';
import type { ReportAlternative } from './report-context.ts';
import type { Cell } from './workbook.ts';

/** What the shares by data quality are counted and summed over: the rows of the material list that count. */
export interface QualityCells {
  readonly classes: CellRange;
  /** A1–A3; null: not in the method. */
  readonly production: CellRange | null;
}

/** The shares of one alternative, by what they are of and by class. */
export type QualityShares = (of: 'quality' | 'qualityByRows', one: QualityClass) => Cell;

/** Each share as it stands in the account, and as a formula over the alternative's material list where it has one. */
export function qualityShares(
  { account, sheetName }: ReportAlternative,
  range: QualityCells | null | undefined,
  t: Translate,
): QualityShares {
  const counted = account.components.filter(({ inScope }) => inScope);
  const byRows = ({ classes }: QualityCells, one: QualityClass, label: string) =>
    quotient(
      countLabelled(classes, label, counted.filter(({ quality }) => quality === one).length, sheetName),
      rowsOf(classes, counted.length, sheetName),
    );
  const byImpact = (classes: CellRange, production: CellRange, one: QualityClass, label: string) => {
    const figures = counted.map(({ quality, modules }) => ({
      isLabelled: quality === one,
      figure: modules['A1-A3'] ?? null,
    }));
    return quotient(
      sizesLabelled(classes, label, production, figures, sheetName),
      sizesOf(production, figures, sheetName),
    );
  };
  const formula = (of: 'quality' | 'qualityByRows', one: QualityClass): Expression | null => {
    if (!range) return null;
    const label = t(`report.quality.${one}`);
    // Without a figure a row has no part of A1–A3, so there it is told as one of the rows.
    if (of === 'qualityByRows' || one === 'none') return byRows(range, one, label);
    return range.production && byImpact(range.classes, range.production, one, label);
  };
  return (of, one) => live(formula(of, one), account[of][one], FORMATS.share);
}
