import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, readDay } from '#core/text/date.ts';
import { formatNumber, readNumber } from '#core/text/number.ts';

describe('numbers as they are read', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1\u00A0234,5', 1234.5],
    ['1\u202F234', 1234],
    ['1 234 567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['\u2212647,4', -647.4],
    ['4,48E+01', 44.8],
    ['6.2e-08', 6.2e-8],
    ['0.125', 0.125],
    ['1,234', 1.234],
    ['.5', 0.5],
  ])('«%s» is %d', (text, value) => expect(readNumber(text)).toEqual({ kind: 'number', value }));

  it('«1.234» is a question: a decimal point or a thousands mark', () => {
    expect(readNumber('1.234')).toEqual({ kind: 'ambiguous', asDecimal: 1.234, asThousands: 1234 });
  });
  it('which the rest of its column may have answered', () => {
    expect(readNumber('1.234', ',')).toEqual({ kind: 'number', value: 1234 });
    expect(readNumber('1.234', '.')).toEqual({ kind: 'number', value: 1.234 });
    expect(readNumber('1,234', '.')).toEqual({ kind: 'number', value: 1234 });
    expect(readNumber('1,234', ',')).toEqual({ kind: 'number', value: 1.234 });
  });
  it('nothing is nothing, and never 0', () => {
    expect(readNumber('')).toEqual({ kind: 'empty' });
    expect(readNumber(' \u00A0')).toEqual({ kind: 'empty' });
  });
  it.each(['tolv', '1,2,3', '12,5 m²', '1.23.4', 'NaN', 'Infinity', '1e999', '--1'])('«%s» is no number', (text) =>
    expect(readNumber(text)).toEqual({ kind: 'invalid' }),
  );
});

describe('numbers as they are written', () => {
  it('have a decimal comma, U+00A0 for thousands and U+2212 for minus', () => {
    expect(formatNumber(-1234567.891, 'nb', 1)).toBe('\u22121\u00A0234\u00A0567,9');
  });
  it('in English a point and a comma', () => expect(formatNumber(1234.5, 'en', 1)).toBe('1,234.5'));
  it('have no minus on what rounds to 0', () => expect(formatNumber(-0.004, 'nb', 1)).toBe('0,0'));
  it('read back as what they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(readNumber(formatNumber(value, 'nb'))).toEqual({ kind: 'number', value: value === 0 ? 0 : value });
      }),
    );
  });
});

describe('days', () => {
  it.each([
    ['31.5.2028', '2028-05-31'],
    ['31.05.2028', '2028-05-31'],
    ['31/05/2028', '2028-05-31'],
    ['2028-05-31', '2028-05-31'],
  ])('«%s» is %s', (text, day) => expect(readDay(text)).toBe(day));
  it.each(['31.2.2028', '5.31.2028', '2028', 'mai 2028', ''])('«%s» is no day', (text) =>
    expect(readDay(text)).toBeNull(),
  );
  it('are written dd.mm.åååå in Norwegian', () => expect(formatDay('2028-05-31', 'nb')).toBe('31.05.2028'));
});
