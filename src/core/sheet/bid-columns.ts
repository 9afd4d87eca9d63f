import { MODULES, readModule, type Module } from '../declaration/life-cycle-module.ts';
import type { AreaBasis } from '../project/method.ts';
import { foldHeading } from './import-source.ts';
import { words } from './take-off-columns.ts';

/** What a column of a list of bids holds: of the bid, or a module's figure. */
export const OFFER_FIELDS = ['bidder', 'price', 'area', 'period', 'indicator', 'elements', 'epdShare', 'note'] as const;
export type OfferField = (typeof OFFER_FIELDS)[number];
export const BID_FIELDS = [...OFFER_FIELDS, ...MODULES] as const;
export type BidField = (typeof BID_FIELDS)[number];

/** What each column is read as, in the order of the columns; null: not used. */
export type BidMapping = readonly (BidField | null)[];

/** What a list of bids is to have: each is one field. */
export const WANTED_BID_FIELDS: readonly (readonly OfferField[])[] = [
  ['bidder'],
  ['price'],
  ['area'],
  ['period'],
  ['indicator'],
];

/** Headings of our own bid form and of lists of bids, in bokmål and English, without the unit in brackets. */
const NAMES: Record<OfferField, readonly string[]> = {
  bidder: words('tilbyder, leverandør, entreprenør, firma, bidder, supplier, contractor, company'),
  price: words('pris, pris uten mva, tilbudssum, tilbudspris, sum, price, price without vat, bid price, tender sum'),
  area: words('areal, area, bta, bruttoareal, gross floor area, bra, bruksareal, usable floor area'),
  period: words('beregningsperiode, analyseperiode, periode, reference study period, study period, period'),
  indicator: words('indikator, indicator'),
  elements: words('bygningsdeler, bygningsdel, ns 3451, building parts, parts'),
  epdShare: words('andel materialer med epd, andel epd, epd andel, epd, share of materials with an epd, epd share'),
  note: words('merknad, kommentar, note, comment, remark'),
};

const FIELD_BY_NAME = new Map<string, OfferField>(
  OFFER_FIELDS.flatMap((field) => NAMES[field].map((name) => [foldHeading(name), field] as const)),
);

/** How a column is read by its heading; null where nothing is recognised. */
export function bidColumn(heading: string): { readonly field: BidField; readonly rank: 1 } | null {
  const field = moduleOf(heading) ?? FIELD_BY_NAME.get(foldHeading(heading.replace(/[([].*$/, '')));
  return field ? { field, rank: 1 } : null;
}

/** "A1–A3 (kg CO₂e)", "B4 Utskifting": the module that a heading begins with. */
function moduleOf(heading: string): Module | null {
  const [begins = ''] = /^\s*(A1\s*[-–]\s*A3|[ABC]\d)(?![\d–-])/i.exec(heading) ?? [];
  const module = begins === '' ? null : readModule(begins.trim());
  return MODULES.find((one) => one === module) ?? null;
}

/** Which of the floor areas a heading names; null where it only says area. */
export function areaBasisIn(heading: string): AreaBasis | null {
  const words = foldHeading(heading).split(' ');
  if (words.includes('bta') || words.includes('bruttoareal') || words.includes('gross')) return 'grossFloorArea';
  if (words.includes('bra') || words.includes('bruksareal') || words.includes('usable')) return 'usableFloorArea';
  return null;
}

export function isModuleField(field: BidField): field is Module {
  return MODULES.some((module) => module === field);
}
