import { expect, it } from 'vitest';
import { translator } from '#core/text/text.ts';
import type { PlacedException } from '#renderer/client/row-change.logic.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { exceptionColumns } from '#renderer/features/site/exception-columns.ts';

const t = translator('nb');
const columns = exceptionColumns({ t, format: createFormat('nb', t), machines: [] });
const write = (column: keyof PlacedException, text: string) =>
  columns.find(({ id }) => id === column)?.entry?.write({ id: 'x1', position: 1 }, text);

it.each([
  ['subject', 'Maskiner', 'machine'],
  ['subject', 'Anleggsstrøm', 'power'],
  ['driver', 'Markedsmessig hindring', 'market'],
  ['driver', 'Teknisk hindring', 'technical'],
  ['driver', 'Framdrift', 'progress'],
  ['replacementCarrier', 'Diesel (Euro 6)', 'diesel'],
  ['decision', 'Innvilget', 'approved'],
  ['decision', 'Ikke innvilget', 'rejected'],
  ['decision', 'Avslag', 'rejected'],
] as const)('an exception’s %s is read as its form writes it: «%s»', (column, text, value) => {
  expect(write(column, text)).toMatchObject({ row: { [column]: value }, problem: null });
});

it('what the form leaves open is asked about', () => {
  expect(write('driver', 'Teknisk/Markedsmessig hindring')?.problem).not.toBeNull();
  expect(write('replacementCarrier', 'Annet biodrivstoff')?.problem).not.toBeNull();
});
