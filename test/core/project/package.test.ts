import { describe, expect, it } from 'vitest';
import { PACKAGE_VERSION, packageText, parsePackage, readPackage } from '#core/project/package.ts';

const MINIMAL = {
  format: 'byggklima-project',
  version: 1,
  project: { id: 'p1', name: 'Volla skole', method: { preset: 'ns3720' } },
};
const COMPONENT = { id: 'c1', name: 'Bindingsverk', element: '231', declaration: 'd1', quantity: 120, unit: 'm3' };
const DECLARATION = {
  id: 'd1',
  kind: 'epd',
  name: 'Konstruksjonsvirke',
  declaredUnit: { amount: 1, unit: 'm3' },
  impacts: { gwpTotal: { 'A1-A3': -600.1, A5: null } },
};
const withComponent = (fields: object, alternative: object = {}) => ({
  ...MINIMAL,
  project: {
    ...MINIMAL.project,
    alternatives: [{ id: 'a1', kind: 'renovation', ...alternative, components: [{ ...COMPONENT, ...fields }] }],
  },
  declarations: [DECLARATION],
});
const problemsOf = (document: unknown) => {
  const result = readPackage(document);
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path}: ${code}`);
};

describe('a project package', () => {
  it('needs format, version, and the project’s id, name and preset', () => {
    expect(problemsOf(MINIMAL)).toEqual([]);
    expect(problemsOf({ ...MINIMAL, project: { id: 'p1', name: 'x', method: {} } })).toEqual([
      'project.method.preset: missing',
    ]);
    expect(problemsOf({ ...MINIMAL, project: { name: 'x', method: { preset: 'ns3720' } } })).toEqual([
      'project.id: missing',
    ]);
  });
  it('may have components that are still being typed', () => {
    const empty = { name: null, element: null, declaration: null, quantity: null, unit: null, origin: null };
    expect(problemsOf(withComponent(empty))).toEqual([]);
  });
  it('is written the same twice', () => {
    const first = parsePackage(JSON.stringify(withComponent({ thickness: null })));
    if (!first.ok) throw new Error('The package should be read');
    const text = packageText(first.value);
    const second = parsePackage(text);
    expect(second.ok && packageText(second.value)).toBe(text);
  });
});

describe('what a package is refused for, at its path', () => {
  it.each([
    ['an unknown key', withComponent({ colour: 'red' }), 'project.alternatives[0].components[0].colour: unknown-key'],
    [
      'a quantity that is not a number',
      withComponent({ quantity: '120' }),
      'project.alternatives[0].components[0].quantity: invalid-value',
    ],
    [
      'a negative area',
      withComponent({}, { grossFloorArea: -1 }),
      'project.alternatives[0].grossFloorArea: invalid-value',
    ],
    [
      'a service life of 0',
      withComponent({ serviceLife: 0 }),
      'project.alternatives[0].components[0].serviceLife: invalid-value',
    ],
    [
      // 60 years hold 600 replacements at 0.1 years, and six million at a hundred-thousandth.
      'a service life of less than 0.1 years',
      withComponent({ serviceLife: 0.09 }),
      'project.alternatives[0].components[0].serviceLife: invalid-value',
    ],
    [
      'a declared service life of less than 0.1 years',
      { ...MINIMAL, declarations: [{ ...DECLARATION, serviceLife: 1e-5 }] },
      'declarations[0].serviceLife: invalid-value',
    ],
    ['an unknown unit', withComponent({ unit: 'ft2' }), 'project.alternatives[0].components[0].unit: invalid-value'],
    [
      'a wastage above 1',
      withComponent({ wastage: 5 }),
      'project.alternatives[0].components[0].wastage: invalid-value',
    ],
    [
      'a reference to nothing',
      withComponent({ declaration: 'd9' }),
      'project.alternatives[0].components[0].declaration: unknown-reference',
    ],
    [
      'an exception for a machine that is not there',
      { ...MINIMAL, project: { ...MINIMAL.project, site: { exceptions: [{ machine: 'm9', reason: 'Strømbrudd' }] } } },
      'project.site.exceptions[0].machine: unknown-reference',
    ],
    [
      'an element that is no code',
      withComponent({ element: 'yttervegg' }),
      'project.alternatives[0].components[0].element: invalid-value',
    ],
    [
      'a method of one’s own without modules',
      { ...MINIMAL, project: { ...MINIMAL.project, method: { preset: 'custom', referenceStudyPeriod: 60 } } },
      'project.method.modules: missing',
    ],
    [
      'an alternative’s own method without a study period',
      withComponent({}, { method: { preset: 'custom', modules: ['A1-A3'] } }),
      'project.alternatives[0].method.referenceStudyPeriod: missing',
    ],
    [
      'a day that is not',
      withComponent({ deliveryDate: '2027-02-30' }),
      'project.alternatives[0].components[0].deliveryDate: invalid-value',
    ],
    ['a newer version', { ...MINIMAL, version: PACKAGE_VERSION + 1 }, 'version: newer-version'],
    ['another document', { hello: 1 }, 'format: not-a-package'],
    ['a list', [], 'format: not-a-package'],
    ['the same id twice', { ...MINIMAL, declarations: [DECLARATION, DECLARATION] }, 'declarations[1].id: duplicate-id'],
  ])('%s', (_why, document, problem) => expect(problemsOf(document)).toEqual([problem]));

  it('an id that two rows of a kind have, wherever in the project they stand', () => {
    const twice = { id: 'e1' };
    const rows = { components: [twice], energy: [twice], travel: [twice], siteEnergy: [twice] };
    const document = {
      ...MINIMAL,
      project: {
        ...MINIMAL.project,
        alternatives: [
          { id: 'a1', kind: 'keep', ...rows },
          { id: 'a2', kind: 'newBuild', ...rows },
        ],
        waste: { plan: [twice, twice], deliveries: [{}, twice, twice] },
        site: { machines: [twice, twice], energy: [twice, twice], exceptions: [twice, twice] },
      },
      factors: {
        set: '2026-1',
        rows: [1, 2].map((value) => ({ id: 'biogas', value, unit: 'kg CO2e/kWh' })),
      },
    };
    expect(problemsOf(document)).toEqual(
      [
        'project.alternatives[1].components[0].id',
        'project.alternatives[1].energy[0].id',
        'project.waste.plan[1].id',
        'project.waste.deliveries[2].id',
        'project.site.machines[1].id',
        'project.site.energy[1].id',
        'project.site.exceptions[1].id',
        'factors.rows[1].id',
      ].map((path) => `${path}: duplicate-id`),
    );
  });

  it('an id that two rows have of what is kept with one alternative; a copy of it may have the same', () => {
    const rows = (...ids: string[]) => ({
      travel: ids.map((id) => ({ id })),
      siteEnergy: ids.map((id) => ({ id })),
      reported: { rows: ids.map((id) => ({ id, modules: {} })) },
    });
    const alternatives = [
      { id: 'a1', kind: 'keep', ...rows('r1') },
      { id: 'a2', kind: 'keep', ...rows('r1', 'r1') },
    ];
    expect(problemsOf({ ...MINIMAL, version: 2, project: { ...MINIMAL.project, alternatives } })).toEqual([
      'project.alternatives[1].travel[1].id: duplicate-id',
      'project.alternatives[1].siteEnergy[1].id: duplicate-id',
      'project.alternatives[1].reported.rows[1].id: duplicate-id',
    ]);
  });

  it('text that is not JSON', () => {
    const result = parsePackage('PK\u0003\u0004 not json');
    expect(result.ok ? null : result.problems[0]?.code).toBe('not-json');
  });
  it('and a key like __proto__ is data, not a door', () => {
    expect(
      problemsOf(
        JSON.parse(
          '{"format":"byggklima-project","version":1,"__proto__":{"x":1},"project":{"id":"p1","name":"n","method":{"preset":"ns3720"}}}',
        ),
      ),
    ).toEqual(['__proto__: unknown-key']);
  });
});
