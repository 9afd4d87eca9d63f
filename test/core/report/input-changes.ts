import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { numberIn } from '#core/report/cells.ts';
import type { Cell, InputRule, Row, Workbook } from '#core/report/workbook.ts';
import { costInputs } from './cost-inputs.ts';
import { sheetOf } from './workbook-reading.ts';

/** A blue cell of a workbook, and what it is in the program. */
export interface BlueInput {
  /** As a person would call it. */
  readonly name: string;
  /** One, but for what stands on several rows or sheets: electricity's factors, discount rates. */
  readonly cells: readonly Address[];
  readonly value: number;
  readonly accepts: InputRule;
  readonly inProgram: (document: ProjectDocument, value: number) => ProjectDocument;
}

export interface Address {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
}

/** Every blue cell of the alternatives' sheets and of their costs. One that no change of the program is known for is an error. */
export function blueInputs(workbook: Workbook, document: ProjectDocument): BlueInput[] {
  const inputs = document.alternatives.flatMap((alternative) => inputsOf(workbook, alternative));
  // The factor set's, so that another value is another value in all of these rows.
  const shared = ['electricity-norway', 'electricity-europe'].flatMap((name): BlueInput[] => {
    const same = inputs.filter((input) => input.name === name);
    const [first] = same;
    return first ? [{ ...first, cells: same.flatMap(({ cells }) => cells) }] : [];
  });
  return [
    ...inputs.filter(({ name }) => !name.startsWith('electricity-')),
    ...shared,
    ...costInputs(workbook, document),
  ];
}

/** The workbook with another value in a blue cell; null: emptied. */
export function withValue(workbook: Workbook, { cells }: Pick<BlueInput, 'cells'>, value: number | null): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const here = cells.filter((cell) => cell.sheet === sheet.name);
      const rows = sheet.rows.map((row, index) => {
        const columns = here.filter((cell) => cell.row === index + 1).map(({ column }) => column);
        return columns.length === 0
          ? row
          : row.map((cell, at) => (cell && columns.includes(at + 1) ? { ...cell, value } : cell));
      });
      return here.length === 0 ? sheet : { ...sheet, rows };
    }),
  };
}

const [NORWAY, EUROPE] = ['Faktor Norge', 'Faktor Europa'];

function inputsOf(workbook: Workbook, alternative: AlternativeDocument): BlueInput[] {
  const sheet = alternative.name ?? '';
  const { rows } = sheetOf(workbook, sheet);
  return rows.flatMap((cells, row) => {
    const { heads, headRow, section } = tableOf(rows, row);
    const blue = cells.flatMap((cell, column) => (cell?.style === 'input' ? [{ cell, column }] : []));
    const headings = blue.map(({ column }) => headingOf(heads[column]));
    return blue.map(({ cell, column }, index): BlueInput => {
      const value = numberIn(cell);
      if (value === null) throw new Error(`${sheet} ${row + 1}:${column + 1} is blue and holds no number`);
      const heading = headings[index] ?? '';
      const labels = cells.flatMap((each) => (typeof each?.value === 'string' ? [each.value] : []));
      const made = { cells: [{ sheet, row: row + 1, column: column + 1 }], value, accepts: cell.accepts ?? 'number' };
      const isFactor = heading === NORWAY || heading === EUROPE;
      if (isFactor && headings.includes(NORWAY) && headings.includes(EUROPE)) {
        const id = heading === NORWAY ? 'electricity-norway' : 'electricity-europe';
        return { ...made, name: id, inProgram: (document, factor) => withFactor(document, id, factor) };
      }
      const change = changeOf({ section, index: row - headRow - 1, labels, heading }, alternative);
      return {
        ...made,
        name: `${sheet}: ${labels.slice(0, 3).join(', ')} – ${heading}`,
        inProgram: (document, other) => ({
          ...document,
          alternatives: document.alternatives.map((one) => (one.id === alternative.id ? change(one, other) : one)),
        }),
      };
    });
  });
}

