import { AppError } from '#core/api/errors.ts';

/** One document to read: a file itself, or a file in a package. */
export interface DocumentPart {
  /** The name of the file that the person chose. */
  readonly file: string;
  /** Its path in the package; null where it is the file itself. */
  readonly path: string | null;
  readonly bytes: Uint8Array;
}

/** A document that is no whole JSON, XML or table of contents: cut off, or changed on its way. */
export class DamagedDocument extends AppError<'document-damaged'> {
  constructor({ file, path }: DocumentPart, format: string) {
    super('document-damaged', { file, part: path ?? file, format });
  }
}

export function tooDeep({ file }: DocumentPart): AppError {
  return new AppError('file-too-large', { file, limit: 'documentDepth' });
}
