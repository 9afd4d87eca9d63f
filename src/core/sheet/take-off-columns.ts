import { readUnit, type ReadUnit } from '../units/unit-alias.ts';
import { dimensionOf, type Dimension } from '../units/unit.ts';
import { foldHeading } from './import-source.ts';

/** What a column of a take-off (mengdeliste) holds. */
export const TAKE_OFF_FIELDS = [
  'element',
  'name',
  'material',
  'registration',
  'declaration',
  'quantity',
  'area',
  'volume',
  'mass',
  'length',
  'count',
  'unit',
  'thickness',
  'origin',
  'serviceLife',
  'remainingLife',
  'wastage',
  'recycledContent',
  'transport',
  'deliveryDate',
  'epdAbsent',
  'notRelevant',
] as const;
export type TakeOffField = (typeof TAKE_OFF_FIELDS)[number];

/** Fields that hold an amount; a schedule may have several side by side, of which one becomes the component's quantity. */
export const AMOUNT_FIELDS = ['quantity', 'area', 'volume', 'mass', 'length', 'count'] as const;
export type AmountField = (typeof AMOUNT_FIELDS)[number];

/** What each column is read as, in the order of the columns; null: not used. */
export type TakeOffMapping = readonly (TakeOffField | null)[];

/** Headings as modelling and calculation programs and people write them, in bokmål, English and Danish. */
const NAMES: Record<TakeOffField, readonly string[]> = {
  element: words(`
    ns 3451, ns3451, ns 3451 kode, ns3451 kode, bygningsdel, bygningsdelnr, bygningsdelsnr, bygningsdelsnummer, bygningsdelskode,
    bygningsdelkode, bygningsdel kode, bygningsdel nr, bygningsdelstabell, del, delkode, kode, kontonr, element, elementkode,
    elementnr, part code, part, element code, element no, building part, assembly code, classification, classification code, object type, post, post nr, postnr, postnummer`),
  name: words(`
    beskrivelse, navn, betegnelse, benevnelse, postbeskrivelse, posttekst, tekst, materialpost, produkt, produktnavn,
    element navn, elementnavn, objekt, type, typenavn, description, name, item, component, element name, object name, object,
    product, type name, family and type, type description, ifc class, ifc entity`),
  material: words('material, materiale, materialnavn, materials, material name, materialer, byggevare, layer material'),
  // Those of our own material list end each of these.
  registration: words(`
    epd nr, epd nummer, epdnr, epd no, epd number, epd id, epd reg nr, deklarasjonsnummer, deklarasjonsnr, registreringsnummer,
    declaration number, registration number, epd nummer eller id, epd number or id`),
  declaration: words('epd navn, deklarasjonsnavn, epd name, declaration name, deklarasjon, declaration'),
  quantity: words(`
    mengde, kvantum, total mengde, totalmengde, mengde totalt, sum mengde, beregnet mengde, netto mengde, nettomengde,
    quantity, qty, amount, total quantity, net quantity, indtastet mængde, mængde, beregnet mængde`),
  area: words(`
    areal, nettoareal, netto areal, bruttoareal, brutto areal, area, net area, gross area, net side area, gross side area,
    netarea, grossarea, netsidearea, grosssidearea, material area, total area`),
  volume: words(`
    volum, nettovolum, netto volum, bruttovolum, brutto volum, volume, net volume, gross volume, netvolume, grossvolume,
    material volume, total volume`),
  mass: words(
    'vekt, masse, totalvekt, total vekt, tonnasje, weight, mass, net weight, gross weight, netweight, grossweight',
  ),
  length: words('lengde, løpemeter, total lengde, length, total length, netlength'),
  count: words('antall, stykk, count, number, number of, no of, antal'),
  unit: words('enhet, enh, måleenhet, mengdeenhet, benevning, unit, units, uom, unit of measure, enhed'),
  thickness: words('tykkelse, thickness, material thickness, lagtykkelse, layer thickness'),
  origin: words(`
    opphav, status, tilstand, mmi, mmi kode, mmi kategori, mmi status, mmi code, mmi category, fase, origin, phase,
    phase created, construction status`),
  serviceLife: words(`
    levetid, teknisk levetid, referanselevetid, rsl, service life, reference service life, lifetime, egen levetid, own service life`),
  remainingLife: words('restlevetid, gjenstående levetid, gjenværende levetid, remaining life, remaining service life'),
  wastage: words(
    'svinn, kapp, kapp og svinn, svinnprosent, svinn prosent, wastage, waste, waste factor, cutting waste',
  ),
  // A list that only says "recycled" may mean what becomes of it afterwards.
  recycledContent: words(`
    resirkulert innhold, resirkulert andel, andel resirkulert, andel resirkulert materiale, recycled content, recycled share,
    recycled material content, genanvendt indhold`),
  transport: words('transport til byggeplass, transportetapper, transport to site, transport legs'),
  deliveryDate: words('leveringsdato, levering, delivery date, delivery'),
  epdAbsent: words('epd finnes ikke, no epd exists'),
  notRelevant: words('ikke relevante moduler, modules not relevant'),
};

