import { z } from 'zod';
import { GWP_INDICATORS, type GwpIndicator } from '../declaration/declaration.ts';
import { DECLARED_MODULES, type DeclaredModule } from '../declaration/life-cycle-module.ts';
import { foldHeading } from './import-source.ts';

/** What a column of a sheet with one product a row holds. */
export const PRODUCT_FIELDS = [
  'name',
  'manufacturer',
  'registration',
  'operator',
  'unit',
  'amount',
  'mass',
  'area',
  'volume',
  'length',
  'count',
  'density',
  'grammage',
  'thickness',
  'validUntil',
  'serviceLife',
  'standard',
  'biogenicCarbon',
  'category',
  'kind',
  'reusedProduct',
  'conservative',
  'useStage',
] as const;
export type ProductField = (typeof PRODUCT_FIELDS)[number];

/** Fields that are read as the text that stands there, or as one of a few words. */
const TEXT_FIELDS: ReadonlySet<ProductField> = new Set([
  'name',
  'manufacturer',
  'registration',
  'operator',
  'standard',
  'category',
  'kind',
  'reusedProduct',
  'conservative',
  'useStage',
]);

/** Whether a column's cells are read as more than text: a number, a day, a unit. */
export function holdsQuantities(column: ProductColumn | null): column is ProductColumn {
  return column !== null && !(column.kind === 'field' && TEXT_FIELDS.has(column.field));
}

/** What a point before three digits is in a column, once a person has said it; null: not said. */
const pointSchema = z.enum(['decimal', 'thousands']).nullable();

/** What a column is read as. */
export const productColumnSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('field'),
    field: z.enum(PRODUCT_FIELDS),
    /** What one of the column's unit is in ours: 0.001 for a thickness in mm. Null: the unit stands in the cells, or is not known. */
    factor: z.number().positive().nullable(),
    point: pointSchema,
  }),
  z.strictObject({
    kind: z.literal('figure'),
    indicator: z.enum(GWP_INDICATORS),
    module: z.enum(DECLARED_MODULES),
    /** kg CO₂e in one of the column's unit. */
    factor: z.number().positive(),
    point: pointSchema,
  }),
]);
export type ProductColumn = z.infer<typeof productColumnSchema>;

/** Headings as people write them, in bokmål, English, Danish, Swedish and German. */
const NAMES: Record<ProductField, readonly string[]> = {
  name: words(`
    navn, produkt, produktnavn, produkt navn, material, materiale, materialnavn, vare, varenavn, benevnelse, beskrivelse, byggevare,
    name, product, product name, material name, description, produktname, bezeichnung, baustoff, namn, produktnamn, benämning`),
  manufacturer: words(`
    produsent, leverandør, fabrikant, eier, deklarasjonseier, manufacturer, producer, supplier, owner, declaration owner,
    owner of the declaration, hersteller, tillverkare, leverantör, producent`),
  registration: words(`
    epd, epd nr, epd nummer, epd no, epd number, epd id, nepd, nepd nr, registreringsnummer, deklarasjonsnummer, reg nr,
    registration, registration no, registration number, declaration number, registrierungsnummer, deklarationsnummer`),
  operator: words('programoperatør, program operator, programme operator, epd operatør, epd operator, programhalter'),
  unit: words(`
    enhet, fu, du, funksjonell enhet, deklarert enhet, dekl enhet, enhed, deklareret enhed, funktionel enhed, unit, declared unit,
    functional unit, reference unit, einheit, deklarierte einheit, bezugseinheit, deklarerad enhet, funktionell enhet`),
  amount: words(`
    deklarert mengde, mengde per enhet, referansemengde, declared amount, declared quantity, reference amount,
    reference quantity, bezugsgröße, deklareret mængde, deklarerad mängd`),
  mass: words(`
    masse, masse per enhet, masse per deklarert enhet, masse per deklarert mengde, masse per funksjonell enhet, vekt, vekt per enhet,
    vekt per deklarert enhet, vekt per deklarert mengde, vekt per funksjonell enhet, kg per enhet, kg per deklarert enhet, mass,
    mass per unit, mass per declared unit, mass per declared amount, mass per functional unit, weight, weight per unit,
    weight per declared unit, weight per declared amount, weight per functional unit, kg per unit, kg per declared unit, vægt, vikt,
    gewicht, masse per fu, masse per du, vekt per fu, vekt per du, mass per fu, mass per du, weight per fu, weight per du`),
  area: words(
    'areal per enhet, areal per deklarert enhet, areal per deklarert mengde, area per unit, area per declared unit, area per declared amount',
  ),
  volume: words(
    'volum per enhet, volum per deklarert enhet, volum per deklarert mengde, volume per unit, volume per declared unit, volume per declared amount',
  ),
  length: words(
    'lengde per enhet, lengde per deklarert enhet, lengde per deklarert mengde, length per unit, length per declared unit, length per declared amount',
  ),
  count: words(
    'antall per enhet, antall per deklarert enhet, antall per deklarert mengde, pieces per unit, pieces per declared unit, pieces per declared amount',
  ),
  density: words('densitet, egenvekt, tetthet, romvekt, density, gross density, rohdichte, dichte, massefylde'),
  grammage: words('flatevekt, grammage, flächengewicht, fladevægt, ytvikt, mass per area'),
  thickness: words('tykkelse, thickness, layer thickness, schichtdicke, dicke, tjocklek'),
  validUntil: words(`
    gyldig til, gyldig t o m, gyldig tom, gyldig til og med, gyldighetsdato, gyldighetstid, utløper, utløpsdato, utløpsdato epd, epd utløper,
    epd gyldig til, utgår, utgår dato, gyldighet, valid until, valid to, expires, expiry, expiry date, gültig bis, giltig till,
    giltig t o m, gyldig indtil`),
  serviceLife: words(`
    levetid, teknisk levetid, referanselevetid, rsl, service life, reference service life, lifetime, nutzungsdauer,
    referenznutzungsdauer, livslängd, teknisk livslängd`),
  standard: words('standard, en 15804, norm, epd standard'),
  biogenicCarbon: words(`
    biogent karbon, biogent karboninnhold, biogenic carbon, biogenic carbon content, biogener kohlenstoff,
    biogener kohlenstoffgehalt, biogent kulstof, biogent kol`),
  category: words(`
    kategori, produktkategori, produktgruppe, varegruppe, materialgruppe, gruppe, category, product category, product group,
    material group, kategorie, produktgrupp, warengruppe`),
  kind: words('datatype, datakilde, type data, kind, data type, type of data, data set type, datensatztyp, typ, type'),
  reusedProduct: words(
    'ombrukt, ombrukt produkt, ombruksprodukt, reused, reused product, wiederverwendet, återbrukad, genbrugt',
  ),
  conservative: words('konservativ, konservative tall, conservative, conservative figures, konservativ verdi'),
  useStage: words('bruksfase oppgitt, b moduler oppgitt, use stage given, use stage declared'),
};

