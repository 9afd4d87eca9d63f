import { useNotify } from '../feedback/notifications.tsx';
import type { CellText, GridColumn, GridRecord, HeldText } from './column.ts';
import { useErrorText } from '../text/use-error-text.ts';

/** Tells that a change was not stored: in a line, and in each of its cells with what was written there. */
export function useRefusal() {
  const errorText = useErrorText();
  const notify = useNotify();
  return <Row extends GridRecord>(error: unknown, rows: readonly Row[], columns: readonly GridColumn<Row>[]) => {
    const reason = errorText(error);
    notify({ kind: 'error', text: reason });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ({ row, column, text }: CellText): HeldText => {
      const stored = byId.get(row);
      return {
        text,
        title: { key: 'grid.notStored', params: { text } },
        reason: { key: 'grid.because', params: { reason } },
        answers: [],
        alike: text,
        over: stored ? (columns.find(({ id }) => id === column)?.text(stored) ?? '') : null,
      };
    };
  };
}
