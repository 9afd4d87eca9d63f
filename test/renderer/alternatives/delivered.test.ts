import { describe, expect, it } from 'vitest';
import { resolveMethod } from '#core/project/method.ts';
import type { ReportedRow } from '#core/project/project.ts';
import { deliveredText } from '#core/report/delivered-words.ts';
import { translator } from '#core/text/text.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { deliveredColumns } from '#renderer/features/alternatives/delivered-columns.ts';
import { rowsAfter, type DeliveredRow } from '#renderer/features/alternatives/delivered-rows.logic.ts';
import { withIds } from '#renderer/client/head-rows.logic.ts';

const t = translator('nb');
const method = resolveMethod({ preset: 'ns3720', startYear: 2027 }, null, 2026);
const columns = deliveredColumns(method, t, createFormat('nb', t));

function write(row: DeliveredRow, column: string, text: string): DeliveredRow {
  const entry = columns.find(({ id }) => id === column)?.entry;
  if (!entry) throw new Error(`${column} is not written to`);
  const { row: written, problem } = entry.write(row, text);
  if (problem) throw new Error(problem.title.key);
  return written;
}

describe('the columns of a delivered account', () => {
  it('are the modules of its stamp, both mixes where a module follows them, and D', () => {
    const tek17 = deliveredColumns(resolveMethod({ preset: 'tek17' }, null, 2026), t, createFormat('nb', t));
    expect(tek17.map(({ label }) => label)).toEqual([
      'Del',
      'Bygningsdel',
      'A1–A3',
      'A4',
      'A5, Norge',
      'A5, Europa',
      'B2',
      'B4',
      'Sum A–C',
      'D',
    ]);
    const b6 = columns.filter(({ id }) => id.startsWith('B6')).map(({ label }) => label);
    expect(b6).toEqual(['B6, Norge', 'B6, Europa']);
  });

  const row: DeliveredRow = { id: 'r', modules: {} };
  it('take numbers as Excel gives them: 12 500,5 and −300; 0 is zero, and an empty cell is not delivered', () => {
    expect(write(row, 'A1-A3', '12 500,5').modules['A1-A3']).toBe(12_500.5);
    expect(write(row, 'D', '-300').modules.D).toBe(-300);
    expect(write(row, 'A4', '0').modules.A4).toBe(0);
    expect(write({ ...row, modules: { A4: 7 } }, 'A4', '').modules.A4).toBeNull();
  });
  it('keep what the other mix gives apart', () => {
    expect(write(row, 'B6 other', '500000')).toEqual({ ...row, modules: {}, otherMix: { B6: 500_000 } });
  });
  it('take a part, or the words for the whole building', () => {
    expect(write(row, 'element', '234').element).toBe('234');
    expect(write({ ...row, element: '23' }, 'element', 'Hele bygget').element).toBeNull();
  });
  it('sum a row without D, under its own mix, and know no sum of nothing', () => {
    const sum = columns.find(({ id }) => id === 'sum');
    const full: ReportedRow = { modules: { 'A1-A3': 1000, B6: 20, D: -400 }, otherMix: { B6: 90 } };
    expect(sum?.text({ ...full, id: 'r' }).replaceAll('\u00A0', ' ')).toBe('1 020');
    expect(sum?.text(row)).toBe('');
  });
});

describe('the rows of a delivered account', () => {
  const rows = withIds([{ modules: {} }, { id: 'row-1', modules: {} }]);

  it('get an id that no other row has', () => {
    expect(rows.map(({ id }) => id)).toEqual(["row-1'", 'row-1']);
  });
  it('come in where they are put, are replaced and go', () => {
    const [first, second] = rows;
    if (!first || !second) throw new Error('two rows');
    const made = { id: 'new', modules: {} };
    const places = new Map([['new', { before: second }]]);
    expect(rowsAfter(rows, { put: [made], remove: [] }, places).map(({ id }) => id)).toEqual([
      "row-1'",
      'new',
      'row-1',
    ]);
    expect(rowsAfter(rows, { put: [made], remove: ['row-1'] }, new Map()).map(({ id }) => id)).toEqual([
      "row-1'",
      'new',
    ]);
    expect(rowsAfter(rows, { put: [{ ...first, element: '22' }], remove: [] }, new Map())[0]?.element).toBe('22');
  });
});

it('who delivered an account is said with the day, or what of it is known', () => {
  const said = (by: string | null, date: string | null) => deliveredText({ by, date, rows: [] }, t, 'nb');
  expect(said('Rambøll', '2027-03-01')).toBe('Levert av Rambøll 01.03.2027');
  expect(said('Rambøll', null)).toBe('Levert av Rambøll');
  expect(said(null, '2027-03-01')).toBe('Levert 01.03.2027');
  expect(said(null, null)).toBe('Hvem som har levert regnskapet, er ikke oppgitt');
});
