import { z } from 'zod';
import { daySchema, idSchema, serviceLifeSchema, shareSchema, unitSchema } from '../declaration/declaration.ts';
import { MODULES } from '../declaration/life-cycle-module.ts';
import {
  ALTERNATIVE_KINDS,
  BUILDING_TYPES,
  CARRIERS,
  ORIGINS,
  TRANSPORT_MODES,
  TRAVEL_MODES,
  VARIANT_STAGES,
} from './codes.ts';
import { awardSchema, bidSchema } from '../award/bid.ts';
import { grantSchema, projectChoiceSchema } from '../choices/choices.ts';
import { costLineSchema, costSettingsSchema } from '../cost/cost.ts';
import { projectRequirementSchema } from '../requirements/requirement.ts';
import { siteSchema, siteSettingsSchema } from '../site/site.ts';
import { wasteSchema, wasteSettingsSchema } from '../waste/waste.ts';
import { methodOverridesSchema, methodSchema } from './method.ts';
import { line, prose } from '../text/written.ts';

/** The project model, in the shape of the project package. What is not known is absent or null, never 0. */

const amount = z.number().min(0);
const carrier = z.enum(CARRIERS);
export const elementSchema = z.string().regex(/^\d{2,3}$/);

export const transportLegSchema = z.strictObject({
  mode: z.enum(TRANSPORT_MODES).nullish(),
  /** km */
  distance: amount.nullish(),
  /** kg CO₂e/tkm; null: the factor set's. */
  factor: z.number().nullish(),
});

/** That no EPD of a product exists: who looked says why, and when. */
export const epdAbsentSchema = z.strictObject({ reason: line.min(1), date: daySchema });

/** A component (materialpost): a quantity of a declared product in a building part. */
export const componentSchema = z.strictObject({
  id: idSchema,
  name: z.string().nullish(),
  /** NS 3451, two or three digits. */
  element: elementSchema.nullish(),
  /** Id of a declaration; null: not chosen yet. */
  declaration: idSchema.nullish(),
  /** The day the declaration got other figures after it was chosen here; absent once a person has seen them. */
  declarationReplaced: daySchema.nullish(),
  quantity: amount.nullish(),
  unit: unitSchema.nullish(),
  /** m */
  thickness: z.number().positive().nullish(),
  origin: z.enum(ORIGINS).nullish(),
  serviceLife: serviceLifeSchema.nullish(),
  /** Years; only of what is retained or reused. */
  remainingLife: amount.nullish(),
  /** Share of the quantity cut off on site. */
  wastage: shareSchema.nullish(),
  /** Share of the mass that is made of recycled material; null: not known. */
  recycledContent: shareSchema.nullish(),
  /** Absent: the declaration's A4; an empty list: none needed. */
  transport: z.array(transportLegSchema).nullish(),
  deliveryDate: daySchema.nullish(),
  /** Documented as not existing; absent: an EPD is asked for. */
  epdAbsent: epdAbsentSchema.nullish(),
  notRelevant: z.array(z.strictObject({ module: z.enum(MODULES), reason: z.string() })).nullish(),
});
export type Component = z.infer<typeof componentSchema>;

export const energyUseSchema = z.strictObject({
  id: idSchema.nullish(),
  carrier: carrier.nullish(),
  /** kWh a year. */
  annualDemand: amount.nullish(),
  /** kWh a year delivered out of the building. */
  annualExport: amount.nullish(),
  /** kg CO₂e/kWh; overrides the scenario. */
  factor: z.number().nullish(),
});
export type EnergyUse = z.infer<typeof energyUseSchema>;

export const travelSchema = z.strictObject({
  id: idSchema.nullish(),
  mode: z.enum(TRAVEL_MODES).nullish(),
  /** km a year. */
  annualDistance: amount.nullish(),
  /** kg CO₂e/km */
  factor: z.number().nullish(),
});
export type Travel = z.infer<typeof travelSchema>;

export const siteEnergySchema = z.strictObject({
  id: idSchema.nullish(),
  carrier: carrier.nullish(),
  amount: amount.nullish(),
  unit: unitSchema.nullish(),
  /** Life-cycle kg CO₂e per unit. */
  factor: z.number().nullish(),
});
export type SiteEnergy = z.infer<typeof siteEnergySchema>;

/** Totals by part and module, as a supplier or consultant delivers them. kg CO₂e over the study period. */
export const reportedRowSchema = z.strictObject({
  id: idSchema.nullish(),
  /** NS 3451; absent: of the whole building, such as operation. */
  element: elementSchema.nullish(),
  /** Under the electricity scenario of the alternative's method. A module that is absent or null was not delivered. */
  modules: z.partialRecord(z.enum([...MODULES, 'D']), z.number().nullable()),
  /** What the other electricity scenario gives, for the modules that follow the mix (B6, and A5 with electricity on site). */
  otherMix: z.partialRecord(z.enum(['A5', 'B6']), z.number().nullable()).nullish(),
});
export type ReportedRow = z.infer<typeof reportedRowSchema>;

