import type { Declaration } from '../declaration/declaration.ts';
import { registrationKey } from '../declaration/registration.ts';
import { sameValue } from '../history/difference.ts';
import type { Component, DeliveredProduct } from '../project/project.ts';
import { inCommon, LEAST_IN_COMMON, nameWords } from '../sheet/declaration-proposal.ts';
import type { DeliveredProblem } from '../sheet/delivered-problem.ts';
import type { DeliveredRow } from '../sheet/delivered-rows.ts';
import { foldText } from '../text/fold.ts';
import { LONGEST_LINE } from '../text/written.ts';
import { isAsked } from './coverage.ts';
import { noteAfter } from '../sheet/log-plan.ts';

/** What the rows of a list of deliveries become in a project: proposals for a person to confirm. */

type Placed<Row> = Row & { readonly position: number };
type EpdAbsent = NonNullable<Component['epdAbsent']>;

/** The component that a delivery is of, and why: the list says so, it is the only one with that EPD, or its name. */
export interface ComponentProposal {
  readonly component: Component;
  readonly why: 'key' | 'stored' | 'declaration' | 'name';
}

/**
 * `new`, `changed` and `identical`: the delivered product · `absent`: that no EPD exists, documented on the component · `unanswered`: our own question, come
 * back as it was sent.
 */
export type DeliveredOutcome = 'new' | 'changed' | 'identical' | 'absent' | 'unanswered';

export interface PlannedRow {
  readonly read: DeliveredRow;
  readonly outcome: DeliveredOutcome;
  /** Null: none is near, or several are as near. */
  readonly proposal: ComponentProposal | null;
  /** The one in the library that has the row's number. */
  readonly declaration: Declaration | null;
  /** The delivered product as it becomes, without its link to a proposed component; null where the row makes none. */
  readonly product: Placed<DeliveredProduct> | null;
  /** Id of the component that is documented, and how; null where the row documents none. */
  readonly documented: { readonly id: string; readonly epdAbsent: EpdAbsent } | null;
  readonly problems: readonly DeliveredProblem[];
}

export interface DeliveredPlanInput {
  readonly rows: readonly DeliveredRow[];
  /** Those that a delivery may be proposed for: of the alternative that is shown. */
  readonly components: readonly Component[];
  /** Every component of the project: a list may have been made for another alternative. */
  readonly componentsById: ReadonlyMap<string, Component>;
  readonly deliveredProducts: readonly Placed<DeliveredProduct>[];
  /** What the library has under the numbers that the rows give, by {@link registrationKey}. */
  readonly byNumber: ReadonlyMap<string, Declaration>;
  /** An id for each row, in their order. */
  readonly ids: readonly string[];
  /** `YYYY-MM-DD`: the day that an answer without an EPD is documented. */
  readonly today: string;
}

function sameText(a: string | null | undefined, b: string | null | undefined): boolean {
  return registrationKey(a) === registrationKey(b);
}

export function planDelivered(input: DeliveredPlanInput): PlannedRow[] {
  const { deliveredProducts } = input;
  const last = deliveredProducts.reduce((most, { position }) => Math.max(most, position), 0);
  const taken = new Set<string>();
  // What a row of the list names is that row's, and no other's that looks like it.
  const spokenFor = new Set(input.rows.flatMap(({ key }) => (key?.kind === 'deliveredProduct' ? [key.id] : [])));
  const named = input.components.filter(isAsked).map(withNames);
  const seen = new Set<string>();
  return input.rows.map((read, index) => {
    const made = { id: input.ids[index] ?? '', position: last + 1 + index };
    const planned = planRow(read, made, { ...input, named, spokenFor }, taken);
    if (!planned.product) return planned;
    taken.add(planned.product.id);
    const content = contentKey(read);
    const isAgain = seen.has(content);
    seen.add(content);
    const twice = { code: 'row-twice', row: read.row, column: null, found: '' } as const;
    return isAgain ? { ...planned, problems: [...planned.problems, twice] } : planned;
  });
}

/** All that the row says. Two loads may be the same in all, so a row that stands twice is told and not left out. */
function contentKey({ row: _row, problems: _problems, registration, ...said }: DeliveredRow): string {
  return JSON.stringify([registrationKey(registration), said]);
}

function planRow(
  read: DeliveredRow,
  made: Placed<{ readonly id: string }>,
  input: DeliveredPlanInput & { readonly named: readonly Named[]; readonly spokenFor: ReadonlySet<string> },
  taken: ReadonlySet<string>,
): PlannedRow {
  const { key } = read;
  const asked = key?.kind === 'deliveredProduct' ? input.deliveredProducts.find(({ id }) => id === key.id) : undefined;
  // A row that was copied tells of one delivery more, of the same component.
  const isCopied = asked !== undefined && taken.has(asked.id);
  const product = isCopied ? undefined : asked;
  const componentId = key?.kind === 'component' ? key.id : isCopied ? asked.component : null;
  const component = input.componentsById.get(componentId ?? '');
  const declaration = input.byNumber.get(registrationKey(read.registration) ?? '') ?? null;
  const problems = [...read.problems];
  const tell = (code: 'unknown-row' | 'other-validity' | 'only-a-remark', found: string) =>
    problems.push({ code, row: read.row, column: null, found });
  if (key && !component && !asked) tell('unknown-row', key.id);
  if (declaration && read.validUntil !== null && read.validUntil !== declaration.validUntil) {
    tell('other-validity', read.validUntil);
  }
  const common = { read, declaration, problems, documented: null };

  const answers = read.registration !== null || read.manufacturer !== null || read.validUntil !== null;
  // Nothing of it is stored, so nothing of it is to be settled but what was meant as an answer.
  if (key?.kind === 'component' && !answers && read.reason === null) {
    if (read.remark !== null) tell('only-a-remark', read.remark);
    const unsettled = problems.filter(({ code }) => code === 'not-an-epd-number' || code === 'only-a-remark');
    return { ...common, outcome: 'unanswered', proposal: null, product: null, problems: unsettled };
  }
  if (key?.kind === 'component' && component && !answers && read.reason !== null) {
    const epdAbsent = { reason: reasonWithNote(read.reason, read.note), date: input.today };
    const isKnown = component.epdAbsent?.reason === epdAbsent.reason;
    const proposal = { component, why: 'key' } as const;
    if (isKnown) return { ...common, outcome: 'identical', proposal, product: null };
    return { ...common, outcome: 'absent', proposal, product: null, documented: { id: component.id, epdAbsent } };
  }

  const isFree = (id: string) => !taken.has(id) && !input.spokenFor.has(id);
  const before = product ?? sameDelivery(read, component, input.deliveredProducts, isFree);
  const after = { ...(before ?? made), ...told(read, before, declaration, input.today) };
  return {
    ...common,
    outcome: before === undefined ? 'new' : sameValue(before, after) ? 'identical' : 'changed',
    proposal: component ? { component, why: 'key' } : proposalFor(read, before, declaration, input),
    product: after,
  };
}

