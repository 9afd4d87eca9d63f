import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { assessPackage } from '#core/comparison/assess-package.ts';
import { createResources } from '#main/resources/resources.ts';
import { openTestBackend, RESOURCES } from '#test/support/workspace.ts';

const TODAY = '2026-11-23';

/** The example's assessment workbook as it leaves the program. */
async function exampleWorkbook() {
  const backend = await openTestBackend();
  const { id } = await backend.call('projects.openExample', {});
  const { file } = await backend.job('reports.workbook', { project: id, language: 'nb', today: TODAY });
  const bytes = backend.shelf.take(file)?.bytes ?? new Uint8Array();
  const read = new ExcelJS.Workbook();
  // exceljs' types know only the older Buffer.
  await read.xlsx.load(Uint8Array.from(bytes).buffer);
  return { read };
}

const formulasIn = (sheet: ExcelJS.Worksheet) => {
  let formulas = 0;
  sheet.eachRow((row) => row.eachCell((cell) => void (cell.type === ExcelJS.ValueType.Formula && (formulas += 1))));
  return formulas;
};

/** Sheet, what it opens with, its first headings, formulas, pictures. To be looked over by a person when it changes. */
const GOLDEN = [
  'Forside | Lerkelia skole (eksempel) | Del, Ark, Innhold | 0 | 0',
  'Sammendrag | Klimagassregnskap for Lerkelia skole (eksempel) | Alternativ, Type, Norsk strøm kg CO₂e, Europeisk strøm kg CO₂e | 34 | 1',
  'Sammenligning | Sammenligning | Modul, Rehabilitering, Riving og nybygg, Riving og nybygg minus Rehabilitering | 85 | 1',
  'Følsomhet | Hva svaret er følsomt for | Forutsetning, Endret til, Forskjell kg CO₂e, Endret til | 0 | 0',
  'Rehabilitering | Rehabilitering | Bygningsdel, Del, Materialpost, Opphav | 246 | 0',
  'Riving og nybygg | Riving og nybygg | Bygningsdel, Del, Materialpost, Opphav | 306 | 0',
  'Utskiftninger | Utskiftninger (B4) | År, Rehabilitering kg CO₂e, Riving og nybygg kg CO₂e | 62 | 0',
  'Energi | Energi i drift (B6) | Alternativ, Energibærer, Behov kWh/år, Per areal kWh/m²·år | 24 | 0',
  'EPD-dekning | EPD-dekning for Rehabilitering | Status, Poster, Andel, Masse kg | 73 | 0',
  'Kostnad | Livssykluskostnader, Lerkelia skole (eksempel) | Post, Rehabilitering, Riving og nybygg | 26 | 1',
  'Kostnad Rehabilitering | Kostnader i Rehabilitering | Post, Kostnad, Beløp, kr, Når | 499 | 0',
  'Kostnad Riving og nybygg | Kostnader i Riving og nybygg | Post, Kostnad, Beløp, kr, Når | 503 | 0',
  'Tildeling | Tildeling på klimafotavtrykk, Lerkelia skole (eksempel) | Nr., Tilbyder, Pris uten mva. (kr), Fotavtrykk (kg CO₂e/m²) | 12 | 0',
  'Tilbud | Tilbud | Tilbyder, Pris uten mva. (kr), Areal (m²), A1–A3 (kg CO₂e) | 3 | 0',
  'Deklarasjoner | Deklarasjoner | Deklarasjon, Datatype, Standard, Deklarert enhet | 0 | 0',
  'Datakvalitet og mangler | Datakvalitet og mangler | Alternativ, Andel, EPD, Bransje | 20 | 0',
  'Forutsetninger og kilder | Forutsetninger og kilder | Innstilling, Rehabilitering, Riving og nybygg, Merknad | 0 | 0',
  'Endringslogg | Endringslogg | Når, Hvem, Hva, Endringer | 0 | 0',
];

describe('The workbook of the example', () => {
  it('has these sheets in this order, each with these headings, formulas and pictures', async () => {
    const { read } = await exampleWorkbook();
    const outline = read.worksheets.map((sheet) => {
      const heads: string[] = [];
      sheet.eachRow((row) => {
        // The grey ground is that of column headings.
        const { fill } = row.getCell(1);
        if (heads.length > 0 || fill?.type !== 'pattern' || fill.pattern !== 'solid') return;
        row.eachCell(({ text }) => void (text && heads.length < 4 && heads.push(text.replaceAll('\n', ' '))));
      });
      const title = sheet.getCell('A1').text;
      return [sheet.name, title, heads.join(', '), formulasIn(sheet), sheet.getImages().length].join(' | ');
    });
    expect(outline).toEqual(GOLDEN);
    // Excel keeps what is filtered by a name of its own.
    const names = read.definedNames.model.flatMap(({ name }) => (name.startsWith('_xlnm.') ? [] : [name]));
    expect(names).toEqual(
      ['Rehabilitering', 'Riving_og_nybygg'].flatMap((name) =>
        ['total_norsk_strøm', 'total_europeisk_strøm', 'beregningsperiode', 'areal'].map((what) => `${name}_${what}`),
      ),
    );
  });

  it('comes on paper: the summary on one page, a list with few rows over on no page more, and costs without their years', async () => {
    const { read } = await exampleWorkbook();
    const printed = (sheet: string) => {
      const { orientation, fitToWidth, fitToHeight, printArea = '' } = read.getWorksheet(sheet)?.pageSetup ?? {};
      return [orientation, fitToWidth, fitToHeight, printArea.replaceAll(/[$\d]/g, '')];
    };
    expect(printed('Sammendrag')).toEqual(['portrait', 1, 1, 'A:G']);
    expect(printed('Sammenligning')).toEqual(['portrait', 1, 0, 'A:F']);
    expect(printed('Rehabilitering')).toEqual(['landscape', 2, 1, expect.stringMatching(/^A:A/)]);
    expect(printed('Kostnad Rehabilitering')).toEqual(['landscape', 1, 0, 'A:I']);
    expect(read.getWorksheet('Kostnad Rehabilitering')?.columnCount).toBeGreaterThan(60);
  });

  it('has the figures that the terminal prints', async () => {
    const { read } = await exampleWorkbook();
    const resources = createResources(RESOURCES);
    const printed = assessPackage(resources.example(), { today: TODAY, factors: resources.factors() });
    const cellNamed = (name: string) => {
      const [place = ''] = read.definedNames.getRanges(name).ranges;
      const [, sheet = '', address = ''] = /^'?(.+?)'?!(.+)$/.exec(place.replaceAll('$', '')) ?? [];
      return read.getWorksheet(sheet)?.getCell(address).result;
    };
    const named = (base: string) => ['norsk', 'europeisk'].map((mix) => cellNamed(`${base}_total_${mix}_strøm`));
    const totals = printed.alternatives.map(({ scenarios }) => [scenarios.norway.total, scenarios.europe.total]);
    expect(['Rehabilitering', 'Riving_og_nybygg'].map(named)).toEqual(totals);
    expect(totals.flat().every((total) => typeof total === 'number' && total > 0)).toBe(true);
  });
});
