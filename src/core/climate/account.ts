import type { DeclaredModule, Module } from '../declaration/life-cycle-module.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import type { Method } from '../project/method.ts';
import type { OperationLack } from './operation-lack.ts';

/** What `assess` gives: the climate account of one alternative. All figures are kg CO₂e, unrounded. */

/** A figure that is not known at one place; component null: the alternative's own, such as B6 without energy. */
export interface Missing {
  readonly component: string | null;
  readonly module: Module;
}

/** A sum carries its value, whether it is complete, and what is missing. Null: nothing of it is known. */
export interface Sum {
  readonly value: number | null;
  readonly complete: boolean;
  readonly missing: readonly Missing[];
}

/** Figures by module; a module that the method leaves out has no key, one that is not known is null. */
export type ModuleSums = Partial<Record<Module, number | null>>;

/** How the indicator of a declaration was found (`calculation.md`, "A component"). */
export type IndicatorBasis =
  'gwpIobc' | 'gwpTotal-gwpBiogenic' | 'gwpFossil+gwpLuluc' | 'gwpFossil' | 'gwpTotal' | 'gwpTotal+biogenicCarbon';

export type IssueCode =
  | 'declaration-missing'
  | 'indicator-not-declared'
  | 'scope-uncertain'
  | 'amount-missing'
  | 'quantity-missing'
  | 'unit-missing'
  | 'element-missing'
  | 'unknown-element'
  | 'unit-not-convertible'
  | 'basis-fossil-only'
  | 'biogenic-basis-unknown'
  | 'service-life-lower-bound'
  | 'use-stage-unknown'
  | 'declaration-expired'
  | 'declaration-replaced'
  | 'declaration-superseded'
  | 'implausible-figure'
  | 'mixed-standards'
  | 'mass-unknown'
  | 'transport-incomplete'
  | 'possible-double-count'
  | 'factor-missing'
  | 'demand-missing'
  | 'energy-missing'
  | 'site-log-open'
  | 'delivered-twice'
  | 'other-mix-missing'
  | 'rows-not-counted'
  | 'coverage-unknown'
  | 'area-missing';

export interface Issue {
  readonly code: IssueCode;
  /** Null: the alternative's own. */
  readonly component: string | null;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Data quality of one row, and of its share of |A1-A3|. `none`: nothing to calculate with. */
export type QualityClass = 'epd' | 'sector' | 'generic' | 'expired' | 'none';

export interface ComponentAccount {
  readonly id: string;
  readonly element: string | null;
  /** Whether the method's parts include it; outside, or where its code does not tell, it counts in no sum. */
  readonly inScope: boolean;
  readonly modules: ModuleSums;
  /** All modules in the method, D outside. */
  readonly total: Sum;
  readonly beyondBoundary: { readonly D: number | null };
  /** What new production the reuse avoided, never in a total; null where it is not known, or where nothing is reused. */
  readonly avoidedProduction: number | null;
  readonly basis: IndicatorBasis | null;
  readonly quality: QualityClass;
  /** The quantity as a number of declared units; null where there is no path to them. */
  readonly declaredUnits: number | null;
  /** kg CO₂e per declared unit as declared, by the chosen basis. */
  readonly perDeclaredUnit: Partial<Record<DeclaredModule, number | null>>;
  /** Times of replacement in years from the start; `share` is 1 but for the last of a fractional count. */
  readonly replacements: readonly { readonly time: number; readonly share: number }[];
  /** Years; null where it lasts the study period. */
  readonly serviceLife: number | null;
}

/** What the cumulative curve is drawn from: the start, steps, and what runs evenly within each year. */
export interface Timeline {
  /** kg CO₂e at t = 0: A1–A5 and demolition. The mixes differ where electricity is used on site. */
  readonly start: Readonly<Record<ElectricityScenario, number>>;
  /** B4 at its times and C1–C4 at the end, in order of time (years from the start). */
  readonly steps: readonly { readonly time: number; readonly value: number }[];
  /** kg CO₂e in each year of the study period, from the start year on, spread linearly within it. */
  readonly yearly: Readonly<Record<ElectricityScenario, readonly number[]>>;
}

/** What depends on the electricity mix: operation, and the electricity used on site. */
export interface ScenarioFigures {
  readonly A5: number | null;
  readonly B6: number | null;
  readonly total: number | null;
}

export interface Account {
  readonly id: string;
  /** Delivered as totals by part and module: it has no components, no years and no data quality of its own. */
  readonly reported: boolean;
  readonly method: Method;
  /** In the method's electricity scenario. */
  readonly total: Sum;
  readonly scenarios: Readonly<Record<ElectricityScenario, ScenarioFigures>>;
  /** kg CO₂e/m² of the method's area; null without area. */
  readonly perArea: number | null;
  /** kg CO₂e/m² and year. */
  readonly perAreaYear: number | null;
  readonly perUser: number | null;
  readonly modules: ModuleSums;
  /** By two-digit NS 3451 part; what a component has, so without energy and travel. */
  readonly elements: Readonly<Record<string, number | null>>;
  /** By three-digit part. */
  readonly elements3: Readonly<Record<string, number | null>>;
  /** Made when it is read. */
  readonly components: readonly ComponentAccount[];
  /** Made when it is read, as the timeline is: most who ask for an account ask for its sums. */
  readonly yearly: readonly { readonly year: number; readonly modules: ModuleSums }[];
  readonly beyondBoundary: {
    readonly D: number | null;
    /** Null where it is not known of any reused component; 0 where nothing is reused. */
    readonly avoidedProduction: number | null;
    /** Null where a factor of it is not known, and in a delivered account, which does not tell; 0 where nothing is exported. */
    readonly exportedEnergy: number | null;
  };
  /** How many rows of what is beside the total lack their figure, so that its sum may be lower or higher. */
  readonly beyondBoundaryLacking: Readonly<Record<'D' | 'avoidedProduction', number>>;
  /** Shares of |A1-A3| by class; `none` by rows. Null where A1-A3 is nothing. */
  readonly quality: Readonly<Record<QualityClass, number | null>>;
  /** Shares of the rows by class; they add up to 1. Null where there are no rows. */
  readonly qualityByRows: Readonly<Record<QualityClass, number | null>>;
  /** Why the alternative itself lacks a module of which something is entered. */
  readonly operationLacks: readonly OperationLack[];
  /** How many entries of the site's log lack what they are counted with in A5. */
  readonly uncountedLogEntries: number;
  readonly issues: readonly Issue[];
  /** Null for a delivered account: its totals do not tell when they fall. */
  readonly timeline: Timeline | null;
}
