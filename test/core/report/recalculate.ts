import { isFormula } from './workbook-reading.ts';
import type { Cell, Workbook } from '#core/report/workbook.ts';

/**
 * Works out a described workbook's formulas from its inputs, without their stored results: the few operators and functions that
 * our formulas use, read as a spreadsheet program reads them.
 */
export function recalculated(workbook: Workbook): (sheet: string, row: number, column: number) => number {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows]));
  const results = new Map<string, number>();

  const cellOf = (sheet: string, row: number, column: number): Cell | null => {
    const rows = sheets.get(sheet);
    if (!rows) throw new Error(`No sheet ${sheet}`);
    return rows[row - 1]?.[column - 1] ?? null;
  };
  const numberAt = (sheet: string, row: number, column: number): number => {
    const key = `${sheet}!${row}:${column}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const value = cellOf(sheet, row, column)?.value ?? 0;
    if (typeof value === 'string' || value instanceof Date) throw new Error(`${key} holds no number`);
    const result = isFormula(value) ? evaluate(value.formula, sheet) : value;
    results.set(key, result);
    return result;
  };
  const evaluate = (formula: string, sheet: string): number => {
    const parser = new Parser(formula, sheet, cellOf, numberAt);
    return parser.whole();
  };
  return numberAt;
}

interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

type CellOf = (sheet: string, row: number, column: number) => Cell | null;
type NumberAt = (sheet: string, row: number, column: number) => number;

const TOKEN = /\s*('(?:[^']|'')*'!|\$?[A-Z]+\$?\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?(?:E[+-]?\d+)?|"[^"]*"|[-+*/^(),:=<])/y;
const FUNCTIONS: ReadonlySet<string> = new Set([
  'SUM',
  'SUMIF',
  'SUMIFS',
  'ROWS',
  'SUMPRODUCT',
  'COUNT',
  'COUNTIF',
  'ABS',
  'MAX',
  'IF',
  'NA',
  'NPV',
  'PMT',
]);
/** `#N/A`, which all that rests on it becomes. */
const NOT_AVAILABLE = Number.NaN;
const REFERENCE = /^\$?([A-Z]+)\$?(\d+)$/;

/** sum = term (± term)*; term = power (× ÷ power)*; power = factor (^ factor)?; factor = number, cell, function, (sum) or −factor. */
class Parser {
  private readonly tokens: string[] = [];
  private position = 0;
  private readonly sheet: string;
  private readonly cellOf: CellOf;
  private readonly numberAt: NumberAt;

  constructor(formula: string, sheet: string, cellOf: CellOf, numberAt: NumberAt) {
    this.sheet = sheet;
    this.cellOf = cellOf;
    this.numberAt = numberAt;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < formula.length) {
      const at = TOKEN.lastIndex;
      const token = TOKEN.exec(formula)?.[1];
      if (token === undefined) throw new Error(`Cannot read "${formula}" from ${at}`);
      this.tokens.push(token);
    }
  }

  whole(): number {
    const value = this.sum();
    if (this.position < this.tokens.length) throw new Error(`"${this.tokens.join('')}" goes on`);
    return value;
  }

  private next(): string {
    const token = this.tokens[this.position];
    if (token === undefined) throw new Error(`"${this.tokens.join('')}" ends too early`);
    this.position += 1;
    return token;
  }

  private takes(token: string): boolean {
    if (this.tokens[this.position] !== token) return false;
    this.position += 1;
    return true;
  }

  private sum(): number {
    let value = this.term();
    for (;;) {
      if (this.takes('+')) value += this.term();
      else if (this.takes('-')) value -= this.term();
      else return value;
    }
  }

  private term(): number {
    let value = this.power();
    for (;;) {
      if (this.takes('*')) value *= this.power();
      else if (this.takes('/')) value /= this.power();
      else return value;
    }
  }

  private power(): number {
    const base = this.factor();
    return this.takes('^') ? base ** this.factor() : base;
  }

  private factor(): number {
    if (this.takes('-')) return -this.factor();
    if (this.takes('(')) {
      const value = this.sum();
      this.next();
      return value;
    }
    const token = this.tokens[this.position] ?? '';
    if (/^\d/.test(token)) return Number(this.next());
    if (FUNCTIONS.has(token)) return this.call(this.next());
    const area = this.area();
    return this.numberAt(area.sheet, area.top, area.left);
  }

  private call(name: string): number {
    this.next();
    if (name === 'ABS') {
      const value = Math.abs(this.sum());
      this.next();
      return value;
    }
    if (name === 'MAX') {
      const value = this.sum();
      this.next();
      const other = this.sum();
      this.next();
      return Math.max(value, other);
    }
    if (name === 'NA') {
      this.next();
      return NOT_AVAILABLE;
    }
    if (name === 'IF') return this.chosen();
    if (name === 'NPV') return this.presentValue();
    if (name === 'PMT') return this.payment();
    const first = this.area();
    if (name === 'COUNT') {
      this.next();
      return this.numbersIn(first);
    }
    if (name === 'ROWS') {
      this.next();
      return first.bottom - first.top + 1;
    }
    if (name === 'SUMIFS') return this.sumWhereAll(first);
    if (name === 'SUM') {
      this.next();
      return this.sumOf(first, () => true);
    }
    this.next();
    if (name === 'SUMPRODUCT') {
      const other = this.area();
      this.next();
      return this.sumOfProducts(first, other);
    }
    const holds = this.criterion(first);
    if (name === 'COUNTIF') {
      this.next();
      return this.countOf(first, holds);
    }
    const summed = this.takes(',') ? this.area() : first;
    this.next();
    return this.sumOf(summed, holds);
  }

  /** `,cells,criterion` once or more, and the end of the call. */
  private sumWhereAll(summed: Area): number {
    const criteria: ((row: number) => boolean)[] = [];
    while (this.takes(',')) {
      const of = this.area();
      this.next();
      criteria.push(this.criterion(of));
    }
    this.next();
    return this.sumOf(summed, (row) => criteria.every((holds) => holds(row)));
  }

  /** Which rows of an area a cell's text, a text or `">0"` and `"<0"` is true of. */
  private criterion({ sheet, top, left }: Area): (row: number) => boolean {
    const token = this.tokens[this.position] ?? '';
    if (token === '">0"' || token === '"<0"') {
      const sign = this.next() === '">0"' ? 1 : -1;
      return (row) => this.isNumberAt(sheet, top + row, left) && sign * this.numberAt(sheet, top + row, left) > 0;
    }
    const label = token.startsWith('"') ? null : this.area();
    const wanted = label ? this.cellOf(label.sheet, label.top, label.left)?.value : this.next().slice(1, -1);
    return (row) => this.cellOf(sheet, top + row, left)?.value === wanted;
  }

  private isNumberAt(sheet: string, row: number, column: number): boolean {
    const content = this.cellOf(sheet, row, column)?.value ?? null;
    return typeof content === 'number' || isFormula(content);
  }

  /** `rate,cells)`: the first of the cells a year from now. */
  private presentValue(): number {
    const rate = this.sum();
    this.next();
    const payments = this.area();
    this.next();
    return this.numbersOf(payments).reduce((value, payment, index) => value + payment / (1 + rate) ** (index + 1), 0);
  }

  /** `rate,years,value)`, with the minus of what is paid out. */
  private payment(): number {
    const rate = this.sum();
    this.next();
    const years = this.sum();
    this.next();
    const value = this.sum();
    this.next();
    return (-value * rate) / (1 - (1 + rate) ** -years);
  }

  private sumOfProducts(a: Area, b: Area): number {
    const others = this.numbersOf(b);
    return this.numbersOf(a).reduce((value, one, index) => value + one * (others[index] ?? 0), 0);
  }

  /** Of one row; what is empty is 0. */
  private numbersOf({ sheet, top, left, right }: Area): number[] {
    return Array.from({ length: right - left + 1 }, (_, index) => this.numberAt(sheet, top, left + index));
  }

  /** `cell="",then,else` or `sum<sum,then,else`, and the end of the call. */
  private chosen(): number {
    const holds = this.condition();
    this.next();
    const then = this.sum();
    this.next();
    const otherwise = this.sum();
    this.next();
    return holds ? then : otherwise;
  }

  private condition(): boolean {
    if (this.tokens[this.position] === 'COUNT') {
      const count = this.sum();
      this.next();
      return count < this.sum();
    }
    const { sheet, top, left } = this.area();
    this.next();
    this.next();
    return (this.cellOf(sheet, top, left)?.value ?? '') === '';
  }

  private numbersIn(area: Area): number {
    let count = 0;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const content = this.cellOf(area.sheet, row, column)?.value ?? null;
        if (typeof content === 'number') count += 1;
        else if (isFormula(content) && !Number.isNaN(this.numberAt(area.sheet, row, column))) count += 1;
      }
    }
    return count;
  }

  private countOf({ top, bottom }: Area, holds: (row: number) => boolean): number {
    let count = 0;
    for (let row = 0; row <= bottom - top; row += 1) if (holds(row)) count += 1;
    return count;
  }

  /** Texts and empty cells add nothing. */
  private sumOf(area: Area, counts: (row: number) => boolean): number {
    let value = 0;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const isNumber = this.isNumberAt(area.sheet, row, column);
        if (isNumber && counts(row - area.top)) value += this.numberAt(area.sheet, row, column);
      }
    }
    return value;
  }

  private area(): Area {
    let sheet = this.sheet;
    let token = this.next();
    if (token.endsWith('!')) {
      sheet = token.slice(1, -2).replaceAll("''", "'");
      token = this.next();
    }
    const from = position(token);
    const to = this.takes(':') ? position(this.next()) : from;
    return { sheet, top: from.row, left: from.column, bottom: to.row, right: to.column };
  }
}

function position(token: string): { row: number; column: number } {
  const match = REFERENCE.exec(token);
  if (!match?.[1] || !match[2]) throw new Error(`${token} is no cell`);
  const column = [...match[1]].reduce((value, letter) => value * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);
  return { row: Number(match[2]), column };
}
