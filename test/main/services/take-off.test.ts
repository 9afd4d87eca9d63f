import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { CallInput } from '#core/api/contract.ts';
import { findTakeOffSheet } from '#core/sheet/take-off-header.ts';
import { fittingAmount, readTakeOff, takeOffName } from '#core/sheet/take-off.ts';
import { declaration } from '#test/support/build.ts';
import { importSchool, upload } from '#test/support/school.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const TODAY = '2026-11-23';

const read = (backend: TestBackend, content: string | Uint8Array, name = 'mengder.csv') =>
  backend.job('takeOff.read', { upload: upload(backend, content, name) });

describe('reading a take-off', () => {
  it('takes a csv with semicolons in the letters of Windows, and stores nothing', async () => {
    const backend = await openTestBackend();
    const before = dump(backend.folder);
    const text = 'Bygningsdel;Beskrivelse;Mengde;Enhet\r\n231;Trevegg på støpt såle;12,5;m²\r\n';
    const { lines, encoding } = await read(backend, Buffer.from(text, 'latin1'));
    expect(encoding).toBe('windows-1252');
    const sheet = findTakeOffSheet(lines);
    const [row] = readTakeOff(sheet, { mapping: sheet.proposed, marks: {}, merge: false }).rows;
    if (!row) throw new Error('The list has no row');
    expect([row.element, takeOffName(row), fittingAmount(row, null)?.value]).toEqual([
      '231',
      'Trevegg på støpt såle',
      12.5,
    ]);
    expect(dump(backend.folder)).toEqual(before);
  });

  it('takes the sheet of a workbook that has the headings of a take-off, and its dates as texts', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Om').addRow(['Mengder fra modellen']);
    const sheet = workbook.addWorksheet('Mengder');
    sheet.addRow(['NS 3451', 'Navn', 'Areal (m²)', 'Dato']);
    sheet.addRow([231, 'Yttervegg', 12.5, new Date('2026-11-01')]);
    const backend = await openTestBackend();
    const table = await read(backend, new Uint8Array(await workbook.xlsx.writeBuffer()), 'mengder.xlsx');
    expect(table).toMatchObject({ file: 'mengder.xlsx', sheet: 'Mengder' });
    expect(table.lines[1]?.cells).toEqual([231, 'Yttervegg', 12.5, '2026-11-01']);
  });

  it('takes another sheet of the same workbook where a person says so, and refuses one that is not there', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Blokk A').addRows([
      ['Navn', 'Mengde', 'Enhet'],
      ['Gulv', 10, 'm2'],
    ]);
    workbook.addWorksheet('Blokk B').addRows([
      ['Navn', 'Mengde', 'Enhet'],
      ['Gulv', 20, 'm2'],
    ]);
    const backend = await openTestBackend();
    const file = upload(backend, new Uint8Array(await workbook.xlsx.writeBuffer()), 'mengder.xlsx');
    const first = await backend.job('takeOff.read', { upload: file });
    expect(first).toMatchObject({ sheet: 'Blokk A', sheets: ['Blokk A', 'Blokk B'] });
    const second = await backend.job('takeOff.read', { upload: file, sheet: 'Blokk B' });
    expect(second.lines[1]?.cells).toEqual(['Gulv', 20, 'm2']);
    await expect(backend.job('takeOff.read', { upload: file, sheet: 'Blokk C' })).rejects.toThrow('no-such-sheet');
  });

  it('refuses more rows than one step can add, and a file that is not there', async () => {
    const backend = await openTestBackend();
    const many = `Navn;Mengde\n${'Gips;1\n'.repeat(100_001)}`;
    await expect(read(backend, many)).rejects.toThrow('file-too-large');
    await expect(backend.job('takeOff.read', { upload: 'gone' })).rejects.toThrow('not-found');
  });
});

describe('how columns were mapped', () => {
  it('is remembered for their headings, whatever the letters’ case and the spaces are', async () => {
    const backend = await openTestBackend();
    const headings = ['Type', 'Mengde', 'Merknad'];
    expect(await backend.call('takeOff.mapping', { headings })).toBeNull();
    await backend.call('takeOff.rememberMapping', { headings, mapping: ['material', 'volume', null] });
    expect(await backend.call('takeOff.mapping', { headings: ['TYPE ', 'mengde', 'Merknad:'] })).toEqual([
      'material',
      'volume',
      null,
    ]);
    expect(await backend.call('takeOff.mapping', { headings: ['Type', 'Mengde'] })).toBeNull();
    expect(await backend.call('settings.get', {})).toEqual({ language: 'nb', theme: 'system' });
  });
});

