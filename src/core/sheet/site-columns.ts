import { foldHeading } from './import-source.ts';
import { unitInHeading, words, type HeadingUnit } from './take-off-columns.ts';

/** What a column of a site's energy log holds. */
export const SITE_FIELDS = [
  'period',
  'from',
  'to',
  'machine',
  'use',
  'carrier',
  'blend',
  'amount',
  'unit',
  'hours',
  'document',
  'en15940',
  'advancedOrLowIluc',
  'palmOilFree',
  'certificate',
  'note',
  'key',
] as const;
export type SiteField = (typeof SITE_FIELDS)[number];

/** What each column is read as, in the order of the columns; null: not used. */
export type SiteMapping = readonly (SiteField | null)[];

/** What an energy log is to have: each is one field, or either of several. */
export const WANTED_SITE_FIELDS: readonly (readonly SiteField[])[] = [
  ['period', 'from', 'to'],
  ['machine', 'use'],
  ['carrier'],
  ['amount'],
];

/** Headings as fuel suppliers, machine owners and contractors write them, and those of our own log, in bokmål and English. */
const NAMES: Record<SiteField, readonly string[]> = {
  period: words('måned, periode, måned eller periode, month, period, month or period'),
  from: words(`
    fra, fra dato, fra og med, start, startdato, dato, leveringsdato, fylledato, tankdato, levert,
    from, from date, start date, date, delivery date, fuelling date`),
  to: words('til, til dato, til og med, slutt, sluttdato, to, to date, until, end, end date'),
  machine: words(`
    maskin, maskinnavn, maskin eller bruk, maskinnr, maskinnummer, utstyr, kjøretøy, serienummer, serienr, regnr, enhetsnavn,
    machine, machine name, machine or use, machine no, equipment, vehicle, serial number, serial no, asset`),
  use: words('bruk, brukt til, formål, bruksområde, use, used for, purpose'),
  carrier: words(`
    energibærer, drivstoff, drivstofftype, type drivstoff, brensel, energi, energitype, energikilde, produkt, vare, varenavn,
    carrier, energy carrier, fuel, fuel type, energy, energy type, energy source, product`),
  blend: words('hvo innblandet, innblandet hvo, innblanding, hvo andel, hvo blended in, blend, hvo share'),
  amount: words(`
    mengde, forbruk, kvantum, volum, antall, levert mengde, fylt mengde, liter, kwh,
    amount, quantity, consumption, volume, delivered quantity, litres, liters`),
  unit: words('enhet, enh, måleenhet, benevning, unit, uom'),
  hours: words('timer, driftstimer, antall timer, maskintimer, hours, operating hours, machine hours, running hours'),
  document: words(`
    bilag, bilagsnr, bilagsnummer, dokument, dokumentasjon, faktura, fakturanr, fakturanummer, følgeseddel, seddel, kvittering, ordrenr,
    document, voucher, invoice, invoice no, invoice number, delivery note, receipt, order no`),
  en15940: words('en 15940, en15940, oppfyller en 15940, meets en 15940'),
  advancedOrLowIluc: words('avansert el lav iluc, avansert eller lav iluc, avansert, advanced or low iluc, advanced'),
  palmOilFree: words('uten palmeolje, palmeoljefri, palmeoljefritt, palm oil free, without palm oil'),
  certificate: words('sertifikat, sertifikatnr, sertifikatnummer, certificate, certificate no, certificate number'),
  note: words('merknad, kommentar, notat, anmerkning, note, comment, remark'),
  key: words('byggklima rad, byggklima row'),
};

const FIELD_BY_NAME = new Map<string, SiteField>(
  SITE_FIELDS.flatMap((field) => NAMES[field].map((name) => [foldHeading(name), field] as const)),
);

/** A heading that says less than another of the same field. */
const WEAK_NAMES = new Set(
  words('dato, date, levert, produkt, vare, varenavn, product, energi, energy, antall, enhetsnavn').map(foldHeading),
);

/** How a column is read by its heading; null where nothing is recognised. "Liter" is an amount and says its unit itself. */
export function siteColumn(heading: string): { readonly field: SiteField; readonly rank: 0 | 1 } | null {
  const folded = [heading, unitInHeading(heading, isName).name].map(foldHeading).find(isName);
  const field = folded === undefined ? undefined : FIELD_BY_NAME.get(folded);
  return field && folded !== undefined ? { field, rank: WEAK_NAMES.has(folded) ? 0 : 1 } : null;
}

/** "Mengde (l)": the heading's name and unit. */
export function siteHeadingUnit(heading: string): HeadingUnit {
  const alone = unitInHeading(heading, () => false);
  return alone.name === '' ? { name: heading, unit: alone.unit } : unitInHeading(heading, isName);
}

function isName(folded: string): boolean {
  return FIELD_BY_NAME.has(folded);
}
