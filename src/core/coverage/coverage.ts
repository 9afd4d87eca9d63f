import type { Account } from '../climate/account.ts';
import { componentMassKg } from '../climate/quantity.ts';
import type { Declaration } from '../declaration/declaration.ts';
import { groupBy } from '../group-by.ts';
import type { Component, DeliveredProduct } from '../project/project.ts';
import { coverageClass, weakest, type CoverageClass, type Evidence } from './coverage-class.ts';
import { coverageShares, epdCounts, type CoverageShares, type EpdCounts } from './coverage-shares.ts';

/** A material with its class, and what the class is by. */
interface Standing extends Evidence {
  readonly class: CoverageClass;
  /** `YYYY-MM-DD`: the day of delivery, else the day it is asked. */
  readonly judgedOn: string;
}

export interface DeliveredCoverage<P extends DeliveredProduct = DeliveredProduct> extends Standing {
  readonly product: P;
}

export interface ComponentCoverage<C extends Component = Component> extends Standing {
  readonly component: C;
  /** The delivered product that it counts by; null: by its own declaration. */
  readonly by: DeliveredProduct | null;
  /** Its own declaration, which its figure in the account is by, whatever was delivered. */
  readonly calculatedWith: Declaration | null;
  /** What was delivered for it. */
  readonly delivered: readonly DeliveredCoverage[];
  /** kg; null where it is not known. */
  readonly massKg: number | null;
  /** kg CO₂e, |A1-A3|; null where it is not known. */
  readonly impact: number | null;
}

/** How an alternative stands against the requirement of an EPD. */
export interface Coverage<C extends Component = Component, P extends DeliveredProduct = DeliveredProduct> {
  /** Those that are asked for one. */
  readonly components: readonly ComponentCoverage<C>[];
  /** Retained and demolished: nothing is bought, so nothing is asked. */
  readonly notAsked: readonly C[];
  /** All that was delivered to the project. */
  readonly delivered: readonly DeliveredCoverage<P>[];
  readonly shares: Readonly<Record<CoverageMeasure, CoverageShares>>;
}

export const COVERAGE_MEASURES = ['rows', 'mass', 'impact'] as const;
export type CoverageMeasure = (typeof COVERAGE_MEASURES)[number];

export interface CoverageInput<C extends Component, P extends DeliveredProduct> {
  readonly components: readonly C[];
  readonly deliveredProducts: readonly P[];
  readonly declarations: readonly Declaration[];
  /** Null where the method cannot be resolved: then nothing is known of the climate impact. */
  readonly account: Pick<Account, 'components'> | null;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** The EPDs that components are asked for and have, which no account is needed for; null where none is asked for. */
export function countEpds(input: Omit<CoverageInput<Component, DeliveredProduct>, 'account'>): EpdCounts | null {
  return epdCounts(coverageOf({ ...input, account: null }).shares.rows);
}

/** The class of every component and delivered product, and the shares of each class by rows, mass and climate impact. */
export function coverageOf<C extends Component, P extends DeliveredProduct>(
  input: CoverageInput<C, P>,
): Coverage<C, P> {
  const declarations = new Map(input.declarations.map((declaration) => [declaration.id, declaration]));
  const byId = new Map(input.components.map((component) => [component.id, component]));
  const delivered = input.deliveredProducts.map((product): DeliveredCoverage<P> => {
    const day = product.deliveryDate ?? byId.get(product.component ?? '')?.deliveryDate ?? input.today;
    return { product, ...standing(product, day, declarations) };
  });
  const deliveredTo = groupBy(delivered, ({ product }) => product.component ?? null);
  const accounts = new Map(input.account?.components.map((one) => [one.id, one]));

  const components = input.components.filter(isAsked).map((component): ComponentCoverage<C> => {
    const own = standing(component, component.deliveryDate ?? input.today, declarations);
    const ofIt = deliveredTo.get(component.id) ?? [];
    const decisive = decisiveOf(ofIt);
    const figure = accounts.get(component.id)?.modules['A1-A3'] ?? null;
    const { class: found, declaration, epdAbsent, judgedOn } = decisive ?? own;
    return {
      component,
      class: found,
      declaration,
      epdAbsent,
      judgedOn,
      by: decisive?.product ?? null,
      calculatedWith: own.declaration,
      delivered: ofIt,
      massKg: own.declaration ? componentMassKg(component, own.declaration) : massByDelivered(component, ofIt),
      impact: figure === null ? null : Math.abs(figure),
    };
  });
  return {
    components,
    notAsked: input.components.filter((component) => !isAsked(component)),
    delivered,
    shares: {
      rows: coverageShares(components, () => 1),
      mass: coverageShares(components, (row) => row.massKg),
      impact: coverageShares(components, (row) => row.impact),
    },
  };
}

/** Whether an EPD is asked for: what stays or goes is not bought. */
export function isAsked({ origin }: Component): boolean {
  return origin !== 'retained' && origin !== 'demolished';
}

/**
 * What was delivered goes before what was planned, where it tells of an EPD. Of several the weakest decides: one product's EPD does not stand for
 * another product. A delivery that tells nothing yet is asked for by itself, and leaves the component as it was planned.
 */
function decisiveOf(delivered: readonly DeliveredCoverage[]): DeliveredCoverage | null {
  return weakest(
    delivered.filter((one) => one.class !== 'missing'),
    (one) => one.class,
  );
}

function standing(
  row: Pick<Component | DeliveredProduct, 'declaration' | 'epdAbsent'>,
  judgedOn: string,
  declarations: ReadonlyMap<string, Declaration>,
): Standing {
  const evidence = { declaration: declarations.get(row.declaration ?? '') ?? null, epdAbsent: row.epdAbsent };
  return { ...evidence, judgedOn, class: coverageClass(evidence, judgedOn) };
}

/** kg, by the component alone or else by what was delivered; null where the products make it differ, or none of them tells it. */
function massByDelivered(component: Component, delivered: readonly DeliveredCoverage[]): number | null {
  const found = new Set([null, ...delivered.map((one) => one.declaration)].map((by) => componentMassKg(component, by)));
  found.delete(null);
  const [mass = null, ...others] = found;
  return others.length === 0 ? mass : null;
}