/** A component has no remark of deliveries: what a row says besides stands with its reason, as far as there is room. */
function reasonWithNote(reason: string, note: string | null): string {
  return [reason, note].filter(Boolean).join('; ').slice(0, LONGEST_LINE);
}

/** A delivery that is here already: of the same component or name, with the same number, on the same day. */
function sameDelivery(
  read: DeliveredRow,
  component: Component | undefined,
  known: readonly Placed<DeliveredProduct>[],
  isFree: (id: string) => boolean,
): Placed<DeliveredProduct> | undefined {
  return known.find(
    (one) =>
      isFree(one.id) &&
      sameText(one.registration, read.registration) &&
      (one.deliveryDate ?? null) === read.deliveryDate &&
      (component ? one.component === component.id : sameText(one.name, read.name)),
  );
}

/** What the row says of a product. What it does not say stays as it was. */
function told(
  read: DeliveredRow,
  before: DeliveredProduct | undefined,
  declaration: Declaration | null,
  today: string,
): Omit<DeliveredProduct, 'id' | 'component'> {
  const isKnownReason = before?.epdAbsent?.reason === read.reason;
  const isOtherNumber = read.registration !== null && !sameText(before?.registration, read.registration);
  return {
    name: read.name ?? before?.name,
    manufacturer: read.manufacturer ?? before?.manufacturer,
    // The same number in other letters is no other number.
    registration: isOtherNumber ? read.registration : before?.registration,
    quantity: read.quantity ?? before?.quantity,
    unit: read.quantity === null ? before?.unit : read.unit,
    deliveryDate: read.deliveryDate ?? before?.deliveryDate,
    // What was chosen before is not the EPD of another number.
    declaration: declaration?.id ?? (isOtherNumber ? null : before?.declaration),
    epdAbsent: read.reason === null || isKnownReason ? before?.epdAbsent : { reason: read.reason, date: today },
    note: noteAfter(read, before),
  };
}

/** The component that a delivery seems to be of; null where none is near, or several are as near. */
function proposalFor(
  read: DeliveredRow,
  before: DeliveredProduct | undefined,
  declaration: Declaration | null,
  {
    named,
    componentsById,
  }: { readonly named: readonly Named[]; readonly componentsById: ReadonlyMap<string, Component> },
): ComponentProposal | null {
  const stored = componentsById.get(before?.component ?? '');
  if (stored) return { component: stored, why: 'stored' };
  const same = declaration ? named.filter(({ component }) => component.declaration === declaration.id) : [];
  const [only] = same;
  if (only && same.length === 1) return { component: only.component, why: 'declaration' };
  const near = nearestByName(read.component ?? read.name ?? '', named);
  return near && { component: near, why: 'name' };
}

/** A component with its names as they are compared. */
interface Named {
  readonly component: Component;
  /** By name alone, and with the part before it. */
  readonly folded: readonly string[];
  readonly words: readonly string[];
}

function withNames(component: Component): Named {
  const name = component.name?.trim() ?? '';
  return { component, folded: [name, `${component.element ?? ''} ${name}`].map(foldText), words: nameWords(name) };
}

function nearestByName(name: string, components: readonly Named[]): Component | null {
  const wanted = foldText(name.trim());
  if (wanted === '') return null;
  const exact = components.filter(({ folded }) => folded.includes(wanted));
  if (exact.length > 0) return exact.length === 1 ? (exact[0]?.component ?? null) : null;
  const words = nameWords(name);
  const near = components
    .map((one) => ({ component: one.component, both: inCommon(words, one.words).both }))
    .filter(({ both }) => both >= LEAST_IN_COMMON)
    .toSorted((a, b) => b.both - a.both);
  const [first, second] = near;
  return first && first.both > (second?.both ?? 0) + 1e-9 ? first.component : null;
}

/** What is stored of the rows that a person takes: products with the components that were accepted, and components that are documented. */
export function confirmed(planned: readonly { readonly row: PlannedRow; readonly accepted: boolean }[]): {
  readonly put: readonly Placed<DeliveredProduct>[];
  readonly components: readonly { readonly id: string; readonly epdAbsent: EpdAbsent }[];
} {
  const put = planned.flatMap(({ row, accepted }) => {
    if (!row.product) return [];
    const links = accepted && row.proposal && row.proposal.why !== 'stored';
    if (row.outcome === 'identical' && !links) return [];
    return [links ? { ...row.product, component: row.proposal.component.id } : row.product];
  });
  return { put, components: planned.flatMap(({ row }) => row.documented ?? []) };
}
