/** Life-cycle modules of EN 15804 / EN 15978 and, for B8, NS 3720. */

/** Modules that an account has figures for, in the order they are shown. */
export const MODULES = [
  'A1-A3',
  'A4',
  'A5',
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B7',
  'B8',
  'C1',
  'C2',
  'C3',
  'C4',
] as const;
export type Module = (typeof MODULES)[number];

/** Modules that a declaration may give figures for: the product stage whole or apart, and D beyond the boundary. */
export const DECLARED_MODULES = ['A1', 'A2', 'A3', ...MODULES, 'D'] as const;
export type DeclaredModule = (typeof DECLARED_MODULES)[number];

/** A module as files write it ("A1 – A3"); null where it is none that a declaration can have. */
export function readModule(text: string): DeclaredModule | null {
  const compact = text.replaceAll(' ', '').replaceAll('–', '-').toUpperCase();
  return DECLARED_MODULES.find((module) => module === compact) ?? null;
}

/** The end-of-life modules, in order. */
export const END_OF_LIFE = ['C1', 'C2', 'C3', 'C4'] as const satisfies readonly Module[];

export function isEndOfLife(module: DeclaredModule): module is (typeof END_OF_LIFE)[number] {
  return END_OF_LIFE.some((stage) => stage === module);
}

/** B modules that a component's declaration states over its use, apart from replacement and operation. */
export const USE_STAGE = ['B1', 'B2', 'B3', 'B5', 'B7'] as const satisfies readonly Module[];

export function isUseStage(module: DeclaredModule): module is (typeof USE_STAGE)[number] {
  return USE_STAGE.some((stage) => stage === module);
}

/** Groups of modules that share one colour and one bar segment (`visual`). D stands beside the total. */
export const MODULE_GROUPS = {
  'A1-A3': ['A1-A3'],
  A4: ['A4'],
  A5: ['A5'],
  'B1-B5': ['B1', 'B2', 'B3', 'B4', 'B5', 'B7'],
  B6: ['B6'],
  B8: ['B8'],
  'C1-C4': ['C1', 'C2', 'C3', 'C4'],
} as const satisfies Record<string, readonly Module[]>;
export type ModuleGroup = keyof typeof MODULE_GROUPS;
