import { z } from 'zod';
import { END_OF_LIFE, MODULES, type Module } from '../declaration/life-cycle-module.ts';
import { ELECTRICITY_SCENARIOS } from './codes.ts';

/**
 * The method stamp: every choice that changes a result (`calculation.md`, "The method stamp"). A preset is a filter over
 * one inventory; each setting can be overridden.
 */

export const PRESETS = ['ns3720', 'tek17', 'dfo-whole-building', 'dfo-selected-parts', 'breeam-nor', 'custom'] as const;
export type Preset = (typeof PRESETS)[number];

export const METHOD_INDICATORS = ['gwpIobc', 'gwpTotal', 'gwpFossil'] as const;
export type MethodIndicator = (typeof METHOD_INDICATORS)[number];

export const AREA_BASES = ['grossFloorArea', 'usableFloorArea'] as const;
export type AreaBasis = (typeof AREA_BASES)[number];

const moduleSchema = z.enum(MODULES);
/** Modules that one replacement may repeat: those of one installation, from production to its end of life. */
export const REPLACEABLE_MODULES = ['A1-A3', 'A4', 'A5', 'C1', 'C2', 'C3', 'C4'] as const satisfies readonly Module[];
export type ReplaceableModule = (typeof REPLACEABLE_MODULES)[number];

const studyPeriod = z.number().int().positive().max(1000);

/** A list that is a set: what stands twice would count twice. */
const eachOnce = (list: readonly string[]) => new Set(list).size === list.length;

/** The overrides that a project or an alternative may give; an absent key is the preset's. */
export const methodOverridesSchema = z.strictObject({
  preset: z.enum(PRESETS).optional(),
  /** Years. */
  referenceStudyPeriod: studyPeriod.nullish(),
  modules: z.array(moduleSchema).refine(eachOnce).nullish(),
  modulesWhereDeclared: z.array(moduleSchema).refine(eachOnce).nullish(),
  a5: z.enum(['all', 'cut-off']).nullish(),
  /** NS 3451 prefixes. */
  elements: z
    .array(z.string().regex(/^\d{1,3}$/))
    .min(1)
    .refine(eachOnce)
    .nullish(),
  indicator: z.enum(METHOD_INDICATORS).nullish(),
  replacement: z
    .strictObject({
      count: z.enum(['whole', 'fractional']).nullish(),
      modules: z.array(z.enum(REPLACEABLE_MODULES)).refine(eachOnce).nullish(),
    })
    .nullish(),
  electricityScenario: z.enum(ELECTRICITY_SCENARIOS).nullish(),
  genericSurcharge: z.number().min(0).nullish(),
  areaBasis: z.enum(AREA_BASES).nullish(),
  startYear: z.number().int().min(1800).max(2500).nullish(),
});
export type MethodOverrides = z.infer<typeof methodOverridesSchema>;

export const methodSchema = methodOverridesSchema.extend({ preset: z.enum(PRESETS) });
export type MethodChoice = z.infer<typeof methodSchema>;

/** Every setting, resolved. `elements` null: all parts. */
export interface Method {
  readonly preset: Preset;
  /** Years. */
  readonly referenceStudyPeriod: number;
  readonly modules: readonly Module[];
  readonly modulesWhereDeclared: readonly Module[];
  readonly a5: 'all' | 'cut-off';
  readonly elements: readonly string[] | null;
  readonly indicator: MethodIndicator;
  readonly replacement: { readonly count: 'whole' | 'fractional'; readonly modules: readonly ReplaceableModule[] };
  readonly electricityScenario: 'norway' | 'europe';
  readonly genericSurcharge: number;
  readonly areaBasis: AreaBasis;
  readonly startYear: number;
}

const FULL: readonly Module[] = ['A1-A3', 'A4', 'A5', 'B4', 'B6', ...END_OF_LIFE];

interface PresetRow {
  readonly modules: readonly Module[];
  readonly modulesWhereDeclared: readonly Module[];
  readonly elements: readonly string[] | null;
  /** Years; null: the user gives it. */
  readonly referenceStudyPeriod: number | null;
  readonly a5: 'all' | 'cut-off';
  /** Settings whose value has not been seen in the regulation itself and is shown with "kontroller". */
  readonly check: readonly (keyof Method)[];
}

const PRESET_ROWS: Record<Preset, PresetRow> = {
  ns3720: {
    modules: FULL,
    modulesWhereDeclared: ['B1', 'B2', 'B3', 'B5', 'B7', 'B8'],
    elements: null,
    referenceStudyPeriod: 60,
    a5: 'all',
    check: ['referenceStudyPeriod'],
  },
  tek17: {
    modules: ['A1-A3', 'A4', 'A5', 'B4'],
    modulesWhereDeclared: ['B2'],
    elements: ['215', '216', '22', '23', '24', '25', '26'],
    referenceStudyPeriod: 50,
    a5: 'cut-off',
    check: [],
  },
  'dfo-whole-building': {
    modules: ['A1-A3', 'A4', 'B4'],
    modulesWhereDeclared: ['B5'],
    elements: ['22', '23', '24', '25', '26', '28'],
    referenceStudyPeriod: 50,
    a5: 'all',
    check: ['referenceStudyPeriod'],
  },
  'dfo-selected-parts': {
    modules: ['A1-A3', 'A4', 'B4'],
    modulesWhereDeclared: ['B5'],
    elements: ['22', '23', '25'],
    referenceStudyPeriod: 50,
    a5: 'all',
    check: ['referenceStudyPeriod'],
  },
  'breeam-nor': {
    modules: FULL,
    modulesWhereDeclared: ['B1', 'B2', 'B3', 'B5', 'B8'],
    elements: null,
    referenceStudyPeriod: 60,
    a5: 'all',
    check: ['referenceStudyPeriod'],
  },
  custom: {
    modules: [],
    modulesWhereDeclared: [],
    elements: null,
    referenceStudyPeriod: null,
    a5: 'all',
    check: [],
  },
};