describe('declarations proposed for components', () => {
  /** Ids as components get them here, which tell when they were made. */
  const MADE = { first: '0193a000-0000-7000-8000-000000000001', second: '0193a000-0001-7000-8000-000000000002' };
  type Asked = CallInput<'declarations.propose'>['components'][number];
  const proposer = async (backend: TestBackend) => {
    await importSchool(backend);
    return async (...components: Asked[]) => {
      const { proposals } = await backend.call('declarations.propose', { components, today: TODAY });
      return proposals.map((proposal) => proposal && [proposal.declaration, proposal.why]);
    };
  };

  it('come from the newest component of the same name', async () => {
    const backend = await openTestBackend();
    const propose = await proposer(backend);
    // "Yttervegg" says nothing of timber, but that is what it was made of before.
    expect(await propose({ name: ' YTTERVEGG', units: ['m3'] })).toEqual([['timber', 'remembered']]);
    const put = [{ id: MADE.second, name: 'Yttervegg', declaration: 'vinyl', position: 9 }];
    await backend.call('components.apply', { alternative: 'build', label: 'takeOff', put, remove: [] });
    expect(await propose({ name: 'Yttervegg', units: ['m2'] })).toEqual([['vinyl', 'remembered']]);
    await backend.call('history.undo', {});
    expect(await propose({ name: 'Yttervegg', units: ['m3'] })).toEqual([['timber', 'remembered']]);
  });

  it('come from the newest also when an older one was deleted and brought back', async () => {
    const backend = await openTestBackend();
    const propose = await proposer(backend);
    const apply = (put: CallInput<'components.apply'>['put'], remove: string[]) =>
      backend.call('components.apply', { alternative: 'build', label: 'edit', put, remove });
    await apply([{ id: MADE.first, name: 'Yttervegg', declaration: 'timber', position: 8 }], []);
    await apply([{ id: MADE.second, name: 'Yttervegg', declaration: 'vinyl', position: 9 }], []);
    await apply([], [MADE.first]);
    await backend.call('history.undo', {});
    expect(await propose({ name: 'Yttervegg', units: ['m2'] })).toEqual([['vinyl', 'remembered']]);
  });

  it('come from the library by the words of the name, or of the material where that is known', async () => {
    const backend = await openTestBackend();
    const propose = await proposer(backend);
    expect(
      await propose(
        { name: 'Vinylgulv rom 1', units: ['m2'] },
        { name: 'Basic Wall: 198 mm', material: 'Bindingsverk', units: ['m3'] },
        { name: 'Uspesifisert', units: [] },
      ),
    ).toEqual([['vinyl', 'name'], ['timber', 'name'], null]);
  });

  it('are the typical of two generic figures, and the plain product where there are variants of it', async () => {
    const propose = await proposer(await openTestBackend());
    const [[id] = []] = await propose({ name: 'Hulldekker', units: ['kg'] }).then((found) =>
      found.map((one) => one ?? []),
    );
    expect(id).toMatch(/^boverket-\d+-typical$/);
    const backend = await openTestBackend();
    expect((await backend.call('declarations.get', { id: id ?? '' })).declaration.name).toBe('Hulldekke');
  });

  it('find a grade in a compound name', async () => {
    const backend = await openTestBackend();
    const propose = await proposer(backend);
    const [found] = await propose({ name: 'Betong B35', units: ['m3'] });
    const { declaration } = await backend.call('declarations.get', { id: found?.[0] ?? '' });
    expect(declaration.name).toBe('Ferdigbetong B35 (C35/45)');
  });

  it('are not made where several are as near', async () => {
    const propose = await proposer(await openTestBackend());
    // The library has gypsum boards for walls, floors, wet rooms and fire: the name does not say which.
    expect(await propose({ name: 'Gipsplate', units: ['m2'] })).toEqual([null]);
  });

  it('are first those that the amount converts to, and that have not expired', async () => {
    const backend = await openTestBackend();
    const propose = await proposer(backend);
    const put = (id: string, fields: Parameters<typeof declaration>[0]) =>
      backend.call('declarations.put', declaration({ id, name: 'Himling Kvist', ...fields }));
    await put('per-kg', { declaredUnit: { amount: 1, unit: 'kg' } });
    await put('old', { validUntil: '2020-01-01' });
    await put('valid', { validUntil: '2030-01-01' });
    expect(await propose({ name: 'Himling Kvist', units: ['m2'] }, { name: 'Himling Kvist', units: ['kg'] })).toEqual([
      ['valid', 'name'],
      ['per-kg', 'name'],
    ]);
  });

  it('change nothing, and undo takes back all rows of a take-off in one step', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const before = dump(backend.folder);
    const put = Array.from({ length: 20 }, (_, index) => ({
      id: `new-${index}`,
      name: 'Vinylgulv',
      position: 10 + index,
    }));
    await backend.call('components.apply', { alternative: 'build', label: 'takeOff', put, remove: [] });
    const { undo } = await backend.call('history.state', {});
    expect(undo).toEqual({ key: 'history.componentsTakeOff', params: { count: 20 } });
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });
});
