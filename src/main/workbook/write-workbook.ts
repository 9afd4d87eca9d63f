import type { Sheet, Workbook } from '#core/report/workbook.ts';
import { barId } from './data-bars.ts';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  PACKAGE_RELATIONS,
  relationsXml,
  workbookRelations,
  workbookXml,
} from './package-parts.ts';
import { SharedStrings } from './shared-strings.ts';
import { SheetDrawings } from './sheet-drawings.ts';
import { SheetRows } from './sheet-rows.ts';
import { afterRows, beforeRows } from './sheet-xml.ts';
import { StyleTable } from './style-table.ts';
import { OFFICE } from './xml.ts';
import { ZipArchive } from './zip-archive.ts';

/** So few that whoever waits is told often, and that little waits for the compression. */
const ROWS_AT_A_TIME = 50;

/**
 * A described workbook as xlsx bytes, written row by row.
 * @param progress rows written and rows in all
 */
export async function writeWorkbook(
  workbook: Workbook,
  progress: (done: number, total: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets, createdAt } = workbook;
  const archive = new ZipArchive(new Date(createdAt));
  const styles = new StyleTable();
  const strings = new SharedStrings();
  const drawings = new SheetDrawings(archive);
  const rowCount = sheets.reduce((count, { rows }) => count + rows.length, 0);
  let written = 0;
  let bars = 0;

  await archive.add('_rels/.rels', relationsXml(PACKAGE_RELATIONS));
  await archive.add('docProps/core.xml', corePropertiesXml(workbook));
  await archive.add('docProps/app.xml', appPropertiesXml(workbook));
  await archive.add('xl/workbook.xml', workbookXml(workbook));
  await archive.add('xl/_rels/workbook.xml.rels', relationsXml(workbookRelations(sheets.length)));
  for (const [index, sheet] of sheets.entries()) await addSheet(sheet, index + 1);
  await archive.add('xl/styles.xml', styles.xml());
  await addStrings();
  await archive.add('[Content_Types].xml', contentTypesXml(sheets.length, drawings.count));
  progress(rowCount, rowCount);
  return archive.end();

  /** @param number from 1 */
  async function addSheet(sheet: Sheet, number: number): Promise<void> {
    const { pictures = [], bars: described = [] } = sheet;
    const drawn = pictures.length > 0;
    if (drawn) {
      const target = `../drawings/drawing${await drawings.add(pictures)}.xml`;
      const relations = relationsXml([{ type: `${OFFICE}/drawing`, target }]);
      await archive.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations);
    }
    const part = archive.open(`xl/worksheets/sheet${number}.xml`);
    part.write(beforeRows(sheet, number === 1));
    const rows = new SheetRows(sheet, styles, strings);
    for (const row of sheet.rows) {
      part.write(rows.xml(row));
      written += 1;
      if (written % ROWS_AT_A_TIME === 0) {
        progress(written, rowCount);
        await part.keepUp();
      }
    }
    const named = described.map((one) => ({ ...one, id: barId((bars += 1)) }));
    part.write(afterRows(sheet, workbook, { rows, bars: named, drawn }));
    await part.close();
  }

  async function addStrings(): Promise<void> {
    const part = archive.open('xl/sharedStrings.xml');
    let texts = 0;
    for (const xml of strings.xml()) {
      part.write(xml);
      texts += 1;
      if (texts % (20 * ROWS_AT_A_TIME) === 0) await part.keepUp();
    }
    await part.close();
  }
}
