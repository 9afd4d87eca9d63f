import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findWasteSheet, holdsWaste } from '#core/sheet/waste-header.ts';
import type { SheetCell, SheetLine } from '#core/sheet/import-source.ts';
import { readWaste } from '#core/sheet/waste-rows.ts';
import { logKey } from '#core/sheet/log-key.ts';
import { changedRows } from '#core/sheet/log-plan.ts';
import { planWaste, type PlannedWaste } from '#core/waste/import-plan.ts';
import { wasteDeliverySchema, type WasteDelivery } from '#core/waste/waste.ts';

const lines = (rows: readonly (readonly SheetCell[])[]): SheetLine[] =>
  rows.map((cells, index) => ({ number: index + 1, cells }));

function read(rows: readonly (readonly SheetCell[])[]) {
  const sheet = findWasteSheet(lines(rows));
  return readWaste(sheet, { mapping: sheet.proposed, marks: {} });
}

const HEADINGS = ['Dato', 'Veieseddel', 'NS 9431', 'Fraksjon', 'Nettovekt (kg)', 'Mottak', 'Behandling'];

describe('everyday names', () => {
  const named = (name: string) => ['4.3.2027', 'A-17', null, name, 4360, 'Mottak nord', null];

  it('are told where they are one fraction, and asked about where they may be several', () => {
    const { rows } = read([HEADINGS, named('Gipsplater'), named('Isopor')]);
    expect(rows.map(({ fraction }) => fraction)).toEqual(['1615', 'Isopor']);
    expect(rows.map(({ problems }) => problems)).toEqual([
      [],
      [{ code: 'fraction-ambiguous', row: 3, column: 3, found: 'Isopor (17xx, 7155, 7157)' }],
    ]);
  });

  it('do not put away what a person has chosen for the same delivery', () => {
    const { rows } = read([HEADINGS, named('Isopor')]);
    const plan = (known: PlannedWaste['becomes'][]) => planWaste({ project: 'p', rows, ids: ['d1'], known });
    const chosen = plan([]).map(({ becomes }) => ({ ...becomes, fraction: '17xx' }));
    expect(plan(chosen).map(({ outcome, becomes }) => [outcome, becomes.fraction])).toEqual([['identical', '17xx']]);
  });
});

