import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#core/api/errors.ts';
import { factorSetSchema } from '#core/project/factor-set.ts';
import { parsePackage, type ProjectPackage } from '#core/project/package.ts';
import { catalogueSchema } from '#core/requirements/requirement.ts';
import type { Resources } from '#main/services/ports.ts';
import { boverketDeclarations, boverketMaterials, boverketSchema } from './boverket.ts';

/** Newest first. A set that has been released is never edited: the next one takes its place. */
const FACTORS = 'reference/factors-2026-2.json';
const EARLIER_FACTORS = ['reference/factors-2026-1.json'];
const MATERIALS = 'reference/boverket.json';
const REQUIREMENTS = 'reference/requirements-2026-1.json';
const EXAMPLE = 'example-lerkelia-skole.byggklima';

/**
 * The reference data that ships with the program, from its `resources` folder. Each file is read and checked when it is first asked
 * for; one that is missing or wrong is an error that names it.
 */
export function createResources(resourcesDir: string): Resources {
  const boverket = once(() => parseJson(boverketSchema, resourcesDir, MATERIALS));
  const factors = once(() => parseJson(factorSetSchema, resourcesDir, FACTORS));
  return {
    factors,
    factorSets: once(() => [
      factors(),
      ...EARLIER_FACTORS.map((file) => parseJson(factorSetSchema, resourcesDir, file)),
    ]),
    example: once(() => readExample(resourcesDir)),
    genericDeclarations: once(() => boverketDeclarations(boverket())),
    requirements: once(() => parseJson(catalogueSchema, resourcesDir, REQUIREMENTS)),
    materials: once(() => boverketMaterials(boverket())),
  };
}

function parseJson<T>(schema: z.ZodType<T>, folder: string, file: string): T {
  const text = readText(folder, file);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw unusable(file, cause instanceof Error ? cause.message : 'not JSON');
  }
  const parsed = schema.safeParse(document);
  if (!parsed.success) throw unusable(file, z.prettifyError(parsed.error));
  return parsed.data;
}

function readExample(folder: string): ProjectPackage {
  const parsed = parsePackage(readText(folder, EXAMPLE));
  if (!parsed.ok) throw new AppError('invalid-package', { file: EXAMPLE, problems: parsed.problems });
  return parsed.value;
}

function readText(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new AppError('file-not-readable', { file });
  }
}

/** A fault of the program's own files, which a person can only answer by installing it again. */
function unusable(file: string, what: string): AppError {
  return new AppError('internal', { message: `resources/${file}: ${what}` });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
