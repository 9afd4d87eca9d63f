import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Who imports whom in `src`, and which arrows may be there. */

export interface Import {
  /** Paths from `src`, such as `core/units/unit.ts`. */
  readonly from: string;
  /** A path from `src`, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const SPECIFIER =
  /(?:^|[\s;}])(import|export)\b([^'";]*?)\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|^import\s*['"]([^'"]+)['"]/gm;

/** Every import of every file in a folder of the project. */
export function importsIn(src: string): Import[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => posixPath(join(entry.parentPath, entry.name)).slice(posixPath(src).length + 1))
    .flatMap((file) => importsOf(file, readFileSync(join(src, file), 'utf8')));
}

export function importsOf(file: string, text: string): Import[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(SPECIFIER)].map(([, , clause = '', from, dynamic, bare]) => ({
    from: file,
    to: resolve(file, from ?? dynamic ?? bare ?? ''),
    typeOnly: clause.trimStart().startsWith('type '),
  }));
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.join(dirname(file), specifier) : specifier;
}

function posixPath(path: string): string {
  return path.replaceAll('\\', '/');
}
