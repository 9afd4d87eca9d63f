import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { TODAY } from '#test/support/build.ts';
import { openTestBackend } from '#test/support/workspace.ts';

describe('reports.workbook', () => {
  it('makes the comparison of a project as a file to fetch', async () => {
    const backend = await openTestBackend();
    const { id } = await backend.call('projects.openExample', {});
    const { project } = await backend.call('projects.get', { id });
    const made = await backend.job('reports.workbook', { project: id, language: 'nb', today: TODAY });
    expect(made.name).toBe(`${project.name} – sammenligning ${TODAY}.xlsx`);

    const file = backend.shelf.take(made.file);
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(Uint8Array.from(file?.bytes ?? []).buffer);
    expect(read.worksheets.map(({ name }) => name)).toEqual([
      'Forside',
      'Sammendrag',
      'Sammenligning',
      'Følsomhet',
      'Rehabilitering',
      'Riving og nybygg',
      'Utskiftninger',
      'Energi',
      'EPD-dekning',
      'Kostnad',
      'Kostnad Rehabilitering',
      'Kostnad Riving og nybygg',
      'Tildeling',
      'Tilbud',
      'Deklarasjoner',
      'Datakvalitet og mangler',
      'Forutsetninger og kilder',
      'Endringslogg',
    ]);
    expect(read.getWorksheet('Sammendrag')?.getCell('A1').value).toBe(`Klimagassregnskap for ${project.name}`);
  });

  it('tells what was done to the project, unless it is asked not to', async () => {
    const backend = await openTestBackend();
    const { id } = await backend.call('projects.openExample', {});
    const input = { project: id, language: 'nb', today: TODAY } as const;
    const sheetsOf = async (made: { readonly file: string }) => {
      const read = new ExcelJS.Workbook();
      await read.xlsx.load(Uint8Array.from(backend.shelf.take(made.file)?.bytes ?? []).buffer);
      return read.worksheets.map(({ name }) => name);
    };
    expect(await sheetsOf(await backend.job('reports.workbook', input))).toContain('Endringslogg');
    const without = await backend.job('reports.workbook', { ...input, withLog: false });
    expect(await sheetsOf(without)).not.toContain('Endringslogg');
  });

  it('refuses a project that is not there before any work begins', async () => {
    const backend = await openTestBackend();
    const input = { project: 'nowhere', language: 'nb', today: TODAY };
    expect(await backend.refusal('reports.workbook', input)).toMatchObject({ code: 'not-found' });
  });
});
