import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of a version, as it was written then and is kept: every key of the format is filled. */
export function keptPackageText(version: number): string {
  return readFileSync(join(process.cwd(), `test/core/project/packages/version-${version}.byggklima`), 'utf8');
}
