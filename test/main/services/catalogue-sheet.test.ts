import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueWorkbook } from '#core/report/catalogue-workbook.ts';
import type { Cell } from '#core/report/workbook.ts';
import { currentRequirements } from '#core/requirements/catalogue.ts';
import { planCatalogue } from '#core/requirements/catalogue-plan.ts';
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
import { LANGUAGES } from '#core/text/text.ts';
import { openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const TODAY = '2027-11-27';

const listOf = (
  lines: readonly (readonly (string | number | null)[])[],
  current: readonly CatalogueRequirement[] = [],
) => {
  const sheet = findCatalogueSheet(lines.map((cells, index) => ({ number: index + 1, cells })));
  return planCatalogue(readCatalogue(sheet, sheet.proposed), current);
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

describe('the catalogue goes out as a sheet and comes back', () => {
  const exported = async (backend: TestBackend) => {
    const made = await backend.job('reports.catalogue', { language: 'nb', today: TODAY });
    const bytes = backend.shelf.take(made.file)?.bytes ?? new Uint8Array();
    return backend.job('requirements.read', { upload: backend.shelf.put(made.name, bytes) });
  };
  const planOf = async (backend: TestBackend, lines: Parameters<typeof findCatalogueSheet>[0]) => {
    const current = currentRequirements(await backend.call('requirements.catalogue', {}), TODAY);
    const sheet = findCatalogueSheet(lines);
    return planCatalogue(readCatalogue(sheet, sheet.proposed), current);
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
    .filter((text) => text.trim() !== '' && /\p{L}/u.test(text));
  const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
  const percent = fc.integer({ min: 1, max: 100 }).map((whole) => whole / 100);
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
    expect(problemsOf(ROW, [...ROW])).toEqual([
      ['new', []],
      ['refused', [['number-twice', 0, 'X-01']]],
    ]);
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

  it('one that was written from an older version is told, and taken in as the next', () => {
    const before = {
      number: 'X-01',
      version: 3,
      title: 'Stål',
      text: 'Minst 40 %.',
      kind: 'minimum',
      measures: [],
      phases: [],
      works: [],
    } as const;
    const [planned] = listOf(
      [
        [...HEADINGS, 'Versjon'],
        [...ROW, 2],
      ],
      [{ ...before, measures: [], phases: [], works: [] }],
    );
    expect(planned).toMatchObject({ outcome: 'changed', problems: [{ code: 'older-version', found: '2' }] });
  });
});
