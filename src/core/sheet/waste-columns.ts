import { foldHeading } from './import-source.ts';
import { unitInHeading, words, type HeadingUnit } from './take-off-columns.ts';

/** What a column of a list of waste deliveries holds. */
export const WASTE_FIELDS = [
  'date',
  'ticket',
  'fraction',
  'fractionName',
  'amount',
  'unit',
  'receiver',
  'to',
  'treatment',
  'work',
  'note',
  'key',
] as const;
export type WasteField = (typeof WASTE_FIELDS)[number];

/** What each column is read as, in the order of the columns; null: not used. */
export type WasteMapping = readonly (WasteField | null)[];

/** What a list of deliveries is to have: each is one field, or either of several. */
export const WANTED_WASTE_FIELDS: readonly (readonly WasteField[])[] = [
  ['date'],
  ['fractionName', 'fraction'],
  ['amount'],
  ['ticket'],
  ['receiver'],
];

/** Headings as waste companies and contractors write them, and those of our own log, in bokmål and English. */
const NAMES: Record<WasteField, readonly string[]> = {
  date: words(
    'dato, leveringsdato, levert, hentedato, tømmedato, veiedato, oppdragsdato, date, delivery date, weighing date',
  ),
  ticket: words(`
    veieseddel, veieseddelnr, veieseddelnummer, seddel, seddelnr, seddelnummer, veiebong, bong, bongnr, kvittering,
    ticket, ticket no, ticket number, weigh ticket, receipt`),
  fraction: words(`
    ns 9431, ns9431, kode, avfallskode, ns kode, varekode, varenr, fraksjonskode, avfallstypekode, avfallsstoffnr, avfallstype ns 9431,
    code, waste code, fraction code, kode ns 9431, ns 9431 code, fraction ns 9431`),
  fractionName: words(`
    fraksjon, avfallstype, avfallsfraksjon, avfall, vare, varenavn, beskrivelse, betegnelse, type avfall,
    fraction, waste type, waste fraction, waste, description`),
  amount: words(`
    mengde, vekt, nettovekt, netto, netto vekt, tonn, tonnasje, kg, kilo, kvantum, antall,
    amount, weight, net weight, net, tonnes, tons, quantity`),
  unit: words('enhet, enh, måleenhet, benevning, unit, uom'),
  receiver: words(`
    mottak, mottaker, mottaksanlegg, avfallsmottak, leveringssted, anlegg, levert til anlegg, behandlingssted,
    receiver, facility, delivered at, site of delivery`),
  to: words('levert til, leveres til, delivered to'),
  treatment: words('behandling, behandlingsmåte, behandlingsform, sluttbehandling, nyttiggjøring, treatment, disposal'),
  work: words('type arbeid, arbeid, tiltak, tiltakstype, fase, kind of work, work, works'),
  note: words('merknad, kommentar, notat, anmerkning, note, comment, remark'),
  key: words('byggklima rad, byggklima row'),
};

const FIELD_BY_NAME = new Map<string, WasteField>(
  WASTE_FIELDS.flatMap((field) => NAMES[field].map((name) => [foldHeading(name), field] as const)),
);

/** A heading that says less than another of the same field. */
const WEAK_NAMES = new Set(
  words('varenr, varekode, kode, code, vare, avfall, antall, quantity, tonn, kg').map(foldHeading),
);

/** How a column is read by its heading; null where nothing is recognised. */
export function wasteColumn(heading: string): { readonly field: WasteField; readonly rank: 0 | 1 } | null {
  // The whole heading first: in "Avfallstype (NS 9431)" the brackets are no unit.
  const folded = [heading, wasteHeadingUnit(heading).name].map(foldHeading).find((name) => FIELD_BY_NAME.has(name));
  const field = folded === undefined ? undefined : FIELD_BY_NAME.get(folded);
  return field && folded !== undefined ? { field, rank: WEAK_NAMES.has(folded) ? 0 : 1 } : null;
}

/** "Vekt (kg)": the heading's name and unit. "Tonn" is a weight and says its unit itself. */
export function wasteHeadingUnit(heading: string): HeadingUnit {
  const folded = foldHeading(heading);
  const own = folded === 'kg' || folded === 'kilo' ? 'kg' : ['tonn', 'tonnes', 'tons'].includes(folded) ? 't' : null;
  if (own) return { name: heading, unit: { unit: own, amount: 1 } };
  return unitInHeading(heading, (name) => FIELD_BY_NAME.has(name));
}
