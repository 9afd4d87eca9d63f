import { describe, expect, it } from 'vitest';
import type { AlternativeDocument } from '#core/api/contract.ts';
import { hasFigures } from '#renderer/components/project/has-figures.ts';

function withAlternative(fields: Partial<AlternativeDocument>) {
  const rows = { components: [], energy: [], costLines: [] };
  const empty: AlternativeDocument = { id: 'a', kind: 'renovation', position: 1, ...rows };
  return hasFigures({ alternatives: [empty, { ...empty, id: 'b', ...fields }] });
}

describe('a project has something to calculate', () => {
  it('with one row of any kind in one of its alternatives', () => {
    expect(withAlternative({ components: [{ id: 'c', position: 1 }] })).toBe(true);
    expect(withAlternative({ energy: [{ id: 'e', position: 1, carrier: 'electricity' }] })).toBe(true);
    expect(withAlternative({ travel: [{ mode: 'car', annualDistance: 10 }] })).toBe(true);
    expect(withAlternative({ siteEnergy: [{ carrier: 'diesel', amount: 10, unit: 'l' }] })).toBe(true);
    expect(withAlternative({ reported: { rows: [{ modules: { 'A1-A3': 10 } }] } })).toBe(true);
  });

  it('not where its alternatives are empty, as an account is that is to be delivered', () => {
    expect(hasFigures({ alternatives: [] })).toBe(false);
    expect(withAlternative({})).toBe(false);
    expect(withAlternative({ travel: null, siteEnergy: [] })).toBe(false);
    expect(withAlternative({ reported: { by: 'Rådgiver AS', rows: [] } })).toBe(false);
  });
});
