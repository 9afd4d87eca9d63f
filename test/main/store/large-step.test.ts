import { beforeEach, describe, expect, it } from 'vitest';
import { importSchool } from '#test/support/school.ts';
import { dump, openTestBackend, withDatabase, type TestBackend } from '#test/support/workspace.ts';

const ROWS = 2500;

describe('a step that makes thousands of rows', () => {
  let backend: TestBackend;
  beforeEach(async () => {
    backend = await openTestBackend();
    await importSchool(backend);
  });

  const paste = () =>
    backend.call('components.apply', {
      alternative: 'renovate',
      label: 'paste',
      put: [
        { id: 'wall', name: 'Yttervegg, endret', position: 1 },
        ...Array.from({ length: ROWS }, (_, index) => ({
          id: `row-${index}`,
          name: `Innervegg ${index}`,
          element: '244',
          quantity: index === 7 ? null : index + 0.5,
          unit: 'm2' as const,
          position: 100 + index,
        })),
      ],
      remove: ['floor'],
    });
  const undo = () => backend.call('history.undo', {});
  const redo = () => backend.call('history.redo', {});

  it('is taken back and done again, as often as one likes', async () => {
    const before = dump(backend.folder);
    await paste();
    const after = dump(backend.folder);
    for (const _ of [1, 2]) {
      await undo();
      expect(dump(backend.folder)).toEqual(before);
      await redo();
      expect(dump(backend.folder)).toEqual(after);
    }
  });

  it('takes from every row what none of them has any more', async () => {
    await paste();
    await backend.call('components.apply', {
      alternative: 'renovate',
      label: 'edit',
      put: Array.from({ length: ROWS }, (_, index) => ({ id: `row-${index}`, position: 100 + index })),
      remove: [],
    });
    const kept = withDatabase(backend.folder, (db) =>
      db
        .prepare<[], { rows: number; names: number; amounts: number }>(
          `SELECT count(*) AS rows, count(name) AS names, count(quantity) AS amounts FROM component WHERE id GLOB 'row-*'`,
        )
        .get(),
    );
    expect(kept).toEqual({ rows: ROWS, names: 0, amounts: 0 });
  });

  it('comes back as it was made, though a row of it was changed and another removed afterwards', async () => {
    await paste();
    const after = dump(backend.folder);
    await backend.call('components.apply', {
      alternative: 'renovate',
      label: 'edit',
      put: [{ id: 'row-3', name: 'Skillevegg', quantity: 3, unit: 'm2', position: 103 }],
      remove: ['row-4'],
    });
    await undo();
    await undo();
    await redo();
    expect(dump(backend.folder)).toEqual(after);
  });

  it('has what it made in its tables alone, until it is undone', async () => {
    await paste();
    expect(logged(backend.folder)).not.toContain('Innervegg 2000');
    // What it changed and removed is nowhere else.
    expect(logged(backend.folder)).toContain('"before":{');
    await undo();
    expect(logged(backend.folder)).toContain('Innervegg 2000');
  });
});

function logged(folder: string): string {
  return withDatabase(folder, (db) => {
    const texts = 'SELECT changes FROM workspace_log UNION ALL SELECT changes FROM workspace_log_part';
    return db.prepare<[], string | null>(texts).pluck().all().join('\n');
  });
}
