import { describe, expect, it } from 'vitest';
import { translator } from '#core/text/text.ts';
import type { PlacedWaste } from '#renderer/client/row-change.logic.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { fractionColumn } from '#renderer/features/waste/fraction-entry.ts';
import { weightColumns } from '#renderer/features/waste/weight-columns.ts';

const t = translator('nb');
const format = createFormat('nb', t);
const ROW: PlacedWaste = { id: 'w1', position: 1, unit: 't' };

describe('the fraction of a delivery', () => {
  const column = fractionColumn<PlacedWaste>(t);

  it.each(['1141', '1141 Rent trevirke', 'ns 1141', 'rent trevirke'])(
    'is written as «%s» and stored as its code',
    (text) => {
      const written = column.entry?.write(ROW, text);
      expect(written).toEqual({ row: { ...ROW, fraction: '1141' }, problem: null });
      expect(column.text(written?.row ?? ROW)).toBe('1141 Rent trevirke');
    },
  );

  it('is kept as it was written where nothing is known of it, so that nothing is lost', () => {
    expect(column.entry?.write(ROW, 'annet, brennbart').row.fraction).toBe('annet, brennbart');
  });

  it('is asked about where its name may be several, with each of them as an answer', () => {
    const written = column.entry?.write(ROW, 'Trevirke');
    expect(written?.row.fraction).toBe('Trevirke');
    expect(written?.problem?.answers.map(({ label }) => label)).toEqual([
      '1141 Rent trevirke',
      '1142 Behandlet trevirke',
      '1149 Blandet trevirke',
    ]);
  });

  it('is offered by code and by name', async () => {
    const labels = async (text: string) => (await column.entry?.suggest?.(text))?.list.map(({ label }) => label);
    expect(await labels('991')).toContain('9913 Utsortert brennbart avfall');
    expect(await labels('gips')).toEqual(['1615 Gips']);
    expect(await labels('isopor')).toContain('17xx Plast');
  });
});

describe('the weight of a delivery', () => {
  const [amount] = weightColumns({ t, format });
  const write = (text: string) => amount?.entry?.write(ROW, text);

  it('is in the unit that stands beside it until it brings its own', () => {
    expect(write('4,36')?.row).toMatchObject({ amount: 4.36, unit: 't' });
    expect(write('4360 kg')?.row).toMatchObject({ amount: 4360, unit: 'kg' });
  });

  it('is asked about where it can be read in two ways, and refused where it is negative or no weight', () => {
    expect(write('1.234')?.problem?.answers).toHaveLength(2);
    for (const text of ['-3', '8 m³', 'mye']) {
      expect(write(text)?.problem, text).not.toBeNull();
      expect(write(text)?.row.amount, text).toBeNull();
    }
  });
});
