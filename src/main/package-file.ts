import { AppError } from '#core/api/errors.ts';
import { parsePackage, type ProjectPackage } from '#core/project/package.ts';

/**
 * Reads a file as a project package.
 * @throws AppError `newer-package`, `invalid-package` with the path of every problem
 */
export function readPackageFile({ name, bytes }: { name: string; bytes: Uint8Array }): ProjectPackage {
  const text = utf8Text(bytes);
  if (text === null) {
    throw new AppError('invalid-package', { file: name, problems: [{ path: '', code: 'not-utf8', found: '' }] });
  }
  const read = parsePackage(text);
  if (read.ok) return read.value;
  const newer = read.problems.find(({ code }) => code === 'newer-version');
  if (newer) throw new AppError('newer-package', { file: name, version: newer.found });
  throw new AppError('invalid-package', { file: name, problems: read.problems });
}

/** Null for bytes that are no UTF-8: read as if they were, every letter beyond ASCII would be lost. */
function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
