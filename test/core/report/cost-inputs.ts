import type { ProjectDocument } from '#core/api/contract.ts';
import type { CostLine } from '#core/cost/cost.ts';
import { PROPOSED_RATES } from '#core/cost/discount.ts';
import type { Cell, Row, Workbook } from '#core/report/workbook.ts';
import type { Address, BlueInput } from './input-changes.ts';

const HEADINGS: Readonly<Record<string, 'amount' | 'growth'>> = { 'Beløp, kr': 'amount', Realvekst: 'growth' };

/** Every blue cell of the sheets of the alternatives' costs: amounts, growth and, the same on all of them, discount rates. */
export function costInputs(workbook: Workbook, document: ProjectDocument): BlueInput[] {
  const rates = new Map<number, BlueInput>();
  const lines = document.alternatives.flatMap(({ id, name }) => {
    const sheet = workbook.sheets.find((one) => one.name === `Kostnad ${name ?? ''}`);
    if (!sheet) return [];
    const headRow = sheet.rows.findIndex(([first]) => first?.style === 'head');
    return sheet.rows.flatMap((cells, row) =>
      blueIn(cells).flatMap(({ cell, column, value }, index): BlueInput[] => {
        const accepts = cell.accepts ?? 'number';
        const own = { sheet: sheet.name, row: row + 1, column: column + 1 };
        if (row < headRow) {
          rates.set(index, rateInput(index, { accepts, value, cells: [...(rates.get(index)?.cells ?? []), own] }));
          return [];
        }
        const heading = sheet.rows[headRow]?.[column]?.value;
        const key = typeof heading === 'string' ? HEADINGS[heading] : undefined;
        if (key === undefined) throw new Error(`No change of the program is known for ${JSON.stringify(own)}`);
        return [lineInput({ alternative: id, at: row - headRow - 1, key }, { accepts, value, own })];
      }),
    );
  });
  return [...lines, ...rates.values()];
}

function blueIn(cells: Row): { readonly cell: Cell; readonly column: number; readonly value: number }[] {
  return cells.flatMap((cell, column) =>
    cell?.style === 'input' && typeof cell.value === 'number' ? [{ cell, column, value: cell.value }] : [],
  );
}

function rateInput(band: number, given: Pick<BlueInput, 'accepts' | 'value' | 'cells'>): BlueInput {
  return {
    ...given,
    name: `discount rate ${band + 1}`,
    inProgram: (document, rate) => {
      const { project } = document;
      const rates = (project.cost?.rates ?? PROPOSED_RATES).map((one, at) => (at === band ? { ...one, rate } : one));
      return { ...document, project: { ...project, cost: { ...project.cost, rates } } };
    },
  };
}

function lineInput(
  { alternative, at, key }: { readonly alternative: string; readonly at: number; readonly key: keyof CostLine },
  { own, ...given }: Pick<BlueInput, 'accepts' | 'value'> & { readonly own: Address },
): BlueInput {
  return {
    ...given,
    cells: [own],
    name: `${own.sheet}: ${at + 1} – ${key}`,
    inProgram: (document, other) => ({
      ...document,
      alternatives: document.alternatives.map((one) =>
        one.id === alternative
          ? {
              ...one,
              costLines: one.costLines.map((line, index) => (index === at ? { ...line, [key]: other } : line)),
            }
          : one,
      ),
    }),
  };
}
