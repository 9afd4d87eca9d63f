import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assessPackage } from '#core/comparison/assess-package.ts';
import {
  packageSchema,
  packageText,
  parsePackage,
  readPackage,
  PACKAGE_VERSION,
  type ProjectPackage,
} from '#core/project/package.ts';
import { TODAY } from '#test/support/build.ts';
import { keptPackageText } from '#test/support/kept-package.ts';

function sample(version: number): ProjectPackage {
  const read = parsePackage(keptPackageText(version));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const accountOf = (version: number) =>
  assessPackage(sample(version), { today: TODAY, factors: { set: 'none', rows: [] } }).alternatives.find(
    ({ id }) => id === 'a1',
  );

/** Keys that each version has added to the one before. */
const ADDED_IN_2 = [
  'project.decisionCase',
  'project.alternatives[].variant',
  'project.alternatives[].locked',
  'project.alternatives[].components[].declarationReplaced',
  'project.alternatives[].reported',
  'factors.rows[].geography',
  'factors.rows[].path',
];
const ADDED_IN_3 = [
  'project.alternatives[].components[].epdAbsent',
  'project.deliveredProducts',
  'declarations[].category',
  'declarations[].dataSet',
  'declarations[].source.by',
];
const ADDED_IN_4 = [
  'project.waste.areaBasis',
  'project.waste.fractions',
  'project.waste.wasteFree',
  'project.waste.facts',
  'project.waste.plan[].note',
  'project.waste.deliveries[].treatment',
  'project.waste.deliveries[].note',
  'project.site.biogas',
  'project.site.measuredFor',
  ...['maker', 'model', 'serialNumber', 'power', 'owner'].map((key) => `project.site.machines[].${key}`),
  ...['blend', 'evidence', 'factor', 'document'].map((key) => `project.site.energy[].${key}`),
  ...[
    'subject',
    'driver',
    'marketChecked',
    'alternatives',
    'replacement',
    'replacementCarrier',
    'compensation',
    'consequences',
    'decision',
    'decided',
  ].map((key) => `project.site.exceptions[].${key}`),
];
const ADDED_IN_5 = [
  'project.constructionPeriod',
  'project.waste.deliveries[].attachments',
  'project.site.energy[].attachments',
  'project.site.exceptions[].attachments',
  'project.requirements',
  'attachments',
];
const ADDED_IN_6 = [
  'project.alternatives[].components[].recycledContent',
  'project.alternatives[].costLines',
  'project.award',
  'project.bids',
  'project.choices',
  'project.cost',
  'project.deliveredProducts[].note',
  'project.grants',
  'project.site.energy[].note',
];
const ADDED_SINCE_1 = [...ADDED_IN_2, ...ADDED_IN_3, ...ADDED_IN_4, ...ADDED_IN_5, ...ADDED_IN_6].toSorted();

describe.each([1, 2, 3, 4, 5, 6])('the kept package of version %s', (version) => {
  it('is read, and is of the newest version then, with nothing else changed', () => {
    expect(sample(version)).toEqual({ ...JSON.parse(keptPackageText(version)), version: PACKAGE_VERSION });
  });

  // Wall: 2 400 m² · 0,05 m = 120 m³ = 51,6 t. A1-A3 120 · 82. A4 51,6 · (50 · 0,1 + 100 · 0,01). B2 120 · 1 · 60 / 60.
  // A5 0,1 · (9 840 + 309,6 + 120 · (2 + 3 + 0)) + 1 200 l · 3,4. Floor, retained with 25 years left and 20 after: new at 25
  // and 45, 2 · 1 000 · 6,7. B6 210 000 · 60 · 0,136 + 1 000 · 60 · 0,02: the path of version 2 falls straight from 0,2
  // to 0,072 over the 60 years, and its mean is the 0,136 of version 1. B8 5 000 · 60 · 0,1.
  it('gives the account that it always has given', () => {
    const account = accountOf(version);
    const figures = { 'A1-A3': 9840, A4: 309.6, A5: 5154.96, B2: 120, B4: 13_400, B6: 1_714_800, B8: 30_000 };
    for (const [module, value] of Object.entries(figures)) {
      expect(Reflect.get(account?.modules ?? {}, module), module).toBeCloseTo(value, 6);
    }
    expect(account?.total.value).toBeCloseTo(1_773_624.56, 6);
    expect(account?.scenarios.norway.B6).toBeCloseTo(210_000 * 60 * 0.018 + 1200, 6);
  });
});

it('the package of the newest version is written as it was read', () => {
  expect(packageText(sample(PACKAGE_VERSION))).toBe(keptPackageText(PACKAGE_VERSION));
});

describe('the kept packages fill every key, so that none is lost unseen', () => {
  it('of the newest version', () => {
    expect(emptyKeys(JSON_SCHEMA, [JSON.parse(keptPackageText(PACKAGE_VERSION))])).toEqual([]);
  });
  it.each([
    [1, ADDED_SINCE_1],
    [2, [...ADDED_IN_3, ...ADDED_IN_4, ...ADDED_IN_5, ...ADDED_IN_6].toSorted()],
    [3, [...ADDED_IN_4, ...ADDED_IN_5, ...ADDED_IN_6].toSorted()],
    [4, [...ADDED_IN_5, ...ADDED_IN_6].toSorted()],
    [5, ADDED_IN_6.toSorted()],
  ])('of version %s, all but what was added later', (version, added) => {
    // A list that the version did not have has no rows to be without a key.
    const lacking = added.filter((key) => !added.some((list) => key.startsWith(`${list}[].`)));
    expect(emptyKeys(JSON_SCHEMA, [JSON.parse(keptPackageText(version))]).toSorted()).toEqual(lacking);
  });
});

/** The newest kept package as one that says it is of version 1. */
const calledFirst = { ...JSON.parse(keptPackageText(PACKAGE_VERSION)), version: 1 };

it('a package is refused for each key that its version did not have, at its path', () => {
  const result = readPackage(calledFirst);
  const problems = result.ok ? [] : result.problems;
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['unknown-key']));
  const paths = problems.map(({ path }) => path);
  expect([...new Set(paths.map((path) => path.replaceAll(/\d+/g, '')))].toSorted()).toEqual(ADDED_SINCE_1);
  expect(paths).toContain('project.alternatives[1].reported');
  expect(paths).not.toContain('project.alternatives[0].reported');
});