const FIELD_BY_NAME = new Map<string, ProductField>(
  PRODUCT_FIELDS.flatMap((field) => NAMES[field].map((name) => [foldHeading(name), field] as const)),
);

/** Units of a field, and what one of them is in the field's own: as they end a heading or stand after a number. Others have none. */
export const FIELD_UNITS: Partial<Record<ProductField, Readonly<Record<string, number>>>> = {
  mass: { kg: 1, g: 0.001, t: 1000, lb: 0.453_592_37 },
  area: { m2: 1, ft2: 0.092_903_04 },
  volume: { m3: 1, l: 0.001 },
  length: { m: 1, mm: 0.001, cm: 0.01 },
  count: { stk: 1 },
  density: { 'kg/m3': 1, 't/m3': 1000, 'g/cm3': 1000 },
  grammage: { 'kg/m2': 1, 'g/m2': 0.001 },
  thickness: { mm: 0.001, cm: 0.01, m: 1, in: 0.0254 },
  serviceLife: { år: 1 },
  biogenicCarbon: { 'kg C': 1, 'g C': 0.001 },
};
/** The same by other names, folded. */
const UNIT_SPELLINGS: Readonly<Record<string, string>> = {
  tonn: 't',
  tonne: 't',
  tonnes: 't',
  lbs: 'lb',
  meter: 'm',
  inch: 'in',
  pcs: 'stk',
  pieces: 'stk',
  year: 'ar',
  years: 'ar',
  yrs: 'ar',
  jahre: 'ar',
};
const FACTORS: ReadonlyMap<string, number> = new Map(
  Object.entries(FIELD_UNITS).flatMap(([field, units]) =>
    Object.entries(units).map(([unit, factor]) => [`${field} ${foldHeading(unit)}`, factor] as const),
  ),
);
/** What a name may be of: a weight in kg/m² is one of an area, whatever the product is declared per. */
const BY_UNIT: Partial<Record<ProductField, readonly ProductField[]>> = { mass: ['mass', 'grammage', 'density'] };
/** Without a unit they may be in any, and a person or the cell has to say it. */
const NEEDS_UNIT: ReadonlySet<ProductField> = new Set(['thickness']);

