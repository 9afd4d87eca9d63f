import type { ProjectDocument } from '#core/api/contract.ts';
import type { AssessedProject } from '#core/comparison/assess-document.ts';
import { COMPONENT_LABELS } from '#core/history/component-label.ts';
import type { Translate } from '#core/text/text.ts';
import type { GridChange, GridColumn } from '#renderer/components/grid/column.ts';
import { NO_VALUE } from '#renderer/components/text/format.ts';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';

/** What was changed last on the page, and the project before and after. */
export interface LastChange {
  readonly alternative: string;
  /** "Vindu 604 → 612,5 m²", or how many rows were pasted. */
  readonly text: string;
  readonly before: ProjectDocument;
  readonly after: ProjectDocument;
}

/** What the change did to the alternative's total, kg CO₂e; null where one of the two is not known. */
export function effectOf(change: LastChange, assessed: (document: ProjectDocument) => AssessedProject): number | null {
  const [before, after] = [change.before, change.after].map(
    (document) => assessed(document).accounts.find(({ id }) => id === change.alternative)?.total.value ?? null,
  );
  return before == null || after == null ? null : after - before;
}

/** A change in words: one cell by what it said and says, more of them by their number; null where a cell says the same. */
export function changeText(
  change: GridChange<PlacedComponent>,
  rows: readonly PlacedComponent[],
  columns: readonly GridColumn<PlacedComponent>[],
  t: Translate,
): string | null {
  const [cell] = change.cells;
  const [after] = change.put;
  const column = columns.find(({ id }) => id === cell?.column);
  if (!cell || !after || !column || change.cells.length > 1) {
    return t(COMPONENT_LABELS[change.kind], { count: change.put.length + change.remove.length });
  }
  const before = rows.find(({ id }) => id === after.id);
  const said = (row: PlacedComponent | undefined) => {
    const text = (row && column.text(row)) || NO_VALUE;
    const unit = column.id === 'quantity' && row?.quantity != null ? row.unit : null;
    return { text, withUnit: unit == null ? text : `${text}\u00A0${t(`unit.${unit}`)}` };
  };
  const was = said(before);
  const is = said(after);
  if (was.withUnit === is.withUnit) return null;
  const subject = column.id === 'name' ? '' : (after.name ?? t('alternatives.unnamedRow'));
  const about = column.id === 'quantity' || column.id === 'name' ? subject : `${subject} ${column.label.toLowerCase()}`;
  const isOtherUnit = before?.unit != null && before.unit !== after.unit;
  return `${about} ${isOtherUnit ? was.withUnit : was.text} → ${is.withUnit}`.trim();
}
