import { describe, expect, it } from 'vitest';
import { paybackText, type PaybackInput } from '#core/report/payback-words.ts';
import { translator } from '#core/text/text.ts';

const nb = { t: translator('nb'), language: 'nb' } as const;
const en = { t: translator('en'), language: 'en' } as const;
const names: Record<string, string> = { a: 'Rehabilitering', b: 'Nybygg' };

function payback(
  norway: number | null,
  europe: number | null,
  fields: Partial<PaybackInput> = {},
  higherStart: string | null = 'b',
) {
  return paybackText({
    difference: { id: 'b', higherStart, paybackYears: { norway, europe }, operates: true, timed: true, complete: true },
    reference: 'a',
    nameOf: (id) => names[id] ?? id,
    studyPeriod: 60,
    hasOperation: true,
    undecided: false,
    words: nb,
    ...fields,
  });
}

describe('carbon payback in words', () => {
  it('is a range over both mixes', () => {
    expect(payback(56, 12)).toEqual({
      heading: 'Tilbakebetalingstid for Nybygg:',
      range: '12\u00A0år – 56\u00A0år',
      sentence:
        'Forspranget til Rehabilitering er hentet inn etter 12\u00A0år med europeisk strøm, etter 56\u00A0år med norsk strøm.',
    });
    expect(payback(56, 12, { words: en }).range).toBe('12\u00A0years – 56\u00A0years');
  });

  it('says where one mix never pays back', () => {
    expect(payback(null, 56.3)).toEqual({
      heading: 'Tilbakebetalingstid for Nybygg:',
      range: '56\u00A0år eller ikke innen 60 år',
      sentence: 'Forspranget til Rehabilitering hentes inn med europeisk strøm, ikke med norsk strøm.',
    });
    expect(payback(56.3, null, { words: en })).toEqual({
      heading: 'Carbon payback of Nybygg:',
      range: '56\u00A0years or not within 60 years',
      sentence: 'The lead of Rehabilitering is caught up with Norwegian electricity, not with European electricity.',
    });
  });

  it('says where neither pays back', () => {
    expect(payback(null, null)).toEqual({
      heading: 'Tilbakebetalingstid for Nybygg:',
      range: 'ikke innen 60 år',
      sentence: 'Forspranget til Rehabilitering hentes ikke inn, verken med norsk strøm eller europeisk strøm.',
    });
    expect(payback(null, null, { words: en }).sentence).toBe(
      'The lead of Rehabilitering is not caught up, neither with Norwegian electricity nor with European electricity.',
    );
  });

  it('is one number where both mixes give the same', () => {
    expect(payback(30.2, 29.9).range).toBe('30\u00A0år');
  });

  it('is of the reference where that is the one to start higher', () => {
    const text = payback(null, 20, {}, 'a');
    expect(text.heading).toBe('Tilbakebetalingstid for Rehabilitering:');
    expect(text.sentence).toContain('Forspranget til Nybygg');
  });

  it('is nothing where both start equal', () => {
    expect(payback(null, null, {}, null)).toEqual({
      heading: null,
      range: null,
      sentence: 'Nybygg og Rehabilitering starter likt. Det er ikke noe å hente inn.',
    });
    expect(payback(null, null, { words: en }, null).sentence).toBe(
      'Nybygg and Rehabilitering start equal. There is nothing to catch up.',
    );
  });

  it('is not given by a method without operational energy', () => {
    expect(payback(null, null, { hasOperation: false })).toEqual({
      heading: null,
      range: null,
      sentence: 'Metoden har ikke energi i drift (B6), og gir derfor ingen tilbakebetalingstid.',
    });
    expect(payback(30, 30, { hasOperation: false, words: en }).sentence).toContain('operational energy (B6)');
  });

  it('is provisional while an account is incomplete', () => {
    const difference = {
      id: 'b',
      higherStart: 'b',
      paybackYears: { norway: null, europe: 56 },
      operates: true,
      timed: true,
      complete: false,
    };
    expect(payback(null, 56, { difference }).heading).toBe('Foreløpig tilbakebetalingstid for Nybygg:');
    expect(payback(null, 56, { difference, words: en }).heading).toBe('Carbon payback of Nybygg so far:');
  });

  it('is not given where an alternative has no energy in operation', () => {
    const difference = {
      id: 'b',
      higherStart: 'b',
      paybackYears: { norway: null, europe: null },
      operates: false,
      timed: true,
      complete: false,
    };
    expect(payback(null, null, { difference })).toEqual({
      heading: null,
      range: null,
      sentence: 'Energi i drift (B6) mangler i Nybygg eller Rehabilitering, og da gis ingen tilbakebetalingstid.',
    });
    expect(payback(null, null, { difference, words: en }).sentence).toContain('(B6) is missing in Nybygg or');
  });

  it('is not given while too many figures are missing for a verdict', () => {
    expect(payback(0.4, 1.6, { undecided: true })).toMatchObject({ heading: null, range: null });
    expect(payback(0.4, 1.6, { undecided: true, words: en }).sentence).toContain('No carbon payback is given');
  });
});
