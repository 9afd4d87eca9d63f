import { z } from 'zod';
import { daySchema } from '../declaration/declaration.ts';
import { ownFactorSetSchema, type OwnFactorSet } from '../project/factor-set.ts';
import { catalogueRequirementSchema, type CatalogueRequirement } from '../requirements/requirement.ts';

/** What one person keeps for the municipality and the others read: its own requirements and factor sets, as a file in a folder that they share. */

export const SHARED_FORMAT = 'byggklima-shared';
export const SHARED_VERSION = 1;
/** The name of the file in the folder. */
export const SHARED_FILE = 'byggklima-felles.json';

export const sharedSetSchema = z.strictObject({
  format: z.literal(SHARED_FORMAT),
  version: z.literal(SHARED_VERSION),
  published: daySchema,
  by: z.string().max(1000),
  requirements: z.array(catalogueRequirementSchema).max(20_000),
  factorSets: z.array(ownFactorSetSchema).max(1000),
});
export type SharedSet = z.infer<typeof sharedSetSchema>;

export type SharedSetResult =
  | { readonly ok: true; readonly value: SharedSet }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer'; readonly version: string };

/** Reads the file of a shared folder; a later program's is told apart from what is damaged or another thing. */
export function readSharedSet(text: string): SharedSetResult {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'damaged', version: '' };
  }
  const version = headSchema.safeParse(document).data?.version ?? SHARED_VERSION;
  if (version > SHARED_VERSION) return { ok: false, reason: 'newer', version: String(version) };
  const read = sharedSetSchema.safeParse(document);
  return read.success ? { ok: true, value: read.data } : { ok: false, reason: 'damaged', version: '' };
}

const headSchema = z.object({ format: z.literal(SHARED_FORMAT), version: z.int() });

export function sharedSetText(value: SharedSet): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What is to be published and read. */
export type SharedContent = Pick<SharedSet, 'requirements' | 'factorSets'>;

export interface SharedNews {
  /** Versions that are not here yet, as they are to be here. */
  readonly requirements: readonly CatalogueRequirement[];
  readonly factorSets: readonly OwnFactorSet[];
}
