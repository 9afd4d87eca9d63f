import { z } from 'zod';
import { daySchema, idSchema, shareSchema, unitSchema } from '../declaration/declaration.ts';
import { attachmentsSchema } from '../project/attachment.ts';
import { CARRIERS } from '../project/codes.ts';
import type { Unit } from '../units/unit.ts';
import { line, prose } from '../text/written.ts';

/** The construction site of a project, in the shape of the project package. What is not known is absent or null, never 0. */

/** What a contract's share is of. There is no official one, so the contract names it and every share says it. */
export const DENOMINATORS = ['energy', 'hours', 'machines'] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** What energy is used for inside the fence. */
export const ENERGY_USES = ['machine', 'heating', 'power'] as const;
export type EnergyUse = (typeof ENERGY_USES)[number];

/** What fuel and energy come in. */
export const ENERGY_UNITS = ['l', 'kWh', 'MJ', 'kg', 't', 'm3'] as const satisfies readonly Unit[];

/** How biogas is read: as free of fossils, or, as some clients have it, of emissions too. */
export const BIOGAS_READINGS = ['fossilFree', 'emissionFree'] as const;

export const EXCEPTION_SUBJECTS = ['machine', 'power'] as const;
export const EXCEPTION_DRIVERS = ['technical', 'market', 'cost', 'progress'] as const;
export const EXCEPTION_DECISIONS = ['approved', 'rejected'] as const;

const amount = z.number().min(0);
const carrier = z.enum(CARRIERS);

export const machineSchema = z.strictObject({
  id: idSchema,
  type: line.nullish(),
  maker: line.nullish(),
  model: line.nullish(),
  /** By which telematics know it. */
  serialNumber: line.nullish(),
  /** kW */
  power: amount.nullish(),
  engineStage: line.nullish(),
  carrier: carrier.nullish(),
  owner: line.nullish(),
});
export type Machine = z.infer<typeof machineSchema>;

/** What a supplier shows of a biofuel: that it meets the standard, and what it is made of. */
export const biofuelEvidenceSchema = z.strictObject({
  en15940: z.boolean().nullish(),
  /** Advanced by the product regulations, or of feedstock with a low risk of indirect land use change. */
  advancedOrLowIluc: z.boolean().nullish(),
  palmOilFree: z.boolean().nullish(),
  /** The number of the certificate. */
  certificate: line.nullish(),
});
export type BiofuelEvidence = z.infer<typeof biofuelEvidenceSchema>;

export const siteEnergyEntrySchema = z.strictObject({
  id: idSchema.nullish(),
  from: daySchema.nullish(),
  to: daySchema.nullish(),
  /** Id of a machine; null: heating, power supply, or machines together. */
  machine: idSchema.nullish(),
  use: z.enum(ENERGY_USES).nullish(),
  carrier: carrier.nullish(),
  /** What is mixed into the carrier, and its share of the volume. */
  blend: z.strictObject({ carrier, share: shareSchema }).nullish(),
  amount: amount.nullish(),
  unit: unitSchema.nullish(),
  hours: amount.nullish(),
  /** Of a biofuel: that what the contract asks for has been shown. */
  documented: z.boolean().nullish(),
  evidence: biofuelEvidenceSchema.nullish(),
  /** Life-cycle kg CO2e per unit, by the supplier's certificate. */
  factor: z.number().nullish(),
  /** An invoice, a delivery note, a report of the machine's own. */
  document: line.nullish(),
  /** What is to be known of it, and what a list said that nothing else was made of. */
  note: prose.nullish(),
  attachments: attachmentsSchema,
});
export type SiteEnergyEntry = z.infer<typeof siteEnergyEntrySchema>;

/** "Fravik": that a machine or a power supply may be another than the contract asks for. */
export const siteExceptionSchema = z.strictObject({
  id: idSchema.nullish(),
  subject: z.enum(EXCEPTION_SUBJECTS).nullish(),
  /** Id of a machine. */
  machine: idSchema.nullish(),
  from: daySchema.nullish(),
  to: daySchema.nullish(),
  driver: z.enum(EXCEPTION_DRIVERS).nullish(),
  reason: prose.nullish(),
  /** The market has been asked. */
  marketChecked: z.boolean().nullish(),
  /** Who was asked, and what else was looked at. */
  alternatives: prose.nullish(),
  replacement: line.nullish(),
  replacementCarrier: carrier.nullish(),
  compensation: prose.nullish(),
  consequences: prose.nullish(),
  decision: z.enum(EXCEPTION_DECISIONS).nullish(),
  decided: daySchema.nullish(),
  attachments: attachmentsSchema,
});
export type SiteException = z.infer<typeof siteExceptionSchema>;

export const siteRequirementSchema = z.strictObject({
  fossilFree: shareSchema.nullish(),
  emissionFree: shareSchema.nullish(),
  denominator: z.enum(DENOMINATORS).nullish(),
});
export type SiteRequirement = z.infer<typeof siteRequirementSchema>;

export const siteSchema = z.strictObject({
  requirement: siteRequirementSchema.nullish(),
  biogas: z.enum(BIOGAS_READINGS).nullish(),
  /** Id of the alternative whose estimated site energy the log stands in place of; null: of none. */
  measuredFor: idSchema.nullish(),
  machines: z.array(machineSchema).nullish(),
  energy: z.array(siteEnergyEntrySchema).nullish(),
  exceptions: z.array(siteExceptionSchema).nullish(),
});
export type Site = z.infer<typeof siteSchema>;

/** What is said once for a project; machines, energy and exceptions are rows of their own. */
export const siteSettingsSchema = siteSchema.omit({ machines: true, energy: true, exceptions: true });
export type SiteSettings = z.infer<typeof siteSettingsSchema>;
