import { describe, expect, it } from 'vitest';
import { TRANSPORT_MODES } from '#core/project/codes.ts';
import { LANGUAGES, translator } from '#core/text/text.ts';
import type { SheetCell } from '#core/sheet/import-source.ts';
import { findTakeOffSheet } from '#core/sheet/take-off-header.ts';
import { readTakeOff } from '#core/sheet/take-off.ts';
import { readEpdAbsent, readNotRelevant, readRemainingLife, readTransport } from '#core/sheet/take-off-decisions.ts';

const leg = (mode: string | null, distance: number | null, factor: number | null = null) => ({
  mode,
  distance,
  factor,
});

describe('How a product comes to the site', () => {
  it.each([
    ['Lastebil 50 km', [leg('truck', 50)]],
    ['truck 1 200,5 km + Skip 300 km (0,016 kg CO₂e/tkm)', [leg('truck', 1200.5), leg('ship', 300, 0.016)]],
    ['Tog (gods) 400 km; 12 km', [leg('rail', 400), leg(null, 12)]],
    ['Lastebil ? km', [leg('truck', null)]],
    ['Ingen', []],
    ['No transport', []],
    ['Lastebil: 1 200 km', [leg('truck', 1200)]],
    ['Lastebil, 50 km', [leg('truck', 50)]],
    ['Bane 50 km', [leg('rail', 50)]],
    ['Båt, 1e3 km', [leg('ship', 1000)]],
    ['? 50 km (? kg CO2e/tkm)', [leg(null, 50)]],
  ])('is read of "%s"', (text, legs) => {
    expect(readTransport(text)).toEqual(legs);
  });

  it.each([
    '50',
    'Helikopter 50 km',
    'Lastebil 1.200 km',
    'Lastebil 50 km + ukjent',
    'fra lager',
    'Lastebil ca. 50 km',
    'Lastebil ,5 km',
    'Lastebil EURO 6 50 km',
    'Lastebil 2 x 50 km',
    'Lastebil - 50 km',
    'Lastebil −50 km',
    'Lastebil > 50 km',
    'Ingen?',
    'Lastebil 50-60 km',
    'Lastebil og skip 350 km',
    'Skip (lastebil til havn) 800 km',
    'Lastebil 50 km (100 kg last)',
    'Ingen opplysninger',
    'None stated',
    'none needed',
  ])('is not guessed of "%s"', (text) => {
    expect(readTransport(text)).toBeNull();
  });

  it.each(LANGUAGES.flatMap((language) => TRANSPORT_MODES.map((mode) => [mode, language] as const)))(
    'by %s is read by the words that write it, in %s',
    (mode, language) => {
      const t = translator(language);
      const text = `${t(`transportMode.${mode}`)} 50 km (0.1 ${t('report.list.perTonneKm')})`;
      expect([text, t('report.list.noTransport')].map(readTransport)).toEqual([[leg(mode, 50, 0.1)], []]);
    },
  );
});

describe('What is not relevant', () => {
  it('has a line for each module, and a reason that may be of several lines', () => {
    expect(readNotRelevant('A1–A3: Finnes på tomten\nB4: Varer\n  like lenge')).toEqual([
      { module: 'A1-A3', reason: 'Finnes på tomten' },
      { module: 'B4', reason: 'Varer\nlike lenge' },
    ]);
  });

  it.each(['Gjelder ikke', 'X1: grunn', 'D: grunn'])('is not guessed of "%s"', (text) => {
    expect(readNotRelevant(text)).toBeNull();
  });
});

describe('That no EPD exists', () => {
  it('has the day that somebody looked, and the reason', () => {
    const absent = { date: '2026-05-31', reason: 'Spurt: ingen' };
    expect(['31.05.2026: Spurt: ingen', '31/05/2026: Spurt: ingen'].map(readEpdAbsent)).toEqual([absent, absent]);
    expect(['ja', '31.05.2026', '31.02.2026: Spurt'].map(readEpdAbsent)).toEqual([null, null, null]);
  });
});

describe('The years that are left of a product', () => {
  it('may be none', () => {
    expect([0, '0', '12,5 år', '30 years'].map(readRemainingLife)).toEqual([0, 0, 12.5, 30]);
    expect(['', '–', 'lenge', -1].map(readRemainingLife)).toEqual([null, null, null, null]);
  });
});

describe('The day of a delivery', () => {
  const daysOf = (...cells: SheetCell[]) => {
    const sheet = findTakeOffSheet(
      [['Navn', 'Mengde', 'Leveringsdato'], ...cells.map((cell) => ['Vegg', 10, cell])].map((row, at) => ({
        number: at + 1,
        cells: row,
      })),
    );
    const { rows } = readTakeOff(sheet, { mapping: sheet.proposed, marks: {}, merge: false });
    return rows.map(({ deliveryDate, problems }) => [deliveryDate, problems.find(({ column }) => column === 2)?.code]);
  };

  it('is not made of a year', () => {
    const unclear = [null, 'unclear-delivery-date'];
    expect(daysOf('2027', 2027, 'våren 2027', '31.05.2027')).toEqual([
      unclear,
      unclear,
      unclear,
      ['2027-05-31', undefined],
    ]);
  });

  it('is read in the order that its column shows', () => {
    expect(daysOf('05/31/2027', '06/01/2027')).toEqual([
      ['2027-05-31', undefined],
      ['2027-06-01', undefined],
    ]);
    expect(daysOf('06/01/2027')).toEqual([['2027-01-06', undefined]]);
  });
});

describe('A declaration’s number or name', () => {
  it('is left out and told where it is longer than any', () => {
    const long = 'Se vedlegg '.repeat(100);
    const sheet = findTakeOffSheet([
      { number: 1, cells: ['Navn', 'Mengde', 'EPD-nummer', 'Deklarasjon'] },
      { number: 2, cells: ['Vegg', 10, long, long] },
    ]);
    const { rows } = readTakeOff(sheet, { mapping: sheet.proposed, marks: {}, merge: false });
    expect(rows).toMatchObject([{ registration: null, declaration: null }]);
    const told = rows.flatMap(({ problems }) => problems).filter(({ code }) => code === 'declaration-too-long');
    expect(told.map(({ row, column }) => [row, column])).toEqual([
      [2, 2],
      [2, 3],
    ]);
  });
});