it('and a key of a later version is not let in by being null', () => {
  const project = { id: 'p1', name: 'Volla skole', method: { preset: 'ns3720' }, decisionCase: null };
  const result = readPackage({ format: 'byggklima-project', version: 1, project });
  expect(result.ok ? [] : result.problems).toEqual([
    { path: 'project.decisionCase', code: 'unknown-key', found: 'null' },
  ]);
});

interface JsonSchema {
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}
const JSON_SCHEMA: JsonSchema = z.toJSONSchema(packageSchema, { unrepresentable: 'any', io: 'input' }) as JsonSchema;

/** Paths of the keys that a schema knows and that none of the values at their place has. */
function emptyKeys(schema: JsonSchema, values: readonly unknown[], path = ''): string[] {
  const { properties, items } = schema.anyOf?.find((option) => option.properties ?? option.items) ?? schema;
  if (items) return emptyKeys(items, values.flat(), `${path}[]`);
  return Object.entries(properties ?? {}).flatMap(([key, child]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const found = values.flatMap((value) => valueOf(value, key) ?? []);
    return found.length === 0 ? [at] : emptyKeys(child, valuesAt(values, key), at);
  });
}

function valuesAt(values: readonly unknown[], key: string): unknown[] {
  return values.map((value) => valueOf(value, key)).filter((value) => value != null);
}

function valueOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
