import { WASTE_GROUPS, type Fraction, type WasteGroup } from './fraction.ts';
import type { WasteClass } from './waste-row.ts';
import type { WasteStatus } from './waste-status.ts';

/** The lines of "sluttrapport med avfallsplan", as the form has them (TEK17 § 9-9). */

/** A clean, ordinary type of waste in the form. */
const ORDINARY = WASTE_GROUPS.filter((group) => !['hazardous', 'mixed', 'masses'].includes(group));

/** t */
export interface ReportLine {
  /** Of hazardous waste, the form has a line for each fraction. */
  readonly of: { readonly group: WasteGroup } | { readonly fraction: string };
  readonly planned: number | null;
  /** (2) Delivered to an approved facility. */
  readonly delivered: number;
  /** (3) */
  readonly deliveredAt: readonly string[];
  /** (4) Delivered directly to reuse or recycling. */
  readonly reused: number;
  /** (5) */
  readonly reusedAt: readonly string[];
}

export interface WasteFinalReport {
  readonly ordinary: readonly ReportLine[];
  readonly hazardous: readonly ReportLine[];
  readonly mixed: ReportLine;
}

interface Line {
  of: ReportLine['of'];
  planned: number | null;
  delivered: number;
  deliveredAt: Set<string>;
  reused: number;
  reusedAt: Set<string>;
}

/** What is counted, by the form's lines. What cannot be counted is in none of them, and neither are masses. */
export function wasteFinalReport({ rows, byFraction }: WasteStatus): WasteFinalReport {
  const lines = new Map<string, Line>(
    [...ORDINARY, 'mixed' as const].map((group) => [group, emptyLine({ group })] as const),
  );
  const hazardous = new Map<string, Line>();
  const lineOf = (fraction: Fraction | null, counts: WasteClass): Line | null => {
    if (counts === 'outside') return null;
    if (counts === 'mixed') return lines.get('mixed') ?? null;
    // What is mixed by its name and sorted here has no line of its own in the form, and neither has what is reused without a name.
    if (fraction === null || fraction.group === 'mixed') return lines.get('other') ?? null;
    if (!fraction.hazardous) return lines.get(fraction.group) ?? lines.get('other') ?? null;
    const known = hazardous.get(fraction.code) ?? emptyLine({ fraction: fraction.code });
    hazardous.set(fraction.code, known);
    return known;
  };
  for (const { fraction, planned } of byFraction) {
    if (planned === null) continue;
    const line = lineOf(fraction, !fraction.counted ? 'outside' : fraction.sorted ? 'sorted' : 'mixed');
    if (line) line.planned = (line.planned ?? 0) + planned;
  }
  for (const { fraction, class: counts, tonnes, delivery } of rows) {
    const line = counts && tonnes ? lineOf(fraction, counts) : null;
    if (!line || tonnes === null) continue;
    const receiver = delivery.receiver?.trim() ?? '';
    const isReused = delivery.to === 'reuse';
    line[isReused ? 'reused' : 'delivered'] += tonnes;
    if (receiver !== '') line[isReused ? 'reusedAt' : 'deliveredAt'].add(receiver);
  }
  const report = (line: Line): ReportLine => ({
    ...line,
    deliveredAt: [...line.deliveredAt].toSorted(),
    reusedAt: [...line.reusedAt].toSorted(),
  });
  return {
    ordinary: ORDINARY.map((group) => report(lines.get(group) ?? emptyLine({ group }))),
    hazardous: [...hazardous.entries()].toSorted(([a], [b]) => a.localeCompare(b)).map(([, line]) => report(line)),
    mixed: report(lines.get('mixed') ?? emptyLine({ group: 'mixed' })),
  };
}

function emptyLine(of: ReportLine['of']): Line {
  return { of, planned: null, delivered: 0, deliveredAt: new Set(), reused: 0, reusedAt: new Set() };
}
