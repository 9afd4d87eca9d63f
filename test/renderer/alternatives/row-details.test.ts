import { describe, expect, it } from 'vitest';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';
import {
  reasonOf,
  transportKind,
  withLeg,
  withReason,
  withSameTransport,
} from '#renderer/features/alternatives/row-details.logic.ts';

const ROW: PlacedComponent = { id: 'c1', position: 1, element: '234' };
const truck = { mode: 'truck', distance: 120 } as const;

describe('the transport of a row', () => {
  it('is as declared where nothing is given, and none where an empty list says so', () => {
    expect(transportKind({})).toBe('declared');
    expect(transportKind({ transport: [] })).toBe('none');
    expect(transportKind({ transport: [truck] })).toBe('legs');
  });

  it('gets a leg by writing after the last, and loses one that says nothing', () => {
    expect(withLeg([], 0, { mode: 'truck' })).toEqual([{ mode: 'truck' }]);
    expect(withLeg([truck], 1, { mode: 'ship' })).toEqual([truck, { mode: 'ship' }]);
    expect(withLeg([truck, { mode: 'ship' }], 1, { mode: null })).toEqual([truck]);
  });

  it('without its last leg is as declared again, never decided to be none', () => {
    expect(withLeg([truck], 0, null)).toBeNull();
  });

  it('goes to the other rows of its part, to those that have another', () => {
    const rows: PlacedComponent[] = [
      { ...ROW, transport: [truck] },
      { ...ROW, id: 'c2', element: '231' },
      { ...ROW, id: 'c3', element: '241' },
      { ...ROW, id: 'c4', element: '23', transport: [truck] },
    ];
    const changed = withSameTransport(rows, { ...ROW, transport: [truck] });
    expect(changed.map(({ id }) => id)).toEqual(['c2']);
    expect(changed[0]?.transport).toEqual([truck]);
  });
});

describe('a module that is not relevant', () => {
  it('is so for a reason, and counts again when the reason is taken away', () => {
    const decided = withReason(ROW, 'C1', 'Rives for hånd');
    expect(decided.notRelevant).toEqual([{ module: 'C1', reason: 'Rives for hånd' }]);
    expect(reasonOf(decided, 'C1')).toBe('Rives for hånd');
    expect(withReason(decided, 'C1', '').notRelevant).toBeNull();
  });

  it('keeps its place and the others’ reasons when its reason is changed', () => {
    const two = withReason(withReason(ROW, 'C1', 'a'), 'A5', 'b');
    expect(withReason(two, 'C1', 'c').notRelevant).toEqual([
      { module: 'C1', reason: 'c' },
      { module: 'A5', reason: 'b' },
    ]);
  });
});
