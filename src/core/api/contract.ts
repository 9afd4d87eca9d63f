import { z } from 'zod';
import type { ApiError } from './errors.ts';
import {
  declarationSchema,
  idSchema,
  shareSchema,
  STANDARDS,
  unitSchema,
  type Declaration,
} from '../declaration/declaration.ts';
import {
  DECLARATION_STANDINGS,
  type DeclarationStanding,
  type LibraryDeclaration,
} from '../declaration/library-declaration.ts';
import { keptSheetSchema, type KeptSheet } from './held-text.ts';
import { grantSchema, projectChoiceSchema, type Grant, type ProjectChoice } from '../choices/choices.ts';
import type { Completeness } from '../climate/completeness.ts';
import type { MissingForConversion } from '../climate/conversions.ts';
import { costLineSchema, type CostLine } from '../cost/cost.ts';
import type { ReferenceMaterial } from '../declaration/reference-material.ts';
import type { Label } from '../history/change-set.ts';
import { MOST_CHANGES } from '../requirements/catalogue-plan.ts';
import { portfolioTargetSchema, type PortfolioTarget } from '../portfolio/target.ts';
import { attachmentSchema, type Attachment } from '../project/attachment.ts';
import { bidSchema, type Bid } from '../award/bid.ts';
import { deliveredSchema } from '../award/delivered.ts';
import type { PackageAccount } from '../award/package-accounts.ts';
import type { MadeReport, ReportCheck } from '../report/report-stamp.ts';
import { REQUIREMENT_REPORTS } from '../report/requirements-workbook.ts';
import {
  catalogueRequirementSchema,
  projectRequirementSchema,
  type CatalogueRequirement,
  type ProjectRequirement,
} from '../requirements/requirement.ts';
import { ALTERNATIVE_LIMIT } from '../project/alternative-set.ts';
import { VARIANT_STAGES } from '../project/codes.ts';
import { ownFactorSetSchema, type FactorSet, type OwnFactorSet } from '../project/factor-set.ts';
import {
  alternativeHeadSchema,
  componentSchema,
  deliveredProductSchema,
  energyUseSchema,
  epdAbsentSchema,
  projectHeadSchema,
  type AlternativeHead,
  type Component,
  type DeliveredProduct,
  type EnergyUse,
  type ProjectHead,
} from '../project/project.ts';
import {
  machineSchema,
  siteEnergyEntrySchema,
  siteExceptionSchema,
  type Machine,
  type SiteEnergyEntry,
  type SiteException,
} from '../site/site.ts';
import { UNITS } from '../units/unit.ts';
import { wasteDeliverySchema, wastePlanRowSchema, type WasteDelivery, type WastePlanRow } from '../waste/waste.ts';
import { CATALOGUE_FIELDS, type CatalogueField } from '../sheet/catalogue-columns.ts';
import { COST_FIELDS, type CostField } from '../sheet/cost-columns.ts';
import { LONGEST_WANTED } from '../sheet/declaration-proposal.ts';
import { DELIVERED_FIELDS, type DeliveredField } from '../sheet/delivered-columns.ts';
import type { SheetLine } from '../sheet/import-source.ts';
import { BID_FIELDS, type BidField } from '../sheet/bid-columns.ts';
import type { SaidMapping } from '../sheet/said-mapping.ts';
import { SITE_FIELDS, type SiteField } from '../sheet/site-columns.ts';
import type { TelematicsSnapshot } from '../site/telematics.ts';
import { WASTE_FIELDS, type WasteField } from '../sheet/waste-columns.ts';
import { TAKE_OFF_FIELDS, type TakeOffField } from '../sheet/take-off-columns.ts';
import {
  importAnswersSchema,
  importChoicesSchema,
  importProblemKindSchema,
  type ImportPreview,
  type ImportRow,
} from './import-preview.ts';

/**
 * Every call that crosses from a host into the backend. A new capability is a core function, a service, a line here and a
 * screen. `dispatch(name, rawInput)` parses the input with the schema; services never see unparsed input.
 */

/**
 * What a call does to the person's data:
 * `read` nothing, `change` one change set that can be undone, `act` something outside the log (a preference, a backup, a job).
 */
export type Effect = 'read' | 'change' | 'act';

export interface CallSpec<Input extends z.ZodType = z.ZodType, Output = unknown, E extends Effect = Effect> {
  readonly input: Input;
  readonly effect: E;
  /** Only a type: outputs are made by our own code and are not parsed again. */
  readonly output?: Output;
}

const call = <Output>() => ({
  read: <Input extends z.ZodType>(input: Input): CallSpec<Input, Output, 'read'> => ({
    input,
    effect: 'read',
  }),
  change: <Input extends z.ZodType>(input: Input): CallSpec<Input, Output, 'change'> => ({
    input,
    effect: 'change',
  }),
  act: <Input extends z.ZodType>(input: Input): CallSpec<Input, Output, 'act'> => ({
    input,
    effect: 'act',
  }),
});

