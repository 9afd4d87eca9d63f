import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { apiErrorOf, type ApiError } from '#core/api/errors.ts';
import { errorText } from '#core/text/error-text.ts';
import { translator } from '#core/text/text.ts';
import { writeFileWhole } from '#main/written-file.ts';

/** What the system refuses, and at which step; the rest of the file system is the real one. */
const system = vi.hoisted(() => ({ refuses: null as 'ENOSPC' | 'EDQUOT' | 'EBUSY' | 'EPERM' | 'EACCES' | null }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const refusal = (code: string) => Object.assign(new Error(code), { code });
  return {
    ...real,
    writeFileSync(path: string, bytes: Uint8Array, options: { flag?: string }) {
      const isFull = system.refuses === 'ENOSPC' || system.refuses === 'EDQUOT';
      real.writeFileSync(path, isFull ? bytes.subarray(0, bytes.length / 2) : bytes, options);
      if (isFull) throw refusal(String(system.refuses));
    },
    renameSync(from: string, to: string) {
      if (system.refuses !== null) throw refusal(system.refuses);
      real.renameSync(from, to);
    },
  };
});

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byggklima-refused-'));
  path = join(folder, 'rapport.xlsx');
  writeFileSync(path, new TextEncoder().encode('gammel'), {});
  onTestFinished(() => {
    system.refuses = null;
    rmSync(folder, { recursive: true, force: true });
  });
});

function refused(): ApiError {
  try {
    writeFileWhole(path, new TextEncoder().encode('en ny og mye lengre rapport'), 'rapport.xlsx');
  } catch (reason) {
    return apiErrorOf(reason);
  }
  throw new Error('It was written');
}

describe('A file that the system refuses half-way', () => {
  it.each([
    ['ENOSPC', 'the disk is full', 'disk-full', 'ikke plass på disken', 'no room on the disk'],
    ['EDQUOT', 'the quota is used', 'disk-full', 'ikke plass på disken', 'no room on the disk'],
    ['EBUSY', 'another program has it open', 'file-not-writable', 'åpen i Excel', 'open in Excel'],
    ['EPERM', 'another program has it open on Windows', 'file-not-writable', 'åpen i Excel', 'open in Excel'],
    ['EACCES', 'it is locked', 'file-not-writable', 'åpen i Excel', 'open in Excel'],
  ] as const)('%s, %s: says so, leaves what stood there, and no half file', (refuses, _why, code, nb, en) => {
    system.refuses = refuses;
    const error = refused();
    expect(error).toMatchObject({ code, params: { file: 'rapport.xlsx' } });
    expect(errorText(translator('nb'), error)).toContain(nb);
    expect(errorText(translator('en'), error)).toContain(en);
    expect(readFileSync(path, 'utf8')).toBe('gammel');
    expect(readdirSync(folder)).toEqual(['rapport.xlsx']);
  });
});
