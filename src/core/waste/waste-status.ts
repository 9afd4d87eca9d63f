import { isBlankRow } from '../project/blank-row.ts';
import { outsideConstruction, type ConstructionPeriod } from '../project/construction-period.ts';
import { whatToAttack, wasteFractions, type Attack, type FractionSums } from './waste-fractions.ts';
import { tonnesToMove, wasteForecast, type WasteForecast } from './waste-forecast.ts';
import { wasteMonths, type WasteMonth } from './waste-months.ts';
import { wasteRemarks, type RemarkedDelivery } from './waste-remarks.ts';
import { fractionReader, wasteRow, type WasteRow } from './waste-row.ts';
import { isCounted, tonnesIn, wasteSums, type WasteSums } from './waste-sums.ts';
import { WORK_KINDS, type WasteDelivery, type WastePlanRow, type WasteSettings, type WorkKind } from './waste.ts';

/** The strategy's target, measures 2.14 and 2.15. */
export const WASTE_TARGET = 0.95;
/** TEK17 § 9-8. */
export const LEGAL_MINIMUM = 0.7;

/** How a project stands against the requirement of sorting. Weights in t. */
export interface WasteStatus<D extends WasteDelivery = WasteDelivery> extends WasteSums {
  readonly target: number;
  readonly legalMinimum: number;
  /** No delivery lacks what the sums need. */
  readonly complete: boolean;
  readonly rows: readonly WasteRow<D>[];
  /** Those that lack something and are in no sum. */
  readonly lacking: readonly WasteRow<D>[];
  /** Made when they are read: a portfolio asks for the weights of each project's log. */
  readonly remarks: readonly RemarkedDelivery<D>[];
  /** t to move from mixed to sorted; null when nothing is weighed. */
  readonly toMove: number | null;
  /** Null where nothing is said of the final total. */
  readonly forecast: WasteForecast | null;
  readonly byMonth: readonly WasteMonth[];
  /** t counted that no month has, for want of a date that has been. */
  readonly undated: number;
  readonly byWork: readonly { readonly work: WorkKind | null; readonly sums: WasteSums }[];
  readonly byFraction: readonly FractionSums[];
  /** t directly to reuse that no fraction has, for want of a name that is known. */
  readonly unnamed: number;
  readonly attack: readonly Attack[];
  readonly perArea: WastePerArea | null;
  readonly recovery: MaterialRecovery;
}

/** kg/m² of the stated area. TEK17 counts demolition, BREEAM-NOR does not. */
export interface WastePerArea {
  readonly all: number;
  /** Null where it is not known of all deliveries what work they are from. */
  readonly withoutDemolition: number | null;
}

/** Reused and recycled, which is not the same as sorted. */
export interface MaterialRecovery {
  /** Share of what the treatment is known of; null where it is known of nothing. */
  readonly rate: number | null;
  /** t counted that the treatment is known of. */
  readonly known: number;
}

export interface WasteInput<D extends WasteDelivery> extends WasteSettings {
  readonly plan?: readonly WastePlanRow[] | null | undefined;
  readonly deliveries?: readonly D[] | null | undefined;
  /** Of the project. */
  readonly constructionPeriod?: ConstructionPeriod | null | undefined;
  /** `YYYY-MM-DD`; absent: no day is held against it. */
  readonly today?: string | undefined;
}

export function wasteStatus<D extends WasteDelivery>(waste: WasteInput<D>): WasteStatus<D> {
  const read = fractionReader(waste.fractions);
  const rows = (waste.deliveries ?? [])
    .filter((delivery) => !isBlankRow(delivery))
    .map((delivery) => wasteRow(delivery, read));
  const counted = rows.filter(isCounted);
  const sums = wasteSums(rows);
  const lacking = rows.filter(({ lacks }) => lacks.length > 0);
  const target = waste.target ?? WASTE_TARGET;
  const toMove = sums.total > 0 ? tonnesToMove(sums, target) : null;
  const isOutside = outsideConstruction(
    waste.constructionPeriod,
    rows.flatMap(({ delivery }) => delivery.date ?? []),
    waste.today,
  );
  const isInMonths = ({ delivery: { date } }: WasteRow) =>
    date != null && !(isAfter(date, waste.today) && isOutside(date));
  let remarks: readonly RemarkedDelivery<D>[] | undefined;
  const forecast = wasteForecast(sums, target, waste.expectedTotal);
  return {
    ...sums,
    target,
    legalMinimum: waste.legalMinimum ?? LEGAL_MINIMUM,
    complete: lacking.length === 0,
    rows,
    lacking,
    get remarks() {
      return (remarks ??= wasteRemarks(rows, isOutside));
    },
    toMove,
    forecast,
    byMonth: wasteMonths(counted.filter(isInMonths)),
    undated: tonnesIn(counted.filter((row) => !isInMonths(row))),
    byWork: [...WORK_KINDS, null]
      .map((work) => ({ work, of: counted.filter(({ delivery }) => (delivery.work ?? null) === work) }))
      .filter(({ of }) => of.length > 0)
      .map(({ work, of }) => ({ work, sums: wasteSums(of) })),
    byFraction: wasteFractions(rows, waste.plan ?? [], read),
    unnamed: tonnesIn(counted.filter(({ fraction }) => fraction === null)),
    attack: toMove === null ? [] : whatToAttack(rows, sums, toMove),
    perArea: perArea(counted, sums.total, waste.area),
    recovery: recoveryOf(counted),
  };
}

function isAfter(day: string, today: string | undefined): boolean {
  return today !== undefined && day > today;
}

function perArea(counted: readonly WasteRow[], total: number, area: number | null | undefined): WastePerArea | null {
  if (!area || total === 0) return null;
  const kg = (tonnes: number) => (tonnes * 1000) / area;
  const demolished = counted.filter(({ delivery }) => delivery.work === 'demolition');
  const isKnown = counted.every(({ delivery }) => delivery.work != null);
  return { all: kg(total), withoutDemolition: isKnown ? kg(total - tonnesIn(demolished)) : null };
}

function recoveryOf(counted: readonly WasteRow[]): MaterialRecovery {
  const known = counted.filter(({ delivery }) => treatmentOf(delivery) !== null);
  const recovered = known.filter(({ delivery }) => ['reuse', 'recycling'].includes(treatmentOf(delivery) ?? ''));
  const tonnes = tonnesIn(known);
  return { rate: tonnes > 0 ? tonnesIn(recovered) / tonnes : null, known: tonnes };
}

/** What goes directly to reuse needs no word of its treatment. */
function treatmentOf({ treatment, to }: WasteDelivery): WasteDelivery['treatment'] | null {
  return treatment ?? (to === 'reuse' ? 'reuse' : null);
}
