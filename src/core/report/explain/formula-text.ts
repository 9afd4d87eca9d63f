import { evaluate, type Expression } from '../../climate/explain/expression.ts';
import { formatNumber } from '../../text/number.ts';
import type { Language } from '../../text/text.ts';

/** What stands in a formula where a number is not known. */
const UNKNOWN = '–';

/**
 * The formula with its numbers put in: "4 958 × 6,7", "100 × 0 + 0,05 × (1 000 + 100)". A calculation within it stands as its result;
 * what a sum lacks is left out of it. Null where there is no formula: a decision, or nothing known.
 */
export function formulaText(expression: Expression, language: Language): string | null {
  const { kind } = expression;
  if (kind === 'input' || kind === 'decided' || kind === 'lacking' || kind === 'figure') return null;
  if (kind === 'sum' && evaluate(expression) === null) return null;
  return write(expression, language);
}

function write(expression: Expression, language: Language): string {
  switch (expression.kind) {
    case 'input':
    case 'constant':
    case 'derived':
    case 'figure':
    case 'decided':
    case 'lacking': {
      const value = evaluate(expression);
      return value === null ? UNKNOWN : significant(value, language);
    }
    case 'sum':
      return known(expression.terms, expression.needsAll)
        .map((term) => write(term, language))
        .reduce((text, term) => (term.startsWith('\u2212') ? `${text} \u2212 ${term.slice(1)}` : `${text} + ${term}`));
    case 'product': {
      const isMinus = (factor: Expression) => factor.kind === 'constant' && factor.value === -1;
      const text = expression.factors
        .filter((factor) => !isMinus(factor))
        .map((factor) => inBrackets(factor, language))
        .join(' × ');
      return expression.factors.some(isMinus) ? `\u2212(${text})` : text;
    }
    case 'quotient':
      return `${write(expression.dividend, language)} ÷ ${inBrackets(expression.divisor, language)}`;
  }
}

function inBrackets(factor: Expression, language: Language): string {
  const text = write(factor, language);
  const isSum = factor.kind === 'sum' && known(factor.terms, factor.needsAll).length > 1;
  const isDivisor = factor.kind === 'product' || factor.kind === 'quotient';
  return isSum || isDivisor ? `(${text})` : text;
}

/** What counts in a sum; all of it where nothing may lack. */
function known(terms: readonly Expression[], needsAll: boolean): readonly Expression[] {
  const counted = terms.filter((term) => evaluate(term) !== null);
  return needsAll || counted.length === 0 ? terms : counted;
}

/** A number put into a formula: to the whole number, and with five digits at the least where it has them. */
export function significant(value: number, language: Language): string {
  const rounded = Math.abs(value) >= 1e4 ? Math.round(value) : Number(value.toPrecision(5));
  const decimals = Math.max(0, 4 - Math.floor(Math.log10(Math.abs(rounded) || 1)));
  return formatNumber(rounded, language, decimalsNeeded(rounded, Math.min(decimals, 8)));
}

/** A figure in kg CO₂e; two decimals where it would else read as nothing. `–`: there is none. */
export function figureText(value: number | null, language: Language): string {
  if (value === null) return UNKNOWN;
  return formatNumber(value, language, value !== 0 && Math.abs(value) < 0.5 ? 2 : 0);
}

function decimalsNeeded(value: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (Number(value.toFixed(decimals)) === value) return decimals;
  }
  return most;
}