/** Which of a preset's own settings carry "kontroller"; an override is the user's and carries none. */
export function settingsToCheck(choice: MethodOverrides): readonly (keyof Method)[] {
  return PRESET_ROWS[choice.preset ?? 'custom'].check.filter((setting) => choice[setting] == null);
}

/** What makes a choice of method unusable, by the setting that lacks. */
export type MethodProblem = 'custom-without-modules' | 'custom-without-study-period';

/** The problems of an alternative's method; an empty list means that {@link resolveMethod} can be called. */
export function methodProblems(project: MethodChoice, alternative: MethodOverrides | null = null): MethodProblem[] {
  const { modules, referenceStudyPeriod } = layered(project, alternative);
  const problems: MethodProblem[] = [];
  if (!modules.length) problems.push('custom-without-modules');
  if (referenceStudyPeriod === null) problems.push('custom-without-study-period');
  return problems;
}

/**
 * Every setting of an alternative's method: its own overrides, then the project's, then the preset's.
 * An alternative that names another preset starts from that preset and ignores the project's overrides.
 * @param presentYear the start year where none is given, since the core has no clock
 * @throws RangeError for a `custom` method without modules or study period; {@link methodProblems} names them first
 */
export function resolveMethod(project: MethodChoice, alternative: MethodOverrides | null, presentYear: number): Method {
  const { referenceStudyPeriod, startYear, ...settings } = layered(project, alternative);
  if (settings.modules.length === 0 || referenceStudyPeriod === null) {
    throw new RangeError('A custom method needs its modules and its study period');
  }
  return { ...settings, referenceStudyPeriod, startYear: startYear ?? presentYear };
}

/** A resolved method as a choice of every setting. */
export function methodAsChoice(method: Method): MethodChoice {
  const { modules, modulesWhereDeclared, elements, replacement } = method;
  return {
    ...method,
    modules: [...modules],
    modulesWhereDeclared: [...modulesWhereDeclared],
    elements: elements && [...elements],
    replacement: { count: replacement.count, modules: [...replacement.modules] },
  };
}

/**
 * What an alternative's own method lies over: the project's. A delivered account has a stamp of its own, which no change of the project's
 * reaches: where it names its preset, it lies over nothing but that. The start year is the project's unless it names its own.
 */
export function methodUnder(
  project: MethodChoice,
  { method, reported }: { readonly method?: MethodOverrides | null | undefined; readonly reported?: unknown },
): MethodChoice {
  return reported != null && method?.preset != null ? { preset: method.preset, startYear: project.startYear } : project;
}

/** The layers of a method, one over the other; what a preset leaves to the user is null or empty. */
function layered(project: MethodChoice, alternative: MethodOverrides | null) {
  const ownPreset = alternative?.preset != null && alternative.preset !== project.preset;
  const layers: MethodOverrides[] = [alternative ?? {}, ownPreset ? { startYear: project.startYear } : project];
  const preset = alternative?.preset ?? project.preset;
  const row = PRESET_ROWS[preset];
  const given = <K extends keyof MethodOverrides>(key: K) =>
    layers.map((layer) => layer[key]).find((value) => value != null);
  const replacements = layers.map((layer) => layer.replacement);
  return {
    preset,
    referenceStudyPeriod: given('referenceStudyPeriod') ?? row.referenceStudyPeriod,
    modules: given('modules') ?? row.modules,
    modulesWhereDeclared: given('modulesWhereDeclared') ?? row.modulesWhereDeclared,
    a5: given('a5') ?? row.a5,
    elements: given('elements') ?? row.elements,
    indicator: given('indicator') ?? 'gwpIobc',
    replacement: {
      count: replacements.map((r) => r?.count).find((c) => c != null) ?? 'whole',
      modules: replacements.map((r) => r?.modules).find((m) => m != null) ?? REPLACEABLE_MODULES,
    },
    electricityScenario: given('electricityScenario') ?? 'norway',
    genericSurcharge: given('genericSurcharge') ?? 0,
    areaBasis: given('areaBasis') ?? 'grossFloorArea',
    startYear: given('startYear') ?? null,
  };
}

/**
 * Whether a method is no longer what its preset's name says. The start year, the electricity scenario, the area basis and the
 * surcharge are chosen beside the preset; a custom method has nothing to differ from.
 */
export function differsFromPreset(method: Method): boolean {
  if (method.preset === 'custom') return false;
  const own = layered({ preset: method.preset }, null);
  return (
    method.referenceStudyPeriod !== own.referenceStudyPeriod ||
    method.a5 !== own.a5 ||
    method.indicator !== own.indicator ||
    method.replacement.count !== own.replacement.count ||
    !sameSet(method.modules, own.modules) ||
    !sameSet(method.modulesWhereDeclared, own.modulesWhereDeclared) ||
    !sameSet(method.elements, own.elements) ||
    !sameSet(method.replacement.modules, own.replacement.modules)
  );
}

function sameSet(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a?.toSorted().join(' ') === b?.toSorted().join(' ');
}