/** What one of a unit, as it is written, is in a field's own; null where the field has no such unit. */
export function fieldFactor(field: ProductField, unit: string): number | null {
  return factorOf(field, foldHeading(unit));
}

function factorOf(field: ProductField, folded: string): number | null {
  // Carbon is meant where a field of carbon says kg.
  const name = UNIT_SPELLINGS[folded] ?? (field === 'biogenicCarbon' && /^k?g$/.test(folded) ? `${folded} c` : folded);
  return FACTORS.get(`${field} ${name}`) ?? null;
}

const UNIT_NAMES: ReadonlySet<string> = new Set(
  Object.values(FIELD_UNITS).flatMap((units) => Object.keys(units).map(foldHeading)),
);

/** Whether any field has the unit. */
export function isFieldUnit(unit: string): boolean {
  const folded = foldHeading(unit);
  return UNIT_NAMES.has(UNIT_SPELLINGS[folded] ?? folded);
}

const MODULE = /(?:^| )(a1 ?(?:a2 |a2)?(?:til |to |bis )?a?3|[abc][1-8]|d)(?= |$)/;
const INDICATORS: readonly (readonly [RegExp, GwpIndicator])[] = [
  [/\b(iobc|ghg)\b/, 'gwpIobc'],
  [/\b(fossil\w*|fos)\b/, 'gwpFossil'],
  [/\b(biogen\w*|bio)\b/, 'gwpBiogenic'],
  [/\b(luluc|lul)\b/, 'gwpLuluc'],
];
/** What else stands in the heading of a figure. One that says more is not known to be a figure ("Kommentar C3", "ODP A1-A3"). */
const FIGURE_WORDS = anyOf(
  words(`
    gwp, gwp100, co2, co2e, co2eq, co2ekv, kgco2, kgco2e, kgco2eq, kgco2ekv, gco2e, tco2e, e, eq, ekv, aq, kg, g, t, tonn, tonne, per, pr, m, m2,
    m3, stk, pcs, enhet, unit, du, fu, total, tot, totalt,
    fossil, fossilt, fos, biogen, biogent, biogenic, bio, luluc, lul, iobc, ghg, modul, module, fase, phase, stage, sum, klima,
    klimagass, klimagassutslipp, klimapavirkning, klimapaverkan, klimafotavtrykk, climate change, climate, emission factor,
    global warming potential, global warming, globalt oppvarmingspotensial, utslippsfaktor`),
);
/** What people call the modules, and what a figure is per. Only beside the climate: "Transport A4" alone may be a distance or a price. */
const STAGE_WORDS = anyOf(
  words(`
    produksjon, produktfase, produktstadiet, produktstadium, råvarer, vugge til port, transport, transport til byggeplass,
    byggeplass, montering, installasjon, byggefase, bruk, bruksfase, vedlikehold, reparasjon, utskifting, rehabilitering,
    riving, avfall, avfallsbehandling, avhending, deponi, sluttfase, livsløpsslutt, gjenvinning, utenfor systemgrensen,
    utslipp, avtrykk, fotavtrykk, karbonavtrykk, karbonfotavtrykk, footprint, carbon footprint, emission, emissions,
    1, 1000, dekl, deklarert, declared, funksjonell, functional, produkt, product, production, manufacturing, cradle to gate, transport to site, construction, installation, use, maintenance, repair,
    replacement, refurbishment, demolition, deconstruction, waste, waste processing, disposal, end of life, herstellung,
    entsorgung, produktion, bortskaffelse, bortskaffande`)
    .map(foldHeading)
    .toSorted((a, b) => b.length - a.length),
);

/** How a column is read by its heading; null where nothing is recognised. */
export function productColumn(heading: string): ProductColumn | null {
  // Half the cells that may be headings are numbers.
  if (!/\p{L}/u.test(heading)) return null;
  return columnNamed(heading) ?? inTwoLanguages(heading);
}

function columnNamed(heading: string): ProductColumn | null {
  const folded = foldHeading(heading);
  return folded === '' ? null : (figureColumn(folded) ?? fieldColumn(folded));
}

/** "Produktnavn / Product name": a field where each part names the same. */
function inTwoLanguages(heading: string): ProductColumn | null {
  const between = /\s\/\s|[|\n]/.test(heading) ? /\s\/\s|[|\n]/ : '/';
  const [first = null, ...others] = heading.split(between).map(columnNamed);
  const isSame = others.every((other) => other?.kind === 'field' && other.field === fieldIn(first));
  return others.length > 0 && isSame ? first : null;
}

function fieldIn(column: ProductColumn | null): ProductField | null {
  return column?.kind === 'field' ? column.field : null;
}

