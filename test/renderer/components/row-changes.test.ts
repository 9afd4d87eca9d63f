import { describe, expect, it } from 'vitest';
import { translator } from '#core/text/text.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { changeTexts } from '#renderer/components/list/row-changes.logic.ts';
import { deliveryColumns } from '#renderer/features/waste/delivery-columns.tsx';

const t = translator('nb');
const columns = deliveryColumns({ t, format: createFormat('nb', t), standings: new Map() });
const BEFORE = { id: 'w1', position: 1, date: '2027-03-04', amount: 1300, unit: 'kg', fraction: '1141' } as const;
const changes = (fields: object) =>
  changeTexts(columns, BEFORE, { ...BEFORE, ...fields }).map((text) => text.replaceAll('\u00A0', ' '));

describe('what a list changes of a row', () => {
  it('is said with what stands there and what comes, in the words of the log', () => {
    expect(changes({ amount: 1520, date: '2027-03-05' })).toEqual([
      'Dato 04.03.2027 → 05.03.2027',
      'Mengde 1 300 kg → 1 520 kg',
    ]);
    expect(changes({ fraction: '9912', receiver: 'Nord' })).toEqual([
      expect.stringMatching(/^Avfallstype .*1141.* → .*9912/),
      'Mottak – → Nord',
    ]);
  });

  it('is said of an amount whose unit alone is another', () => {
    expect(changes({ unit: 't' })).toEqual(['Mengde 1 300 kg → 1 300 t']);
  });

  it('is nothing where nothing is', () => {
    expect(changes({})).toEqual([]);
  });
});
