import { z } from 'zod';
import { declarationSchema, type Declaration } from '../declaration/declaration.ts';
import { variantProblems } from './alternative-set.ts';
import { attachedContentSchema, type AttachedContent } from './attachment.ts';
import { unknownAlternatives } from './decision-case.ts';
import { factorSetSchema, type FactorSet } from './factor-set.ts';
import { methodProblems, methodUnder } from './method.ts';
import { upgraded } from './package-versions.ts';
import { projectSchema, type Project } from './project.ts';

/** The project package (`package-format.md`): how projects are exchanged, archived and read by the terminal. */

export const PACKAGE_FORMAT = 'byggklima-project';
export const PACKAGE_VERSION = 6;

export const packageSchema = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  project: projectSchema,
  declarations: z.array(declarationSchema).nullish(),
  factors: factorSetSchema.nullish(),
  /** The content of the files that the project's rows name. */
  attachments: z.array(attachedContentSchema).nullish(),
});

export interface ProjectPackage {
  readonly format: typeof PACKAGE_FORMAT;
  readonly version: typeof PACKAGE_VERSION;
  readonly project: Project;
  readonly declarations?: readonly Declaration[] | null | undefined;
  readonly factors?: FactorSet | null | undefined;
  readonly attachments?: readonly AttachedContent[] | null | undefined;
}

/** One thing that is wrong in a document, at a path such as `project.alternatives[0].components[3].quantity`. */
export interface DocumentProblem {
  readonly path: string;
  readonly code:
    | 'not-utf8'
    | 'not-json'
    | 'not-a-package'
    | 'newer-version'
    | 'unknown-key'
    | 'missing'
    | 'invalid-value'
    | 'duplicate-id'
    | 'unknown-reference';
  /** What was found there, shortened. */
  readonly found: string;
}

export type PackageResult =
  { readonly ok: true; readonly value: ProjectPackage } | { readonly ok: false; readonly problems: DocumentProblem[] };

/**
 * Reads a package document. Refuses, naming the path: other documents, newer versions, unknown keys, values out of
 * range, ids given twice and references to nothing.
 */
export function parsePackage(text: string): PackageResult {
  let document: unknown;
  try {
    document = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return refused({ path: '', code: 'not-json', found: excerpt(text.slice(0, 40)) });
  }
  return readPackage(document);
}

/** As {@link parsePackage}, for a document that is already an object. */
export function readPackage(document: unknown): PackageResult {
  if (!isRecord(document) || document['format'] !== PACKAGE_FORMAT) {
    return refused({
      path: 'format',
      code: 'not-a-package',
      found: excerpt(isRecord(document) ? document['format'] : document),
    });
  }
  const version = document['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused({
      path: 'version',
      code: version === undefined ? 'missing' : 'invalid-value',
      found: excerpt(version),
    });
  }
  if (version > PACKAGE_VERSION) return refused({ path: 'version', code: 'newer-version', found: excerpt(version) });

  const { document: current, laterKeys } = upgraded(document, version, PACKAGE_VERSION);
  const unknownKeys = laterKeys.map((path) => unknownKey(path, document));
  const parsed = packageSchema.safeParse(current);
  if (!parsed.success) {
    const refusals = parsed.error.issues.flatMap((issue) => toProblems(issue, current));
    return { ok: false, problems: [...unknownKeys, ...refusals] };
  }
  const problems = [
    ...unknownKeys,
    ...methodProblemsOf(parsed.data.project),
    ...referenceProblems(parsed.data),
    ...stageProblems(parsed.data.project),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
}

/** The package as text: two-space JSON without keys that are null, so that a document written twice is the same. */
export function packageText(value: ProjectPackage): string {
  return `${JSON.stringify(value, (_key, field: unknown) => (field === null ? undefined : field), 2)}\n`;
}

/** A method of one's own lacks what no preset gives: modules and study period. */
function methodProblemsOf({ method, alternatives, award }: Project): DocumentProblem[] {
  const lacking = (path: string, problems: ReturnType<typeof methodProblems>) =>
    problems.map((problem): DocumentProblem => {
      const setting = problem === 'custom-without-modules' ? 'modules' : 'referenceStudyPeriod';
      return { path: `${path}.${setting}`, code: 'missing', found: '' };
    });
  const own = lacking('project.method', methodProblems(method));
  if (own.length > 0) return own;
  return [
    ...(alternatives ?? []).flatMap((alternative, index) =>
      lacking(
        `project.alternatives[${index}].method`,
        methodProblems(methodUnder(method, alternative), alternative.method ?? null),
      ),
    ),
    ...lacking('project.award.method', methodProblems(method, award?.method ?? null)),
  ];
}

/** Variants of nothing here, and two of one at the same stage. */
function stageProblems({ alternatives }: Project): DocumentProblem[] {
  return variantProblems(alternatives ?? []).map(({ index, field, found }) => ({
    path: `project.alternatives[${index}].variant.${field}`,
    code: field === 'of' ? 'unknown-reference' : 'invalid-value',
    found: excerpt(found),
  }));
}

