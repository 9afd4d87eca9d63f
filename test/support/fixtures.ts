import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of real files that lies beside the project; a clone elsewhere may lack it, and those tests are then skipped. */
export const FIXTURES = join(process.cwd(), '..', 'shared', 'fixtures');
export const HAS_FIXTURES = existsSync(FIXTURES);

export function fixturePath(...parts: string[]): string {
  return join(FIXTURES, ...parts);
}

export function readFixture(...parts: string[]): Uint8Array {
  return readFileSync(fixturePath(...parts));
}
