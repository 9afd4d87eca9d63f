import type { BuildingType } from '../project/codes.ts';
import type { WasteFacts } from './waste.ts';

/** What TEK17 §§ 9-6 and 9-7 ask of a project, from its own data. */

export const OBLIGATIONS = ['wastePlan', 'environmentalSurvey', 'surveyReport', 'reuseSurvey'] as const;
export type ObligationKind = (typeof OBLIGATIONS)[number];

type Fact = keyof WasteFacts;

export interface Obligation {
  readonly kind: ObligationKind;
  /** Null where what is known does not settle it. */
  readonly required: boolean | null;
  /** What brings it on. */
  readonly because: readonly { readonly fact: Fact; readonly value: number; readonly above: number }[];
  /** What is not said, and could settle it. */
  readonly lacking: readonly (Fact | 'buildingType')[];
}

/** The letters (a)–(d) of § 9-6: m² BRA, and t of waste. */
const THRESHOLDS = { builtArea: 300, alteredArea: 100, demolishedArea: 100, structureWaste: 10 } as const;
/** Works in what stands already, (b)–(d). */
const EXISTING = ['alteredArea', 'demolishedArea', 'structureWaste'] as const;

/** What is certain to be work in what stands: waste of structures and civil works may be of new ones. */
const IN_EXISTING = ['alteredArea', 'demolishedArea'] as const;

/** Neither block of flats nor commercial building. */
const NO_REUSE_SURVEY: readonly BuildingType[] = ['small-house', 'civil-works'];

export function wasteObligations(facts: WasteFacts, buildingType: BuildingType | null | undefined): Obligation[] {
  const existing = required('surveyReport', facts, EXISTING);
  return [
    required('wastePlan', facts, ['builtArea', ...EXISTING]),
    required('environmentalSurvey', facts, IN_EXISTING, () => 0, ['structureWaste']),
    existing,
    reuseSurvey(existing, buildingType),
  ];
}

function required(
  kind: ObligationKind,
  facts: WasteFacts,
  of: readonly Fact[],
  limitOf: (fact: Fact) => number = (fact) => THRESHOLDS[fact],
  doubtful: readonly Fact[] = [],
): Obligation {
  const because = of.flatMap((fact) => {
    const value = facts[fact];
    const above = limitOf(fact);
    return value != null && value > above ? [{ fact, value, above }] : [];
  });
  // What is 0 brings on nothing; what is more may or may not be of what stands.
  const lacking = [...of.filter((fact) => facts[fact] == null), ...doubtful.filter((fact) => facts[fact] !== 0)];
  if (because.length > 0) return { kind, required: true, because, lacking: [] };
  return { kind, required: lacking.length > 0 ? null : false, because, lacking };
}

/** As the report of the survey, for blocks of flats and commercial buildings. */
function reuseSurvey(report: Obligation, buildingType: BuildingType | null | undefined): Obligation {
  const kind = 'reuseSurvey';
  if (report.required === false || (buildingType && NO_REUSE_SURVEY.includes(buildingType))) {
    return { kind, required: false, because: [], lacking: [] };
  }
  if (buildingType == null) return { ...report, kind, required: null, lacking: [...report.lacking, 'buildingType'] };
  return { ...report, kind };
}

/**
 * The facts as the project states them; what is not stated follows from the usable floor area of the alternative that was decided, where
 * its kind says what is done with it.
 */
export function wasteFacts(
  stated: WasteFacts | null | undefined,
  decided: { readonly kind: string; readonly usableFloorArea?: number | null | undefined } | null | undefined,
): WasteFacts {
  const area = decided?.usableFloorArea;
  const fact = decided?.kind === 'newBuild' || decided?.kind === 'extension' ? 'builtArea' : 'alteredArea';
  const derived = area == null || decided?.kind === 'keep' ? {} : { [fact]: area };
  const said = Object.fromEntries(Object.entries(stated ?? {}).filter(([, value]) => value != null));
  return { ...derived, ...said };
}
