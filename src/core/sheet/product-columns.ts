import type { GwpIndicator } from '../declaration/declaration.ts';
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
  'density',
  'grammage',
  'thickness',
  'validUntil',
  'serviceLife',
  'standard',
  'biogenicCarbon',
  'category',
  'kind',
] as const;
export type ProductField = (typeof PRODUCT_FIELDS)[number];

export type ProductColumn =
  | {
      readonly kind: 'field';
      readonly field: ProductField;
      /** What one of the heading's unit is in ours: 0.001 for a thickness in mm. */
      readonly factor: number;
    }
  | {
      readonly kind: 'figure';
      readonly indicator: GwpIndicator;
      readonly module: DeclaredModule;
      readonly factor: number;
    };

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
    enhet, fu, du, funksjonell enhet, deklarert enhet, enhed, deklareret enhed, funktionel enhed, unit, declared unit,
    functional unit, reference unit, einheit, deklarierte einheit, bezugseinheit, deklarerad enhet, funktionell enhet`),
  amount: words(`
    deklarert mengde, mengde per enhet, referansemengde, declared amount, declared quantity, reference amount,
    reference quantity, bezugsgröße, deklareret mængde, deklarerad mängd`),
  mass: words(`
    masse, vekt, masse per enhet, vekt per enhet, kg per enhet, mass, weight, kg per unit, kg per declared unit,
    mass per declared unit, weight per declared unit, vægt, vikt, gewicht`),
  density: words('densitet, egenvekt, tetthet, romvekt, density, gross density, rohdichte, dichte, massefylde'),
  grammage: words('flatevekt, grammage, flächengewicht, fladevægt, ytvikt'),
  thickness: words('tykkelse, thickness, layer thickness, schichtdicke, dicke, tjocklek'),
  validUntil: words(`
    gyldig til, utløper, utløpsdato, gyldighet, valid until, valid to, expires, expiry, expiry date, gültig bis, giltig till,
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
  kind: words('datatype, datakilde, type data, kind, data type, data set type, datensatztyp, typ, type'),
};

const FIELD_BY_NAME = new Map<string, ProductField>(
  PRODUCT_FIELDS.flatMap((field) => NAMES[field].map((name) => [foldHeading(name), field] as const)),
);

/** Units that may end a heading, and what one of them is in the field's own unit. Of another field they say nothing. */
const UNITS: Partial<Record<ProductField, Readonly<Record<string, number>>>> = {
  mass: { kg: 1, g: 0.001, t: 1000, tonn: 1000 },
  density: { 'kg m3': 1, 't m3': 1000, 'g cm3': 1000 },
  grammage: { 'kg m2': 1, 'g m2': 0.001 },
  thickness: { m: 1, cm: 0.01, mm: 0.001 },
  serviceLife: { ar: 1, year: 1, years: 1, jahre: 1 },
  biogenicCarbon: { kg: 1, 'kg c': 1 },
};

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
    gwp, co2, co2e, co2eq, e, eq, ekv, aq, kg, g, t, tonn, per, pr, m, m2, m3, stk, pcs, enhet, unit, du, fu, total, tot, totalt,
    fossil, fossilt, fos, biogen, biogent, biogenic, bio, luluc, lul, iobc, ghg, modul, module, fase, phase, stage, sum, klima,
    klimagass, klimagassutslipp, klimapavirkning, klimapaverkan, klimafotavtrykk, climate change, climate, emission factor,
    global warming potential, global warming, globalt oppvarmingspotensial, utslippsfaktor`),
);

/** How a column is read by its heading; null where nothing is recognised. */
export function productColumn(heading: string): ProductColumn | null {
  const folded = foldHeading(heading);
  return folded === '' ? null : (figureColumn(folded) ?? fieldColumn(folded));
}

/** Whether a heading names the climate itself, and not only a module. */
export function namesClimate(heading: string): boolean {
  return /gwp|co2|klima|climate|global/.test(foldHeading(heading));
}

function fieldColumn(folded: string): ProductColumn | null {
  const named = FIELD_BY_NAME.get(folded);
  // A thickness without a unit may be in any: it is not read.
  if (named) return named === 'thickness' ? null : { kind: 'field', field: named, factor: 1 };
  const words = folded.split(' ');
  for (const count of [1, 2]) {
    const field = FIELD_BY_NAME.get(words.slice(0, -count).join(' '));
    const factor = field && UNITS[field]?.[words.slice(-count).join(' ')];
    if (field && factor !== undefined) return { kind: 'field', field, factor };
  }
  return null;
}

function figureColumn(folded: string): ProductColumn | null {
  // "GWPfossil", "GWPtotal" and "GWP-IOBC" alike.
  const text = folded.replaceAll(/gwp(?=[a-z])/g, 'gwp ');
  const found = MODULE.exec(text)?.[1];
  const module = found === undefined ? null : moduleOf(found);
  if (module === null) return null;
  const rest = text.replace(MODULE, ' ').replaceAll(FIGURE_WORDS, ' ').trim();
  if (rest !== '') return null;
  const indicator = INDICATORS.find(([words]) => words.test(text))?.[1] ?? 'gwpTotal';
  return { kind: 'figure', indicator, module, factor: figureFactor(text) };
}

/** kg CO₂e, unless the heading says tonnes or grams. */
function figureFactor(text: string): number {
  if (/\b(t|tonn) co2/.test(text)) return 1000;
  return /\bg co2/.test(text) ? 0.001 : 1;
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
