import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#core/api/errors.ts';
import { createResources } from '#main/resources/resources.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byggklima-resources-'));
  cpSync('resources', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('reference data that cannot be used', () => {
  it('is no hindrance until it is asked for', () => {
    writeFileSync(join(folder, 'reference', 'factors-2026-2.json'), '{');
    expect(createResources(folder).genericDeclarations()).toHaveLength(426);
  });

  it('is named by file where it is missing', () => {
    rmSync(join(folder, 'reference', 'boverket.json'));
    expect(refusal(() => createResources(folder).genericDeclarations())).toMatchObject({
      code: 'file-not-readable',
      params: { file: 'reference/boverket.json' },
    });
  });

  it('is named by file and place where it does not have the expected shape', () => {
    const row = { id: 'diesel', value: 'much', unit: 'kg CO2e/kWh' };
    writeFileSync(join(folder, 'reference', 'factors-2026-2.json'), JSON.stringify({ set: '2026-2', rows: [row] }));
    const { code, params } = refusal(() => createResources(folder).factors());
    expect(code).toBe('internal');
    expect(JSON.stringify(params)).toContain('resources/reference/factors-2026-2.json');
    expect(JSON.stringify(params)).toContain('rows[0].value');
  });

  it('is named by file where it is not JSON', () => {
    writeFileSync(join(folder, 'reference', 'factors-2026-2.json'), '{');
    expect(JSON.stringify(refusal(() => createResources(folder).factors()).params)).toContain('factors-2026-2.json');
  });

  it('is named with its problems where the example is not a package', () => {
    writeFileSync(join(folder, 'example-lerkelia-skole.byggklima'), '{"format":"byggklima-project","version":99}');
    expect(refusal(() => createResources(folder).example())).toMatchObject({
      code: 'invalid-package',
      params: { file: 'example-lerkelia-skole.byggklima', problems: [{ path: 'version', code: 'newer-version' }] },
    });
  });
});

function refusal(action: () => unknown): AppError {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
