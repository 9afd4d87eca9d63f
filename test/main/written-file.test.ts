import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { apiErrorOf } from '#core/api/errors.ts';
import { writeFileWhole } from '#main/written-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byggklima-written-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const bytes = (text: string) => new TextEncoder().encode(text);

/** The code that a failed write gives. */
function refusal(path: string): string {
  try {
    writeFileWhole(path, bytes('ny'));
  } catch (reason) {
    return apiErrorOf(reason).code;
  }
  throw new Error('It was written');
}

describe('A file that leaves the program', () => {
  it('takes the place of the one before it, and leaves nothing beside', () => {
    const path = join(folder, 'rapport.xlsx');
    writeFileSync(path, 'gammel');
    writeFileWhole(path, bytes('ny'));
    expect(readFileSync(path, 'utf8')).toBe('ny');
    expect(readdirSync(folder)).toEqual(['rapport.xlsx']);
  });

  it('is refused by name where the folder is gone', () => {
    expect(refusal(join(folder, 'borte', 'rapport.xlsx'))).toBe('folder-missing');
  });

  it('leaves what stands there, and no half file, where it cannot be put in place', () => {
    // A folder with something in it cannot be replaced by a file, as one that another program holds open cannot.
    const path = join(folder, 'rapport.xlsx');
    mkdirSync(path);
    writeFileSync(join(path, 'inni'), 'står');
    expect(refusal(path)).toBe('file-not-writable');
    expect(readFileSync(join(path, 'inni'), 'utf8')).toBe('står');
    expect(readdirSync(folder)).toEqual(['rapport.xlsx']);
  });
});
