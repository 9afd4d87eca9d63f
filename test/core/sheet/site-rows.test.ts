import { describe, expect, it } from 'vitest';
import { CARRIERS } from '#core/project/codes.ts';
import { readChoice } from '#core/sheet/choice.ts';
import type { SheetCell, SheetLine } from '#core/sheet/import-source.ts';
import { logKey } from '#core/sheet/log-key.ts';
import { changedRows } from '#core/sheet/log-plan.ts';
import { CARRIER_WORDS, USE_WORDS, YES_NO_WORDS } from '#core/sheet/site-choice.ts';
import { findSiteSheet, holdsSiteEnergy } from '#core/sheet/site-header.ts';
import { readSite } from '#core/sheet/site-rows.ts';
import { planSite, type PlacedEntry } from '#core/site/import-plan.ts';
import { missingMachines, namedMachine } from '#core/site/missing-machines.ts';
import { ENERGY_USES, type Machine } from '#core/site/site.ts';
import { LANGUAGES, translator } from '#core/text/text.ts';

const MACHINES: readonly Machine[] = [
  { id: 'm1', maker: 'Takeuchi', model: 'TB290-2', type: 'Gravemaskin', serialNumber: '190502580', carrier: 'diesel' },
  { id: 'm2', maker: 'Volvo', model: 'EC230 Electric', type: 'Gravemaskin', carrier: 'electricity' },
  { id: 'm3', type: 'Hjullaster', carrier: 'diesel' },
];
const TIME = { from: '2027-01-15', to: '2027-06-01' };

const lines = (rows: readonly (readonly SheetCell[])[]): SheetLine[] =>
  rows.map((cells, index) => ({ number: index + 1, cells }));

function read(rows: readonly (readonly SheetCell[])[]) {
  const sheet = findSiteSheet(lines(rows));
  return readSite(sheet, { mapping: sheet.proposed, marks: {} }, { machines: MACHINES, time: TIME });
}

const HEADINGS = ['Måned', 'Maskin', 'Energibærer', 'Mengde', 'Enhet', 'Timer', 'Bilag'];
const ROW = ['mars 2027', 'Takeuchi TB290-2', 'Anleggsdiesel', '1 250,5', 'liter', '90 t', 'F-17'];
const only = (cells: readonly SheetCell[], headings: readonly SheetCell[] = HEADINGS) =>
  read([headings, cells]).rows[0];
const codes = (cells: readonly SheetCell[], headings?: readonly SheetCell[]) =>
  only(cells, headings)?.problems.map(({ code, column }) => [code, column]);

