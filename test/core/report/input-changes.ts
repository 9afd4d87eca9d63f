import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { numberIn } from '#core/report/cells.ts';
import type { Cell, Workbook } from '#core/report/workbook.ts';
import { sheetOf } from './workbook-reading.ts';

/** The blue cells of the alternatives' sheets, and what each is in the program. */

/** A blue cell of an alternative's sheet. */
export interface BlueInput {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** From 0; two where electricity has a factor for each mix, which the program has as one factor of the row's own. */
  readonly columns: readonly number[];
  /** As a person would call it. */
  readonly name: string;
  readonly value: number;
  readonly accepts: NonNullable<Cell['accepts']>;
  /** The alternative with another value there. */
  readonly inProgram: (alternative: AlternativeDocument, value: number) => AlternativeDocument;
}

/** Every blue cell of the alternatives' sheets. One that no change of the program is known for is an error. */
export function blueInputs(workbook: Workbook, document: ProjectDocument): BlueInput[] {
  return document.alternatives.flatMap((alternative) => {
    const sheet = alternative.name ?? '';
    const { rows } = sheetOf(workbook, sheet);
    return rows.flatMap((cells, row) => {
      const blue = cells.flatMap((cell, column) => (cell?.style === 'input' ? [column] : []));
      const table = tableOf(rows, row);
      const headings = blue.map((column) => headingOf(table.heads[column]));
      return blue.flatMap((column, index): BlueInput[] => {
        const cell = cells[column];
        const value = cell ? numberIn(cell) : null;
        if (!cell || value === null) throw new Error(`${sheet} ${row + 1}:${column + 1} is blue and holds no number`);
        const heading = headings[index] ?? '';
        // Set together with the factor of the other mix.
        if (heading === EUROPE && headings.includes(NORWAY)) return [];
        const both = heading === NORWAY && headings.includes(EUROPE) ? [blue[headings.indexOf(EUROPE)] ?? column] : [];
        const labels = cells.flatMap((each) => (typeof each?.value === 'string' ? [each.value] : []));
        const place = { section: table.section, index: row - table.headRow - 1, labels, heading };
        return [
          {
            sheet,
            row,
            columns: [column, ...both],
            name: `${sheet}: ${labels[0] === undefined ? '' : labels.slice(0, 3).join(', ')} – ${heading}`,
            value,
            accepts: cell.accepts ?? 'number',
            inProgram: changeAt(place, alternative),
          },
        ];
      });
    });
  });
}

/** The workbook with another value in a blue cell; null: emptied. */
export function withValue(workbook: Workbook, { sheet, row, columns }: BlueInput, value: number | null): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) =>
      one.name !== sheet
        ? one
        : {
            ...one,
            rows: one.rows.map((cells, at) =>
              at === row ? cells.map((cell, column) => (cell && columns.includes(column) ? { ...cell, value } : cell)) : cells,
            ),
          },
    ),
  };
}

/** The project with another value of a blue cell. */
export function withChange(document: ProjectDocument, input: BlueInput, value: number): ProjectDocument {
  return {
    ...document,
    alternatives: document.alternatives.map((alternative) =>
      alternative.name === input.sheet ? input.inProgram(alternative, value) : alternative,
    ),
  };
}

const NORWAY = 'Faktor Norge';
const EUROPE = 'Faktor Europa';
const ENERGY: ReadonlyMap<string, 'annualDemand' | 'annualExport' | 'factor'> = new Map([
  ['Behov per år', 'annualDemand'],
  ['Eksport per år', 'annualExport'],
  [NORWAY, 'factor'],
]);

interface Place {
  /** The nearest heading above. */
  readonly section: string;
  /** Of the row in its table, from 0. */
  readonly index: number;
  readonly labels: readonly string[];
  readonly heading: string;
}

function changeAt(place: Place, { components }: AlternativeDocument): BlueInput['inProgram'] {
  const { section, index, labels, heading } = place;
  const inRow = <Row, Key extends keyof Row>(rows: readonly Row[], at: number, key: Key, value: Row[Key]): Row[] =>
    rows.map((row, each) => (each === at ? { ...row, [key]: value } : row));
  if (section === 'Post og deklarasjon') {
    const at = components.findIndex(({ name }) => labels.includes(name ?? ''));
    const key = heading === 'Mengde' ? 'quantity' : heading === 'Kapp og svinn' ? 'wastage' : null;
    if (at >= 0 && key) return (all, value) => ({ ...all, components: inRow(all.components, at, key, value) });
  }
  if (section === 'Energi i drift (B6)') {
    const key = ENERGY.get(heading);
    if (key) return (all, value) => ({ ...all, energy: inRow(all.energy, index, key, value) });
  }
  if (section === 'Energi på byggeplassen (A5)') {
    const key = heading === 'Mengde' ? 'amount' : heading === NORWAY || heading === 'Faktor per enhet' ? 'factor' : null;
    if (key) return (all, value) => ({ ...all, siteEnergy: inRow(all.siteEnergy ?? [], index, key, value) });
  }
  if (section === 'Transport i bruk (B8)') {
    const key = heading === 'Avstand per år' ? 'annualDistance' : heading === NORWAY || heading === 'Faktor per enhet' ? 'factor' : null;
    if (key) return (all, value) => ({ ...all, travel: inRow(all.travel ?? [], index, key, value) });
  }
  if (section === 'Regnskapet etter modul') {
    if (labels.includes('Brukere')) return (all, users) => ({ ...all, users });
    if (labels.includes('Bruttoareal (BTA), m²')) return (all, grossFloorArea) => ({ ...all, grossFloorArea });
    if (labels.includes('Bruksareal (BRA), m²')) return (all, usableFloorArea) => ({ ...all, usableFloorArea });
  }
  throw new Error(`No change of the program is known for ${section}: ${labels.join(', ')}, ${heading}`);
}

/** The table that a row stands in. */
function tableOf(
  rows: Workbook['sheets'][number]['rows'],
  row: number,
): { readonly heads: readonly (Cell | null)[]; readonly headRow: number; readonly section: string } {
  const headRow = rows.slice(0, row).findLastIndex((cells) => cells.some((cell) => cell?.style === 'head'));
  const above = rows.slice(0, headRow).findLast((cells) => cells[0]?.style === 'section');
  const section = above?.[0]?.value;
  return { heads: rows[headRow] ?? [], headRow, section: typeof section === 'string' ? section : '' };
}

function headingOf(cell: Cell | null | undefined): string {
  return typeof cell?.value === 'string' ? cell.value.replaceAll('\n', ' ') : '';
}