/**
 * How the columns of a sheet are read by their headings. A bare "D" is the module where another stands as bare beside it, and else it may be how deep
 * a door is.
 */
export function productColumns(headings: readonly string[]): (ProductColumn | null)[] {
  const columns = headings.map(productColumn);
  const [alone = null, ...others] = headings.filter(
    (heading, index) => columns[index]?.kind === 'figure' && !namesClimate(heading),
  );
  const isAnything = alone !== null && others.length === 0 && foldHeading(alone) === 'd';
  return isAnything ? columns.map((column, index) => (headings[index] === alone ? null : column)) : columns;
}

/** Whether a heading names the climate itself, and not only a module. */
export function namesClimate(heading: string): boolean {
  return /gwp|co2|klima|climate|global|karbon(fot)?avtrykk|carbon footprint/.test(foldHeading(heading));
}

/** The module that a heading names, whatever else it says; null where it names none. */
export function moduleIn(heading: string): DeclaredModule | null {
  const found = MODULE.exec(foldHeading(heading))?.[1];
  return found === undefined ? null : moduleOf(found);
}

/** A column that a person says is this field, with the unit that its heading ends in. */
export function fieldAs(field: ProductField, heading: string): ProductColumn {
  const words = foldHeading(heading).split(' ');
  const factor = fieldFactor(field, words.slice(-1).join(' ')) ?? fieldFactor(field, words.slice(-2).join(' '));
  return factor === null ? fieldOf(field) : { kind: 'field', field, factor, point: null };
}

/** A column that a person says holds this indicator's figures of a module. */
export function figureAs(indicator: GwpIndicator, module: DeclaredModule, heading: string): ProductColumn {
  return { kind: 'figure', indicator, module, factor: figureFactor(foldHeading(heading)), point: null };
}

/** A field with a unit that its heading does not name: the field's own, unless it may be in any. */
function fieldOf(field: ProductField): ProductColumn {
  return { kind: 'field', field, factor: NEEDS_UNIT.has(field) ? null : 1, point: null };
}

function fieldColumn(folded: string): ProductColumn | null {
  const words = folded.split(' ').map((word) => (word === 'pr' ? 'per' : word));
  const named = FIELD_BY_NAME.get(words.join(' '));
  if (named) return fieldOf(named);
  for (const count of [1, 2]) {
    const named = FIELD_BY_NAME.get(words.slice(0, -count).join(' '));
    for (const field of named ? (BY_UNIT[named] ?? [named]) : []) {
      const factor = fieldFactor(field, words.slice(-count).join(' '));
      if (factor !== null) return { kind: 'field', field, factor, point: null };
    }
  }
  return null;
}

function figureColumn(folded: string): ProductColumn | null {
  // "GWPfossil", "GWPtotal" and "GWP-IOBC" alike.
  const text = folded.replaceAll(/gwp(?=[a-z])/g, 'gwp ');
  const module = moduleIn(text);
  if (module === null) return null;
  const others = text.replace(MODULE, ' ');
  const rest = (namesClimate(text) ? others.replaceAll(STAGE_WORDS, ' ') : others).replaceAll(FIGURE_WORDS, ' ');
  if (rest.trim() !== '') return null;
  const indicator = INDICATORS.find(([words]) => words.test(text))?.[1] ?? 'gwpTotal';
  return figureAs(indicator, module, text);
}

/** What one of a unit after a figure is in kg CO₂e ("kgCO2e", "g CO₂-eq/kg"); null where it is none of climate. */
export function figureUnitFactor(unit: string): number | null {
  const folded = foldHeading(unit).replace(/^(k?g|t|tonn|tonnes?)(?=co2)/, '$1 ');
  return /^(k?g|t|tonn|tonnes?) co2 ?(e|eq|ekv|aq|equiv\w*)?( |$)/.test(folded) ? figureFactor(folded) : null;
}

/** kg CO₂e, unless the heading says tonnes or grams. */
function figureFactor(text: string): number {
  if (/\b(t|tonn|tonnes?) ?co2/.test(text)) return 1000;
  return /\bg ?co2/.test(text) ? 0.001 : 1;
}

function moduleOf(found: string): DeclaredModule | null {
  const compact = found.replaceAll(/ |til|to|bis/g, '').toUpperCase();
  if (/^A1(A2)?A?3$/.test(compact)) return 'A1-A3';
  return DECLARED_MODULES.find((module) => module === compact) ?? null;
}

function words(list: string): string[] {
  return list.split(',').map((word) => word.trim());
}

/** Matches any of the words where it stands whole. */
function anyOf(alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(${alternatives.join('|')})\\b`, 'g');
}
