import type { AlternativeCells } from '../alternative-sheet.ts';
import type { CellReference } from '../formula.ts';
import type { ReportAlternative, ReportContext } from '../report-context.ts';
import type { DefinedName } from '../workbook.ts';

/** Of what a name may hold of an alternative's own: longer names are not read in a formula. */
const MAX_OWN = 60;

/** Names for what formulas of one's own ask for: each alternative's total, study period and area. */
export function definedNames(
  shown: readonly ReportAlternative[],
  cells: ReadonlyMap<string, AlternativeCells>,
  { t }: Pick<ReportContext, 't'>,
): DefinedName[] {
  const taken = new Set<string>();
  return shown.flatMap(({ alternative, name, sheetName }) => {
    const own = cells.get(alternative.id);
    if (!own) return [];
    const base = unique(asName(name), taken);
    const named = (what: string, cell: CellReference | null): DefinedName[] =>
      cell === null ? [] : [{ name: `${base}_${what}`, sheet: sheetName, row: cell.row, column: cell.column }];
    return [
      ...named(t('assessment.name.totalNorway'), own.total.norway),
      ...named(t('assessment.name.totalEurope'), own.total.europe),
      ...named(t('assessment.name.studyPeriod'), own.studyPeriod),
      ...named(t('assessment.name.area'), own.area),
    ];
  });
}

/** Letters and digits as they are, anything else as `_`. */
function asName(text: string): string {
  const clean = text.replaceAll(/[^\p{L}\p{N}]+/gu, '_').replaceAll(/^_+|_+$/g, '');
  return [...(/^\p{L}/u.test(clean) ? clean : `_${clean}`)].slice(0, MAX_OWN).join('');
}

/** Upper and lower case count as the same. */
function unique(name: string, taken: Set<string>): string {
  let found = name;
  for (let number = 2; taken.has(found.toLowerCase()); number += 1) found = `${name}_${number}`;
  taken.add(found.toLowerCase());
  return found;
}
