import { AppError } from '#core/api/errors.ts';
import { parsePackage, type ProjectPackage } from '#core/project/package.ts';
import { readNamedFile } from './files.ts';

/** @throws AppError `file-not-readable`, `newer-package`, `invalid-package` with the path of every problem */
export function readPackage(path: string): ProjectPackage {
  const { name, bytes } = readNamedFile(path);
  const read = parsePackage(new TextDecoder().decode(bytes));
  if (read.ok) return read.value;
  const newer = read.problems.find(({ code }) => code === 'newer-version');
  if (newer) throw new AppError('newer-package', { file: name, version: newer.found });
  throw new AppError('invalid-package', { file: name, problems: read.problems });
}
