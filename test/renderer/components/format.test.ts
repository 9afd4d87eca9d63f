import { describe, expect, it } from 'vitest';
import { translator, type Language } from '#core/text/text.ts';
import { createFormat } from '#renderer/components/text/format.ts';

const format = (language: Language) => createFormat(language, translator(language));

describe('figures as the screen writes them', () => {
  it('draws what is not known as a dash, and never as 0', () => {
    const nb = format('nb');
    expect([nb.number(null), nb.share(undefined), nb.signed(null), nb.day(null)]).toEqual(['–', '–', '–', '–']);
    expect(nb.number(0)).toBe('0');
  });

  it('never writes as 0 what is not 0', () => {
    // 1 kg of aluminium is 1 / 2 700 m³.
    expect(format('nb').number(1 / 2700)).toBe('0,00037');
    expect(format('nb').number(0.0096)).toBe('0,0096');
    expect(format('nb').number(0.0123)).toBe('0,012');
    expect(format('nb').number(-0.0004)).toBe('\u22120,00040');
  });

  it('keeps the percent sign with its number, with a space in Norwegian and without one in English', () => {
    expect(format('nb').share(0.125, 1)).toBe('12,5\u00A0%');
    expect(format('en').share(0.125, 1)).toBe('12.5%');
    // 999 of 1 000 EPDs are not all of them, and one is not none.
    expect([0, 0.001, 0.005, 0.994, 0.999, 1].map((share) => format('nb').share(share))).toEqual(
      ['0', '<\u00A01', '1', '99', '>\u00A099', '100'].map((percent) => `${percent}\u00A0%`),
    );
    expect(format('en').share(0.1 + 0.2 + 0.7)).toBe('100%');
  });

  it('writes the sign of a difference, but none for what is written as 0', () => {
    const nb = format('nb');
    expect(nb.signed(1232)).toBe('+1\u00A0232');
    expect(nb.signed(-74)).toBe('\u221274');
    expect(nb.signed(0.004, 1)).toBe('0,0');
    expect(nb.signed(-0.004, 1)).toBe('0,0');
  });

  it('writes the day and the time where the machine stands', () => {
    const moment = new Date(2027, 10, 20, 9, 5).toISOString();
    expect(format('nb').dateTime(moment)).toBe('20.11.2027 09.05');
    expect(format('en').dateTime(moment)).toBe('20/11/2027 09:05');
  });
});
