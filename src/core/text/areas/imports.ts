import type { ImportProblemCode } from '../../api/import-preview.ts';
import type { GwpIndicator } from '../../declaration/declaration.ts';
import type { OekobaudatField } from '../../sheet/oekobaudat.ts';
import type { ProductField } from '../../sheet/product-columns.ts';
import { phrases, type Phrase } from '../phrase.ts';

type FileLimit = 'rows' | 'columns' | 'cells' | 'cellCharacters' | 'unpackedBytes';

type ImportTexts = Record<`fileLimit.${FileLimit}`, Phrase> &
  Record<`importProblem.${ImportProblemCode}`, Phrase> &
  Record<`importField.${ProductField | OekobaudatField | GwpIndicator}`, Phrase>;

/** What is wrong or worth knowing in an imported row, and what the fields of a file are called. */
export const importTexts = phrases({
  'importProblem.no-declared-amount': { nb: 'Deklarert mengde mangler', en: 'Declared amount is missing' },
  'importProblem.unknown-unit': { nb: 'Ukjent enhet', en: 'Unknown unit' },
  'importProblem.no-name': { nb: 'Navn mangler', en: 'Name is missing' },
  'importProblem.not-a-number': { nb: 'Ikke et tall', en: 'Not a number' },
  'importProblem.ambiguous-number': {
    nb: 'Tvetydig tall: punktum kan være desimal eller tusenskille',
    en: 'Ambiguous number: the point may be decimal or thousands',
  },
  'importProblem.no-impacts': { nb: 'Ingen GWP-tall', en: 'No GWP figures' },
  'importProblem.not-a-date': { nb: 'Ikke en dato', en: 'Not a date' },
  'importProblem.service-life-too-short': {
    nb: 'Levetid må være minst 0,1 år',
    en: 'Service life must be at least 0.1 years',
  },
  'importProblem.product-stage-partial': {
    nb: 'Bare deler av A1–A3 er deklarert',
    en: 'Only parts of A1–A3 are declared',
  },
  'importProblem.scenario-chosen': {
    nb: 'Flere scenarioer: ett er valgt, ingen er lagt sammen',
    en: 'Several scenarios: one was chosen, none were added',
  },
  'importProblem.figures-disagree': { nb: 'Tallene sier imot hverandre', en: 'The figures contradict each other' },
  'importProblem.implausible-figure': {
    nb: 'Usannsynlige materialdata er ikke brukt til omregning',
    en: 'Implausible material data were not used for conversion',
  },
  'importProblem.unknown-module': { nb: 'Ukjent modul er utelatt', en: 'An unknown module was left out' },
  'importProblem.duplicate-row': { nb: 'Samme rad to ganger', en: 'The same row twice' },
  'importProblem.shared-registration': {
    nb: 'Flere produkter har samme registreringsnummer',
    en: 'Several products have the same registration number',
  },
  'importProblem.older-version': {
    nb: 'Eldre versjon enn den biblioteket har, tas ikke inn',
    en: 'An older version than the library has, is left out',
  },
  'importProblem.expired': { nb: 'Utløpt', en: 'Expired' },

  'fileLimit.rows': { nb: '1 000 000 rader', en: '1 000 000 rows' },
  'fileLimit.columns': { nb: '16 384 kolonner', en: '16 384 columns' },
  'fileLimit.cells': { nb: '10 000 000 celler', en: '10 000 000 cells' },
  'fileLimit.cellCharacters': { nb: '32 767 tegn i en celle', en: '32 767 characters in a cell' },
  'fileLimit.unpackedBytes': { nb: '512 MB utpakket', en: '512 MB unpacked' },

  'importField.name': { nb: 'Produktnavn', en: 'Product name' },
  'importField.nameEnglish': { nb: 'Engelsk navn', en: 'English name' },
  'importField.nameGerman': { nb: 'Tysk navn', en: 'German name' },
  'importField.manufacturer': { nb: 'Produsent', en: 'Manufacturer' },
  'importField.registration': { nb: 'Registreringsnummer', en: 'Registration number' },
  'importField.operator': { nb: 'Programoperatør', en: 'Programme operator' },
  'importField.uuid': { nb: 'UUID', en: 'UUID' },
  'importField.version': { nb: 'Versjon', en: 'Version' },
  'importField.unit': { nb: 'Deklarert enhet', en: 'Declared unit' },
  'importField.amount': { nb: 'Deklarert mengde', en: 'Declared amount' },
  'importField.mass': { nb: 'Masse per deklarert enhet', en: 'Mass per declared unit' },
  'importField.density': { nb: 'Densitet', en: 'Density' },
  'importField.bulkDensity': { nb: 'Densitet, løs', en: 'Bulk density' },
  'importField.grammage': { nb: 'Flatevekt', en: 'Mass per area' },
  'importField.massPerLength': { nb: 'Masse per lengde', en: 'Mass per length' },
  'importField.thickness': { nb: 'Tykkelse', en: 'Thickness' },
  'importField.validUntil': { nb: 'Gyldig til', en: 'Valid until' },
  'importField.serviceLife': { nb: 'Levetid', en: 'Service life' },
  'importField.standard': { nb: 'Standard', en: 'Standard' },
  'importField.biogenicCarbon': { nb: 'Biogent karbon', en: 'Biogenic carbon' },
  'importField.category': { nb: 'Kategori', en: 'Category' },
  'importField.categoryEnglish': { nb: 'Kategori (engelsk)', en: 'Category (English)' },
  'importField.kind': { nb: 'Datatype', en: 'Type of data' },
  'importField.module': { nb: 'Modul', en: 'Module' },
  'importField.scenario': { nb: 'Scenario', en: 'Scenario' },
  'importField.gwp': { nb: 'GWP', en: 'GWP' },
  'importField.gwpTotal': { nb: 'GWP-total', en: 'GWP-total' },
  'importField.gwpFossil': { nb: 'GWP-fossil', en: 'GWP-fossil' },
  'importField.gwpBiogenic': { nb: 'GWP-biogen', en: 'GWP-biogenic' },
  'importField.gwpLuluc': { nb: 'GWP-luluc', en: 'GWP-luluc' },
  'importField.gwpIobc': { nb: 'GWP-IOBC', en: 'GWP-IOBC' },
} satisfies ImportTexts);