describe('a waste company’s sheet', () => {
  it('is read under its own headings, which need not be the first row', () => {
    const { rows, leftOut } = read([
      ['Avfallsrapport Volla skole'],
      HEADINGS,
      ['4.3.2027', 'A-17', 1141, 'Rent trevirke', 4360, 'Mottak nord', 'Materialgjenvinning'],
      ['5.3.2027', 'A-18', null, 'Gips', '1 420', 'Mottak nord', 'Forbrenning'],
      ['Sum', null, null, null, 5780, null, null],
    ]);
    expect(leftOut.sum).toBe(1);
    expect(
      rows.map(({ date, ticket, fraction, amount, unit, treatment, problems }) => [
        date,
        ticket,
        fraction,
        amount,
        unit,
        treatment,
        problems,
      ]),
    ).toEqual([
      ['2027-03-04', 'A-17', '1141', 4360, 'kg', 'recycling', []],
      ['2027-03-05', 'A-18', '1615', 1420, 'kg', 'energy', []],
    ]);
  });

  it('may say the unit in a column of its own, or in the heading alone', () => {
    const own = read([
      ['Dato', 'Avfallstype', 'Mengde', 'Enhet'],
      ['4.3.2027', '1141', '4,36', 'tonn'],
    ]);
    expect(own.rows[0]).toMatchObject({ amount: 4.36, unit: 't' });
    const heading = read([
      ['Dato', 'Avfallstype', 'Tonn'],
      ['4.3.2027', '1141', '4,36'],
    ]);
    expect(heading.rows[0]).toMatchObject({ amount: 4.36, unit: 't' });
  });

  it('keeps what names no fraction as it stands, and tells it', () => {
    const { rows } = read([HEADINGS, ['4.3.2027', 'A-1', null, 'Annet, brennbart', 500, '', '']]);
    expect(rows[0]).toMatchObject({ fraction: 'Annet, brennbart', amount: 500 });
    expect(rows[0]?.problems).toEqual([{ code: 'fraction-unknown', row: 2, column: 3, found: 'Annet, brennbart' }]);
  });

  it('is not guessed from: what is in doubt stays empty', () => {
    const { rows } = read([HEADINGS, ['31.2.2027', 'A-1', '1141', '', -5, '', 'kompost']]);
    expect(rows[0]).toMatchObject({ date: null, amount: null, treatment: null });
    expect(rows[0]?.problems.map(({ code }) => code)).toEqual(['not-a-date', 'negative-amount', 'unknown-choice']);
  });

  it('loses nothing that it says: what nothing was made of is kept in the remark', () => {
    const { rows } = read([
      ['Dato', 'NS 9431', 'Fraksjon', 'Mengde', 'Enhet', 'Behandling', 'Merknad'],
      ['uke 34', '1141', 'Rent trevirke', 'ca 4', 'tonn', 'kompost', 'Våt last'],
      ['4.3.2027', '1141', 'Gips', 8, 'm3', '', ''],
      ['4.3.2027', '1141', '', 420, 'kg', '', ''],
    ]);
    expect(rows.map(({ note }) => note)).toEqual([
      'Våt last; Dato: uke 34; Mengde: ca 4; Enhet: tonn; Behandling: kompost',
      'Mengde: 8; Enhet: m3; Fraksjon: Gips',
      null,
    ]);
    expect(rows.map(({ date, amount, fraction }) => [date, amount, fraction])).toEqual([
      [null, null, '1141'],
      ['2027-03-04', null, '1141'],
      ['2027-03-04', 420, '1141'],
    ]);
  });

  it('is not stopped by a text longer than a field holds: it goes in the remark, which holds a whole cell', () => {
    const receiver = 'x'.repeat(1001);
    const note = 'y'.repeat(20_000);
    const { rows } = read([
      ['Dato', 'NS 9431', 'Vekt (kg)', 'Mottak', 'Merknad'],
      ['4.3.2027', '1141', 420, receiver, note],
    ]);
    expect(rows[0]).toMatchObject({ amount: 420, receiver: null, note: `${note}; Mottak: ${receiver}` });
    expect(rows[0]?.problems).toEqual([{ code: 'too-long', row: 2, column: 3, found: `${'x'.repeat(60)}…` }]);
    const [planned] = planWaste({ project: 'p', rows, ids: ['d1'], known: [] });
    expect(wasteDeliverySchema.extend({ position: z.number() }).safeParse(planned?.becomes).success).toBe(true);
  });

  it('puts away nothing that a person has written since, where it comes again', () => {
    const sheet = [
      ['Dato', 'Veieseddel', 'NS 9431', 'Vekt (kg)', 'Merknad'],
      ['uke 34', 'A-1', '1141', 420, 'Våt'],
    ];
    const plan = (known: PlannedWaste['becomes'][]) =>
      planWaste({ project: 'p', rows: read(sheet).rows, ids: ['d1'], known })[0];
    const first = plan([])?.becomes;
    expect(first?.note).toBe('Våt; Dato: uke 34');
    if (!first) throw new Error('The row is not planned');
    expect(plan([first])?.outcome).toBe('identical');
    const settled = { ...first, date: '2026-08-21', note: 'Våt. Datoen er fra sjåføren' };
    expect(plan([settled])).toMatchObject({ outcome: 'identical', becomes: { note: settled.note } });
    // What the list itself remarks anew is taken.
    expect(plan([{ ...settled, note: 'Tørr' }])?.becomes.note).toBe('Våt');
  });

  it('is refused a volume for a weight', () => {
    const { rows } = read([
      ['Dato', 'Avfallstype', 'Mengde', 'Enhet'],
      ['4.3.2027', '1141', 8, 'm3'],
    ]);
    expect(rows[0]).toMatchObject({ amount: null, unit: null });
    expect(rows[0]?.problems.map(({ code }) => code)).toEqual(['not-a-weight']);
  });

  it('is told from other sheets by its headings', () => {
    expect(holdsWaste(lines([HEADINGS]))).toBe(true);
    expect(holdsWaste(lines([['Produkt', 'EPD-nr', 'Mengde']]))).toBe(false);
  });
});

