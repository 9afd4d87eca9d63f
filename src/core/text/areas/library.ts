import type { ImportState } from '../../api/import-preview.ts';
import type { IndicatorBasis } from '../../climate/account.ts';
import type { Declaration, GwpIndicator } from '../../declaration/declaration.ts';
import { phrases, type Phrase } from '../phrase.ts';

type Names<Prefix extends string, Code extends string> = Record<`${Prefix}.${Code}`, Phrase>;

/** The declaration library: finding and reading declarations, and importing files of them. */
export const libraryTexts = phrases({
  'library.subtitle': { nb: 'Felles for alle prosjekter', en: 'Shared by all projects' },
  'library.search': { nb: 'Søk i {count} deklarasjoner', en: 'Search {count} declarations' },
  'library.focusSearch': { nb: 'Søk i biblioteket', en: 'Search the library' },
  'library.show': { nb: 'Vis', en: 'Show' },
  'library.filter.all': { nb: 'Alle', en: 'All' },
  'library.filter.valid': { nb: 'Gyldige', en: 'Valid' },
  'library.filter.expired': { nb: 'Utløpt', en: 'Expired' },
  'library.number': { nb: 'Nummer', en: 'Number' },
  'library.product': { nb: 'Produkt', en: 'Product' },
  'library.manufacturer': { nb: 'Produsent', en: 'Manufacturer' },
  'library.unit': { nb: 'Enhet', en: 'Unit' },
  'library.productStage': { nb: 'A1–A3', en: 'A1–A3' },
  'library.perUnit': { nb: 'kg CO₂e per enhet', en: 'kg CO₂e per unit' },
  'library.serviceLife': { nb: 'Levetid', en: 'Service life' },
  'library.years': { nb: 'år', en: 'years' },
  'library.standard': { nb: 'EN 15804', en: 'EN 15804' },
  'library.validUntil': { nb: 'Gyldig til', en: 'Valid until' },
  'library.status': { nb: 'Status', en: 'Status' },
  'library.usedIn': { nb: 'Brukt i', en: 'Used in' },
  'library.projects': { nb: 'prosjekter', en: 'projects' },
  'library.status.valid': { nb: 'Gyldig', en: 'Valid' },
  'library.status.expired': { nb: 'Utløpt', en: 'Expired' },
  'library.status.generic': { nb: 'Generisk', en: 'Generic' },
  'library.status.genericExpired': { nb: 'Generisk, utløpt', en: 'Generic, expired' },
  'library.status.undated': { nb: 'Uten dato', en: 'No date' },
  'library.nothingFound': { nb: 'Ingen deklarasjoner passer med søket.', en: 'No declarations match the search.' },
  'library.showAll': { nb: 'Vis alle', en: 'Show all' },
  'library.emptyTitle': { nb: 'Biblioteket er tomt', en: 'The library is empty' },
  'library.emptyBody': {
    nb: 'Her står miljødeklarasjonene (EPD) og de generiske dataene som prosjektene regner med. Importer en fil fra en leverandør eller en database, eller skriv inn en deklarasjon for hånd.',
    en: 'Here are the environmental declarations (EPD) and the generic data that the projects calculate with. Import a file from a supplier or a database, or enter a declaration by hand.',
  },

  'library.kind.epd': { nb: 'EPD', en: 'EPD' },
  'library.kind.sector': { nb: 'Bransje-EPD', en: 'Sector EPD' },
  'library.kind.generic': { nb: 'Generiske data', en: 'Generic data' },
  'library.kind': { nb: 'Type', en: 'Kind' },
  'library.declaredUnit': { nb: 'Deklarert enhet', en: 'Declared unit' },
  'library.equivalents': { nb: 'Det samme som', en: 'The same as' },
  'library.atLeastYears': { nb: 'minst {years} år', en: 'at least {years} years' },
  'library.exactYears': { nb: '{years} år', en: '{years} years' },
  'library.biogenic': { nb: 'Biogent karbon', en: 'Biogenic carbon' },
  'library.biogenicAmount': { nb: '{amount} kg C', en: '{amount} kg C' },
  'library.yes': { nb: 'ja', en: 'yes' },
  'library.no': { nb: 'nei', en: 'no' },
  'library.unknown': { nb: 'vet ikke', en: 'not known' },
  'library.conservative': { nb: 'Påslag', en: 'Surcharge' },
  'library.conservativeYes': {
    nb: 'figurene er konservative, uten påslag i tillegg',
    en: 'figures are conservative, no surcharge on top',
  },
  'library.programOperator': { nb: 'Programoperatør', en: 'Program operator' },
  'library.source': { nb: 'Kilde', en: 'Source' },
  'library.impacts': { nb: 'GWP etter modul', en: 'GWP by module' },
  'library.impactsNote': { nb: 'kg CO₂e per {unit}; – er ikke deklarert', en: 'kg CO₂e per {unit}; – is not declared' },
  'library.module': { nb: 'Modul', en: 'Module' },
  'indicatorShort.gwpTotal': { nb: 'Total', en: 'Total' },
  'indicatorShort.gwpFossil': { nb: 'Fossil', en: 'Fossil' },
  'indicatorShort.gwpBiogenic': { nb: 'Biogen', en: 'Biogenic' },
  'indicatorShort.gwpLuluc': { nb: 'Luluc', en: 'Luluc' },
  'indicatorShort.gwpIobc': { nb: 'IOBC', en: 'IOBC' },
  'libraryBasis.gwpIobc': { nb: 'GWP-IOBC er deklarert.', en: 'GWP-IOBC is declared.' },
  'libraryBasis.gwpTotal-gwpBiogenic': {
    nb: 'GWP-IOBC regnes som GWP-total minus GWP-biogen.',
    en: 'GWP-IOBC is taken as GWP-total minus GWP-biogenic.',
  },
  'libraryBasis.gwpFossil+gwpLuluc': {
    nb: 'GWP-IOBC regnes som GWP-fossil pluss GWP-luluc.',
    en: 'GWP-IOBC is taken as GWP-fossil plus GWP-luluc.',
  },
  'libraryBasis.gwpFossil': {
    nb: 'GWP-IOBC regnes som GWP-fossil alene.',
    en: 'GWP-IOBC is taken as GWP-fossil alone.',
  },
  'libraryBasis.gwpTotal': {
    nb: 'GWP-IOBC er GWP-total: produktet har ikke biogent karbon.',
    en: 'GWP-IOBC is GWP-total: the product holds no biogenic carbon.',
  },
  'libraryBasis.gwpTotal+biogenicCarbon': {
    nb: 'GWP-IOBC er GWP-total med det biogene karbonet regnet tilbake.',
    en: 'GWP-IOBC is GWP-total with its biogenic carbon added back.',
  },
  'libraryBasis.none': {
    nb: 'GWP-IOBC kan ikke utledes: det er ikke kjent om produktet har biogent karbon.',
    en: 'GWP-IOBC cannot be derived: it is not known whether the product holds biogenic carbon.',
  },
  'library.remove': { nb: 'Slett deklarasjonen', en: 'Delete the declaration' },
  'library.removed': { nb: '«{name}» er slettet.', en: '“{name}” is deleted.' },
  'library.inUse': {
    nb: {
      one: 'Brukes i ett prosjekt og kan ikke slettes. Bytt den ut der først.',
      other: 'Brukes i {count} prosjekter og kan ikke slettes. Bytt den ut der først.',
    },
    en: {
      one: 'Used in one project and cannot be deleted. Replace it there first.',
      other: 'Used in {count} projects and cannot be deleted. Replace it there first.',
    },
  },

  'library.import': { nb: 'Importer', en: 'Import' },
  'library.importAction': { nb: 'Importer deklarasjoner fra fil', en: 'Import declarations from a file' },
  'library.drop': { nb: 'Slipp filen for å importere den', en: 'Drop the file to import it' },
  'library.new': { nb: 'Ny deklarasjon', en: 'New declaration' },
  'import.from': { nb: 'Importer fra «{file}»', en: 'Import from “{file}”' },
  'import.step.file': { nb: 'Fil', en: 'File' },
  'import.step.check': { nb: 'Kontroll', en: 'Check' },
  'import.step.insert': { nb: 'Sett inn', en: 'Insert' },
  'import.steps': { nb: 'Steg', en: 'Steps' },
  'import.reading': { nb: 'Leser {file}', en: 'Reading {file}' },
  'import.inserting': { nb: 'Setter inn', en: 'Inserting' },
  'import.format.oekobaudat': { nb: 'ÖKOBAUDAT', en: 'ÖKOBAUDAT' },
  'import.format.sheet': { nb: 'ett produkt per rad', en: 'one product a row' },
  'import.rowsRead': { nb: '{count} rader lest', en: '{count} rows read' },
  'import.sheet': { nb: 'ark «{sheet}»', en: 'sheet “{sheet}”' },
  'import.dataSets': {
    nb: { one: 'datasett', other: 'datasett' },
    en: { one: 'data set', other: 'data sets' },
  },
  'import.state.all': { nb: 'Alle', en: 'All' },
  'import.state.new': { nb: 'Nye', en: 'New' },
  'import.state.changed': { nb: 'Endret', en: 'Changed' },
  'import.state.identical': { nb: 'Finnes fra før, hoppes over', en: 'Already there, left out' },
  'import.state.unusable': { nb: 'Kan ikke brukes', en: 'Cannot be used' },
  'import.stateOfOne.new': { nb: 'Ny', en: 'New' },
  'import.stateOfOne.changed': { nb: 'Endret', en: 'Changed' },
  'import.stateOfOne.identical': { nb: 'Finnes fra før', en: 'Already there' },
  'import.stateOfOne.unusable': { nb: 'Kan ikke brukes', en: 'Cannot be used' },
  'import.filter': { nb: 'Vis datasett', en: 'Show data sets' },
  'import.problems': { nb: 'Verdt å vite', en: 'Worth knowing' },
  'import.noProblems': { nb: 'Ingen anmerkninger.', en: 'No remarks.' },
  'import.view': { nb: 'Vis', en: 'Show' },
  'import.view.rows': { nb: 'Datasett', en: 'Data sets' },
  'import.view.biogenic': { nb: 'Biogent karbon', en: 'Biogenic carbon' },
  'import.biogenicQuestion': {
    nb: 'Inneholder produktene i kategorien biogent karbon (tre, papir, kork)? EN 15804+A1 sier det ikke, og uten svar kan ikke GWP-IOBC utledes. Forslagene bygger på kategorienes navn: kontroller.',
    en: 'Do the products of the category hold biogenic carbon (timber, paper, cork)? EN 15804+A1 does not say, and without an answer GWP-IOBC cannot be derived. The proposals follow the categories’ names: to be verified.',
  },
  'import.category': { nb: 'Kategori', en: 'Category' },
  'import.withoutCategory': { nb: 'Uten kategori', en: 'Without category' },
  'import.needAnswer': { nb: 'Trenger svar', en: 'Need the answer' },
  'import.answer': { nb: 'Biogent karbon i {category}', en: 'Biogenic carbon in {category}' },
  'import.answerHead': { nb: 'Biogent karbon', en: 'Biogenic carbon' },
  'import.proposal': { nb: 'Forslag', en: 'Proposal' },
  'import.proposed': { nb: 'foreslått, kontroller', en: 'proposed, to be verified' },
  'import.fileRow': { nb: 'Rad', en: 'Row' },
  'import.remark': { nb: 'Anmerkning', en: 'Remark' },
  'import.found': { nb: '{problem}: «{found}»', en: '{problem}: “{found}”' },
  'import.place': { nb: 'rad {row}, {column}', en: 'row {row}, {column}' },
  'import.placeOfRow': { nb: 'rad {row}', en: 'row {row}' },
  'import.noFigure.unanswered': {
    nb: 'Får ikke tall for A1–A3: spørsmålet om biogent karbon er ikke besvart',
    en: 'Gets no figure for A1–A3: the question of biogenic carbon is not answered',
  },
  'import.noFigure.unknownContent': {
    nb: 'Får ikke tall for A1–A3: innholdet av biogent karbon er ikke oppgitt',
    en: 'Gets no figure for A1–A3: the content of biogenic carbon is not given',
  },
  'import.andMore': { nb: 'og {count} til', en: 'and {count} more' },
  'import.oneStep': {
    nb: 'Alt settes inn som ett steg og kan angres.',
    en: 'Everything is inserted as one step and can be undone.',
  },
  'import.inUse': {
    nb: {
      one: 'Deklarasjoner som får andre tall, brukes i 1 prosjekt. Det beholder tallene sine; de nye legges ved siden av som nyere.',
      other:
        'Deklarasjoner som får andre tall, brukes i {count} prosjekter. De beholder tallene sine; de nye legges ved siden av som nyere.',
    },
    en: {
      one: 'Declarations that get other figures are used in 1 project. It keeps its figures; the new ones are put beside them as newer.',
      other:
        'Declarations that get other figures are used in {count} projects. They keep their figures; the new ones are put beside them as newer.',
    },
  },
  'import.nothingReady': {
    nb: 'Ingen datasett er klare til å settes inn.',
    en: 'No data sets are ready to be inserted.',
  },
  'import.insert': { nb: 'Sett inn {count} klare', en: 'Insert {count} ready' },
  'import.done': {
    nb: '{stored} nye og {updated} endrede deklarasjoner er satt inn fra {file}.',
    en: '{stored} new and {updated} changed declarations are inserted from {file}.',
  },

  'newDeclaration.submit': { nb: 'Legg til', en: 'Add' },
  'newDeclaration.name': { nb: 'Produktnavn', en: 'Product name' },
  'newDeclaration.nameMissing': { nb: 'Skriv navnet på produktet.', en: 'Enter the name of the product.' },
  'newDeclaration.number': { nb: 'EPD-nummer', en: 'EPD number' },
  'newDeclaration.amount': { nb: 'Mengde', en: 'Amount' },
  'newDeclaration.indicator': { nb: 'Indikator', en: 'Indicator' },
  'newDeclaration.gwp': {
    nb: 'GWP etter modul, kg CO₂e for den deklarerte enheten',
    en: 'GWP by module, kg CO₂e for the declared unit',
  },
  'newDeclaration.gwpHint': {
    nb: 'La det som ikke er deklarert, stå tomt. 0 er et tall.',
    en: 'Leave empty what is not declared. 0 is a figure.',
  },
  'newDeclaration.gwpMissing': { nb: 'Skriv minst ett tall.', en: 'Enter one figure at least.' },
  'newDeclaration.dateInvalid': {
    nb: '«{found}» er ikke en dato. Skriv dd.mm.åååå.',
    en: '“{found}” is not a date. Write dd/mm/yyyy.',
  },
  'newDeclaration.datePattern': { nb: 'dd.mm.åååå', en: 'dd/mm/yyyy' },
  'library.edit': { nb: 'Endre deklarasjonen', en: 'Change the declaration' },
  'newDeclaration.save': { nb: 'Lagre endringene', en: 'Save the changes' },
  'newDeclaration.saved': { nb: '«{name}» er endret.', en: '“{name}” is changed.' },
  'newDeclaration.inUse': {
    nb: {
      one: 'Brukes i 1 prosjekt; totalene der endres.',
      other: 'Brukes i {count} prosjekter; totalene der endres.',
    },
    en: {
      one: 'Used in 1 project; the totals there change.',
      other: 'Used in {count} projects; the totals there change.',
    },
  },
  'newDeclaration.added': { nb: '«{name}» er lagt til.', en: '“{name}” is added.' },
} satisfies Names<'library.kind', Declaration['kind']> &
  Names<'indicatorShort', GwpIndicator> &
  Names<'libraryBasis', IndicatorBasis> &
  Names<'import.state' | 'import.stateOfOne', ImportState> &
  Record<string, Phrase>);
