import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type fileSystem from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { apiErrorOf } from '#core/api/errors.ts';
import { writeFileWhole, writeWholeAside } from '#main/written-file.ts';

/** What is asked of the disk, in its order. */
const done = vi.hoisted((): string[] => []);
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof fileSystem>();
  const told =
    <Given extends unknown[]>(name: string, call: (...given: Given) => void) =>
    (...given: Given) => {
      done.push(name);
      call(...given);
    };
  return { ...fs, fsyncSync: told('fsync', fs.fsyncSync), renameSync: told('rename', fs.renameSync) };
});

let folder = '';
beforeEach(() => {
  done.length = 0;
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

  it.skipIf(process.platform === 'win32').each([
    ['at once', writeFileWhole],
    ['on a drive that may be slow', writeWholeAside],
  ] as const)('keeps who may read the one before it, %s', async (_where, write) => {
    const path = join(folder, 'rapport.xlsx');
    writeFileSync(path, 'gammel');
    for (const mode of [0o600, 0o664]) {
      chmodSync(path, mode);
      await write(path, bytes('ny'));
      expect(statSync(path).mode & 0o777).toBe(mode);
    }
  });

  it('is on the disk before it gets its name, so that a power cut leaves no name of an empty file', () => {
    writeFileWhole(join(folder, 'rapport.xlsx'), bytes('ny'));
    expect(done).toEqual(['fsync', 'rename']);
  });

  it('may have a name as long as the file system takes', () => {
    const path = join(folder, `${'å'.repeat(125)}.xlsx`);
    writeFileWhole(path, bytes('ny'));
    expect(readFileSync(path, 'utf8')).toBe('ny');
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
