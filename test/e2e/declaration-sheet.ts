import ExcelJS from 'exceljs';

/** A supplier's sheet of four products, as an Excel file: Norwegian headings, decimal commas as text, MND where not declared. */
export async function declarationSheet(path: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('EPD-er');
  sheet.addRow(['Leverandør A, 2026']);
  sheet.addRow([
    'Produktnavn',
    'EPD nr',
    'Enhet',
    'GWP-IOBC A1-A3',
    'GWP-IOBC A4',
    'GWP-IOBC C3',
    'GWP-IOBC C4',
    'Levetid (år)',
    'Gyldig til',
  ]);
  sheet.addRow(['Vinylgulv, homogen', 'NEPD-9001-1', 'm²', '6,70', '0,4', '1,1', '0,2', 20, '31.12.2029']);
  sheet.addRow(['Innerdør, laminat', 'NEPD-9002-1', 'stk', '35,651', '1,2', 'MND', 'MND', 30, '31.12.2029']);
  sheet.addRow(['Glassfasade, aluminium', 'NEPD-9003-1', 'm2', 85, 2.5, 3, 0.5, 50, '31.12.2029']);
  sheet.addRow(['Sparkel, løs', 'NEPD-9004-1', '1000 kg', 212, 12, 4, 1, '> 50 år', '31.12.2029']);
  await workbook.xlsx.writeFile(path);
  return path;
}
