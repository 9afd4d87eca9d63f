import { describe, expect, it } from 'vitest';
import { translator } from '#core/text/text.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { planColumns } from '#renderer/features/waste/plan-columns.ts';

const t = translator('nb');

describe('the planned amount', () => {
  const columns = planColumns({ t, format: createFormat('nb', t), byFraction: [] });
  const write = (text: string) =>
    columns.find(({ id }) => id === 'amount')?.entry?.write({ id: 'p', position: 1 }, text);

  it.each([
    ['12,5', 12.5],
    ['12,5 t', 12.5],
    ['800 kg', 0.8],
  ])('«%s» is %s t', (text, tonnes) => expect(write(text)).toMatchObject({ row: { amount: tonnes }, problem: null }));

  it.each(['-3', '-800 kg', '8 m³'])('«%s» is refused with a reason', (text) => {
    expect(write(text)?.row.amount).toBeNull();
    expect(write(text)?.problem).not.toBeNull();
  });
});
