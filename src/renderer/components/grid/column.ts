import type { ReactNode } from 'react';
import type { TextKey, TextParams } from '#core/text/text.ts';

/** What a screen says about its columns and groups. The grid itself knows no subject. */

export interface GridRecord {
  readonly id: string;
}

export interface GridColumn<Row extends GridRecord> {
  readonly id: string;
  readonly label: string;
  /** Says itself what it holds, as units do; the label is for those who listen. */
  readonly hideLabel?: boolean;
  /** Second line of the head, and beside the label in the foot. */
  readonly unit?: string;
  /** The unit of one row, where rows differ. */
  readonly unitIn?: (row: Row) => string;
  /** px; the least where the column grows. */
  readonly width: number;
  readonly grows?: boolean;
  /** Stays in sight when the others are scrolled sideways; only the first columns can. */
  readonly frozen?: boolean;
  readonly align?: 'start' | 'center' | 'end';
  /** What stands in the cell; '' where nothing is known. */
  readonly text: (row: Row) => string;
  /** The same for the editor and for other programs: every digit, no marks. Absent: as `text`. */
  readonly plainText?: (row: Row) => string;
  /** What {@link GridEntry.write} makes the same value of again, where words for people may be many things' name. Absent: as `plainText`. */
  readonly exactText?: (row: Row) => string;
  /** Draws more than words, where there is something to draw. */
  readonly draw?: (row: Row) => ReactNode;
  /** Stands dimmed where `text` is empty: `–`, or what is counted with instead. */
  readonly placeholder?: (row: Row) => string;
  /** Absent: computed by the program; it is never written to and a paste passes over it. */
  readonly entry?: GridEntry<Row>;
}

export interface GridEntry<Row> {
  /**
   * The row with the text in this column. What cannot be stored is a problem, and the row says what is stored meanwhile. `held` are
   * the row's columns in which a text waits for an answer: nothing else is put there on the way.
   */
  readonly write: (row: Row, text: string, held?: ReadonlySet<string>) => Written<Row>;
  /** What the text may mean, offered while it is typed. */
  readonly suggest?: (text: string) => Offer | Promise<Offer>;
  /** Looks up what texts name before they are written; null: nothing to wait for. */
  readonly prepare?: (texts: readonly string[]) => Promise<unknown> | null;
}

/** What a text may mean, the most likely first. */
export interface Offer {
  readonly list: readonly Suggestion[];
  /** How many more there are than those listed. */
  readonly more?: number;
  /** The text names the first and no other: Enter takes it. Else nothing is taken until the person chooses it. */
  readonly isOne?: boolean;
}

export interface Suggestion {
  /** What is written when it is chosen; unlike all others. */
  readonly text: string;
  readonly label: string;
  readonly hint?: string;
  readonly mark?: ReactNode;
}

export interface Message {
  readonly key: TextKey;
  readonly params?: TextParams;
}

/** Why a text cannot be stored, with the texts that would settle it. */
export interface Problem {
  readonly title: Message;
  readonly reason: Message;
  readonly answers: readonly { readonly label: string; readonly text: string }[];
  /** Problems of a column that share this can be answered together, each by its own answer of the same place. */
  readonly alike: string;
}

export interface Written<Row> {
  readonly row: Row;
  readonly problem: Problem | null;
}

/** A text that stands in a cell without being stored, until it is answered, corrected or cleared. */
export interface HeldText extends Problem {
  readonly text: string;
  /** What the stored row says in the cell; when that becomes something else, the text has been overtaken. Null: there is no row. */
  readonly over: string | null;
}

/** Held texts by row and column. */
export type HeldTexts = ReadonlyMap<string, ReadonlyMap<string, HeldText>>;

/** Something to know about a row, with what settles it where one press does. The row is stored as it is. */
export interface GridNote {
  readonly text: string;
  readonly answer: { readonly label: string; readonly run: () => void } | null;
}

/** What a screen does with the row that the cursor is in. Its key is the screen's own. */
export interface GridRowAction {
  readonly label: string;
  /** As it is said in the foot. */
  readonly hint: string;
  readonly keys: readonly string[];
  readonly run: () => void;
}

export interface GridGroup {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** Something that asks for attention, such as rows without a figure. */
  readonly warning?: string;
  /** Sums by column. */
  readonly sums: Readonly<Record<string, GridSum>>;
}

export interface GridSum {
  readonly text: string;
  /** The least that it can be: something is missing that can only add. */
  readonly atLeast?: boolean;
}

export type ChangeKind = 'edit' | 'paste' | 'fill' | 'clear' | 'add' | 'remove';

export interface CellText {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** One step of the person's: rows changed or made, rows removed, and texts that could not be stored. */
export interface GridChange<Row> {
  readonly kind: ChangeKind;
  readonly put: readonly Row[];
  readonly remove: readonly string[];
  /** What was written, cell by cell. */
  readonly cells: readonly CellText[];
  /** By the same cells; a cell that is not here has no problem any more. */
  readonly held: HeldTexts;
}
