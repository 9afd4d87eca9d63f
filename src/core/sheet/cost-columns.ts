import type { CostPost, CostTiming } from '../cost/cost.ts';
import type { ChoiceWords } from './choice.ts';
import { findHeadingRow } from './heading-row.ts';
import { foldHeading, type SheetLine } from './import-source.ts';
import { findListSheet, type ListSheet } from './list-sheet.ts';
import { unitInHeading, words } from './take-off-columns.ts';

/** What a column of a list of costs holds. */
export const COST_FIELDS = ['post', 'name', 'amount', 'timing', 'firstYear', 'interval', 'growth', 'source'] as const;
export type CostField = (typeof COST_FIELDS)[number];

export type CostSheet = ListSheet<CostField>;

/** What a list of costs is to have: each is one field. */
export const WANTED_COST_FIELDS: readonly (readonly CostField[])[] = [['post'], ['name'], ['amount']];

/** Headings as calculations of life-cycle costs write them, and those of our own workbook, in bokmål and English. */
const NAMES: Record<CostField, readonly string[]> = {
  post: words(
    'post, hovedpost, kostnadspost, kontonr, konto, ns 3454, post ns 3454, kode, main post, cost category, code',
  ),
  name: words('kostnad, navn, benevnelse, beskrivelse, tekst, element, tiltak, cost, name, description, item'),
  amount: words('beløp, kostnad kr, sum, pris, kr, kroner, beløp kr, amount, price, nok, amount nok'),
  timing: words('når, hyppighet, frekvens, type, enhet, when, frequency, timing, unit'),
  firstYear: words('første år, år, startår, fra år, årstall, first year, year, start year, from year'),
  interval: words('år mellom, intervall, levetid, utskiftingsintervall, syklus, years between, interval, service life'),
  growth: words('realvekst, prisvekst, realprisvekst, realvekst per år, real growth, growth, price growth'),
  source: words('kilde, merknad, kilde merknad, kommentar, notat, source, note, source note, comment'),
};

const FIELD_BY_NAME = new Map<string, CostField>(
  COST_FIELDS.flatMap((field) => NAMES[field].map((name) => [foldHeading(name), field] as const)),
);

/** A heading that says less than another of the same field. */
const WEAK_NAMES = new Set(
  words('type, enhet, unit, sum, kode, code, tekst, element, levetid, service life').map(foldHeading),
);

/** The columns of a list of costs, by its headings. */
export function findCostSheet(lines: readonly SheetLine[]): CostSheet {
  return findListSheet(lines, recognised, costColumn);
}

/** Whether a table has headings of a list of costs. */
export function holdsCosts(lines: readonly SheetLine[]): boolean {
  return findHeadingRow(lines, recognised) !== null;
}

function costColumn(heading: string): { readonly field: CostField; readonly rank: 0 | 1 } | null {
  const { name } = unitInHeading(heading, (known) => FIELD_BY_NAME.has(known));
  const folded = [heading, name].map(foldHeading).find((known) => FIELD_BY_NAME.has(known));
  const field = folded === undefined ? undefined : FIELD_BY_NAME.get(folded);
  return field && folded !== undefined ? { field, rank: WEAK_NAMES.has(folded) ? 0 : 1 } : null;
}

/** How many columns are recognised; 0 where there is no amount, or nothing that it is of. */
function recognised(headings: readonly string[]): number {
  const fields = new Set(headings.flatMap((heading) => costColumn(heading)?.field ?? []));
  return fields.has('amount') && (fields.has('post') || fields.has('name')) ? fields.size : 0;
}

export const POST_WORDS: ChoiceWords<CostPost> = {
  '1': words(`
    anskaffelses og restkostnader, anskaffelse, anskaffelseskostnader, kapitalkostnader, investering, restkostnader,
    acquisition and residual costs, acquisition, investment`),
  '2': words('forvaltning, forvaltningskostnader, administration, management'),
  '3': words('drift og vedlikehold, drift, vedlikehold, operation and maintenance, operation, maintenance'),
  '4': words('utskifting og utvikling, utskifting, utskiftning, utvikling, replacement and development, replacement'),
  '5': words('forsyning, forsyningskostnader, energi, supply, energy'),
  '6': words('renhold, renholdskostnader, cleaning'),
  '7': words('service, servicekostnader, servicefunksjoner'),
  '8': words('virksomhetsspesifikke, virksomhetsspesifikk, specific to the activity'),
};

export const TIMING_WORDS: ChoiceWords<CostTiming> = {
  once: words('én gang, engang, engangs, engangskostnad, en gang, once, one time'),
  yearly: words('hvert år, årlig, årlige, per år, pr år, kr år, every year, yearly, annual, annually, per year'),
  every: words('hvert n te år, periodisk, med mellomrom, every n years, periodic'),
  replacement: words('når komponenten skiftes, as the component is replaced'),
  residual: words('restverdi ved slutten, restverdi, value left at the end, residual value, residual'),
};
