import { describe, expect, it } from 'vitest';
import { translator } from '#core/text/text.ts';
import type { Unit } from '#core/units/unit.ts';
import { quantityColumns } from '#renderer/components/grid/quantity-columns.ts';
import { createFormat } from '#renderer/components/text/format.ts';

interface Row {
  readonly id: string;
  readonly amount?: number | null;
  readonly unit?: Unit | null | undefined;
}

const t = translator('nb');
const columns = (units: readonly Unit[]) =>
  quantityColumns<Row>(
    {
      id: 'amount',
      label: 'Mengde',
      value: ({ amount }) => amount,
      set: (row, amount, unit) => ({ ...row, amount, unit }),
      units,
    },
    { t, format: createFormat('nb', t) },
  );
const writeUnit = (row: Partial<Row>, text: string) =>
  columns(['l', 'kWh', 'MJ'])[1]?.entry?.write({ id: 'r', ...row }, text);

describe('the unit of an amount', () => {
  it('that is a multiple of one that is offered turns the amount into that', () => {
    expect(writeUnit({ amount: 3 }, 'MWh')).toEqual({ row: { id: 'r', amount: 3000, unit: 'kWh' }, problem: null });
    expect(writeUnit({ amount: 0.5, unit: 'l' }, 'gj')?.row).toEqual({ id: 'r', amount: 500, unit: 'MJ' });
  });

  it('that is a multiple is not turned twice, and keeps the digits that a number has', () => {
    const turned = writeUnit({ amount: 64.1 }, 'MWh')?.row;
    expect(turned?.amount).toBe(64_100);
    const again = writeUnit(turned ?? {}, 'MWh');
    expect(again).toMatchObject({ row: turned, problem: { title: { key: 'grid.unitOfNothing' } } });
  });

  it('that is a multiple is refused where there is no amount to turn, and says where to write both', () => {
    const written = writeUnit({ unit: 'l' }, 'MWh');
    expect(written?.row).toEqual({ id: 'r', unit: null });
    const { key, params } = written?.problem?.reason ?? {};
    expect(key && t(key, params)).toBe(
      'Mengden regnes om til kWh. Skriv den med enheten i cellen for mengde: «3 MWh».',
    );
  });

  it('of something else than what is offered is refused, and leaves the amount', () => {
    const written = writeUnit({ amount: 3, unit: 'kWh' }, 'ft2');
    expect(written).toMatchObject({
      row: { amount: 3, unit: null },
      problem: { title: { key: 'grid.unknownChoice' } },
    });
  });

  it('that is offered leaves the amount as it stands', () => {
    expect(writeUnit({ amount: 3 }, 'kwh')?.row).toEqual({ id: 'r', amount: 3, unit: 'kWh' });
  });
});
