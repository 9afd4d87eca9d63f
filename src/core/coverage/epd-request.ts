import type { Declaration } from '../declaration/declaration.ts';
import type { Component, DeliveredProduct } from '../project/project.ts';
import type { Unit } from '../units/unit.ts';
import type { Coverage } from './coverage.ts';
import { isAskedFor, type CoverageClass } from './coverage-class.ts';

/** A material that an EPD is asked of whoever delivers for. */
export interface EpdRequest {
  readonly kind: 'component' | 'deliveredProduct';
  /** Of the component or delivered product. */
  readonly id: string;
  readonly class: CoverageClass;
  readonly name: string | null;
  /** NS 3451. */
  readonly element: string | null;
  readonly quantity: number | null;
  readonly unit: Unit | null;
  readonly deliveryDate: string | null;
  readonly manufacturer: string | null;
  /** A number that was given of an EPD that is not chosen from the library. */
  readonly registration: string | null;
  readonly declaration: Declaration | null;
  readonly judgedOn: string;
}

/**
 * What is to be asked for: expired, generic and missing. Where something was delivered it is the delivery that is asked about, and not the component
 * that it was planned as.
 */
export function epdRequests(coverage: Coverage): EpdRequest[] {
  const asked = askedRows(coverage);
  const elements = new Map(coverage.components.map(({ component }) => [component.id, component]));
  const planned = asked.planned.map((row) => ({
    ...materialOf(row.component),
    kind: 'component' as const,
    class: row.class,
    element: row.component.element ?? null,
    manufacturer: null,
    registration: null,
    declaration: row.declaration,
    judgedOn: row.judgedOn,
  }));
  const arrived = asked.arrived.map((row) => ({
    ...materialOf(row.product),
    kind: 'deliveredProduct' as const,
    class: row.class,
    element: elements.get(row.product.component ?? '')?.element ?? null,
    manufacturer: row.product.manufacturer ?? null,
    registration: row.product.registration?.trim() || null,
    declaration: row.declaration,
    judgedOn: row.judgedOn,
  }));
  const part = ({ element }: EpdRequest) => element ?? '~';
  return [...planned, ...arrived].toSorted((a, b) => (part(a) < part(b) ? -1 : part(a) > part(b) ? 1 : 0));
}

/** How many of {@link epdRequests} are of components that nothing was delivered for, and of deliveries. */
export function epdRequestCounts(coverage: Pick<Coverage, 'components' | 'delivered'>): {
  readonly planned: number;
  readonly arrived: number;
} {
  const { planned, arrived } = askedRows(coverage);
  return { planned: planned.length, arrived: arrived.length };
}

function askedRows({ components, delivered }: Pick<Coverage, 'components' | 'delivered'>) {
  return {
    planned: components.filter((row) => row.delivered.length === 0 && isAskedFor(row.class)),
    arrived: delivered.filter((row) => isAskedFor(row.class)),
  };
}

function materialOf({ id, name, quantity, unit, deliveryDate }: Component | DeliveredProduct) {
  return {
    id,
    name: name?.trim() || null,
    quantity: quantity ?? null,
    unit: unit ?? null,
    deliveryDate: deliveryDate ?? null,
  };
}

/** A material as it is named in a list that comes back: `component c1`. */
export function requestKey({ kind, id }: Pick<EpdRequest, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** What a key names; null where it is none. */
export function readRequestKey(text: string): Pick<EpdRequest, 'kind' | 'id'> | null {
  const [, kind, id] = /^(component|deliveredProduct) (.+)$/.exec(text.trim()) ?? [];
  if ((kind !== 'component' && kind !== 'deliveredProduct') || id === undefined) return null;
  return { kind, id };
}
