import { describe, expect, it } from 'vitest';
import { explain } from '#core/climate/explain/explain.ts';
import { ALTERNATIVE, type Holder, type Place } from '#core/climate/explain/place.ts';
import type { Module } from '#core/declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '#core/project/codes.ts';
import type { Alternative, ReportedRow } from '#core/project/project.ts';
import { account, alternative, component, declaration } from '#test/support/build.ts';
import { subjectOf } from '#test/support/explained.ts';
import { NS3720 } from '#test/support/shown.ts';

/** A figure of an alternative by NS 3720, with the modules that it lacks. */
function explained(fields: Partial<Alternative>) {
  const declarations = [declaration()];
  const made = account({ method: NS3720, declarations, components: fields.components ?? [], alternative: fields });
  const subject = subjectOf(alternative(fields), made, declarations);
  return (holder: Holder, figure: Place['figure'], scenario: ElectricityScenario = 'norway') => {
    const { value, missing } = explain(subject, { holder, figure }, scenario);
    return { value, missing: missing.map(({ module }) => module) };
  };
}

describe('what an explained figure lacks', () => {
  it('is its module where a row of energy, travel or the site is not known', () => {
    const of = explained({
      energy: [
        { carrier: 'electricity', annualDemand: null },
        { carrier: 'kerosene', annualDemand: 10 },
        { carrier: 'district-heating', annualDemand: 10 },
      ],
      travel: [{ mode: 'car', annualDistance: null }],
      siteEnergy: [{ carrier: 'diesel', amount: null, unit: 'l' }],
    });
    expect(of({ kind: 'energy', index: 0 }, 'B6')).toEqual({ value: null, missing: ['B6'] });
    // The set has no factor for kerosene.
    expect(of({ kind: 'energy', index: 1 }, 'B6')).toEqual({ value: null, missing: ['B6'] });
    // 10 kWh · 0.05 · 60 years.
    expect(of({ kind: 'energy', index: 2 }, 'B6')).toEqual({ value: 30, missing: [] });
    expect(of({ kind: 'travel', index: 0 }, 'B8')).toEqual({ value: null, missing: ['B8'] });
    expect(of({ kind: 'siteEnergy', index: 0 }, 'A5')).toEqual({ value: null, missing: ['A5'] });
  });

  it('is the module that was not delivered, and of a delivered row or part what the method requires beside', () => {
    const rows: ReportedRow[] = [
      { element: '23', modules: { 'A1-A3': 700, A4: 1, A5: 2, B4: 30, C1: 1, C2: 1, C3: 1 } },
      { element: '25', modules: { 'A1-A3': 1, A4: 1, A5: 1, B4: 1, C1: 1, C2: 1, C3: 1, C4: 1 } },
      { element: null, modules: { B6: 900 } },
    ];
    const of = explained({ components: null, reported: { by: 'Rådgiver AS', coversWholeBuilding: true, rows } });
    const walls: Holder = { kind: 'delivered', index: 0 };
    expect(of(walls, 'A4')).toEqual({ value: 1, missing: [] });
    expect(of(walls, 'C4')).toEqual({ value: null, missing: ['C4'] });
    expect(of(walls, 'total').missing).toEqual<Module[]>(['C4']);
    expect(of({ kind: 'part', part: '23' }, 'total').missing).toEqual<Module[]>(['C4']);
    // Operation was delivered for Norwegian electricity alone.
    expect(of({ kind: 'delivered', index: 2 }, 'B6', 'europe')).toEqual({ value: null, missing: ['B6'] });
  });

  it('is not what another row delivers for the whole building', () => {
    const rows: ReportedRow[] = [
      { element: '23', modules: { 'A1-A3': 700 } },
      { element: null, modules: { A4: 1, A5: 2, B4: 30, C1: 1, C2: 1, C3: 1, C4: 1, B6: 900 } },
    ];
    const of = explained({ components: null, reported: { by: 'Rådgiver AS', coversWholeBuilding: true, rows } });
    expect(of({ kind: 'delivered', index: 0 }, 'total')).toEqual({ value: 700, missing: [] });
  });

  it('is told by row where components are added up', () => {
    const components = [component({ id: 'a', element: '231' }), component({ id: 'b', element: '251', quantity: null })];
    const of = explained({ components });
    expect(of(ALTERNATIVE, 'A1-A3')).toEqual({ value: 10, missing: ['A1-A3'] });
    expect(of({ kind: 'component', id: 'a' }, 'A1-A3')).toEqual({ value: 10, missing: [] });
    expect(of({ kind: 'part', part: '25' }, 'total').missing).toContain('A1-A3');
    expect(of({ kind: 'part', part: '23' }, 'total').missing).not.toContain('A1-A3');
  });
});
