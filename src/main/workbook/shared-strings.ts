import { storableText } from '#core/text/storable-text.ts';
import { escaped, SPREADSHEET, toldApart, XML } from './xml.ts';

/** Excel's limit for the text of one cell. */
const MAX_CELL_TEXT = 32_767;

/** The texts of a workbook's cells, each once. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private used = 0;

  /** What a cell has in the text's place. */
  numberOf(text: string): number {
    this.used += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** The part, in pieces. */
  *xml(): Generator<string> {
    yield `${XML}<sst xmlns="${SPREADSHEET}" count="${this.used}" uniqueCount="${this.numbers.size}">`;
    for (const text of this.numbers.keys()) {
      const written = escaped(toldApart(cellText(text)));
      yield `<si><t${SPACED.test(written) ? ' xml:space="preserve"' : ''}>${written}</t></si>`;
    }
    yield '</sst>';
  }
}

/** Space that a reader would leave out. */
const SPACED = /^\s|\s$|\s\s|[\n\t]/;

/** As a cell holds it: what can be stored, cut at what it has room for. */
export function cellText(text: string): string {
  const clean = storableText(text);
  return clean.length <= MAX_CELL_TEXT
    ? clean
    : `${clean
        .slice(0, MAX_CELL_TEXT - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}
