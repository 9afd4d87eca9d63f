import type { Component } from '../../project/project.ts';
import type { Factors } from '../factors.ts';
import { declaredImpact, figureOf, UNKNOWN, ZERO, type Figure, type Installation } from './installation.ts';

/**
 * A4 = Σ legs mass_kg / 1000 · km · factor(mode). No legs given: as declared. An empty list: none needed, 0.
 * A leg that lacks mode, distance or factor, or a mass that is not known, leaves the module unknown.
 */
export function transportToSite(installation: Installation): Figure {
  const { component, massKg, factors, report } = installation;
  const legs = component.transport;
  if (legs == null) return figureOf(declaredImpact(installation, 'A4'));
  if (legs.length === 0) return ZERO;
  if (massKg === null) {
    report('mass-unknown');
    return UNKNOWN;
  }
  const sum = transportByLegs(legs, massKg, factors);
  if (sum === null) {
    report('transport-incomplete');
    return UNKNOWN;
  }
  return { value: sum, complete: true };
}

/** kg CO₂e of bringing `massKg` by these legs; null where one lacks mode, distance or factor. */
export function transportByLegs(
  legs: NonNullable<Component['transport']>,
  massKg: number,
  factors: Factors,
): number | null {
  let sum = 0;
  for (const leg of legs) {
    const factor = leg.factor ?? (leg.mode == null ? null : factors.transport(leg.mode));
    if (leg.distance == null || factor === null) return null;
    sum += (massKg / 1000) * leg.distance * factor;
  }
  return sum;
}