/** Ids that two rows of a kind have, and references to a declaration or machine that is not there. */
function referenceProblems({ project, declarations, factors }: z.infer<typeof packageSchema>): DocumentProblem[] {
  const alternatives = placed('project.alternatives', project.alternatives);
  const components = alternatives.flatMap(({ path, row }) => placed(`${path}.components`, row.components));
  const delivered = placed('project.deliveredProducts', project.deliveredProducts);
  const declared = placed('declarations', declarations);
  const machines = placed('project.site.machines', project.site?.machines);
  const siteEnergy = placed('project.site.energy', project.site?.energy);
  const exceptions = placed('project.site.exceptions', project.site?.exceptions);
  const bids = placed('project.bids', project.bids);
  const decided = project.award?.decision;
  return [
    ...duplicateIds(alternatives),
    ...duplicateIds(components),
    ...duplicateIds(alternatives.flatMap(({ path, row }) => placed(`${path}.energy`, row.energy))),
    // Rows that are kept with the alternative: nothing else names them, so a copy of it may have the same.
    ...alternatives.flatMap(({ path, row }) => [
      ...duplicateIds(placed(`${path}.travel`, row.travel)),
      ...duplicateIds(placed(`${path}.siteEnergy`, row.siteEnergy)),
      ...duplicateIds(placed(`${path}.reported.rows`, row.reported?.rows)),
      ...unknownReferences(
        placed(`${path}.costLines`, row.costLines),
        'component',
        placed(`${path}.components`, row.components),
      ),
    ]),
    ...duplicateIds(alternatives.flatMap(({ path, row }) => placed(`${path}.costLines`, row.costLines))),
    ...duplicateIds(placed('project.waste.plan', project.waste?.plan)),
    ...duplicateIds(placed('project.waste.deliveries', project.waste?.deliveries)),
    ...duplicateIds(machines),
    ...duplicateIds(siteEnergy),
    ...duplicateIds(exceptions),
    ...duplicateIds(bids),
    ...duplicateIds(declared),
    ...duplicateIds(placed('factors.rows', factors?.rows)),
    ...duplicateIds(delivered),
    ...duplicateIds(placed('project.choices', project.choices)),
    ...duplicateIds(placed('project.grants', project.grants)),
    ...unknownReferences(components, 'declaration', declared),
    ...unknownReferences(delivered, 'declaration', declared),
    ...unknownReferences(delivered, 'component', components),
    ...unknownAlternatives(project, project.alternatives ?? []).map(({ path, found }) => ({
      path: `project.${path}`,
      code: 'unknown-reference' as const,
      found: excerpt(found),
    })),
    ...unknownReferences(siteEnergy, 'machine', machines),
    ...unknownReferences(exceptions, 'machine', machines),
    ...unknownReferences(decided ? [{ path: 'project.award.decision', row: decided }] : [], 'bid', bids),
  ];
}

interface Placed<Row> {
  readonly path: string;
  readonly row: Row;
}
type WithId = Placed<{ readonly id?: string | null | undefined }>;

function placed<Row>(path: string, rows: readonly Row[] | null | undefined): Placed<Row>[] {
  return (rows ?? []).map((row, index) => ({ path: `${path}[${index}]`, row }));
}

function duplicateIds(rows: readonly WithId[]): DocumentProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ path, row: { id } }) => {
    if (id == null) return [];
    if (seen.has(id)) return [{ path: `${path}.id`, code: 'duplicate-id' as const, found: excerpt(id) }];
    seen.add(id);
    return [];
  });
}

function unknownReferences<Key extends string>(
  rows: readonly Placed<{ readonly [K in Key]?: string | null | undefined }>[],
  key: Key,
  targets: readonly WithId[],
): DocumentProblem[] {
  const known = new Set(targets.map(({ row }) => row.id));
  return rows.flatMap(({ path, row }) => {
    const id = row[key];
    if (id == null || known.has(id)) return [];
    return [{ path: `${path}.${key}`, code: 'unknown-reference' as const, found: excerpt(id) }];
  });
}

/** A schema issue as problems in our own words: an unknown key is named by its own path. */
export function toProblems(issue: z.core.$ZodIssue, document: unknown): DocumentProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...issue.path, key], document));
  }
  const found = valueAt(document, issue.path);
  return [
    { path: pathText(issue.path), code: found === undefined ? 'missing' : 'invalid-value', found: excerpt(found) },
  ];
}

function unknownKey(path: readonly PropertyKey[], document: unknown): DocumentProblem {
  return { path: pathText(path), code: 'unknown-key', found: excerpt(valueAt(document, path)) };
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    document,
  );
}

function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(problem: DocumentProblem): PackageResult {
  return { ok: false, problems: [problem] };
}
