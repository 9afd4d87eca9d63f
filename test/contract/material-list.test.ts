import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { standingOf } from '#core/declaration/library-declaration.ts';
import { MODULES } from '#core/declaration/life-cycle-module.ts';
import { ORIGINS, TRANSPORT_MODES } from '#core/project/codes.ts';
import { PACKAGE_VERSION, type ProjectPackage } from '#core/project/package.ts';
import type { Component } from '#core/project/project.ts';
import { findTakeOffSheet } from '#core/sheet/take-off-header.ts';
import type { SheetLine } from '#core/sheet/import-source.ts';
import { readTakeOff } from '#core/sheet/take-off.ts';
import type { Language } from '#core/text/translate.ts';
import { UNITS } from '#core/units/unit.ts';
import {
  componentsOf,
  entriesOf,
  keyOf,
  questionsOf,
  type Proposed,
} from '#renderer/features/alternatives/take-off.logic.ts';
import { declaration } from '#test/support/build.ts';
import { importSchool, upload } from '#test/support/school.ts';
import { openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const TODAY = '2026-11-23';

/** A project's report, and what the take-off makes of a material list in it, without a person answering anything. */
async function returning(backend: TestBackend, project: ProjectDocument, language: Language) {
  const { file } = await backend.job('reports.workbook', { project: project.project.id, language, today: TODAY });
  const bytes = backend.shelf.take(file)?.bytes ?? new Uint8Array();
  return async ({ name }: AlternativeDocument) => {
    const file = upload(backend, bytes, 'rapport.xlsx');
    const { lines } = await backend.job('takeOff.read', { upload: file, sheet: name ?? '' });
    return takenIn(backend, lines);
  };
}

/** What the rows of a list become with the proposals that are taken by themselves. */
async function takenIn(backend: TestBackend, lines: readonly SheetLine[]) {
  const sheet = findTakeOffSheet(lines);
  const takeOff = readTakeOff(sheet, { mapping: sheet.proposed, marks: {}, merge: false });
  const asked = questionsOf(takeOff.rows);
  const { proposals, declarations } = await backend.call('declarations.propose', { components: asked, today: TODAY });
  const found = new Map(
    asked.map((one, index): [string, Proposed | null] => {
      const proposal = proposals[index];
      const proposed = declarations.find(({ id }) => id === proposal?.declaration);
      return [keyOf(one), proposal && proposed ? { declaration: proposed, why: proposal.why } : null];
    }),
  );
  let made = 0;
  const entries = entriesOf(takeOff, found, new Map());
  return { entries, components: componentsOf(entries, 0, () => `new-${(made += 1)}`) };
}

/**
 * All that is modelled of a component but what the list by its nature has not: the id, its place among the rows (they stand by building part)
 * and the mark that its declaration was given other figures, which asks a person of this program. An origin that is not said is "new".
 */
function modelled({ id: _id, declarationReplaced: _replaced, origin, notRelevant, ...said }: Component) {
  const { position: _position, ...component } = { position: 0, ...said };
  return sorted({ ...component, origin: origin ?? 'new', notRelevant: notRelevant?.length ? notRelevant : null });
}

/** What is said, in one order of its fields, with as many digits as spreadsheets keep. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'number') return Number(value.toPrecision(15));
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([, own]) => own != null);
  return Object.fromEntries(said.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, sorted(own)]));
}

/** The components, whatever order they stand in. */
function inOrder(components: readonly Component[]) {
  return components.map((component) => JSON.stringify(modelled(component))).toSorted();
}

const DECLARATIONS = [
  declaration({ id: 'timber', name: 'Bindingsverk', registration: 'NEPD-308-179-NO', serviceLife: 60 }),
  // Products that share a number are told apart by their names.
  declaration({ id: 'board-13', name: 'Gipsplate 13 mm', registration: 'NEPD-500-600-NO' }),
  declaration({ id: 'board-15', name: 'Gipsplate 15 mm', registration: 'NEPD-500-600-NO', serviceLife: 30 }),
  declaration({ id: 'own-estimate', name: 'Eget anslag', kind: 'generic' }),
  // Numbers that say nothing, though something is written.
  ...['N/A', 'Ikke oppgitt', '–', ''].map((registration, at) =>
    declaration({ id: `unnumbered-${at}`, name: `Uten nummer ${at}`, registration }),
  ),
  declaration({ id: 'window', name: 'Vindu', registration: 'NEPD-3-4-NO', impacts: { gwpIobc: { 'A1-A3': 71.5 } } }),
  declaration({ id: 'insulation', name: 'Isolasjon', registration: 'NEPD-70-71-NO' }),
];

/** The library goes on after a project was made: its window gets a newer version, and the insulation is taken out of use. */
async function libraryGoesOn(backend: TestBackend) {
  const sheet = 'Produkt;EPD-nr;Enhet;GWP-IOBC A1-A3\nVindu;NEPD-3-4-NO;m2;60\n';
  const read = await backend.job('imports.read', { upload: upload(backend, sheet, 'epd.csv') });
  await backend.job('imports.commit', { import: read.import });
  await backend.call('declarations.retire', { id: 'insulation' });
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((words) => {
  const plain = words.replaceAll(/[\p{Cc}\p{Cs}\p{Cn}]/gu, '').trim();
  return plain === '' || plain === '_' ? 'Ås & <Ø>' : plain;
});
const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const share = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
  fc.constantFrom(1 / 3, 2 / 3, 1 / 7),
);
const day = fc.constantFrom('2026-01-31', '2027-12-01', '2028-02-29');
const orNothing = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const COMPONENT: fc.Arbitrary<Omit<Component, 'id'>> = fc.record({
  name: orNothing(text),
  element: orNothing(fc.constantFrom('222', '231', '02', '25', '243')),
  declaration: orNothing(fc.constantFrom(...DECLARATIONS.map(({ id }) => id))),
  quantity: orNothing(amount),
  unit: orNothing(fc.constantFrom(...UNITS)),
  thickness: orNothing(fc.integer({ min: 1, max: 5000 }).map((tenthsOfMm) => tenthsOfMm / 10_000)),
  origin: orNothing(fc.constantFrom(...ORIGINS)),
  serviceLife: orNothing(fc.constantFrom(0.5, 15, 30, 60)),
  remainingLife: orNothing(fc.constantFrom(0, 0.5, 12)),
  wastage: orNothing(share),
  recycledContent: orNothing(share),
  transport: orNothing(
    fc.array(
      fc.record({
        mode: orNothing(fc.constantFrom(...TRANSPORT_MODES)),
        distance: orNothing(amount),
        factor: orNothing(fc.constantFrom(0, 0.016, 0.1234, 1e-7, 1.234)),
      }),
      { maxLength: 3 },
    ),
  ),
  deliveryDate: orNothing(day),
  epdAbsent: orNothing(fc.record({ reason: text, date: day })),
  notRelevant: orNothing(
    fc.uniqueArray(
      fc.record({
        module: fc.constantFrom(...MODULES),
        reason: fc.oneof(text, fc.constantFrom('', 'Hentes på tomten\nB4: slik står det', 'a\n  b\n\nc')),
      }),
      { maxLength: 3, selector: ({ module }) => module },
    ),
  ),
});

const EMPTY = {
  format: 'byggklima-project',
  version: PACKAGE_VERSION,
  project: { id: 'by-chance', name: 'Tilfeldig skole', method: { preset: 'ns3720', startYear: 2027 } },
} as const satisfies ProjectPackage;

const PACKAGE: fc.Arbitrary<ProjectPackage> = fc
  .array(fc.array(COMPONENT, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 2 })
  .map((lists) => ({
    ...EMPTY,
    project: {
      ...EMPTY.project,
      alternatives: lists.map((components, at) => ({
        id: `alternative-${at}`,
        name: ['Ombygging', 'Nytt bygg'][at] ?? null,
        kind: 'renovation',
        grossFloorArea: 4200,
        components: components.map((component, index) => ({ ...component, id: `component-${at}-${index}` })),
        energy: [{ carrier: 'electricity', annualDemand: 210_000 }],
        siteEnergy: [{ carrier: 'diesel', amount: 12_000, unit: 'l' }],
      })),
    },
    declarations: DECLARATIONS,
  }));

describe('A material list of the workbook, taken in again', () => {
  it.for(['nb', 'en'] as const)('gives every component of the example back as it was, in %s', async (language) => {
    const backend = await openTestBackend();
    const { id } = await backend.call('projects.openExample', {});
    const document = await backend.call('projects.get', { id });
    const back = await returning(backend, document, language);
    for (const alternative of document.alternatives) {
      const { components, entries } = await back(alternative);
      expect(inOrder(components)).toEqual(inOrder(alternative.components));
      expect(entries.flatMap(({ problems }) => problems)).toEqual([]);
    }
    expect(document.alternatives.length).toBeGreaterThan(1);
  });

  it('gives every component of a project made by chance back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(PACKAGE, fc.constantFrom('nb', 'en'), async (made, language) => {
        const backend = await openTestBackend();
        const { id } = await backend.call('projects.importPackage', {
          upload: upload(backend, JSON.stringify(made), 'skole.byggklima'),
        });
        await libraryGoesOn(backend);
        const document = await backend.call('projects.get', { id });
        const back = await returning(backend, document, language);
        for (const alternative of document.alternatives) {
          const { components } = await back(alternative);
          expect(inOrder(components)).toEqual(inOrder(alternative.components));
        }
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it.for(['nb', 'en'] as const)(
    'keeps the declaration that the project has, whatever came in its place or was taken out of use since, in %s',
    async (language) => {
      const backend = await openTestBackend();
      const components = DECLARATIONS.map(({ id }, at) => ({ id: `c-${at}`, name: id, declaration: id }));
      const alternatives = [{ id: 'a', name: 'Ombygging', kind: 'renovation' as const, components }];
      const made: ProjectPackage = {
        ...EMPTY,
        project: { ...EMPTY.project, alternatives },
        declarations: DECLARATIONS,
      };
      const { id } = await backend.call('projects.importPackage', {
        upload: upload(backend, JSON.stringify(made), 'skole.byggklima'),
      });
      await libraryGoesOn(backend);
      const document = await backend.call('projects.get', { id });
      const standing = new Map(document.declarations.map((one) => [one.id, standingOf(one)]));
      expect(['window', 'insulation', 'timber'].map((one) => standing.get(one))).toEqual([
        'superseded',
        'retired',
        'current',
      ]);
      const back = await returning(backend, document, language);
      const [alternative] = document.alternatives;
      const read = alternative && (await back(alternative));
      expect(new Map(read?.components.map(({ name, declaration }) => [name, declaration]))).toEqual(
        new Map(DECLARATIONS.map((one) => [one.id, one.id])),
      );
    },
  );

  it('waits where a number is that of a product by another name, or of one taken out of use', async () => {
    const backend = await openTestBackend();
    const declarations = DECLARATIONS.filter(({ id }) => id !== 'board-15');
    await backend.call('projects.importPackage', {
      upload: upload(backend, JSON.stringify({ ...EMPTY, declarations }), 'skole.byggklima'),
    });
    await libraryGoesOn(backend);
    const list = [
      'NS 3451;Navn;EPD-nummer;Deklarasjon;Mengde;Enhet',
      '246;Gips;NEPD-500-600-NO;Gipsplate 15 mm;10;m2',
      '246;Gips;NEPD-500-600-NO; GIPSPLATE 13 mm;10;m2',
      '231;Isolasjon;NEPD-70-71-NO;;10;m2',
    ].join('\n');
    const table = await backend.job('takeOff.read', { upload: upload(backend, list, 'mengder.csv') });
    const { entries } = await takenIn(backend, table.lines);
    expect(entries.map(({ proposed, accepted }) => [proposed?.declaration.id, proposed?.why, accepted])).toEqual([
      ['board-13', 'number-other-name', false],
      ['board-13', 'number', true],
      ['insulation', 'number-retired', false],
    ]);
  });

  it('goes by the name where a column of declarations says “EPD” or “Ja”, and waits to be accepted', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const list = [
      'NS 3451;Navn;Deklarasjon;Mengde;Enhet',
      '231;Vinylgulv rom 1;Ja;10;m2',
      '231;Yttervegg;EPD;10;m3',
      '231;Yttervegg;;10;m3',
    ].join('\n');
    const table = await backend.job('takeOff.read', { upload: upload(backend, list, 'mengder.csv') });
    const { entries } = await takenIn(backend, table.lines);
    expect(entries.map(({ proposed, accepted }) => [proposed?.declaration.id, proposed?.why, accepted])).toEqual([
      ['vinyl', 'name', false],
      ['timber', 'remembered', false],
      ['timber', 'remembered', true],
    ]);
  });

  it('flags a number that the library does not have, and one of several products, and guesses neither', async () => {
    const backend = await openTestBackend();
    await backend.call('projects.importPackage', {
      upload: upload(backend, JSON.stringify({ ...EMPTY, declarations: DECLARATIONS }), 'skole.byggklima'),
    });
    const list = [
      'NS 3451;Navn;EPD-nummer;Deklarasjon;Mengde;Enhet',
      '231;Bindingsverk;nepd 308–179 no;;10;m2',
      '231;Bindingsverk;NEPD-999-999-NO;;10;m2',
      '246;Gips;NEPD-500-600-NO;Gipsplate;10;m2',
      '246;Gips;NEPD-500-600-NO;Gipsplate 15 mm;10;m2',
      '231;Bindingsverk;;;10;m2',
    ].join('\n');
    const table = await backend.job('takeOff.read', { upload: upload(backend, list, 'mengder.csv') });
    const { entries, components } = await takenIn(backend, table.lines);
    expect(components.map(({ declaration }) => declaration)).toEqual(['timber', null, null, 'board-15', null]);
    expect(entries.map(({ problems }) => problems.map(({ code, found }) => [code, found]))).toEqual([
      [],
      [['unknown-declaration', 'NEPD-999-999-NO']],
      [['unknown-declaration', 'NEPD-500-600-NO']],
      [],
      [],
    ]);
    // A row of such a list without a number may be proposed one by its name, but only a person takes it.
    expect(entries.at(-1)?.proposed?.why).toBe('name');
  });
});