describe('what a list changes in the log', () => {
  type Placed = WasteDelivery & { readonly id: string; readonly position: number };
  const known: Placed = {
    id: 'w1',
    position: 1,
    date: '2027-03-04',
    fraction: '9912',
    amount: 4360,
    unit: 'kg',
    receiver: 'Mottak nord',
    ticket: 'A-17',
    note: 'Vått',
  };
  const plan = (rows: readonly (readonly SheetCell[])[], deliveries: readonly Placed[] = [known]) => {
    const list = read([[...HEADINGS, 'Byggklima-rad'], ...rows]);
    const ids = list.rows.map((_, index) => `new-${index + 1}`);
    return planWaste({ project: 'p1', ...list, known: deliveries, ids });
  };
  const ROW = ['4.3.2027', 'a-17', '9912', '', 4360, 'mottak nord', ''];

  it('is nothing where it says what is there already', () => {
    const exactly = ['4.3.2027', 'A-17', '9912', '', 4360, 'Mottak nord', ''];
    expect(plan([exactly]).map(({ outcome }) => outcome)).toEqual(['identical']);
  });

  it('is the delivery of the same ticket, corrected, with what it does not say left as it was', () => {
    const [weighedAnew] = plan([['4.3.2027', 'A-17', '9912', '', 4300, 'Mottak nord', '']]);
    expect(weighedAnew).toMatchObject({ outcome: 'changed', becomes: { id: 'w1', amount: 4300, note: 'Vått' } });
    const [sortedAnew] = plan([['4.3.2027', 'A-17', '1141', '', 4360, '', '']]);
    expect(sortedAnew).toMatchObject({ outcome: 'changed', becomes: { id: 'w1', fraction: '1141', note: 'Vått' } });
  });

  it('is another one where fraction and weight of the ticket are both others, and asks', () => {
    const [row] = plan([['4.3.2027', 'A-17', '1141', '', 500, 'Mottak nord', '']]);
    expect(row).toMatchObject({ outcome: 'new', becomes: { fraction: '1141', amount: 500 } });
    expect(row?.problems.map(({ code }) => code)).toEqual(['ticket-twice']);
  });

  it('keeps to its own row where one ticket has several, in whatever order they come', () => {
    const planned = plan([
      ['4.3.2027', 'A-17', '1141', '', 4360, 'Mottak nord', ''],
      ['4.3.2027', 'A-17', '9912', '', 4360, 'Mottak nord', ''],
    ]);
    expect(planned.map(({ becomes, outcome }) => [becomes.fraction, becomes.id, outcome])).toEqual([
      ['1141', 'new-1', 'new'],
      ['9912', 'w1', 'identical'],
    ]);
  });

  it('knows a ticket whatever its case, and tells where one stands twice', () => {
    const planned = plan([ROW, ['5.3.2027', 'A-17', '1141', '', 100, 'Mottak nord', '']]);
    expect(planned.map(({ becomes, problems }) => [becomes.id, problems.map(({ code }) => code)])).toEqual([
      ['w1', []],
      ['new-2', ['ticket-twice']],
    ]);
  });

  it('is a new delivery under another receiver’s ticket of the same number', () => {
    expect(plan([['4.3.2027', 'A-17', '9912', '', 4360, 'Et annet', '']])[0]?.outcome).toBe('new');
  });

  it('is no delivery more where the same one without a ticket comes again', () => {
    const without = { ...known, ticket: null };
    const row = ['4.3.2027', '', '9912', '', 4360, 'Mottak nord', ''];
    expect(plan([row, row], [without]).map(({ outcome }) => outcome)).toEqual(['identical', 'new']);
  });

  it('is known by the row of our own log, whatever was corrected in it', () => {
    const first = plan([['4.3.2027', '', '1141', '', 100, '', '', logKey({ project: 'p1', id: 'log-1' })]], []);
    expect(first[0]).toMatchObject({ outcome: 'new', becomes: { id: 'log-1' } });
    const stored = first.map(({ becomes }) => becomes);
    const again = plan([['5.3.2027', 'B-2', '9912', '', 200, '', '', logKey({ project: 'p1', id: 'log-1' })]], stored);
    expect(again[0]).toMatchObject({ outcome: 'changed', becomes: { id: 'log-1', amount: 200, ticket: 'B-2' } });
  });

  describe('where a row of our own log comes back', () => {
    const key = logKey({ project: 'p1', id: 'w1' });
    const emptied = ['', '', '', '', '', '', '', key];
    const outcomes = (rows: readonly (readonly SheetCell[])[]) =>
      plan(rows).map(({ outcome, becomes: { id } }) => [outcome, id]);

    it('emptied is nothing, and told', () => {
      const [row] = plan([emptied]);
      expect(row).toMatchObject({ outcome: 'emptied', becomes: known, read: { row: 2 } });
      expect(changedRows(plan([emptied]), () => true)).toEqual([]);
    });
    it('moved is nothing emptied, and neither is a row that was never filled in', () => {
      const moved = ['4.3.2027', 'A-17', '9912', '', 4360, 'Mottak nord', '', key];
      expect(outcomes([emptied, moved])).toEqual([['identical', 'w1']]);
      expect(outcomes([emptied, emptied])).toEqual([['emptied', 'w1']]);
      expect(outcomes([['', '', '', '', '', '', '', logKey({ project: 'p1', id: 'log-2' })]])).toEqual([]);
      expect(outcomes([['', '', '', '', '', '', '', logKey({ project: 'p2', id: 'w1' })]])).toEqual([]);
    });
    it('emptied stands where it stood among the others', () => {
      const other = ['5.3.2027', 'B-2', '1141', '', 100, 'Mottak nord', '', ''];
      expect(outcomes([other, emptied, [...other.slice(0, 1), 'B-3', ...other.slice(2)]])).toEqual([
        ['new', 'new-1'],
        ['emptied', 'w1'],
        ['new', 'new-2'],
      ]);
    });
  });

  it('is a delivery of this project where the log was another project’s, and says so', () => {
    const [row] = plan([['4.3.2027', '', '1141', '', 100, '', '', logKey({ project: 'p2', id: 'log-1' })]], []);
    expect(row?.becomes.id).toBe('new-1');
    expect(row?.problems.map(({ code }) => code)).toEqual(['other-project']);
  });
});
