/** The versions of the project package before the newest: what each did not have yet, and how it is brought on to the next. */

type PackageDocument = Readonly<Record<string, unknown>>;

interface Step {
  /** Keys that the next version adds, by their place; `[]`: of each row in a list. */
  readonly adds: readonly string[];
  readonly upgrade: (document: PackageDocument) => PackageDocument;
}

/** By the version that a step begins with. */
const STEPS: Readonly<Record<number, Step>> = {
  1: {
    adds: [
      'project.decisionCase',
      'project.alternatives[].locked',
      'project.alternatives[].variant',
      'project.alternatives[].reported',
      'project.alternatives[].components[].declarationReplaced',
      'factors.rows[].geography',
      'factors.rows[].path',
    ],
    upgrade: (document) => ({ ...document, version: 2 }),
  },
  2: {
    adds: [
      'project.deliveredProducts',
      'project.alternatives[].components[].epdAbsent',
      'declarations[].category',
      'declarations[].dataSet',
      'declarations[].source.by',
    ],
    upgrade: (document) => ({ ...document, version: 3 }),
  },
  3: {
    adds: [
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
    ],
    upgrade: (document) => ({ ...document, version: 4 }),
  },
  4: {
    adds: [
      'project.constructionPeriod',
      'project.waste.deliveries[].attachments',
      'project.site.energy[].attachments',
      'project.site.exceptions[].attachments',
      'project.requirements',
      'attachments',
    ],
    upgrade: (document) => ({ ...document, version: 5 }),
  },
  5: {
    adds: [
      'project.deliveredProducts[].note',
      'project.site.energy[].note',
      'project.award',
      'project.bids',
      'project.alternatives[].components[].recycledContent',
      'project.choices',
      'project.grants',
      'project.cost',
      'project.alternatives[].costLines',
    ],
    upgrade: (document) => ({ ...document, version: 6 }),
  },
};

/**
 * A document of an earlier version as one of the newest, and the paths of the keys in it that came with a later version than the one it
 * says: it is not what it says, and may mean something else by them.
 */
export function upgraded(
  document: PackageDocument,
  version: number,
  newest: number,
): { readonly document: PackageDocument; readonly laterKeys: readonly (readonly PropertyKey[])[] } {
  let current = document;
  const laterKeys: PropertyKey[][] = [];
  for (let from = version; from < newest; from += 1) {
    const step = STEPS[from];
    if (!step) throw new RangeError(`Nothing upgrades a package of version ${from}`);
    laterKeys.push(...step.adds.flatMap((place) => pathsTo(document, place.split('.'))));
    current = step.upgrade(current);
  }
  return { document: current, laterKeys };
}

/** Where a value has the key at the place; several in a list, none where the value has no such key. */
function pathsTo(value: unknown, place: readonly string[], path: readonly PropertyKey[] = []): PropertyKey[][] {
  const [key, ...rest] = place;
  if (key === undefined) return [[...path]];
  const name = key.replace('[]', '');
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  const found: unknown = Reflect.get(value, name);
  if (name === key) return pathsTo(found, rest, [...path, name]);
  return Array.isArray(found) ? found.flatMap((row, index) => pathsTo(row, rest, [...path, name, index])) : [];
}