describe('a sheet of site energy', () => {
  it('is read under its own headings: the month, the machine, the carrier, the amount with its unit, and the hours', () => {
    const { rows, leftOut } = read([['Energi Volla skole'], HEADINGS, ROW, ['Sum', '', '', '1 250,5', '', '', '']]);
    expect(leftOut.sum).toBe(1);
    expect(rows).toMatchObject([
      {
        from: '2027-03-01',
        to: '2027-03-31',
        machine: 'm1',
        use: 'machine',
        carrier: 'diesel',
        amount: 1250.5,
        unit: 'l',
        hours: 90,
        document: 'F-17',
        problems: [],
      },
    ]);
  });

  it('loses nothing that it says: what nothing was made of is kept in the remark', () => {
    const headings = [...HEADINGS, 'HVO innblandet (%)', 'Merknad'];
    const noted = (cells: readonly SheetCell[]) => only(cells, headings)?.note;
    expect(noted(['uke 34', 'Dumper 7', 'Torv', 'ca 40', 'liter', 'to', 'F-1', 130, 'Delt tank'])).toBe(
      'Delt tank; Måned: uke 34; Maskin: Dumper 7; Energibærer: Torv; HVO innblandet (%): 130; Mengde: ca 40; Enhet: liter; Timer: to',
    );
    expect(noted([...ROW, 30, ''])).toBeNull();
    expect(noted([...ROW, '', 'Delt tank'])).toBe('Delt tank');
  });

  it('of a fuel supplier has a day and litres alone', () => {
    expect(only(['4.3.2027', 'HVO 100', 400, 'Hjullaster'], ['Dato', 'Produkt', 'Liter', 'Maskin'])).toMatchObject({
      from: '2027-03-04',
      to: null,
      carrier: 'hvo100',
      amount: 400,
      unit: 'l',
      machine: 'm3',
      problems: [],
    });
  });

  it.each([
    ['2027-03', '2027-03-01', '2027-03-31'],
    ['02.2028', '2028-02-01', '2028-02-29'],
    ['feb. 28', '2028-02-01', '2028-02-29'],
    ['desember 2026', '2026-12-01', '2026-12-31'],
    // What a spreadsheet makes of "mars 2027".
    ['2027-03-01', '2027-03-01', '2027-03-31'],
    ['15.3.2027', '2027-03-15', '2027-03-15'],
    ['1. mars 2027', '2027-03-01', '2027-03-01'],
    ['1.3.2027–14.3.2027', '2027-03-01', '2027-03-14'],
    ['1.3.27–14.3.27', '2027-03-01', '2027-03-14'],
    ['01.03. - 14.03.2027', '2027-03-01', '2027-03-14'],
    ['1.3 til 14.3.27', '2027-03-01', '2027-03-14'],
    // A period goes forward.
    ['15.12.–14.1.2027', '2026-12-15', '2027-01-14'],
    ['2027', '2027-01-01', '2027-12-31'],
  ])('names the period %s, from %s to %s', (written, from, to) => {
    expect(only([written, ...ROW.slice(1)])).toMatchObject({ from, to });
  });

  it('may say heating or the power supply where it says machine, or in a column of its own', () => {
    expect(only(['mars 2027', 'Oppvarming og tørking', 'Fjernvarme', 900, 'kWh', '', ''])).toMatchObject({
      machine: null,
      use: 'heating',
      problems: [],
    });
    const headings = ['Fra', 'Til', 'Bruk', 'Energibærer', 'Mengde (kWh)'];
    expect(only(['1.3.2027', '31.3.2027', 'Byggestrøm', 'Strøm', 8400], headings)).toMatchObject({
      use: 'power',
      carrier: 'electricity',
      unit: 'kWh',
      problems: [],
    });
  });

  it('names a machine by serial number, and by what kind it is where one alone is of it', () => {
    expect(only(['mars 2027', '190502580', ...ROW.slice(2)])).toMatchObject({ machine: 'm1' });
    expect(only(['mars 2027', 'hjullaster', ...ROW.slice(2)])).toMatchObject({ machine: 'm3' });
    // Two are excavators.
    expect(codes(['mars 2027', 'Gravemaskin', ...ROW.slice(2)])).toEqual([['machine-ambiguous', 1]]);
  });

  it('is not guessed from: what is in doubt stays empty, and says where', () => {
    expect(only(['en gang', 'Kran 7', 'kull', '-5', 'l', '-1', ''])).toMatchObject({
      from: null,
      machine: null,
      use: null,
      carrier: null,
      amount: null,
      hours: null,
    });
    expect(codes(['en gang', 'Kran 7', 'kull', '-5', 'l', '-1', ''])).toEqual([
      ['not-a-period', 0],
      ['machine-unknown', 1],
      ['carrier-unknown', 2],
      ['negative-amount', 3],
      ['negative-amount', 5],
    ]);
  });

  it('names machines that the project does not have, each once, and not those that are in doubt', () => {
    const machines = ['Kran 7', 'Dumper', 'kran  7', 'Gravemaskin', 'Hjullaster'];
    const { rows } = read([HEADINGS, ...machines.map((machine) => ['mars 2027', machine, ...ROW.slice(2)])]);
    expect(missingMachines(rows)).toEqual(['Kran 7', 'Dumper']);
    // Added to the list they are known by what they were called.
    const [named] = missingMachines(rows);
    const added = namedMachine(named ?? '', { id: 'm4', position: 4 });
    const sheet = findSiteSheet(lines([HEADINGS, ['mars 2027', 'KRAN 7', ...ROW.slice(2)]]));
    const context = { machines: [...MACHINES, added], time: TIME };
    expect(readSite(sheet, { mapping: sheet.proposed, marks: {} }, context).rows[0]).toMatchObject({
      machine: 'm4',
      problems: [],
    });
  });

  it('with a carrier in a unit that gives no energy keeps both, and says so', () => {
    const row = ['mars 2027', 'Byggestrøm', 'Elektrisitet', 500, 'l', '', ''];
    expect(only(row)).toMatchObject({ carrier: 'electricity', amount: 500, unit: 'l' });
    expect(codes(row)).toEqual([['unit-not-of-carrier', 4]]);
  });

  it('of a time that the project cannot have used energy in, or that ends before it begins, is flagged and kept', () => {
    // Decided on 15 January 2027; read on 1 June.
    expect(codes(['desember 2026', ...ROW.slice(1)])).toEqual([['outside-project', 0]]);
    expect(codes(['juli 2027', ...ROW.slice(1)])).toEqual([['outside-project', 0]]);
    expect(codes(['juni 2027', ...ROW.slice(1)])).toEqual([]);
    const reversed = ['31.3.2027', '1.3.2027', 'Hjullaster', 'Diesel', 10];
    const headings = ['Fra', 'Til', 'Maskin', 'Energibærer', 'Liter'];
    expect(codes(reversed, headings)).toEqual([['period-reversed', 0]]);
    expect(only(reversed, headings)).toMatchObject({ from: '2027-03-31', to: '2027-03-01' });
  });

  it.each([
    [30, 0.3, []],
    ['7 %', 0.07, []],
    [0, 0, []],
    // What a spreadsheet shows as 30 %, or three thousandths.
    [0.3, undefined, ['not-a-percentage']],
    [130, undefined, ['not-a-percentage']],
  ])('has a blend of %s', (written, share, problems) => {
    const headings = [...HEADINGS, 'HVO innblandet (%)'];
    expect(only([...ROW, written], headings)?.blend?.share).toBe(share);
    expect(codes([...ROW, written], headings)?.map(([code]) => code)).toEqual(problems);
  });

  it('shows of a biofuel what the supplier has answered, and no more', () => {
    const headings = [...HEADINGS, 'EN 15940', 'Avansert el. lav ILUC', 'Uten palmeolje', 'Sertifikat'];
    expect(only([...ROW, 'Ja', 'nei', '', 'ISCC-1'], headings)?.evidence).toEqual({
      en15940: true,
      advancedOrLowIluc: false,
      palmOilFree: null,
      certificate: 'ISCC-1',
    });
    expect(only([...ROW, '', '', '', ''], headings)?.evidence).toBeNull();
  });

  it('is told from other sheets by its headings', () => {
    expect(holdsSiteEnergy(lines([HEADINGS]))).toBe(true);
    expect(holdsSiteEnergy(lines([['Dato', 'NS 9431', 'Vekt', 'Mottak']]))).toBe(false);
  });
});