const nothing = z.strictObject({});
const byId = z.strictObject({ id: idSchema });
const upload = z.strictObject({ upload: idSchema });
/** A list in an uploaded file; of a workbook this sheet, whatever its headings are, else the one whose headings are recognised. */
const uploadedList = upload.extend({ sheet: z.string().max(1000).optional() });
const languageSchema = z.enum(['nb', 'en']);

/** What narrows the library; what is left out narrows nothing. */
const declarationFilterSchema = z.strictObject({
  status: z.enum(DECLARATION_STANDINGS).default('current'),
  /** One without a date does not expire. */
  validity: z.enum(['all', 'valid', 'expired']).default('all'),
  kind: declarationSchema.shape.kind.nullish(),
  unit: unitSchema.nullish(),
  /** `notStated`: those that tell none. */
  standard: z.enum([...STANDARDS, 'notStated']).nullish(),
  /** The widest part of its category. */
  group: z.string().max(500).nullish(),
});
export type DeclarationFilter = z.output<typeof declarationFilterSchema>;

const MOST_COLUMNS = 16_384;
const headingsSchema = z.array(z.string()).max(MOST_COLUMNS);
/** What a person says of the columns of a list, in their order: a field, not used, or null where the heading decides. */
const saidMappingSchema = <Field extends string>(
  fields: readonly Field[],
): z.ZodType<(Field | 'unused' | null)[], (Field | 'unused' | null)[]> =>
  z.array(z.enum([...fields, 'unused']).nullable()).max(MOST_COLUMNS);
export const siteMappingSchema = saidMappingSchema(SITE_FIELDS);
export const catalogueMappingSchema = saidMappingSchema(CATALOGUE_FIELDS);
export const costMappingSchema = saidMappingSchema(COST_FIELDS);
export const wasteMappingSchema = saidMappingSchema(WASTE_FIELDS);
export const bidMappingSchema = saidMappingSchema(BID_FIELDS);
export const deliveredMappingSchema = saidMappingSchema(DELIVERED_FIELDS);
const replacementSchema = z.strictObject({
  from: idSchema,
  to: idSchema,
  /** Ids of those it is done in; left out: all. */
  projects: z.array(idSchema).max(10_000).nullish(),
});
export const takeOffMappingSchema = saidMappingSchema(TAKE_OFF_FIELDS);

/** A component or energy row with its place; `position` orders the rows of an alternative. */
const placed = { position: z.number() };

export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: z.enum(['light', 'dark', 'system']),
});
export type Settings = z.infer<typeof settingsSchema>;

export type AlternativeDocument = AlternativeHead & {
  readonly position: number;
  readonly components: readonly (Component & { readonly position: number })[];
  readonly energy: readonly (EnergyUse & { readonly id: string; readonly position: number })[];
  readonly costLines: readonly (CostLine & { readonly id: string; readonly position: number })[];
};

/** A project with all that its account needs, for the screens: they calculate with the same core functions as the report. */
export interface ProjectDocument {
  readonly project: ProjectHead;
  readonly alternatives: readonly AlternativeDocument[];
  readonly deliveredProducts: readonly (DeliveredProduct & { readonly position: number })[];
  readonly wastePlan: readonly (WastePlanRow & { readonly id: string; readonly position: number })[];
  readonly wasteDeliveries: readonly (WasteDelivery & { readonly id: string; readonly position: number })[];
  readonly siteMachines: readonly (Machine & { readonly position: number })[];
  readonly siteEntries: readonly (SiteEnergyEntry & { readonly id: string; readonly position: number })[];
  readonly siteExceptions: readonly (SiteException & { readonly id: string; readonly position: number })[];
  readonly requirements: readonly (ProjectRequirement & { readonly position: number })[];
  readonly bids: readonly (Bid & { readonly position: number })[];
  readonly choices: readonly (ProjectChoice & { readonly position: number })[];
  readonly grants: readonly (Grant & { readonly position: number })[];
  /** The declarations that its components and delivered products use, and what now stands in place of those that are superseded. */
  readonly declarations: readonly LibraryDeclaration[];
  /** The factors that the project carries, else the program's newest set. */
  readonly factors: FactorSet;
  readonly carriesFactors: boolean;
}

/** What bringing a package in did: a project that was here already is updated. */
export interface ImportedPackage {
  readonly id: string;
  readonly name: string;
  readonly updated: boolean;
  readonly changes: number;
}

/** What a shared folder has published, and how much of it is not here. */
export interface PublishedNews {
  readonly published: string;
  readonly by: string;
  readonly requirements: number;
  readonly factorSets: number;
}

/** A project package in a shared folder; what cannot be read says why. */
export type SharedPackage =
  | {
      readonly file: string;
      readonly project: { readonly id: string; readonly name: string };
      readonly isHere: boolean;
    }
  | { readonly file: string; readonly error: ApiError };

/** A declaration in the library. */
export interface DeclarationRow {
  readonly id: string;
  readonly declaration: LibraryDeclaration;
  /** Number of projects that use it. */
  readonly usedIn: number;
}

