import type { Module } from '#core/declaration/life-cycle-module.ts';
import type { Component } from '#core/project/project.ts';
import { groupKeyOf } from './component-groups.logic.ts';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';

/** What the details of a row do to it. */

export type TransportLeg = NonNullable<Component['transport']>[number];

/** Where A4 comes from: the declaration, legs of the row's own, or it is decided that none is needed. */
export type TransportKind = 'declared' | 'legs' | 'none';

export function transportKind({ transport }: Pick<Component, 'transport'>): TransportKind {
  if (transport == null) return 'declared';
  return transport.length === 0 ? 'none' : 'legs';
}

/**
 * The legs with one of them written; the place after the last makes a new one, and a leg that says nothing goes. Null where none is
 * left: an empty list would say that no transport is needed, which is for the person to decide.
 */
export function withLeg(legs: readonly TransportLeg[], index: number, leg: TransportLeg | null): TransportLeg[] | null {
  const written = index < legs.length ? legs.map((one, at) => (at === index ? leg : one)) : [...legs, leg];
  const left = written.flatMap((one) => (one && isSomething(one) ? [one] : []));
  return left.length === 0 ? null : left;
}

function isSomething({ mode, distance, factor }: TransportLeg): boolean {
  return mode != null || distance != null || factor != null;
}

/** The other rows of the same two-digit part whose transport is another, with that of `from`. */
export function withSameTransport(rows: readonly PlacedComponent[], from: PlacedComponent): PlacedComponent[] {
  const wanted = JSON.stringify(from.transport ?? null);
  return rows
    .filter((row) => row.id !== from.id && groupKeyOf(row) === groupKeyOf(from))
    .filter((row) => JSON.stringify(row.transport ?? null) !== wanted)
    .map((row) => ({ ...row, transport: from.transport ?? null }));
}

/** The row with a module decided not relevant for a reason; without a reason it is not decided. */
export function withReason(row: PlacedComponent, module: Module, reason: string): PlacedComponent {
  const decisions = row.notRelevant ?? [];
  const others = decisions.filter((decision) => decision.module !== module);
  if (reason === '') return { ...row, notRelevant: others.length === 0 ? null : others };
  const isKnown = others.length < decisions.length;
  const decision = { module, reason };
  return {
    ...row,
    notRelevant: isKnown ? decisions.map((one) => (one.module === module ? decision : one)) : [...others, decision],
  };
}

export function reasonOf({ notRelevant }: Pick<Component, 'notRelevant'>, module: Module): string {
  return notRelevant?.find((decision) => decision.module === module)?.reason ?? '';
}
