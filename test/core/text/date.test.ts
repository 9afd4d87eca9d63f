import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, readDay } from '#core/text/date.ts';

describe('a day that is written', () => {
  it.each([
    ['31.5.2028', '2028-05-31'],
    ['31.05.28', '2028-05-31'],
    ['3. 8. 26', '2026-08-03'],
    ['5/8-26', '2026-08-05'],
    ['5/8 - 2026', '2026-08-05'],
    ['31/05/2028', '2028-05-31'],
    [' 2028-05-31 ', '2028-05-31'],
    ['30. juni 2028', '2028-06-30'],
    ['1.mai 2028', '2028-05-01'],
    ['5 Jun 2028', '2028-06-05'],
    ['5-Jun-28', '2028-06-05'],
    ['5th of June 2028', '2028-06-05'],
    ['June 5, 2028', '2028-06-05'],
    ['Sept. 5 2028', '2028-09-05'],
    ['31. des. 2028', '2028-12-31'],
    ['30 augusti 2028', '2028-08-30'],
    ['24. marts 2028', '2028-03-24'],
    ['3. März 2028', '2028-03-03'],
    ['31. Dezember 2028', '2028-12-31'],
  ])('«%s» is %s', (text, day) => expect(readDay(text)).toBe(day));

  it.each([
    '31.2.2028',
    '32.1.28',
    // The fifth of August or the eighth of May.
    '5/8/26',
    '5.8',
    '5.8.026',
    '8.2026',
    // 1999 and 2099 are as near, and some write the year first.
    '31.12.99',
    '26.08.05',
    'uke 34',
    '31. juni 2028',
    '5. ju 2028',
    '5 juniper 2028',
    'juni 2028',
    'June 5',
  ])('«%s» is none', (text) => expect(readDay(text)).toBeNull());

  it('is read again as it was shown, in both languages', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('nb' as const, 'en' as const), (date, language) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDay(formatDay(day, language))).toBe(day);
      }),
    );
  });
});