/** A declaration with the versions of it that are older and newer, nearest first. */
export interface DeclarationDetails extends DeclarationRow {
  readonly older: readonly LibraryDeclaration[];
  readonly newer: readonly LibraryDeclaration[];
}

/** Numbers of declarations: of those that are current by validity, and of the others. */
export type DeclarationCounts = Readonly<
  Record<'all' | 'valid' | 'expired' | Exclude<DeclarationStanding, 'current'>, number>
>;

export interface DeclarationGroup {
  readonly group: string;
  readonly count: number;
}

/** What an alternative is called by: its name, else its kind. */
interface NamedAlternative {
  readonly id: string;
  readonly name: string | null;
  readonly kind: AlternativeHead['kind'];
}

/** What uses a declaration in one project. */
export interface DeclarationUse {
  /** Id. */
  readonly project: string;
  readonly name: string;
  readonly alternatives: readonly (NamedAlternative & {
    readonly locked: boolean;
    readonly rows: number;
    /** Rows that are delivered after its last day. */
    readonly rowsAfterExpiry: number;
    /** Of the rows whose mass is known; null where none is. */
    readonly massKg: number | null;
    readonly rowsWithoutMass: number;
  })[];
  readonly deliveredProducts: number;
}

/** Why a row keeps its declaration: its alternative is locked, or what is missing for its amount to have a path to the other's unit. */
export type KeepReason = 'locked' | MissingForConversion;

/** What replacing a declaration does in one project. */
export interface ProjectReplacement {
  /** Id. */
  readonly project: string;
  readonly name: string;
  readonly alternatives: readonly (NamedAlternative & {
    readonly rows: number;
    readonly kept: readonly KeptRow[];
    /** The alternative as it is and as it would be; null where it has no account. */
    readonly total: { readonly before: ReplacementTotal | null; readonly after: ReplacementTotal | null };
  })[];
  readonly deliveredProducts: { readonly rows: number; readonly kept: readonly KeptRow[] };
}

/** kg CO₂e; a product that declares less makes a sum that is only shorter, and says so. */
export interface ReplacementTotal {
  readonly value: number | null;
  readonly completeness: Completeness;
}

export interface KeptRow {
  readonly id: string;
  readonly name: string | null;
  readonly reason: KeepReason;
}

export interface Replaced {
  readonly rows: number;
  readonly projects: number;
  readonly kept: number;
}

/** A factor set that a project can be calculated with. One of the program's has its name for an id and is never changed. */
export interface FactorSetRow extends FactorSet {
  readonly id: string;
  readonly basedOn?: string | null | undefined;
  readonly isOwn: boolean;
}

export interface HistoryState {
  readonly undo: Label | null;
  /** Which change undo would take back; null where there is none. */
  readonly undoId: string | null;
  readonly redo: Label | null;
  /** When the last change was stored, ISO 8601; null in a new workspace. */
  readonly savedAt: string | null;
}

export interface LogEntry {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly label: Label;
  readonly project: string | null;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly changes: number;
}

export interface Job {
  readonly job: string;
}

/** A file made for the person, to be fetched once through the host's file route. */
export interface MadeFile {
  readonly file: string;
  readonly name: string;
}

/** A project package, and the names of the files that its rows name but whose content does not go along. */
export interface MadePackage extends MadeFile {
  readonly without: readonly string[];
}

/** A list as it was read from a file; the page makes rows of it, with the columns as the person maps them. */
export interface SheetList {
  readonly file: string;
  readonly encoding: string | null;
  readonly sheet: string | null;
  /** The names of all that could be read instead. */
  readonly sheets: readonly string[];
  /** Without dates: these are texts here. */
  readonly lines: readonly SheetLine[];
}

/** A file of a site's energy, told by its content: a list whose columns a person maps, or a fleet of machines with their counters (ISO 15143-3). */
export type SiteFile =
  | { readonly kind: 'list'; readonly list: SheetList }
  | { readonly kind: 'fleet'; readonly snapshot: TelematicsSnapshot };

/** What a proposal goes by. A number may be that of a product by another name, or of a declaration that was taken out of use. */
export type ProposedBy = 'id' | 'number' | 'number-other-name' | 'number-retired' | 'remembered' | 'name';

/** A declaration proposed for a component: that of the number that was given, what the newest component of the name uses, or what its name speaks of. */
export interface DeclarationProposal {
  /** Id. */
  readonly declaration: string;
  readonly why: ProposedBy;
}

export interface WorkspaceInfo {
  readonly programVersion: string;
  /** Shown in the settings, so that a person knows where the data lies; never served by the loopback host. */
  readonly dataFolder: string;
  readonly declarationCount: number;
  readonly backups: readonly { readonly name: string; readonly at: string; readonly bytes: number }[];
  /** How the backend recovered what it opened, if it had to. */
  readonly notice: string | null;
}