const FIELD_BY_NAME = new Map<string, TakeOffField>(
  TAKE_OFF_FIELDS.flatMap((field) => NAMES[field].map((name) => [foldHeading(name), field] as const)),
);

/** The field of a column that is headed by a unit alone. */
const FIELD_OF_DIMENSION: Partial<Record<Dimension, AmountField>> = {
  area: 'area',
  volume: 'volume',
  mass: 'mass',
  length: 'length',
  count: 'count',
};

export interface TakeOffColumn {
  readonly field: TakeOffField;
  /**
   * Of several columns of one field the highest is taken: net figures are what is built, a class or type says less than a description, and
   * the code itself goes before a label that may begin with a coarser one. A column of parts without codes is a name where nothing else is.
   */
  readonly rank: -1 | 0 | 1 | 2;
}

const WEAK_NAMES = new Set(
  words('type, object, objekt, component, element name, ifc class, ifc entity, object name').map(foldHeading),
);

const CODE_NAMES = new Set(
  words(
    'del, delkode, kode, ns3451 kode, ns 3451 kode, bygningsdelskode, bygningsdelkode, bygningsdel kode, part, part code, code',
  ).map(foldHeading),
);

/** How a column is read by its heading; null where nothing is recognised. */
export function takeOffColumn(heading: string): TakeOffColumn | null {
  const { name, unit } = unitInHeading(heading);
  if (name === '') return unit && { field: FIELD_OF_DIMENSION[dimensionOf(unit.unit)] ?? 'quantity', rank: 1 };
  // Programs put the set in front of the property: "BaseQuantities.NetSideArea".
  for (const candidate of [name, name.split(/[.:]/).at(-1) ?? '']) {
    const folded = foldHeading(candidate).replace(/ (%|ar|years?)$/, '');
    const field = FIELD_BY_NAME.get(folded);
    if (field)
      return { field, rank: folded.startsWith('net') || CODE_NAMES.has(folded) ? 2 : WEAK_NAMES.has(folded) ? 0 : 1 };
  }
  return null;
}

export interface HeadingUnit {
  /** Without the unit; '' where the heading is a unit alone. */
  readonly name: string;
  readonly unit: ReadUnit | null;
}

/**
 * A heading in its name and its unit: "Volum (m³)", "Area [m2]", "Mengde i m²", "Vekt, kg" and "m2" alone.
 * @param isName whether a folded heading is a name as it stands
 */
export function unitInHeading(
  heading: string,
  isName: (folded: string) => boolean = (folded) => FIELD_BY_NAME.has(folded),
): HeadingUnit {
  const text = heading.replaceAll(/\s+/g, ' ').trim();
  if (isName(foldHeading(text))) return { name: text, unit: null };
  const alone = readUnit(text);
  if (alone) return { name: '', unit: alone };
  const [, inFront = '', bracketed = ''] = /^(.+?)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/.exec(text) ?? [];
  if (inFront !== '') return { name: inFront, unit: readUnit(bracketed) };
  const [, name = '', last = ''] = /^(.+?)(?:,\s*|\s+(?:i|in)\s+|\s+)(\S+)$/.exec(text) ?? [];
  const unit = readUnit(last);
  return unit ? { name, unit } : { name: text, unit: null };
}

export function words(list: string): string[] {
  return list.split(',').map((word) => word.trim());
}
