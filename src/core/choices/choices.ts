import { z } from 'zod';
import { daySchema, idSchema } from '../declaration/declaration.ts';
import { attachmentsSchema } from '../project/attachment.ts';
import type { Measure } from '../requirements/measure.ts';
import { line, prose } from '../text/written.ts';

/** What the strategy asks a project to consider, and the support that pays for what costs more. */

export const CHOICE_TOPICS = ['adaptability', 'reuse', 'recycled', 'trenchless', 'energy'] as const;
export type ChoiceTopic = (typeof CHOICE_TOPICS)[number];

/** The measure of the strategy that a topic answers. */
export const CHOICE_MEASURES: Readonly<Record<ChoiceTopic, Measure>> = {
  adaptability: '3.2',
  reuse: '3.7',
  recycled: '3.8',
  trenchless: '3.11',
  energy: '3.14',
};

/** One solution that was considered, and whether it was chosen. */
export const projectChoiceSchema = z.strictObject({
  id: idSchema,
  topic: z.enum(CHOICE_TOPICS).nullish(),
  considered: prose.nullish(),
  /** Null: not decided. */
  chosen: z.boolean().nullish(),
  /** What is not chosen has one. */
  reason: prose.nullish(),
  date: daySchema.nullish(),
  responsible: line.nullish(),
});
export type ProjectChoice = z.infer<typeof projectChoiceSchema>;

export const GRANT_SCHEMES = ['klimasats', 'enova', 'climateFund', 'other'] as const;
export type GrantScheme = (typeof GRANT_SCHEMES)[number];

export const GRANT_STATES = ['idea', 'applied', 'granted', 'refused', 'paid', 'withdrawn'] as const;
export type GrantState = (typeof GRANT_STATES)[number];

const kr = z.number().min(0);

/** Support for a measure that costs more than it would have without the climate. */
export const grantSchema = z.strictObject({
  id: idSchema,
  scheme: z.enum(GRANT_SCHEMES).nullish(),
  /** What the application is called. */
  name: line.nullish(),
  /** What it pays for. */
  measure: line.nullish(),
  /** kr: what the measure costs more than the solution it takes the place of. */
  extraCost: kr.nullish(),
  /** kr */
  applied: kr.nullish(),
  /** kr */
  granted: kr.nullish(),
  state: z.enum(GRANT_STATES).nullish(),
  /** Of the application, until it is sent. */
  deadline: daySchema.nullish(),
  /** The scheme's or the archive's case number. */
  reference: line.nullish(),
  attachments: attachmentsSchema,
});
export type Grant = z.infer<typeof grantSchema>;
