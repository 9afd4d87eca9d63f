import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueWorkbook } from '#core/report/catalogue-workbook.ts';
import type { Cell } from '#core/report/workbook.ts';
import { currentRequirements } from '#core/requirements/catalogue.ts';
import { MOST_CHANGES, planCatalogue } from '#core/requirements/catalogue-plan.ts';
import { MEASURES } from '#core/requirements/measure.ts';
import {
  PHASES,
  REQUIREMENT_FIGURES,
  REQUIREMENT_KINDS,
  WORKS,
  type CatalogueRequirement,
} from '#core/requirements/requirement.ts';
import { findCatalogueSheet } from '#core/sheet/catalogue-header.ts';
import { readCatalogue } from '#core/sheet/catalogue-rows.ts';
import { saysNothing } from '#core/sheet/number-column.ts';
import { LANGUAGES } from '#core/text/text.ts';
import { openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const TODAY = '2027-11-27';

const listOf = (
  lines: readonly (readonly (string | number | null)[])[],
  current: readonly CatalogueRequirement[] = [],
) => {
  const sheet = findCatalogueSheet(lines.map((cells, index) => ({ number: index + 1, cells })));
  return planCatalogue(readCatalogue(sheet, sheet.proposed), sheet.proposed, current);
};

const HEADINGS = ['Nummer', 'Krav', 'Kravtekst', 'Slag', 'Tiltak i strategien', 'Faser', 'Typer arbeid'];
const ROW = [
  'X-01',
  'Resirkulert stål',
  'Minst 50 % resirkulert.',
  'Minstekrav',
  '3.8',
  'Prosjektering',
  'Nybygg, Anlegg',
];

it('a sheet that changes more than goes in one step is taken in up to there, and the first row beyond is named', () => {
  const rows = Array.from({ length: MOST_CHANGES + 2 }, (_, index) => [`X-${index}`, ...ROW.slice(1)]);
  const planned = listOf([HEADINGS, ...rows]);
  expect(planned.filter(({ outcome }) => outcome === 'new')).toHaveLength(MOST_CHANGES);
  const beyond = planned.filter(({ outcome }) => outcome === 'refused');
  // Row 1 has the headings: 2 000 requirements end in row 2 001.
  expect(beyond.map(({ read, problems }) => [read.row, problems.map(({ code, found }) => [code, found])])).toEqual([
    [2002, [['beyond-limit', '2000']]],
    [2003, [['beyond-limit', '2000']]],
  ]);
});

describe('the catalogue goes out as a sheet and comes back', () => {
  const exported = async (backend: TestBackend) => {
    const made = await backend.job('reports.catalogue', { language: 'nb', today: TODAY });
    const bytes = backend.shelf.take(made.file)?.bytes ?? new Uint8Array();
    return backend.job('requirements.read', { upload: backend.shelf.put(made.name, bytes) });
  };
  const planOf = async (backend: TestBackend, lines: Parameters<typeof findCatalogueSheet>[0]) => {
    const current = await backend.call('requirements.catalogue', {});
    const sheet = findCatalogueSheet(lines);
    return planCatalogue(readCatalogue(sheet, sheet.proposed), sheet.proposed, current);
  };

  it('unchanged as it is, and with one changed text as one new version that can be undone', async () => {
    const backend = await openTestBackend();
    const { lines } = await exported(backend);
    const unchanged = await planOf(backend, lines);
    expect(unchanged.length).toBeGreaterThan(30);
    expect(
      unchanged.flatMap(({ outcome, problems }) => [outcome, ...problems]).filter((one) => one !== 'identical'),
    ).toEqual([]);

    const changed = lines.map((line) => ({
      ...line,
      cells: line.cells.map((cell) => (typeof cell === 'string' ? cell.replace('95 prosent', '97 prosent') : cell)),
    }));
    const planned = (await planOf(backend, changed)).filter(({ outcome }) => outcome !== 'identical');
    expect(planned.length).toBeGreaterThan(0);
    const requirements = planned.flatMap(({ becomes }) => becomes ?? []);
    await backend.call('requirements.reviseAll', { requirements });
    const newest = currentRequirements(await backend.call('requirements.catalogue', {}), TODAY);
    expect(newest.filter(({ title }) => title.includes('97 prosent')).map(({ version }) => version)).toContain(2);
    await backend.call('history.undo', {});
    expect((await planOf(backend, lines)).every(({ outcome }) => outcome === 'identical')).toBe(true);
  });

  it('refuses to store one number twice', async () => {
    const backend = await openTestBackend();
    const [planned] = listOf([HEADINGS, ROW]);
    const draft = planned?.becomes;
    expect(await backend.refusal('requirements.reviseAll', { requirements: [draft, draft] })).toMatchObject({
      code: 'invalid-value',
    });
  });
});

describe('whatever a catalogue says', () => {
  const said = fc
    .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
    // "NA" and the like are read as nothing in every list.
    .filter((text) => /\p{L}/u.test(text) && !saysNothing(text));
  const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
  const percent = fc.integer({ min: 2, max: 100 }).map((whole) => whole / 100);
  const requirement: fc.Arbitrary<CatalogueRequirement> = fc
    .record({
      version: fc.integer({ min: 1, max: 9 }),
      title: said,
      text: said,
      evidence: fc.option(said),
      en: fc.option(fc.record({ title: said, text: said, evidence: fc.option(said) })),
      kind: fc.constantFrom(...REQUIREMENT_KINDS),
      measures: some(MEASURES),
      phases: some(PHASES),
      works: some(WORKS),
      minimumArea: fc.option(fc.integer({ min: 1, max: 99_999 })),
      source: fc.option(said),
      check: fc.option(fc.boolean()),
      validFrom: fc.option(fc.constantFrom('2026-01-01', '2027-02-28')),
      measured: fc.option(fc.record({ measuredBy: fc.constantFrom(...REQUIREMENT_FIGURES), target: percent })),
    })
    .map(({ measured, ...rest }) => ({ ...rest, ...measured, number: '' }));

  it('comes back the same, in either language', () => {
    fc.assert(
      fc.property(
        fc.array(requirement, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...LANGUAGES),
        (all, language) => {
          const requirements = all.map((one, index) => ({ ...one, number: `R-${index}` }));
          const [sheet] = catalogueWorkbook({ requirements, language, today: TODAY, programVersion: '1' }).sheets;
          const value = (cell: Cell | null) =>
            cell?.value instanceof Date
              ? cell.value.toISOString().slice(0, 10)
              : typeof cell?.value === 'object'
                ? null
                : (cell?.value ?? null);
          const lines = (sheet?.rows ?? []).map((row) => row.map(value));
          expect(listOf(lines, requirements).map(({ outcome, problems }) => [outcome, problems])).toEqual(
            requirements.map(() => ['identical', []]),
          );
        },
      ),
    );
  });
});

describe('a row that cannot be taken in says why', () => {
  const problemsOf = (...rows: (string | number | null)[][]) =>
    listOf([[...HEADINGS, 'Måles med', 'Mål (%)', 'Gjelder fra', 'Gjelder til'], ...rows]).map(
      ({ outcome, problems }) => [outcome, problems.map(({ code, column, found }) => [code, column, found])],
    );

  it('at its cell', () => {
    expect(problemsOf(ROW)).toEqual([['new', []]]);
    const changed = (column: number, value: string | number) =>
      [...ROW, '', '', '', ''].map((cell, index) => (index === column ? value : cell));
    const twice = ['refused', [['number-twice', 0, 'X-01']]];
    expect(problemsOf(ROW, [...ROW])).toEqual([twice, twice]);
    expect(problemsOf(changed(4, '9.9'))).toEqual([['refused', [['measure-unknown', 4, '9.9']]]]);
    expect(problemsOf(changed(3, 'Ønske'))).toEqual([['refused', [['kind-unknown', 3, 'Ønske']]]]);
    expect(problemsOf(ROW, changed(0, ''))[1]).toEqual(['refused', [['number-missing', 0, '']]]);
    expect(problemsOf(changed(8, 95))).toEqual([['refused', [['target-without-figure', 8, '95']]]]);
    expect(problemsOf([...ROW, 'Sorteringsgrad', 0.95])).toEqual([['refused', [['not-a-percentage', 8, '0.95']]]]);
    expect(problemsOf([...ROW, 'Sorteringsgrad', '95 %', '1.1.2028', '1.1.2027'])).toEqual([
      ['refused', [['validity-reversed', 10, '2027-01-01']]],
    ]);
  });

  it('and the others are taken in all the same', () => {
    const planned = listOf([HEADINGS, ROW, ['X-02', 'Uten tekst', null, 'Minstekrav', '3.8', 'Bygging', 'Nybygg']]);
    expect(planned.map(({ outcome }) => outcome)).toEqual(['new', 'refused']);
  });

  it('at its cell, where a spreadsheet has changed what was typed, or it can be read in two ways', () => {
    const measured = (measure: string | number, percent: string | number) =>
      problemsOf([...ROW.slice(0, 4), measure, ...ROW.slice(5), 'Sorteringsgrad', percent]);
    expect(measured(3.1, 95)).toEqual([['refused', [['measure-not-text', 4, '3.1']]]]);
    expect(measured('2027-09-03', 95)).toEqual([['refused', [['measure-not-text', 4, '2027-09-03']]]]);
    expect(measured(2.14, 95)).toEqual([['new', []]]);
    // "100 %" in a cell of per cent is 1.
    expect(measured('2.14', 1)).toEqual([['refused', [['not-a-percentage', 8, '1']]]]);
  });

  it('at its cell, where a text is longer than there is room for', () => {
    expect(problemsOf([ROW[0] ?? '', 'x'.repeat(1001), ...ROW.slice(2)])).toEqual([['refused', [['too-long', 1, '']]]]);
  });
});

describe('what a sheet does not say', () => {
  const BEFORE: CatalogueRequirement = {
    number: 'X-01',
    version: 1,
    title: 'Resirkulert stål',
    text: 'Minst 40 % resirkulert.',
    evidence: 'EPD',
    en: { title: 'Recycled steel', text: 'At least 40 %.' },
    kind: 'minimum',
    measures: ['3.8'],
    phases: ['design'],
    works: ['newBuild', 'civil'],
    measuredBy: 'epdCoverage',
    target: 0.5,
    validTo: '2030-12-31',
  };

  it('stays as it is where it has no column for it', () => {
    const [planned] = listOf([HEADINGS, ROW], [BEFORE]);
    const { version: _version, ...kept } = BEFORE;
    expect(planned).toMatchObject({ outcome: 'changed', becomes: { ...kept, text: 'Minst 50 % resirkulert.' } });
  });

  it('is taken away where its column is empty', () => {
    const [planned] = listOf(
      [
        [...HEADINGS, 'Gjelder til'],
        [...ROW, null],
      ],
      [BEFORE],
    );
    expect(planned).toMatchObject({ outcome: 'changed', becomes: { validTo: null, evidence: 'EPD' } });
  });

  it('is asked for where half of the English is there', () => {
    const [planned] = listOf(
      [
        [...HEADINGS, 'Kravtekst på engelsk'],
        [...ROW, 'At least 50 %.'],
      ],
      [BEFORE],
    );
    expect(planned).toMatchObject({ outcome: 'refused', problems: [{ code: 'english-half' }] });
  });
});

describe('a sheet that has been away while the catalogue went on', () => {
  const version = (number: number, text: string): CatalogueRequirement => ({
    number: 'X-01',
    version: number,
    title: 'Resirkulert stål',
    text,
    kind: 'minimum',
    measures: ['3.8'],
    phases: ['design'],
    works: ['newBuild', 'civil'],
  });
  const all = [version(1, 'Minst 50 % resirkulert.'), version(2, 'Minst 60 % resirkulert.')];
  const planned = (...cells: (string | number)[]) =>
    listOf(
      [
        [...HEADINGS, 'Versjon'],
        [...ROW.slice(0, 2), ...cells.slice(0, 1), ...ROW.slice(3), ...cells.slice(1)],
      ],
      all,
    )[0];

  it('changes nothing by the rows that nobody has touched in it', () => {
    expect(planned('Minst 50 % resirkulert.', 1)?.outcome).toBe('identical');
  });

  it('is refused for a row that was changed in both places, until it names the newest version', () => {
    expect(planned('Minst 55 % resirkulert.', 1)).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'older-version', found: '1' }],
    });
    expect(planned('Minst 55 % resirkulert.', 2)?.outcome).toBe('changed');
  });
});

it('a requirement that has ended does not come back in the words of an earlier version', () => {
  const base = {
    number: 'X-01',
    title: 'Stål',
    text: 'Stål.',
    kind: 'minimum',
    measures: [],
    phases: [],
    works: [],
  } as const;
  const all: CatalogueRequirement[] = [
    { ...base, measures: [], phases: [], works: [], version: 1 },
    { ...base, measures: [], phases: [], works: [], version: 2, validFrom: '2027-01-01', validTo: '2027-12-31' },
  ];
  const current = (today: string) => currentRequirements(all, today).map((one) => one.version);
  expect([current('2026-12-31'), current('2027-12-31'), current('2028-01-02')]).toEqual([[1], [2], []]);
});
