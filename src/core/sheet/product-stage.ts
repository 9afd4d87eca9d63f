import type { Declaration } from '../declaration/declaration.ts';
import type { GatheredImpacts, TellProblem } from './import-source.ts';

const PARTS = ['A1', 'A2', 'A3'] as const;
const STAGES = ['A1-A3', ...PARTS] as const;
/** Rounding of three printed figures stays far below; a whole that differs by more is another figure. */
const TOLERANCE = 0.01;

/**
 * Holds A1, A2 and A3 against A1-A3 where both are given, and says where only some of them are. Parts that do not add up to the
 * whole are left out: some files have 0 there for "not stated apart".
 * @returns the figures without such parts
 */
export function checkProductStage(impacts: GatheredImpacts, column: string | null, tell: TellProblem): GatheredImpacts {
  const checked: GatheredImpacts = {};
  let isPartial = false;
  for (const [indicator, figures] of entries(impacts)) {
    checked[indicator] = figures;
    const parts = PARTS.flatMap((module) => figures[module] ?? []);
    const whole = figures['A1-A3'];
    if (whole === undefined) {
      isPartial ||= parts.length > 0 && parts.length < PARTS.length;
      continue;
    }
    if (parts.length < PARTS.length) continue;
    const sum = sumOf(parts);
    if (addsUp(parts, whole)) continue;
    tell('figures-disagree', 'warning', column, `A1 + A2 + A3 = ${sum}, A1-A3 = ${whole}`);
    const { A1: _A1, A2: _A2, A3: _A3, ...rest } = figures;
    checked[indicator] = rest;
  }
  if (isPartial) tell('product-stage-partial', 'warning', column, partsGiven(impacts));
  return checked;
}

function addsUp(parts: readonly number[], whole: number): boolean {
  const scale = Math.max(Math.abs(whole), ...parts.map(Math.abs));
  return Math.abs(sumOf(parts) - whole) <= TOLERANCE * scale;
}

function sumOf(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

/**
 * Whether it has to be asked if the product holds biogenic carbon: its product stage has one GWP and nothing that tells the
 * biogenic part of it.
 */
export function needsBiogenicAnswer({ impacts, biogenicCarbon }: Declaration): boolean {
  const { gwpTotal, ...others } = impacts;
  const declared = (figures: typeof gwpTotal) => figures != null && STAGES.some((module) => figures[module] != null);
  return biogenicCarbon == null && declared(gwpTotal) && !Object.values(others).some(declared);
}

function partsGiven(impacts: GatheredImpacts): string {
  const given = PARTS.filter((module) => Object.values(impacts).some((figures) => figures?.[module] !== undefined));
  return given.join(' + ');
}

function entries(impacts: GatheredImpacts) {
  return Object.entries(impacts) as [keyof GatheredImpacts, NonNullable<GatheredImpacts[keyof GatheredImpacts]>][];
}
