import { runAddress, type ColumnRun } from '#core/report/formula.ts';
import type { InputRule, SheetChoice, Workbook } from '#core/report/workbook.ts';
import { escaped, inAttribute, toldApart } from './xml.ts';

/** Larger than anything that is measured; an input's rule needs two ends. */
const LARGEST_INPUT = 1e15;

/** Which numbers a cell takes; `between` where there are two. */
const LIMITS: Readonly<Record<InputRule, readonly [number] | readonly [number, number]>> = {
  number: [-LARGEST_INPUT, LARGEST_INPUT],
  notNegative: [0, LARGEST_INPUT],
  positive: [0],
  share: [0, 1],
  // A range has both its ends, and −1 is none of them.
  rate: [-0.999_999, 10],
};

/** Ranges in one rule. A long list may have thousands, and a rule for each would make Excel slow; how many it takes in one is not said. */
const RANGES_A_RULE = 1000;

/** The inputs of a sheet that hold numbers, in runs down a column that take the same: Excel repairs ranges of rules that overlap. */
export class InputRuns {
  private readonly byRule = new Map<InputRule, ColumnRun[]>();
  /** By column. */
  private readonly last = new Map<
    number,
    { readonly rule: InputRule; readonly run: ColumnRun & { lastRow: number } }
  >();

  /** The rows from the top down. */
  add(rule: InputRule, column: number, row: number): void {
    const before = this.last.get(column);
    if (before?.rule === rule && before.run.lastRow === row - 1) {
      before.run.lastRow = row;
      return;
    }
    const run = { column, firstRow: row, lastRow: row };
    this.last.set(column, { rule, run });
    const alike = this.byRule.get(rule);
    if (alike) alike.push(run);
    else this.byRule.set(rule, [run]);
  }

  /** The rules, with what is said when a cell is given something else. */
  xml(said: NonNullable<Workbook['refusedInput']>): string[] {
    return [...this.byRule].flatMap(([rule, runs]) => {
      const ranges = runs.map(runAddress);
      const count = Math.ceil(ranges.length / RANGES_A_RULE);
      return Array.from({ length: count }, (_, index) =>
        ruleXml(rule, ranges.slice(index * RANGES_A_RULE, (index + 1) * RANGES_A_RULE), said),
      );
    });
  }
}

function ruleXml(
  rule: InputRule,
  ranges: readonly string[],
  { title, body }: NonNullable<Workbook['refusedInput']>,
): string {
  const [from, to] = LIMITS[rule];
  const operator = to === undefined ? ' operator="greaterThan"' : '';
  const said = `errorStyle="stop" errorTitle="${inAttribute(toldApart(title))}" error="${inAttribute(toldApart(body[rule]))}"`;
  const limits = `<formula1>${from}</formula1>${to === undefined ? '' : `<formula2>${to}</formula2>`}`;
  return `<dataValidation type="decimal" ${said}${operator} showErrorMessage="1" sqref="${ranges.join(' ')}">${limits}</dataValidation>`;
}

/** A list of texts that a cell offers; others are accepted too. */
export function choiceXml({ source, ...run }: SheetChoice): string {
  return `<dataValidation type="list" allowBlank="1" sqref="${runAddress(run)}"><formula1>${escaped(source)}</formula1></dataValidation>`;
}
