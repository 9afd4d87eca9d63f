import type { CatalogueOutcome } from '../../requirements/catalogue-plan.ts';
import type { CatalogueField } from '../../sheet/catalogue-columns.ts';
import type { CatalogueProblemCode } from '../../sheet/catalogue-problem.ts';
import { phrases, type Phrase } from '../phrase.ts';

type CatalogueSheetTexts = Record<`catalogueField.${CatalogueField}`, Phrase> &
  Record<`catalogueProblem.${CatalogueProblemCode}`, Phrase> &
  Record<`catalogueOutcome.${CatalogueOutcome}` | `catalogueOutcomeOfOne.${CatalogueOutcome}`, Phrase> &
  Record<`catalogueSheet.${string}`, Phrase>;

/** The catalogue of requirements as a sheet that goes out and comes back. */
export const catalogueSheetTexts = phrases({
  'catalogueSheet.export': { nb: 'Eksporter til Excel', en: 'Export to Excel' },
  'catalogueSheet.making': { nb: 'Lager arket', en: 'Making the sheet' },
  'catalogueSheet.saved': { nb: 'Katalogen er lagret: {name}', en: 'The catalogue is saved: {name}' },
  'catalogueSheet.import': { nb: 'Hent fra Excel', en: 'Read from Excel' },
  'catalogueSheet.title': { nb: 'Krav fra et ark', en: 'Requirements from a sheet' },
  'catalogueSheet.chooseBody': {
    nb: 'Arket som katalogen eksporteres til. Rader som er endret, blir neste versjon; nye numre blir nye krav. Det arket ikke har, blir stående.',
    en: 'The sheet that the catalogue is exported to. Rows that have changed become the next version; new numbers become new requirements. What the sheet does not have stays.',
  },
  'catalogueSheet.drop': { nb: 'Slipp arket her', en: 'Drop the sheet here' },
  'catalogueSheet.paste': { nb: 'Eller lim inn rader fra Excel', en: 'Or paste rows from Excel' },
  'catalogueSheet.note': {
    nb: 'Tas inn i ett steg som kan angres. Prosjekter beholder det de har tatt inn.',
    en: 'Taken in as one step that can be undone. Projects keep what they have taken.',
  },
  'catalogueSheet.apply': {
    nb: { one: 'Ta inn ett krav', other: 'Ta inn {count} krav' },
    en: { one: 'Take in one requirement', other: 'Take in {count} requirements' },
  },
  'catalogueSheet.applied': {
    nb: { one: 'Ett krav er tatt inn fra {file}.', other: '{count} krav er tatt inn fra {file}.' },
    en: { one: 'One requirement was taken in from {file}.', other: '{count} requirements were taken in from {file}.' },
  },
  'catalogueSheet.fileName': { nb: 'Kravkatalog {date}', en: 'Requirement catalogue {date}' },
  'catalogueSheet.lead': {
    nb: 'Endre tekster, mål og gyldighet, eller skriv nye krav nederst. Flere tiltak, faser og typer arbeid skilles med komma. Les arket inn igjen i Kravkatalog.',
    en: 'Change texts, targets and validity, or write new requirements at the end. Several measures, phases and kinds of works are separated by commas. Read the sheet back in Catalogue.',
  },
  'catalogueField.number': { nb: 'Nummer', en: 'Number' },
  'catalogueField.version': { nb: 'Versjon', en: 'Version' },
  'catalogueField.title': { nb: 'Krav', en: 'Requirement' },
  'catalogueField.text': { nb: 'Kravtekst', en: 'Text' },
  'catalogueField.evidence': { nb: 'Dokumentasjon', en: 'Evidence' },
  'catalogueField.kind': { nb: 'Type', en: 'Kind' },
  'catalogueField.measures': { nb: 'Tiltak i strategien', en: 'Measures of the strategy' },
  'catalogueField.phases': { nb: 'Faser', en: 'Phases' },
  'catalogueField.works': { nb: 'Typer arbeid', en: 'Kinds of works' },
  'catalogueField.minimumArea': { nb: 'Fra m² BTA', en: 'From m² gross area' },
  'catalogueField.measuredBy': { nb: 'Måles med', en: 'Measured by' },
  'catalogueField.target': { nb: 'Mål (%)', en: 'Target (%)' },
  'catalogueField.source': { nb: 'Kilde', en: 'Source' },
  'catalogueField.check': { nb: 'Kontrolleres', en: 'To be verified' },
  'catalogueField.validFrom': { nb: 'Gjelder fra', en: 'Valid from' },
  'catalogueField.validTo': { nb: 'Gjelder til', en: 'Valid to' },
  'catalogueField.enTitle': { nb: 'Krav på engelsk', en: 'Requirement in English' },
  'catalogueField.enText': { nb: 'Kravtekst på engelsk', en: 'Text in English' },
  'catalogueField.enEvidence': { nb: 'Dokumentasjon på engelsk', en: 'Evidence in English' },
  'catalogueOutcome.new': { nb: 'Nye', en: 'New' },
  'catalogueOutcome.changed': { nb: 'Ny versjon', en: 'New version' },
  'catalogueOutcome.identical': { nb: 'Uendret', en: 'Unchanged' },
  'catalogueOutcome.refused': { nb: 'Kan ikke tas inn', en: 'Cannot be taken in' },
  'catalogueOutcomeOfOne.new': { nb: 'Nytt', en: 'New' },
  'catalogueOutcomeOfOne.changed': { nb: 'Ny versjon', en: 'New version' },
  'catalogueOutcomeOfOne.identical': { nb: 'Uendret', en: 'Unchanged' },
  'catalogueOutcomeOfOne.refused': { nb: 'Tas ikke inn', en: 'Not taken in' },
  'catalogueProblem.number-missing': { nb: 'Nummeret mangler', en: 'The number is missing' },
  'catalogueProblem.number-twice': { nb: 'Nummeret står to ganger', en: 'The number stands twice' },
  'catalogueProblem.title-missing': { nb: 'Kolonnen Krav er tom', en: 'The column Requirement is empty' },
  'catalogueProblem.text-missing': { nb: 'Kravteksten mangler', en: 'The text is missing' },
  'catalogueProblem.kind-missing': { nb: 'Slaget mangler', en: 'The kind is missing' },
  'catalogueProblem.kind-unknown': { nb: 'Ukjent type krav', en: 'Unknown kind' },
  'catalogueProblem.measure-unknown': { nb: 'Tiltaket er ikke i strategien', en: 'The measure is not in the strategy' },
  'catalogueProblem.measure-not-text': {
    nb: 'Regnearket har gjort tiltaket om til et tall eller en dato. Skriv det som tekst, for eksempel 3.10',
    en: 'The spreadsheet has made a number or a date of the measure. Write it as text, such as 3.10',
  },
  'catalogueProblem.english-half': {
    nb: 'Engelsk må ha både krav og kravtekst',
    en: 'English needs both requirement and text',
  },
  'catalogueProblem.too-long': { nb: 'For lang tekst', en: 'The text is too long' },
  'catalogueProblem.phase-unknown': { nb: 'Ukjent fase', en: 'Unknown phase' },
  'catalogueProblem.works-unknown': { nb: 'Ukjent type arbeid', en: 'Unknown kind of works' },
  'catalogueProblem.figure-unknown': { nb: 'Ukjent måling', en: 'Unknown figure' },
  'catalogueProblem.check-unknown': { nb: 'Svar ja eller nei', en: 'Answer yes or no' },
  'catalogueProblem.target-without-figure': {
    nb: 'Et mål uten noe det måles med',
    en: 'A target of nothing that is measured',
  },
  'catalogueProblem.not-a-percentage': {
    nb: 'Skriv prosenten som tall, for eksempel 95; 0,95 og 1 kan leses på to måter',
    en: 'Write the percentage as a number such as 95; 0.95 and 1 can be read in two ways',
  },
  'catalogueProblem.not-an-area': { nb: 'Ikke et areal', en: 'Not an area' },
  'catalogueProblem.not-a-day': { nb: 'Ikke en dato', en: 'Not a date' },
  'catalogueProblem.validity-reversed': { nb: 'Slutter før det begynner å gjelde', en: 'Ends before it is valid' },
  'catalogueProblem.older-version': {
    nb: 'Bygger på en eldre versjon. Se den nye, og skriv nummeret dens i kolonnen Versjon om raden gjelder',
    en: 'Rests on an older version. See the new one, and write its number in the column Version if the row holds',
  },
  'catalogueProblem.beyond-limit': {
    nb: 'Et ark kan endre 2 000 krav om gangen. Ta inn dem som står foran, og hent arket en gang til for resten',
    en: 'A sheet can change 2 000 requirements at a time. Take in those before it, and read the sheet again for the rest',
  },
  'catalogueProblem.measures-missing': { nb: 'Hører ikke til noe tiltak', en: 'Serves no measure' },
  'catalogueProblem.never-proposed': {
    nb: 'Uten fase eller type arbeid blir det aldri foreslått',
    en: 'Without phase or works it is never proposed',
  },
} satisfies CatalogueSheetTexts);
