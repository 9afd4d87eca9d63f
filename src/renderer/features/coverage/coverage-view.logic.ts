import type { DeliveredCoverage } from '#core/coverage/coverage.ts';
import { COVERAGE_CLASSES, type CoverageClass } from '#core/coverage/coverage-class.ts';
import type { DocumentCoverage } from '#core/coverage/document-coverage.ts';
import type { StatusKind } from '#renderer/components/feedback/Status.tsx';

/** What the page shows of a project's coverage. */

export const CLASS_STATUS: Readonly<Record<CoverageClass, StatusKind>> = {
  product: 'ok',
  absent: 'info',
  expired: 'beyond',
  generic: 'draft',
  missing: 'missing',
};

export type CoverageFilter = CoverageClass | 'all';

export type CoverageRow = DocumentCoverage['components'][number];
export type DeliveredCoverageRow = DocumentCoverage['delivered'][number];

/** A row of the page that the drawer tells of. */
export type Subject =
  | { readonly kind: 'component'; readonly row: CoverageRow }
  | { readonly kind: 'deliveredProduct'; readonly row: DeliveredCoverageRow };

/** The components in the order of the building parts, those without a part last. */
export function shownRows(rows: readonly CoverageRow[], filter: CoverageFilter): CoverageRow[] {
  const part = ({ component }: CoverageRow) => component.element ?? '~';
  return rows
    .filter((row) => filter === 'all' || row.class === filter)
    .toSorted((a, b) => (part(a) < part(b) ? -1 : part(a) > part(b) ? 1 : 0));
}

/** The classes that have rows, and the one that is shown though it has none any more. */
export function filterOptions(
  counts: Readonly<Record<CoverageClass, number>>,
  chosen: CoverageFilter,
): { readonly value: CoverageClass; readonly count: number }[] {
  return COVERAGE_CLASSES.filter((one) => counts[one] > 0 || one === chosen).map((value) => ({
    value,
    count: counts[value],
  }));
}

/** The row that the drawer is open for, as it stands now; null where it is gone. */
export function subjectOf(
  { components, delivered }: DocumentCoverage,
  chosen: { readonly kind: Subject['kind']; readonly id: string | null } | null,
): Subject | null {
  if (chosen?.kind === 'component') {
    const row = components.find(({ component }) => component.id === chosen.id);
    return row ? { kind: 'component', row } : null;
  }
  const row = delivered.find(({ product }) => product.id === chosen?.id);
  return row ? { kind: 'deliveredProduct', row } : null;
}

/** What the row is called. */
export function nameOf(subject: Subject): string | null {
  const { name } = subject.kind === 'component' ? subject.row.component : subject.row.product;
  return name?.trim() || null;
}

/** A delivery's own name, else its number. */
export function deliveredName({ product }: Pick<DeliveredCoverage, 'product'>): string {
  return product.name?.trim() || product.registration?.trim() || '–';
}
