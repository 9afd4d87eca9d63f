import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixturePath, HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';
import { packageParts, processXml } from '#test/support/ilcd.ts';
import { bundleParts, openEpd } from '#test/support/openepd.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';
import { zipOf } from '#test/support/zip.ts';

/** Files that are no tables, through the same calls as the screens and the terminal use. */

const read = (backend: TestBackend, bytes: Uint8Array, name: string) =>
  backend.job('imports.read', { upload: backend.shelf.put(name, bytes) });

const LONGEST_MS = 10_000;

const BOVERKET = {
  Publisher: 'Boverket, Sweden',
  Location: 'SE',
  Version: '02.07.000',
  Resources: [
    {
      ResourceId: 6000000900,
      Names: { EN: 'Trial board' },
      InventoryUnit: 'kg',
      DataItems: [
        {
          DataValueItems: [
            { DataModuleCode: 'A1-A3 Typical', Value: 0.4 },
            { DataModuleCode: 'A1-A3 Conservative', Value: 0.5 },
            { DataModuleCode: 'A4', Value: 0.05 },
          ],
        },
      ],
    },
  ],
};

const ilcd = zipOf(packageParts({ a: processXml(), b: processXml({ uuid: '6', typeOfDataSet: 'Unit process' }) }));
const FILES: readonly (readonly [name: string, format: string, bytes: Uint8Array, stored: number, unusable: number])[] =
  [
    ['epd.zip', 'ilcd', ilcd, 1, 1],
    ['epd.json', 'openepd', Buffer.from(JSON.stringify(openEpd())), 1, 0],
    ['epd.epb', 'openepd', zipOf(bundleParts([['epd/a.json', 'epd', '', openEpd()]])), 1, 0],
    ['klimatdatabas.json', 'boverket', Buffer.from(JSON.stringify(BOVERKET)), 2, 0],
    // What a file is called tells nothing of it.
    ['epd.csv', 'openepd', Buffer.from(JSON.stringify(openEpd())), 1, 0],
  ];