interface Place {
  /** The nearest heading above. */
  readonly section: string;
  /** Of the row in its table, from 0. */
  readonly index: number;
  readonly labels: readonly string[];
  readonly heading: string;
}

type Change = (alternative: AlternativeDocument, value: number) => AlternativeDocument;

function changeOf({ section, index, labels, heading }: Place, { components }: AlternativeDocument): Change {
  const isFactor = heading === NORWAY;
  switch (section) {
    case 'Post og deklarasjon': {
      const at = components.findIndex(({ name }) => labels.includes(name ?? ''));
      const key = heading === 'Mengde' ? 'quantity' : heading === 'Kapp og svinn' ? 'wastage' : null;
      if (at < 0 || key === null) break;
      return (all, value) => ({ ...all, components: inRow(all.components, at, { [key]: value }) });
    }
    case 'Energi i drift (B6)': {
      const own = heading === 'Behov per år' ? 'annualDemand' : heading === 'Eksport per år' ? 'annualExport' : null;
      const key = isFactor ? 'factor' : own;
      if (key === null) break;
      return (all, value) => ({ ...all, energy: inRow(all.energy, index, { [key]: value }) });
    }
    case 'Energi på byggeplassen (A5)': {
      const key = isFactor ? 'factor' : heading === 'Mengde' ? 'amount' : null;
      if (key === null) break;
      return (all, value) => ({ ...all, siteEnergy: inRow(all.siteEnergy ?? [], index, { [key]: value }) });
    }
    case 'Transport i bruk (B8)': {
      const key = isFactor ? 'factor' : heading === 'Avstand per år' ? 'annualDistance' : null;
      if (key === null) break;
      return (all, value) => ({ ...all, travel: inRow(all.travel ?? [], index, { [key]: value }) });
    }
    case 'Regnskapet etter modul':
      if (labels.includes('Brukere')) return (all, users) => ({ ...all, users });
      if (labels.includes('Bruttoareal (BTA), m²')) return (all, grossFloorArea) => ({ ...all, grossFloorArea });
      if (labels.includes('Bruksareal (BRA), m²')) return (all, usableFloorArea) => ({ ...all, usableFloorArea });
      break;
    case 'Leverte tall, kg CO₂e': {
      const [code = '', mix] = heading.split(', ');
      const key = mix === 'Europa' ? 'otherMix' : 'modules';
      return (all, value) => ({
        ...all,
        reported: {
          ...all.reported,
          rows: (all.reported?.rows ?? []).map((row, at) =>
            at === index ? { ...row, [key]: { ...row[key], [code.replace('–', '-')]: value } } : row,
          ),
        },
      });
    }
  }
  throw new Error(`No change of the program is known for ${section}: ${labels.join(', ')}, ${heading}`);
}

function inRow<Item>(items: readonly Item[], at: number, change: Partial<Item>): Item[] {
  return items.map((item, index) => (index === at ? { ...item, ...change } : item));
}

function withFactor(document: ProjectDocument, id: string, value: number): ProjectDocument {
  const rows = document.factors.rows.map((row) => (row.id === id ? { ...row, value } : row));
  return { ...document, factors: { ...document.factors, rows } };
}

/** The table that a row stands in. */
function tableOf(
  rows: readonly Row[],
  row: number,
): { readonly heads: Row; readonly headRow: number; readonly section: string } {
  const headRow = rows.slice(0, row).findLastIndex((cells) => cells.some((cell) => cell?.style === 'head'));
  const above = rows.slice(0, headRow).findLast((cells) => cells[0]?.style === 'section');
  const section = above?.[0]?.value;
  return { heads: rows[headRow] ?? [], headRow, section: typeof section === 'string' ? section : '' };
}

function headingOf(cell: Cell | null | undefined): string {
  return typeof cell?.value === 'string' ? cell.value.replaceAll('\n', ' ') : '';
}
