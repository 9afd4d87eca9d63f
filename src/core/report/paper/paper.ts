import type { Drawing } from '../../chart/drawing.ts';

/** What a paper says, as data: it knows no Word library, so that the same description is written as docx and compared in tests. */
export interface Paper {
  readonly title: string;
  readonly author: string;
  readonly language: 'nb' | 'en';
  /** What a program knows it by, as the file's properties have it. */
  readonly keywords?: string;
  /** Printed at the foot of every page, beside the page number. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  /** As wide as the text, with a line under it. */
  | { readonly kind: 'picture'; readonly drawing: Drawing; readonly caption: string }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** `lead`: the answer. `warning`: incomplete, or not comparable. `blank`: left for a person to write. */
export type Tone = 'lead' | 'note' | 'warning' | 'blank';

export interface ListItem {
  readonly title: string;
  readonly body: string;
}
