import type { GwpIndicator } from '../declaration/declaration.ts';
import type { DeclaredModule } from '../declaration/life-cycle-module.ts';
import { foldHeading } from './import-source.ts';

/** What a column of a sheet with one product a row holds. */
export type ProductField =
  | 'name'
  | 'manufacturer'
  | 'registration'
  | 'operator'
  | 'unit'
  | 'amount'
  | 'mass'
  | 'density'
  | 'validUntil'
  | 'serviceLife'
  | 'standard'
  | 'biogenicCarbon'
  | 'category'
  | 'kind';

export type ProductColumn =
  | { readonly kind: 'field'; readonly field: ProductField }
  | { readonly kind: 'figure'; readonly indicator: GwpIndicator; readonly module: DeclaredModule };

/** Headings as people write them, in bokmål, English, Danish, Swedish and German, folded. */
const NAMES: Record<ProductField, readonly string[]> = {
  name: [
    'navn',
    'produkt',
    'produktnavn',
    'material',
    'materiale',
    'materialnavn',
    'vare',
    'varenavn',
    'benevnelse',
    'beskrivelse',
    'name',
    'product',
    'product name',
    'description',
    'produktname',
    'bezeichnung',
    'namn',
    'produktnamn',
    'benamning',
  ],
  manufacturer: [
    'produsent',
    'leverandor',
    'fabrikant',
    'manufacturer',
    'producer',
    'supplier',
    'hersteller',
    'tillverkare',
    'producent',
    'eier',
    'owner',
    'declaration owner',
  ],
  registration: [
    'epd',
    'epd nr',
    'epd nummer',
    'epd no',
    'epd number',
    'epd id',
    'nummer',
    'registreringsnummer',
    'deklarasjonsnummer',
    'registration',
    'registration number',
    'declaration number',
    'reg nr',
    'registrierungsnummer',
    'nepd',
    'nepd nr',
  ],
  operator: ['programoperator', 'program operator', 'programme operator', 'programoperatør', 'epd operator'],
  unit: [
    'enhet',
    'fu',
    'funksjonell enhet',
    'deklarert enhet',
    'enhed',
    'deklareret enhed',
    'unit',
    'declared unit',
    'functional unit',
    'einheit',
    'deklarierte einheit',
    'bezugseinheit',
    'deklarerad enhet',
  ],
  amount: [
    'deklarert mengde',
    'mengde per enhet',
    'declared amount',
    'reference amount',
    'bezugsgroesse',
    'bezugsgrosse',
  ],
  mass: [
    'masse',
    'masse kg',
    'vekt',
    'vekt kg',
    'kg per enhet',
    'mass',
    'mass kg',
    'weight',
    'weight kg',
    'kg per declared unit',
    'masse per enhet',
  ],
  density: [
    'densitet',
    'densitet kg m3',
    'egenvekt',
    'tetthet',
    'density',
    'density kg m3',
    'rohdichte',
    'rohdichte kg m3',
  ],
  validUntil: [
    'gyldig til',
    'utloper',
    'utlopsdato',
    'gyldighet',
    'valid until',
    'valid to',
    'expires',
    'expiry',
    'gultig bis',
    'gueltig bis',
    'giltig till',
    'gyldig indtil',
  ],
  serviceLife: [
    'levetid',
    'levetid ar',
    'rsl',
    'ar',
    'teknisk levetid',
    'service life',
    'reference service life',
    'lifetime',
    'nutzungsdauer',
    'livslangd',
  ],
  standard: ['standard', 'en 15804', 'norm'],
  biogenicCarbon: [
    'biogent karbon',
    'biogent karbon kg c',
    'biogenic carbon',
    'biogenic carbon content',
    'biogener kohlenstoff',
    'biogent karboninnhold',
  ],
  category: [
    'kategori',
    'produktgruppe',
    'varegruppe',
    'gruppe',
    'category',
    'product group',
    'group',
    'kategorie',
    'type',
  ],
  kind: ['datatype', 'datakilde', 'kind', 'data type', 'typ'],
};

const FIELD_BY_NAME = new Map<string, ProductField>(
  (Object.entries(NAMES) as [ProductField, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [name, field] as const),
  ),
);

const MODULE = /(?:^| )(a1 ?(?:til|to|bis)? ?a?3|[abc][1-8]|d)(?= |$)/;
const FIGURE_WORDS =
  /\b(gwp|co2|co2e|co2eq|co2 ekv|klima|klimagass|klimapavirkning|climate|kg|per|pr|m2|m3|stk|pcs|enhet|unit|total|totalt|fossil|biogen|biogenic|biogent|luluc|iobc|ghg|modul|module|e|eq|ekv|til|to|bis|t)\b/g;

/** How a column is read by its heading; null where nothing is recognised. */
export function productColumn(heading: string): ProductColumn | null {
  const folded = foldHeading(heading);
  if (folded === '') return null;
  const field = FIELD_BY_NAME.get(folded);
  if (field) return { kind: 'field', field };

  const found = MODULE.exec(folded)?.[1];
  if (found === undefined) return withoutUnit(folded);
  // A heading that says more than figure, unit and module is not known to be one ("Kommentar C3").
  const rest = folded.replace(MODULE, ' ').replaceAll(FIGURE_WORDS, ' ').trim();
  if (rest !== '') return null;
  return { kind: 'figure', module: moduleOf(found), indicator: indicatorOf(folded) };
}

/** "Levetid (år)" and "Masse [kg]": the heading without its last word, which may be a unit. */
function withoutUnit(folded: string): ProductColumn | null {
  const shorter = folded.replace(/ (kg|ar|years?|m3|m2|kg m3|kg c|stk)$/, '');
  const field = FIELD_BY_NAME.get(shorter);
  return field ? { kind: 'field', field } : null;
}

function moduleOf(found: string): DeclaredModule {
  const compact = found.replaceAll(' ', '').toUpperCase();
  return /^A1(TIL|TO|BIS)?A?3$/.test(compact) ? 'A1-A3' : (compact as DeclaredModule);
}

function indicatorOf(folded: string): GwpIndicator {
  if (/\b(iobc|ghg)\b/.test(folded)) return 'gwpIobc';
  if (/fossil/.test(folded)) return 'gwpFossil';
  if (/biogen/.test(folded)) return 'gwpBiogenic';
  return /luluc/.test(folded) ? 'gwpLuluc' : 'gwpTotal';
}