it.each(LANGUAGES)('every choice that our own log offers in %s is read as itself', (language) => {
  const t = translator(language);
  for (const code of CARRIERS) expect(readChoice(t(`carrier.${code}`), CARRIER_WORDS)).toBe(code);
  for (const code of ENERGY_USES) expect(readChoice(t(`site.use.${code}`), USE_WORDS)).toBe(code);
  for (const code of ['yes', 'no'] as const) expect(readChoice(t(`common.${code}`), YES_NO_WORDS)).toBe(code);
});

describe('what a list changes in the energy log', () => {
  const known: PlacedEntry = {
    id: 'e1',
    position: 1,
    from: '2027-03-01',
    to: '2027-03-31',
    machine: 'm1',
    use: 'machine',
    carrier: 'diesel',
    amount: 1250.5,
    unit: 'l',
    hours: 90,
    document: 'F-17',
    factor: 3.2,
  };
  const plan = (rows: readonly (readonly SheetCell[])[], entries: readonly PlacedEntry[] = [known]) => {
    const list = read([[...HEADINGS, 'Byggklima-rad'], ...rows]);
    return planSite({ project: 'p1', ...list, known: entries, ids: list.rows.map(({ row }) => `new-${row}`) });
  };

  it('is nothing where it says what is there already', () => {
    expect(plan([ROW]).map(({ outcome }) => outcome)).toEqual(['identical']);
  });

  it('is the entry of the same document, month, machine and carrier, with what it does not say left as it was', () => {
    const [row] = plan([['mars 2027', 'Takeuchi TB290-2', 'Diesel', 1300, 'l', '', 'f-17']]);
    expect(row).toMatchObject({ outcome: 'changed', becomes: { id: 'e1', amount: 1300, hours: 90, factor: 3.2 } });
  });

  it('is told where an entry stands twice in it: both come, and a person leaves one out', () => {
    const fill = ['mars 2027', 'Hjullaster', 'Diesel', 850, 'l', '', 'F-100'];
    const bare = ['mars 2027', 'Hjullaster', 'Diesel', 40, 'l', '', ''];
    const told = plan([fill, fill, bare, bare, [...bare.slice(0, 3), 41, 'l', '', '']], []);
    expect(told.map(({ outcome, problems }) => [outcome, problems.map(({ code }) => code)])).toEqual([
      ['new', []],
      ['new', ['entry-twice']],
      ['new', []],
      ['new', ['entry-twice']],
      ['new', []],
    ]);
    const again = planSite({
      project: 'p1',
      rows: told.map(({ read: row }) => row),
      known: told.map(({ becomes }) => becomes),
      ids: [],
    });
    expect(again.map(({ outcome, problems }) => [outcome, problems])).toEqual(told.map(() => ['identical', []]));
  });

  it('keeps nothing that was said of another fuel', () => {
    const blended = { ...known, blend: { carrier: 'hvo100', share: 0.3 } as const, documented: true };
    const row = ['mars 2027', 'Takeuchi TB290-2', 'Elektrisitet', 500, 'kWh', '', 'F-17', 'p1 e1'];
    expect(plan([row], [blended])[0]).toMatchObject({
      outcome: 'changed',
      becomes: { id: 'e1', carrier: 'electricity', unit: 'kWh', documented: null, factor: null, blend: undefined },
    });
  });

  it('is an entry of its own for another machine of the same invoice', () => {
    const planned = plan([['mars 2027', 'Hjullaster', 'Diesel', 200, 'l', '', 'F-17'], ROW]);
    expect(planned.map(({ outcome, becomes }) => [outcome, becomes.id])).toEqual([
      ['new', 'new-2'],
      ['identical', 'e1'],
    ]);
  });

  it('is an entry of its own for another time on the same document, and asks whether the time was corrected', () => {
    const [row] = plan([['april 2027', ...ROW.slice(1)]]);
    expect(row).toMatchObject({ outcome: 'new', problems: [{ code: 'document-again', found: 'F-17' }] });
  });

  it('is no entry more where the same one without a document comes again, and is one where the amount is another', () => {
    const undocumented = [...ROW.slice(0, 6), ''];
    expect(plan([undocumented, undocumented]).map(({ outcome }) => outcome)).toEqual(['identical', 'new']);
    expect(plan([['mars 2027', 'Takeuchi TB290-2', 'Diesel', 7, 'l', '', '']])[0]?.outcome).toBe('new');
  });

  it('is known by the row of our own log, whatever was corrected in it, and never another that is alike', () => {
    const key = logKey({ project: 'p1', id: 'log-1' });
    const stored = changedRows(plan([['mars 2027', 'Byggestrøm', 'Strøm', 100, 'kWh', '', '', key]], []), () => true);
    expect(stored).toMatchObject([{ id: 'log-1', use: 'power' }]);
    const again = plan(
      [
        ['mars 2027', 'Byggestrøm', 'Strøm', 100, 'kWh', '', '', ''],
        ['april 2027', 'Hjullaster', 'Diesel', 50, 'l', 4, 'F-2', key],
      ],
      stored,
    );
    expect(again.map(({ outcome, becomes }) => [outcome, becomes.id])).toEqual([
      ['new', 'new-2'],
      ['changed', 'log-1'],
    ]);
    expect(again[1]?.becomes).toMatchObject({ from: '2027-04-01', machine: 'm3', use: 'machine', carrier: 'diesel' });
  });

  it('is nothing where a row of our own log was emptied, which is told', () => {
    const [row] = plan([['', '', '', '', '', '', '', logKey({ project: 'p1', id: 'e1' })]]);
    expect(row).toMatchObject({ outcome: 'emptied', becomes: known });
  });

  it('is an entry of this project where the log was another project’s, and says so', () => {
    const [row] = plan([[...ROW.slice(0, 6), '', logKey({ project: 'p2', id: 'e1' })]], []);
    expect(row?.becomes.id).toBe('new-2');
    expect(row?.problems.map(({ code }) => code)).toEqual(['other-project']);
  });
});
