import type { ReactNode } from 'react';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import { Note } from './decision-table-styles.ts';
import type { DecisionColumn } from './decision-view.logic.ts';

export interface DecisionRowProps {
  readonly label: string;
  readonly note: string;
  readonly children: ReactNode;
}

/** One line of the table: what it is of, with its unit, and its cells. */
export function DecisionRow({ label, note, children }: DecisionRowProps) {
  return (
    <tr>
      <th scope="row">
        {label}
        <Note>{note}</Note>
      </th>
      {children}
    </tr>
  );
}

interface Columns {
  readonly columns: readonly DecisionColumn[];
  readonly chosen: string | null;
}

/** A cell for each alternative. */
export function columnCells({ columns, chosen }: Columns, cell: (column: DecisionColumn) => ReactNode) {
  return columns.map((column) => (
    <td key={column.shown.id} colSpan={2} data-chosen={column.shown.id === chosen}>
      {cell(column)}
    </td>
  ));
}

/** A cell for each electricity mix of each alternative. */
export function mixCells(
  { columns, chosen }: Columns,
  cell: (column: DecisionColumn, mix: ElectricityScenario) => ReactNode,
) {
  return columns.flatMap((column) =>
    ELECTRICITY_SCENARIOS.map((mix) => (
      <td key={`${column.shown.id} ${mix}`} data-mix={mix} data-chosen={column.shown.id === chosen}>
        {cell(column, mix)}
      </td>
    )),
  );
}
