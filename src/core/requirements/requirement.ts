import { z } from 'zod';
import { daySchema, idSchema, shareSchema } from '../declaration/declaration.ts';
import { attachmentsSchema } from '../project/attachment.ts';
import { MEASURES } from './measure.ts';
import { line, prose } from '../text/written.ts';

/** Climate requirements: the municipality's catalogue (strategy measure 3.3), and what a project has taken of it. */

/** What a requirement is in a procurement: what must be met, what is rewarded, what is done under the contract, or what we do ourselves. */
export const REQUIREMENT_KINDS = ['minimum', 'award', 'contract', 'routine'] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

export const PHASES = ['need', 'procurement', 'design', 'construction', 'handover'] as const;
export type Phase = (typeof PHASES)[number];

export const WORKS = ['newBuild', 'renovation', 'demolition', 'civil'] as const;
export type Works = (typeof WORKS)[number];

/** Figures of the program's own that a requirement may be measured by; yes or no is 1 or 0. */
export const REQUIREMENT_FIGURES = [
  'sortingRate',
  'fossilFree',
  'emissionFree',
  'epdCoverage',
  'climateAccount',
  'lifeCycleCost',
  'rebuildingStudy',
  'wasteFree',
] as const;
export type RequirementFigure = (typeof REQUIREMENT_FIGURES)[number];

/** What a requirement says. */
const words = { title: line.min(1), text: prose.min(1), evidence: prose.nullish() };

/** What the catalogue and a project's own have in common. */
const requirement = {
  /** Of the catalogue: "T-09". */
  number: line.min(1),
  kind: z.enum(REQUIREMENT_KINDS),
  measures: z.array(z.enum(MEASURES)).max(MEASURES.length),
  measuredBy: z.enum(REQUIREMENT_FIGURES).nullish(),
  /** The least that the figure shall be, 0…1. */
  target: shareSchema.nullish(),
  source: line.nullish(),
  /** A fact or a threshold in it is to be verified by whoever uses it. */
  check: z.boolean().nullish(),
};

export const catalogueRequirementSchema = z.strictObject({
  ...requirement,
  ...words,
  /** From 1. What a version says is never changed: a change is the next one. */
  version: z.int().min(1),
  en: z.strictObject(words).nullish(),
  phases: z.array(z.enum(PHASES)),
  works: z.array(z.enum(WORKS)),
  /** m² BTA; smaller projects are not proposed it. */
  minimumArea: z.number().min(0).nullish(),
  validFrom: daySchema.nullish(),
  validTo: daySchema.nullish(),
});
export type CatalogueRequirement = z.infer<typeof catalogueRequirementSchema>;

export const catalogueSchema = z.strictObject({
  set: line.min(1),
  requirements: z.array(catalogueRequirementSchema),
});
export type Catalogue = z.infer<typeof catalogueSchema>;

/** As follow-up plans write them. */
export const REQUIREMENT_STATUSES = [
  'notStarted',
  'started',
  'fulfilled',
  'lacksAsBuilt',
  'done',
  'notRelevant',
] as const;
export type RequirementStatus = (typeof REQUIREMENT_STATUSES)[number];

/** That a requirement was not kept: what was found, what is done about it, and when it was closed. */
export const deviationSchema = z.strictObject({
  id: idSchema,
  found: daySchema.nullish(),
  text: prose.nullish(),
  action: prose.nullish(),
  sanction: prose.nullish(),
  /** Null: open. */
  closed: daySchema.nullish(),
});
export type Deviation = z.infer<typeof deviationSchema>;

/** A requirement as a project has it: its own words from the day it was taken, whatever becomes of the catalogue. */
export const projectRequirementSchema = z.strictObject({
  ...requirement,
  id: idSchema,
  number: line.nullish(),
  title: line.nullish(),
  text: prose.nullish(),
  evidence: prose.nullish(),
  kind: z.enum(REQUIREMENT_KINDS).nullish(),
  measures: z.array(z.enum(MEASURES)).max(MEASURES.length).nullish(),
  /** Of the catalogue's requirement that it was taken from; null: the project's own. */
  version: z.int().min(1).nullish(),
  contract: line.nullish(),
  responsible: line.nullish(),
  deadline: daySchema.nullish(),
  /** As a person says it; where it is measured, the figure goes before. */
  status: z.enum(REQUIREMENT_STATUSES).nullish(),
  /** Why it is not relevant here, or was changed. */
  reason: prose.nullish(),
  deviations: z.array(deviationSchema).max(1000).nullish(),
  attachments: attachmentsSchema,
});
export type ProjectRequirement = z.infer<typeof projectRequirementSchema>;
