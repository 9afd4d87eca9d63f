import { foldHeading } from './import-source.ts';
import { unitInHeading, words, type HeadingUnit } from './take-off-columns.ts';

/** What a column of a list of delivered products holds. */
export const DELIVERED_FIELDS = [
  'name',
  'manufacturer',
  'registration',
  'quantity',
  'unit',
  'deliveryDate',
  'validUntil',
  'component',
  'reason',
  'note',
  'key',
] as const;
export type DeliveredField = (typeof DELIVERED_FIELDS)[number];

/** What each column is read as, in the order of the columns; null: not used. */
export type DeliveredMapping = readonly (DeliveredField | null)[];

/** Headings as contractors and suppliers write them, and those of our own list of EPDs to collect, in bokmål and English. */
const NAMES: Record<DeliveredField, readonly string[]> = {
  name: words(`
    produkt, produktnavn, varenavn, vare, varetekst, byggevare, navn, beskrivelse, betegnelse, benevnelse, materiale, material, type,
    post eller produkt, component or product, product, product name, name, item, description, article`),
  manufacturer: words(
    'produsent, fabrikat, leverandør, merke, produsent leverandør, manufacturer, producer, supplier, brand, maker, vendor',
  ),
  registration: words(`
    epd, epd nr, epd nummer, epdnr, epd no, epd number, epd id, epd reg nr, deklarasjonsnummer, deklarasjonsnr,
    registreringsnummer, registreringsnr, nepd, nepd nr, nepd nummer, registration number, registration no, declaration number, epd registration`),
  quantity: words('mengde, levert mengde, kvantum, antall, quantity, qty, amount, delivered quantity, count'),
  unit: words('enhet, enh, måleenhet, mengdeenhet, benevning, unit, units, uom, unit of measure'),
  deliveryDate: words(`
    leveringsdato, lev dato, levdato, levert, levert dato, dato, levering, leveringsdag, mottatt, delivery date, delivered, date, delivery, received`),
  validUntil: words(`
    gyldig til, gyldig t o m, gyldig tom, gyldighet, gyldighetsdato, utgår, utløper, utløpsdato, epd gyldig til, valid until, valid to, validity, expires, expiry, expiry date`),
  component: words(
    'post, materialpost, gjelder post, gjelder, hører til, hører til post, component, belongs to, belongs to component',
  ),
  reason: words(`
    hvis epd ikke finnes hvorfor, hvorfor ikke epd, begrunnelse, årsak, if no epd exists why, why no epd, reason, explanation`),
  note: words('merknad, kommentar, notat, anmerkning, note, comment, remark'),
  key: words('byggklima rad, byggklima row'),
};

const FIELD_BY_NAME = new Map<string, DeliveredField>(
  DELIVERED_FIELDS.flatMap((field) => NAMES[field].map((name) => [foldHeading(name), field] as const)),
);

/** A heading that says less than another of the same field. */
const WEAK_NAMES = new Set(words('type, material, materiale, epd, dato, date').map(foldHeading));

/** How a column is read by its heading; null where nothing is recognised. */
export function deliveredColumn(heading: string): { readonly field: DeliveredField; readonly rank: 0 | 1 } | null {
  const folded = foldHeading(headingUnit(heading).name);
  const field = FIELD_BY_NAME.get(folded);
  return field ? { field, rank: WEAK_NAMES.has(folded) ? 0 : 1 } : null;
}

/** "Mengde (m²)": the heading's name and unit. */
export function headingUnit(heading: string): HeadingUnit {
  return unitInHeading(heading, (folded) => FIELD_BY_NAME.has(folded));
}
