import { expect, it } from 'vitest';
import type { ProjectReplacement } from '#core/api/contract.ts';
import { keptRows, movedRows } from '#renderer/features/library/replacement.logic.ts';

const kept = (id: string, reason: 'locked' | 'density') => ({ id, name: null, reason });
const project = (id: string, rows: readonly number[], delivered: number): ProjectReplacement => ({
  project: id,
  name: id,
  alternatives: rows.map((count, index) => ({
    id: `${id}${index}`,
    name: null,
    kind: 'keep',
    rows: count,
    kept: count === 0 ? [kept(`${id}-locked`, 'locked')] : [],
    total: { before: null, after: null },
  })),
  deliveredProducts: { rows: delivered, kept: delivered === 0 ? [kept(`${id}-kg`, 'density')] : [] },
});

it('a replacement comes to the rows and delivered products of all its projects, and so does what stays', () => {
  const both = [project('p', [3, 0], 2), project('q', [1], 0)];
  expect(movedRows(both)).toBe(6);
  expect(keptRows(both).map(({ id }) => id)).toEqual(['p-locked', 'q-kg']);
  expect(movedRows([])).toBe(0);
});