export const contract = {
  'workspace.info': call<WorkspaceInfo>().read(nothing),
  'workspace.backup': call<{ readonly name: string }>().act(nothing),

  /** Keeps an uploaded file by its content. Nothing names it yet. */
  'attachments.keep': call<Attachment>().act(upload),
  'attachments.fetch': call<MadeFile>().act(attachmentSchema.pick({ sha256: true, name: true })),

  'settings.get': call<Settings>().read(nothing),
  'settings.set': call<Settings>().act(settingsSchema.partial()),

  'heldTexts.list': call<KeptSheet[]>().read(nothing),
  /** All that a grid holds now; none: nothing any more. */
  'heldTexts.keep': call<null>().act(keptSheetSchema),

  'history.state': call<HistoryState>().read(nothing),
  'history.list': call<LogEntry[]>().read(
    z.strictObject({ limit: z.number().int().positive().max(1000).default(200) }),
  ),
  'history.undo': call<HistoryState>().act(nothing),
  'history.redo': call<HistoryState>().act(nothing),

  'projects.list': call<ProjectDocument[]>().read(nothing),
  'projects.get': call<ProjectDocument>().read(byId),
  /** Makes a project with the alternatives it begins with. */
  'projects.create': call<{ readonly id: string }>().change(
    z.strictObject({
      project: projectHeadSchema.omit({ id: true }),
      alternatives: z
        .array(alternativeHeadSchema.omit({ id: true, variant: true }))
        .max(ALTERNATIVE_LIMIT)
        .default([]),
    }),
  ),
  'projects.update': call<ProjectHead>().change(projectHeadSchema),
  'projects.remove': call<null>().change(byId),
  /** A project that is here already is updated: how many changes that made, as one step; none where the package says the same. */
  'projects.importPackage': call<ImportedPackage>().change(upload),
  /** Lets the project carry the rows of a set: what it is calculated with from then on. */
  'projects.useFactors': call<null>().change(z.strictObject({ project: idSchema, set: idSchema })),
  'projects.openExample': call<{ readonly id: string }>().change(nothing),
  'projects.exportPackage': call<MadePackage>().act(byId),

  'alternatives.create': call<{ readonly id: string }>().change(
    z.strictObject({ project: idSchema, alternative: alternativeHeadSchema.omit({ id: true }) }),
  ),
  /** A copy with all its rows, placed after the original; with a stage it is the original's variant, else an alternative of its own. */
  'alternatives.copy': call<{ readonly id: string }>().change(
    byId.extend({ name: z.string().min(1), stage: z.enum(VARIANT_STAGES).nullish() }),
  ),
  'alternatives.update': call<AlternativeHead>().change(alternativeHeadSchema),
  'alternatives.remove': call<null>().change(byId),
  /** Makes a project's alternatives comparable as far as they can be: by the project's method, and with one function. */
  'alternatives.makeAlike': call<null>().change(z.strictObject({ project: idSchema })),

  /** Rows put (new ids are inserted, known ones replaced) and rows removed, as one step: a cell, a paste, a fill. */
  'components.apply': call<null>().change(
    z.strictObject({
      alternative: idSchema,
      label: z.enum(['edit', 'paste', 'fill', 'clear', 'add', 'remove', 'move', 'copy', 'takeOff']),
      put: z.array(componentSchema.extend(placed)).max(100_000),
      remove: z.array(idSchema).max(100_000),
    }),
  ),
  'energy.apply': call<null>().change(
    z.strictObject({
      alternative: idSchema,
      put: z.array(energyUseSchema.extend({ id: idSchema, ...placed })).max(1000),
      remove: z.array(idSchema).max(1000),
    }),
  ),
  /** Cost lines of an alternative put and removed, as one step: a cell, a paste, an import. */
  'costLines.apply': call<null>().change(
    z.strictObject({
      alternative: idSchema,
      label: z.enum(['edit', 'paste', 'fill', 'clear', 'add', 'remove', 'import']),
      put: z.array(costLineSchema.extend({ id: idSchema, ...placed })).max(100_000),
      remove: z.array(idSchema).max(100_000),
    }),
  ),
  /** Reads an uploaded list of costs in the background; the job's outcome is a `SheetList`. Nothing is stored. */
  'costLines.read': call<Job>().act(uploadedList),
  /** As `takeOff.mapping`, for lists of costs. */
  'costLines.mapping': call<SaidMapping<CostField> | null>().read(z.strictObject({ headings: headingsSchema })),
  'costLines.rememberMapping': call<null>().act(
    z.strictObject({ headings: headingsSchema, mapping: costMappingSchema }),
  ),

  /**
   * Delivered products put and removed, and components documented to have no EPD or no longer so, as one step: a contractor's answer may be
   * both.
   */
  'deliveredProducts.apply': call<null>().change(
    z.strictObject({
      project: idSchema,
      label: z.enum(['edit', 'paste', 'fill', 'clear', 'add', 'remove', 'import', 'absent']),
      put: z.array(deliveredProductSchema.extend(placed)).max(100_000),
      remove: z.array(idSchema).max(100_000),
      components: z
        .array(z.strictObject({ id: idSchema, epdAbsent: epdAbsentSchema.nullable() }))
        .max(100_000)
        .default([]),
    }),
  ),
  /** Reads an uploaded list of deliveries in the background; the job's outcome is a `SheetList`. Nothing is stored. */
  'deliveredProducts.read': call<Job>().act(uploadedList),
  /** As `takeOff.mapping`, for lists of deliveries. */
  'deliveredProducts.mapping': call<SaidMapping<DeliveredField> | null>().read(
    z.strictObject({ headings: headingsSchema }),
  ),
  'deliveredProducts.rememberMapping': call<null>().act(
    z.strictObject({ headings: headingsSchema, mapping: deliveredMappingSchema }),
  ),
  /** Waste deliveries put and removed, as one step: a cell, a paste, an import. */
  'wasteDeliveries.apply': call<null>().change(
    z.strictObject({
      project: idSchema,
      label: z.enum(['edit', 'paste', 'fill', 'clear', 'add', 'remove', 'import']),
      put: z.array(wasteDeliverySchema.extend({ id: idSchema, ...placed })).max(100_000),
      remove: z.array(idSchema).max(100_000),
    }),
  ),
  /** Reads an uploaded waste log in the background; the job's outcome is a `SheetList`. Nothing is stored. */
  'wasteDeliveries.read': call<Job>().act(uploadedList),
  /** As `takeOff.mapping`, for waste logs. */
  'wasteDeliveries.mapping': call<SaidMapping<WasteField> | null>().read(z.strictObject({ headings: headingsSchema })),
  'wasteDeliveries.rememberMapping': call<null>().act(
    z.strictObject({ headings: headingsSchema, mapping: wasteMappingSchema }),
  ),
  'wastePlan.apply': call<null>().change(
    z.strictObject({
      project: idSchema,
      put: z.array(wastePlanRowSchema.extend({ id: idSchema, ...placed })).max(1000),
      remove: z.array(idSchema).max(1000),
    }),
  ),
  /** Machines of the site put and removed, as one step. What names a removed machine stays, and names none. */
  'siteMachines.apply': call<null>().change(
    z.strictObject({
      project: idSchema,
      put: z.array(machineSchema.extend(placed)).max(10_000),
      remove: z.array(idSchema).max(10_000),
    }),
  ),
  /** Entries of the site's energy log put and removed, as one step: a cell, a paste, an import, with the machines that came with them. */
  'siteEntries.apply': call<null>().change(
    z.strictObject({
      project: idSchema,
      label: z.enum(['edit', 'paste', 'fill', 'clear', 'add', 'remove', 'import', 'fleet']),
      put: z.array(siteEnergyEntrySchema.extend({ id: idSchema, ...placed })).max(100_000),
      remove: z.array(idSchema).max(100_000),
      machines: z.array(machineSchema.extend(placed)).max(10_000).default([]),
    }),
  ),
  /** Reads an uploaded energy log, or a fleet of machines, in the background; the job's outcome is a `SiteFile`. Nothing is stored. */
  'siteEntries.read': call<Job>().act(uploadedList),
  /** As `takeOff.mapping`, for energy logs. */
  'siteEntries.mapping': call<SaidMapping<SiteField> | null>().read(z.strictObject({ headings: headingsSchema })),
  'siteEntries.rememberMapping': call<null>().act(
    z.strictObject({ headings: headingsSchema, mapping: siteMappingSchema }),
  ),
  'siteExceptions.apply': call<null>().change(
    z.strictObject({
      project: idSchema,
      put: z.array(siteExceptionSchema.extend({ id: idSchema, ...placed })).max(10_000),
      remove: z.array(idSchema).max(10_000),
    }),
  ),

  /** What the municipality aims at by measure and year; where nothing is set, the strategy's own holds. */
  'portfolio.targets': call<readonly PortfolioTarget[]>().read(nothing),
  /** Null: the target of the year before, else the strategy's, holds again. */
  'portfolio.setTarget': call<null>().change(
    portfolioTargetSchema.pick({ measure: true, year: true }).extend({ share: shareSchema.nullable() }),
  ),

  /** The folder that is shared with others: where the catalogue is published and packages are collected. */
  'shared.folder': call<{ readonly folder: string | null }>().read(nothing),
  'shared.setFolder': call<null>().act(z.strictObject({ folder: z.string().max(4000).nullable() })),
  /** Writes the workspace's own requirements and factor sets into the shared folder. */
  'shared.publish': call<{ readonly requirements: number; readonly factorSets: number }>().act(
    z.strictObject({ today: z.iso.date() }),
  ),
  /** What the shared folder has published that is not here. */
  'shared.news': call<PublishedNews>().read(nothing),
  /** Takes in what is not here, as one step. */
  'shared.take': call<{ readonly requirements: number; readonly factorSets: number }>().change(nothing),
  /** The project packages of the shared folder, and whose each is. */
  'shared.packages': call<readonly SharedPackage[]>().read(nothing),
  /** As `projects.importPackage`, of a file in the shared folder. */
  'shared.importPackage': call<ImportedPackage>().change(z.strictObject({ file: z.string().max(255) })),

  /** The catalogue of climate requirements, in all its versions. */
  'requirements.catalogue': call<readonly CatalogueRequirement[]>().read(nothing),
  /** Writes the next version of the number, or its first. */
  'requirements.revise': call<{ readonly version: number }>().change(
    catalogueRequirementSchema.omit({ version: true }),
  ),
  /** Each is the next version of its number, or its first; all in one step. A number that is given twice is refused. */
  'requirements.reviseAll': call<{ readonly count: number }>().change(
    z.strictObject({ requirements: z.array(catalogueRequirementSchema.omit({ version: true })).max(MOST_CHANGES) }),
  ),
  /** Reads an uploaded sheet of the catalogue in the background; the job's outcome is a `SheetList`. Nothing is stored. */
  'requirements.read': call<Job>().act(uploadedList),
  /** As `takeOff.mapping`, for sheets of the catalogue. */
  'requirements.mapping': call<SaidMapping<CatalogueField> | null>().read(z.strictObject({ headings: headingsSchema })),
  'requirements.rememberMapping': call<null>().act(
    z.strictObject({ headings: headingsSchema, mapping: catalogueMappingSchema }),
  ),
  /** Requirements of a project put and removed, as one step. */
  'requirements.apply': call<null>().change(
    z.strictObject({
      project: idSchema,
      label: z.enum(['edit', 'take', 'handOver']),
      put: z.array(projectRequirementSchema.extend(placed)).max(1000),
      remove: z.array(idSchema).max(1000),
    }),
  ),

  /** Bids put and removed, as one step: a cell, a paste, an import. An award to a bid that goes is of none. */
  'bids.apply': call<null>().change(
    z.strictObject({
      project: idSchema,
      label: z.enum(['edit', 'paste', 'fill', 'clear', 'add', 'remove', 'import']),
      put: z.array(bidSchema.extend(placed)).max(1000),
      remove: z.array(idSchema).max(1000),
    }),
  ),
  /** Solutions that a project considered, put and removed as one step. */
  'choices.apply': call<null>().change(
    z.strictObject({
      project: idSchema,
      put: z.array(projectChoiceSchema.extend(placed)).max(1000),
      remove: z.array(idSchema).max(1000),
    }),
  ),
  'grants.apply': call<null>().change(
    z.strictObject({
      project: idSchema,
      put: z.array(grantSchema.extend(placed)).max(1000),
      remove: z.array(idSchema).max(1000),
    }),
  ),

  /** Reads an uploaded list of bids in the background; the job's outcome is a `SheetList`. Nothing is stored. */
  'bids.read': call<Job>().act(uploadedList),
  /** As `takeOff.mapping`, for lists of bids. */
  'bids.mapping': call<SaidMapping<BidField> | null>().read(z.strictObject({ headings: headingsSchema })),
  'bids.rememberMapping': call<null>().act(z.strictObject({ headings: headingsSchema, mapping: bidMappingSchema })),
  /** The accounts of an uploaded package, as its maker has them. Nothing is stored. */
  'bids.readPackage': call<{
    readonly file: string;
    readonly project: string;
    readonly accounts: readonly PackageAccount[];
  }>().act(upload.extend({ today: z.iso.date() })),

  /** The library's declarations that have these registration numbers, in their order; null for none, or where several have it. */
  'declarations.byNumber': call<readonly (LibraryDeclaration | null)[]>().read(
    z.strictObject({ numbers: z.array(z.string().max(1000)).max(1000) }),
  ),

  /** Of very many hits a thousand are given; `hasMore` then says that the total is not all. */
  'declarations.search': call<{
    readonly total: number;
    readonly hasMore: boolean;
    readonly rows: DeclarationRow[];
  }>().read(
    z.strictObject({
      ...declarationFilterSchema.shape,
      text: z.string().max(200).default(''),
      /** The day that validity is judged against. */
      today: z.iso.date(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().positive().max(500).default(100),
    }),
  ),
  'declarations.counts': call<DeclarationCounts>().read(z.strictObject({ today: z.iso.date() })),
  'declarations.groups': call<readonly DeclarationGroup[]>().read(nothing),
  'declarations.get': call<DeclarationDetails>().read(byId),
  /** Where it is used, by project. */
  'declarations.usage': call<readonly DeclarationUse[]>().read(byId.extend({ today: z.iso.date() })),
  /** Declarations for components that lack them, in the order they were asked for; null where none is near enough. */
  'declarations.propose': call<{
    readonly proposals: readonly (DeclarationProposal | null)[];
    /** Those that are proposed. */
    readonly declarations: readonly Declaration[];
  }>().read(
    z.strictObject({
      components: z
        .array(
          z.strictObject({
            name: z.string().max(LONGEST_WANTED),
            /** What it is made of, where that is known apart from its name: a search then goes by this. */
            material: z.string().max(LONGEST_WANTED).nullish(),
            /** The id of its declaration, or its number; a declaration of another number is then not proposed. */
            registration: z.string().max(LONGEST_WANTED).nullish(),
            /** The declaration's name: tells those apart that share a number. */
            declaration: z.string().max(LONGEST_WANTED).nullish(),
            /** Units that it is measured in. */
            units: z.array(z.enum(UNITS)).max(UNITS.length).default([]),
            /** m */
            thickness: z.number().positive().nullish(),
          }),
        )
        .max(1000),
      today: z.iso.date(),
    }),
  ),
  'declarations.put': call<Declaration>().change(declarationSchema),
  /** Refused while a project uses it. What it came in place of is current again. */
  'declarations.remove': call<null>().change(byId),
  /** No longer offers it; projects that use it keep it. */
  'declarations.retire': call<null>().change(byId),
  'declarations.restore': call<null>().change(byId),
  /** What replacing one declaration with another in projects would do. Nothing is stored. */
  'declarations.previewReplacement': call<readonly ProjectReplacement[]>().read(
    replacementSchema.extend({ today: z.iso.date() }),
  ),
  /** Gives rows and delivered products another declaration, in one step. Those that cannot have it keep theirs. */
  'declarations.replace': call<Replaced>().change(replacementSchema),

  /** The program's newest set. */
  'factors.current': call<FactorSet>().read(nothing),
  /** The program's sets, newest first, then the workspace's own. */
  'factorSets.list': call<FactorSetRow[]>().read(nothing),
  'factorSets.copy': call<{ readonly id: string }>().change(
    z.strictObject({ from: idSchema, name: z.string().trim().min(1).max(100) }),
  ),
  'factorSets.put': call<OwnFactorSet>().change(ownFactorSetSchema.extend({ set: z.string().trim().min(1).max(100) })),
  'factorSets.remove': call<null>().change(byId),
  /** Names in both languages and typical wastage of the generic declarations that ship with the program. */
  'reference.materials': call<readonly ReferenceMaterial[]>().read(nothing),

  /** Reads an uploaded file in the background; the job's outcome is an `ImportPreview`. Nothing is stored. */
  'imports.read': call<Job>().act(upload),
  'imports.rows': call<ImportRow[]>().read(
    z.strictObject({
      import: idSchema,
      state: z.enum(['all', 'new', 'changed', 'identical', 'unusable']).default('all'),
      /** Only those with this problem. */
      problem: importProblemKindSchema.nullable().default(null),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().positive().max(500).default(100),
    }),
  ),
  /**
   * Reads the sheet of an import in another way; the job's outcome is an `ImportPreview` of its own. How the sheet was read is kept for
   * those with the same headings when its rows are stored.
   */
  'imports.map': call<Job>().act(importChoicesSchema.extend({ import: idSchema })),
  /** The sheet as it was read, with the cells marked that something is wrong with; the job's outcome is a `MadeFile`. */
  'imports.problems': call<Job>().act(z.strictObject({ import: idSchema, language: languageSchema })),
  /** A blank sheet whose every column is recognised; the job's outcome is a `MadeFile`. */
  'imports.template': call<Job>().act(z.strictObject({ language: languageSchema })),
  /** Stores the good rows in one step, or none unless all are good; the job's outcome is `{ stored, updated }`. */
  'imports.commit': call<Job>().change(importAnswersSchema.extend({ import: idSchema })),
  'imports.discard': call<null>().act(z.strictObject({ import: idSchema })),

  /** Reads an uploaded take-off in the background; the job's outcome is a `SheetList`. Nothing is stored. */
  'takeOff.read': call<Job>().act(uploadedList),
  /** How the columns under these headings were mapped the last time; null where they are new. */
  'takeOff.mapping': call<SaidMapping<TakeOffField> | null>().read(z.strictObject({ headings: headingsSchema })),
  'takeOff.rememberMapping': call<null>().act(
    z.strictObject({ headings: headingsSchema, mapping: takeOffMappingSchema }),
  ),

  /** Makes the comparison workbook; the job's outcome is a `MadeFile`. */
  'reports.workbook': call<Job>().act(
    z.strictObject({
      project: idSchema,
      language: languageSchema,
      today: z.iso.date(),
      /** Whether it tells what was done to the project here; true where it is not said. */
      withLog: z.boolean().optional(),
    }),
  ),

  /** Makes the paper of the decision case; the job's outcome is a `MadeFile`. */
  'reports.paper': call<Job>().act(
    z.strictObject({ project: idSchema, language: languageSchema, today: z.iso.date() }),
  ),

  /** What an uploaded report is to a project, by what stands in the file and what the project is now. Nothing is stored. */
  'reports.check': call<ReportCheck>().act(upload.extend({ project: idSchema })),
  /** The last report of each kind that was made of a project here, and whether the project is as it was then. */
  'reports.made': call<MadeReport[]>().read(z.strictObject({ project: idSchema })),

  /** Makes the list of EPDs to collect for an alternative; the job's outcome is a `MadeFile`. */
  'reports.epdRequests': call<Job>().act(
    z.strictObject({ project: idSchema, alternative: idSchema, language: languageSchema, today: z.iso.date() }),
  ),

  /** Makes the final report of a project's waste, with its plan; the job's outcome is a `MadeFile`. */
  'reports.waste': call<Job>().act(
    z.strictObject({ project: idSchema, language: languageSchema, today: z.iso.date() }),
  ),
  /** Makes a blank waste log for the contractor; the job's outcome is a `MadeFile`. */
  'reports.wasteLog': call<Job>().act(
    z.strictObject({ project: idSchema, language: languageSchema, today: z.iso.date() }),
  ),
  /** Makes a blank energy log for the contractor; the job's outcome is a `MadeFile`. */
  'reports.siteLog': call<Job>().act(
    z.strictObject({ project: idSchema, language: languageSchema, today: z.iso.date() }),
  ),

  /** Makes the sheet of the catalogue, which `requirements.read` reads back; the job's outcome is a `MadeFile`. */
  'reports.catalogue': call<Job>().act(z.strictObject({ language: languageSchema, today: z.iso.date() })),

  /** Makes the report of the yearly action plan over all projects; the job's outcome is a `MadeFile`. */
  'reports.actionPlan': call<Job>().act(
    z.strictObject({ year: portfolioTargetSchema.shape.year, language: languageSchema, today: z.iso.date() }),
  ),

  /** Makes the contract annex or the follow-up plan of a project's requirements; the job's outcome is a `MadeFile`. */
  'reports.requirements': call<Job>().act(
    z.strictObject({
      project: idSchema,
      kind: z.enum(REQUIREMENT_REPORTS),
      language: languageSchema,
      today: z.iso.date(),
    }),
  ),

  /** Makes a blank bid form for the bidders; the job's outcome is a `MadeFile`. */
  'reports.bidForm': call<Job>().act(
    z.strictObject({ project: idSchema, language: languageSchema, today: z.iso.date() }),
  ),
  /** Makes the annex of an award; the job's outcome is a `MadeFile`. */
  'reports.award': call<Job>().act(
    z.strictObject({ project: idSchema, language: languageSchema, today: z.iso.date() }),
  ),
  /** Makes the list of what a delivered account and life-cycle cost lack; the job's outcome is a `MadeFile`. */
  'reports.intake': call<Job>().act(
    z.strictObject({
      project: idSchema,
      account: z.strictObject({ name: z.string().max(1000), delivered: deliveredSchema }),
      language: languageSchema,
      today: z.iso.date(),
    }),
  ),
  /** Makes the workbook of a project's choices and grants; the job's outcome is a `MadeFile`. */
  'reports.choices': call<Job>().act(
    z.strictObject({ project: idSchema, language: languageSchema, today: z.iso.date() }),
  ),
  /** Makes the workbook of a project's life-cycle costs; the job's outcome is a `MadeFile`. */
  'reports.cost': call<Job>().act(z.strictObject({ project: idSchema, language: languageSchema, today: z.iso.date() })),

  'jobs.cancel': call<null>().act(z.strictObject({ job: idSchema })),
} as const satisfies Record<string, CallSpec>;

export type Contract = typeof contract;
export type CallName = keyof Contract;
/** What a caller gives; defaults may be left out. */
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>;
/** What a service gets, parsed. */
export type ParsedInput<N extends CallName> = z.output<Contract[N]['input']>;
export type CallOutput<N extends CallName> = Exclude<Contract[N]['output'], undefined>;

/** Calls with one effect, such as `CallWith<'read'>`. */
export type CallWith<E extends Effect> = { [N in CallName]: Contract[N]['effect'] extends E ? N : never }[CallName];

export type ImportOutcome = { readonly stored: number; readonly updated: number };

/** The calls that start a job, and what the job's outcome holds when it ends well. */
export interface JobOutcomes {
  readonly 'imports.read': ImportPreview;
  readonly 'imports.map': ImportPreview;
  readonly 'imports.problems': MadeFile;
  readonly 'imports.template': MadeFile;
  readonly 'imports.commit': ImportOutcome;
  readonly 'takeOff.read': SheetList;
  readonly 'deliveredProducts.read': SheetList;
  readonly 'costLines.read': SheetList;
  readonly 'wasteDeliveries.read': SheetList;
  readonly 'siteEntries.read': SiteFile;
  readonly 'bids.read': SheetList;
  readonly 'reports.workbook': MadeFile;
  readonly 'reports.paper': MadeFile;
  readonly 'reports.epdRequests': MadeFile;
  readonly 'reports.waste': MadeFile;
  readonly 'reports.wasteLog': MadeFile;
  readonly 'reports.siteLog': MadeFile;
  readonly 'reports.requirements': MadeFile;
  readonly 'reports.choices': MadeFile;
  readonly 'reports.actionPlan': MadeFile;
  readonly 'reports.catalogue': MadeFile;
  readonly 'requirements.read': SheetList;
  readonly 'reports.bidForm': MadeFile;
  readonly 'reports.award': MadeFile;
  readonly 'reports.intake': MadeFile;
  readonly 'reports.cost': MadeFile;
}
export type JobName = keyof JobOutcomes;
export type { ImportPreview, ImportRow };