/** An account that others made. The alternative's `method` is its stamp; it has no components of its own. */
export const reportedSchema = z.strictObject({
  /** Who made it. */
  by: line.nullish(),
  date: daySchema.nullish(),
  /** The parts that have rows are all the building has; else what is given by part alone may lack some. */
  coversWholeBuilding: z.boolean().nullish(),
  rows: z.array(reportedRowSchema).max(10_000),
});
export type Reported = z.infer<typeof reportedSchema>;

export const alternativeSchema = z.strictObject({
  id: idSchema,
  name: z.string().nullish(),
  kind: z.enum(ALTERNATIVE_KINDS),
  /** The same alternative at another stage; it is compared with the one it is of, not with the other alternatives. */
  variant: z.strictObject({ of: idSchema, stage: z.enum(VARIANT_STAGES) }).nullish(),
  /**
   * Its own fields and rows stay as they are until it is unlocked. Method, factors and declarations are the project's, and may move its
   * figures.
   */
  locked: z.boolean().nullish(),
  /** What the alternative serves; alternatives that are compared serve the same. */
  function: z.string().nullish(),
  /** m² BTA */
  grossFloorArea: amount.nullish(),
  /** m² BRA */
  usableFloorArea: amount.nullish(),
  users: amount.nullish(),
  /** Overrides for this alternative alone; then it no longer compares. */
  method: methodOverridesSchema.nullish(),
  components: z.array(componentSchema).nullish(),
  energy: z.array(energyUseSchema).nullish(),
  travel: z.array(travelSchema).nullish(),
  siteEnergy: z.array(siteEnergySchema).nullish(),
  /** Given instead of components: totals by part and module. */
  reported: reportedSchema.nullish(),
  costLines: z.array(costLineSchema).nullish(),
});
export type Alternative = z.infer<typeof alternativeSchema>;

/** A product as it was delivered to the site, with the EPD that came with it, if one did. */
export const deliveredProductSchema = z.strictObject({
  id: idSchema,
  name: z.string().nullish(),
  manufacturer: z.string().nullish(),
  /** The number of the EPD, as the contractor gives it. */
  registration: z.string().nullish(),
  quantity: amount.nullish(),
  unit: unitSchema.nullish(),
  deliveryDate: daySchema.nullish(),
  /** Id of the component that it is the delivery of; null: not matched. */
  component: idSchema.nullish(),
  /** Id of its declaration in the library; null: none yet. */
  declaration: idSchema.nullish(),
  epdAbsent: epdAbsentSchema.nullish(),
  note: prose.nullish(),
});
export type DeliveredProduct = z.infer<typeof deliveredProductSchema>;

/** Saksgrunnlag: what the decision is about, what is recommended, and what was decided. */
export const decisionCaseSchema = z.strictObject({
  /** What the building is needed for. */
  need: prose.nullish(),
  /** The day the study of renovating against building new was finished. */
  studyDate: daySchema.nullish(),
  recommendation: z.strictObject({ alternative: idSchema.nullish(), reason: prose.nullish() }).nullish(),
  decision: z
    .strictObject({
      alternative: idSchema.nullish(),
      date: daySchema.nullish(),
      /** Who decided, such as the municipal council. */
      body: line.nullish(),
      reason: prose.nullish(),
    })
    .nullish(),
});
export type DecisionCase = z.infer<typeof decisionCaseSchema>;

export const projectSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  buildingType: z.enum(BUILDING_TYPES).nullish(),
  municipality: z.string().nullish(),
  method: methodSchema,
  /** When it is built; what is not said is open. */
  constructionPeriod: z.strictObject({ from: daySchema.nullish(), to: daySchema.nullish() }).nullish(),
  decisionCase: decisionCaseSchema.nullish(),
  alternatives: z.array(alternativeSchema).nullish(),
  deliveredProducts: z.array(deliveredProductSchema).nullish(),
  waste: wasteSchema.nullish(),
  site: siteSchema.nullish(),
  requirements: z.array(projectRequirementSchema).nullish(),
  award: awardSchema.nullish(),
  bids: z.array(bidSchema).max(1000).nullish(),
  choices: z.array(projectChoiceSchema).nullish(),
  grants: z.array(grantSchema).nullish(),
  /** What the cost of every alternative is calculated with. */
  cost: costSettingsSchema.nullish(),
});
export type Project = z.infer<typeof projectSchema>;

/** A project's own fields, without what has rows of its own. */
export const projectHeadSchema = projectSchema
  .omit({ alternatives: true, deliveredProducts: true, requirements: true, bids: true, choices: true, grants: true })
  .extend({ waste: wasteSettingsSchema.nullish(), site: siteSettingsSchema.nullish() });
export type ProjectHead = z.infer<typeof projectHeadSchema>;
/** An alternative's own fields; travel, site energy and delivered totals are few and are kept with it. */
export const alternativeHeadSchema = alternativeSchema.omit({ components: true, energy: true, costLines: true });
export type AlternativeHead = z.infer<typeof alternativeHeadSchema>;
