import { describe, expect, it } from 'vitest';
import { resolveMethod } from '#core/project/method.ts';
import { translator } from '#core/text/text.ts';
import type { GridColumn, GridRecord } from '#renderer/components/grid/column.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { siteEnergyColumns } from '#renderer/features/alternatives/site-energy-columns.ts';
import { travelColumns } from '#renderer/features/alternatives/travel-columns.ts';
import { FACTORS } from '#test/support/build.ts';
import { NS3720 } from '#test/support/shown.ts';

const t = translator('nb');
const context = {
  t,
  format: createFormat('nb', t),
  factors: {
    set: 'test',
    rows: FACTORS.rows.map((row) => (row.id === 'site-diesel' ? { ...row, check: true, year: 2015 } : row)),
  },
  method: resolveMethod(NS3720, null, 2026),
};
const site = siteEnergyColumns(context);
const travel = travelColumns(context);
const row = { id: 'r1', position: 1 };

function columnOf<Row extends GridRecord>(columns: readonly GridColumn<Row>[], id: string): GridColumn<Row> {
  const found = columns.find((column) => column.id === id);
  if (!found) throw new Error(`No column ${id}`);
  return found;
}

describe('energy on site', () => {
  it('takes its unit with the amount, and counts with the life-cycle factor of the set', () => {
    const diesel = columnOf(site, 'amount').entry?.write({ ...row, carrier: 'diesel' }, '1 200 l').row;
    expect(diesel).toMatchObject({ amount: 1200, unit: 'l' });
    // 1 200 l · 3.4 kg/l = 4 080 kg under both mixes.
    expect(diesel && columnOf(site, 'A5 norway').text(diesel)).toBe('4\u00A0080');
    expect(diesel && columnOf(site, 'A5 europe').text(diesel)).toBe('4\u00A0080');
  });

  it('says which factor is used, from when, and that it is to be checked', () => {
    const text = columnOf(site, 'source').text({ ...row, carrier: 'diesel', amount: 1, unit: 'l' });
    expect(text).toBe('3,4, kontroller (2015, test)');
  });

  it('differs between the mixes where electricity is used', () => {
    const power = { ...row, carrier: 'electricity', amount: 10_000, unit: 'kWh' } as const;
    // 10 000 kWh · 0.018 = 180 kg; · 0.136 = 1 360 kg.
    expect(columnOf(site, 'A5 norway').text(power)).toBe('180');
    expect(columnOf(site, 'A5 europe').text(power)).toBe('1\u00A0360');
  });

  it('asks for a factor where the set has none, and gives no figure meanwhile', () => {
    const hydrogen = { ...row, carrier: 'hydrogen', amount: 100, unit: 'kg' } as const;
    expect(columnOf(site, 'factor').placeholder?.(hydrogen)).toBe('oppgi');
    expect(columnOf(site, 'source').text(hydrogen)).toBe('ingen faktor i faktorsettet; oppgi en egen');
    expect(columnOf(site, 'A5 norway').text(hydrogen)).toBe('');
    expect(columnOf(site, 'A5 norway').text({ ...hydrogen, factor: 2 })).toBe('200');
  });

  it.each([
    ['Strøm', 'electricity'],
    ['el', 'electricity'],
    ['Anleggsdiesel', 'diesel'],
    ['diesel', 'diesel'],
    ['HVO', 'hvo100'],
    ['propan', 'lpg'],
    ['fjernvarme', 'district-heating'],
  ])('knows the carrier by the everyday word «%s»', (word, carrier) => {
    expect(columnOf(site, 'carrier').entry?.write(row, word)).toMatchObject({ row: { carrier }, problem: null });
  });

  it('asks where a word may be more than one carrier', () => {
    expect(columnOf(site, 'carrier').entry?.write(row, 'bio').problem).not.toBeNull();
  });

  it('takes no unit that energy does not come in', () => {
    expect(columnOf(site, 'unit').entry?.write(row, 'm2').problem?.title.key).toBe('grid.unknownChoice');
  });
});

describe('travel in use', () => {
  it('is kilometres a year, and refuses a number in something else', () => {
    const distance = columnOf(travel, 'annualDistance').entry;
    expect(distance?.write(row, '120 000 km/år').row).toMatchObject({ annualDistance: 120_000 });
    const refused = distance?.write(row, '120 kg');
    expect(refused?.problem?.title.key).toBe('grid.otherUnit');
    expect(refused?.row.annualDistance).toBeNull();
  });

  it('asks for a factor that the set has not, and counts every year of the study period with it', () => {
    const car = { ...row, mode: 'car', annualDistance: 1000 } as const;
    expect(columnOf(travel, 'factor').placeholder?.(car)).toBe('oppgi');
    expect(columnOf(travel, 'B8').text(car)).toBe('');
    // 1 000 km · 0.2 kg/km · 60 years = 12 000 kg.
    expect(columnOf(travel, 'B8').text({ ...car, factor: 0.2 })).toBe('12\u00A0000');
  });
});
