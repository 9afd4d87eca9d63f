import { readAmount } from '#core/sheet/clipboard.ts';
import { ambiguousMarkIn } from '#core/sheet/take-off-cells.ts';

/** A question that one answer settles for all numbers alike: what a point, or a comma, before three digits is. */
export interface MarkQuestion {
  readonly mark: '.' | ',';
  readonly count: number;
  readonly found: string;
  readonly asDecimal: number;
  readonly asThousands: number;
}

/** A row with what could not be read of it. */
export interface DoubtfulRow {
  readonly problems: readonly { readonly code: string; readonly found: string }[];
}

/** The questions about the numbers of a list that can be read in two ways. */
export function markQuestions(rows: readonly DoubtfulRow[]): MarkQuestion[] {
  const asked = rows.flatMap(({ problems }) => problems.filter(({ code }) => code === 'ambiguous-number'));
  return (['.', ','] as const).flatMap((mark) => {
    const alike = asked.filter(({ found }) => ambiguousMarkIn(found) === mark);
    const [first] = alike;
    const read = first && readAmount(first.found, 'en');
    if (!first || read?.kind !== 'ambiguous') return [];
    const [asDecimal, asThousands] = read.readings;
    return { mark, count: alike.length, found: first.found, asDecimal, asThousands };
  });
}
