import { z } from 'zod';
import { declarationSchema, type Declaration } from '../declaration/declaration.ts';
import { factorSetSchema, type FactorSet } from './factor-set.ts';
import { projectSchema, type Project } from './project.ts';

/** The project package (`package-format.md`): how projects are exchanged, archived and read by the terminal. */

export const PACKAGE_FORMAT = 'byggklima-project';
export const PACKAGE_VERSION = 1;

export const packageSchema = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  project: projectSchema,
  declarations: z.array(declarationSchema).nullish(),
  factors: factorSetSchema.nullish(),
});

export interface ProjectPackage {
  readonly format: typeof PACKAGE_FORMAT;
  readonly version: typeof PACKAGE_VERSION;
  readonly project: Project;
  readonly declarations?: readonly Declaration[] | null | undefined;
  readonly factors?: FactorSet | null | undefined;
}

/** One thing that is wrong in a document, at a path such as `project.alternatives[0].components[3].quantity`. */
export interface DocumentProblem {
  readonly path: string;
  readonly code:
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

/** Brings a document of version n to version n + 1; none is needed yet. */
const UPGRADES: Record<number, (document: Record<string, unknown>) => Record<string, unknown>> = {};

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

  let current: Record<string, unknown> = document;
  for (let from = version; from < PACKAGE_VERSION; from += 1) current = UPGRADES[from]?.(current) ?? current;

  const parsed = packageSchema.safeParse(current);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => toProblems(issue, current)) };
  const problems = referenceProblems(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
}

/** The package as text: two-space JSON without keys that are null, so that a document written twice is the same. */
export function packageText(value: ProjectPackage): string {
  return `${JSON.stringify(value, (_key, field: unknown) => (field === null ? undefined : field), 2)}\n`;
}

/** Ids given twice, and references to a declaration or machine that is not there. */
function referenceProblems(value: z.infer<typeof packageSchema>): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const unique = (path: string, ids: Iterable<{ id?: string | null | undefined }>) => {
    const seen = new Set<string>();
    let index = 0;
    for (const { id } of ids) {
      if (id != null && seen.has(id))
        problems.push({ path: `${path}[${index}].id`, code: 'duplicate-id', found: excerpt(id) });
      if (id != null) seen.add(id);
      index += 1;
    }
    return seen;
  };
  const declarations = unique('declarations', value.declarations ?? []);
  const alternatives = value.project.alternatives ?? [];
  unique('project.alternatives', alternatives);
  const componentIds = new Set<string>();
  alternatives.forEach((alternative, a) => {
    (alternative.components ?? []).forEach((component, c) => {
      const path = `project.alternatives[${a}].components[${c}]`;
      if (componentIds.has(component.id)) {
        problems.push({ path: `${path}.id`, code: 'duplicate-id', found: excerpt(component.id) });
      }
      componentIds.add(component.id);
      if (component.declaration != null && !declarations.has(component.declaration)) {
        problems.push({
          path: `${path}.declaration`,
          code: 'unknown-reference',
          found: excerpt(component.declaration),
        });
      }
    });
  });
  const machines = unique('project.site.machines', value.project.site?.machines ?? []);
  (value.project.site?.energy ?? []).forEach((row, index) => {
    if (row.machine != null && !machines.has(row.machine)) {
      problems.push({
        path: `project.site.energy[${index}].machine`,
        code: 'unknown-reference',
        found: excerpt(row.machine),
      });
    }
  });
  return problems;
}

/** A schema issue as problems in our own words: an unknown key is named by its own path. */
export function toProblems(issue: z.core.$ZodIssue, document: unknown): DocumentProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return { path: pathText(path), code: 'unknown-key' as const, found: excerpt(valueAt(document, path)) };
    });
  }
  const found = valueAt(document, issue.path);
  return [
    { path: pathText(issue.path), code: found === undefined ? 'missing' : 'invalid-value', found: excerpt(found) },
  ];
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