describe('importing a file of data sets', () => {
  it.each(FILES)(
    '%s (%s): preview, store, undo, and known the second time',
    async (name, format, bytes, stored, unusable) => {
      const backend = await openTestBackend();
      const before = dump(backend.folder);
      const preview = await read(backend, bytes, name);
      expect(preview).toMatchObject({ file: name, format, sheet: null, counts: { new: stored, unusable } });
      expect(dump(backend.folder)).toEqual(before);

      expect(await backend.job('imports.commit', { import: preview.import })).toEqual({ stored, updated: 0 });
      expect((await read(backend, bytes, name)).counts).toMatchObject({ new: 0, identical: stored, unusable });
      await backend.call('history.undo', {});
      expect(dump(backend.folder)).toEqual(before);
    },
  );

  it('asks about the biogenic carbon of a product that has one GWP, as with a table', async () => {
    const backend = await openTestBackend();
    const preview = await read(backend, ilcd, 'epd.zip');
    expect(preview.categories).toMatchObject([{ category: '', needAnswer: 1, proposal: true }]);
    await backend.job('imports.commit', { import: preview.import, biogenic: { '': false } });
    const { rows } = await backend.call('declarations.search', { today: '2026-11-27', text: 'Glulam', limit: 500 });
    expect(rows.find(({ declaration }) => declaration.registration === 'NEPD-1-1-NO')?.declaration).toMatchObject({
      name: 'Glulam',
      containsBiogenicCarbon: false,
    });
  });

  it.each([
    ['document-damaged', Buffer.from('{"doctype": "openEPD", ')],
    ['document-damaged', Buffer.from('<processDataSet>')],
    ['document-with-doctype', Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><processDataSet>&b;</processDataSet>')],
    ['file-not-declarations', Buffer.from('%PDF-1.7\n')],
    ['file-not-declarations', Buffer.from('<html><body>Not found</body></html>')],
    ['file-not-declarations', zipOf({ 'word/document.xml': '<document/>' })],
    ['nothing-to-import', zipOf(bundleParts([]))],
  ])('is refused with %s', async (code, bytes) => {
    const backend = await openTestBackend();
    await expect(read(backend, bytes, 'fil')).rejects.toThrow(code);
  });

  it('cannot be a take-off', async () => {
    const backend = await openTestBackend();
    const upload = backend.shelf.put('epd.json', Buffer.from(JSON.stringify(openEpd())));
    await expect(backend.job('takeOff.read', { upload })).rejects.toThrow('file-not-spreadsheet');
  });
});

describe('several versions of a data set in one file', () => {
  it('come to the latest alone, and the others say so', async () => {
    const backend = await openTestBackend();
    const version = (name: string) => processXml().replace('00.01.000', name);
    const file = zipOf(packageParts({ b: version('00.02.000'), c: version('00.10.000'), a: version('00.01.000') }));
    const preview = await read(backend, file, 'pakke.zip');
    expect(preview.counts).toEqual({ new: 1, changed: 0, identical: 2, unusable: 0 });
    expect(preview.problems).toContainEqual({ code: 'older-version', severity: 'warning', count: 2 });
    expect(await backend.job('imports.commit', { import: preview.import })).toEqual({ stored: 1, updated: 0 });
    const { rows } = await backend.call('declarations.search', { text: 'nepd-1-1-no', today: '2026-11-27' });
    expect(rows.map(({ declaration }) => declaration.dataSet?.version)).toEqual(['00.10.000']);
  });
});

describe.runIf(HAS_FIXTURES)('the fixtures through an import (need the fixtures folder)', () => {
  it('the database that the program’s own materials come from changes nothing in them', async () => {
    const backend = await openTestBackend();
    const file = readFixture('reference', 'klimatdatabas_02.06.000.json');
    const preview = await read(backend, file, 'klimatdatabas_02.06.000.json');
    expect(preview).toMatchObject({
      rowsRead: 228,
      dataSets: 441,
      counts: { new: 0, changed: 0, identical: 426, unusable: 15 },
      problems: [{ code: 'energy-carrier', severity: 'error', count: 15 }],
    });
    const [row] = await backend.call('imports.rows', { import: preview.import, limit: 1 });
    expect(row?.declaration?.name).toBe('Sponplate');
  });

  it('every one of them is previewed or refused with a reason in words, within 10 s, and stores nothing', async () => {
    const backend = await openTestBackend();
    const before = dump(backend.folder);
    const paths = allFixtures();
    expect(paths.length).toBeGreaterThan(120);
    for (const path of paths) {
      const name = path.at(-1) ?? '';
      const started = performance.now();
      const outcome = await read(backend, readFixture(...path), name).then(
        ({ dataSets, layout }) => (dataSets > 0 ? 'previewed' : layout ? 'to-be-mapped' : 'nothing'),
        (error: unknown) => String(error).replace(/^Error: (\S+) .*$/, '$1'),
      );
      // Every code of these has its words, by its type.
      expect(`${name}: ${outcome}`).toMatch(
        /: (previewed|to-be-mapped|file-\S+|document-\S+|no-header-found|nothing-to-import|only-headings)$/,
      );
      expect(performance.now() - started, name).toBeLessThan(LONGEST_MS);
    }
    expect(dump(backend.folder)).toEqual(before);
  }, 300_000);
});

/** Every file that somebody might drop, as its folders and its name. */
function allFixtures(): string[][] {
  const folders = readdirSync(fixturePath('spreadsheets')).map((folder) => ['spreadsheets', folder]);
  return [...folders, ['ilcd'], ['openepd'], ['telematics']].flatMap((folder) =>
    readdirSync(fixturePath(...folder))
      .filter((name) => !/^(SOURCE|LICENSE|COPYING)/.test(name))
      .map((name) => [...folder, name]),
  );
}
