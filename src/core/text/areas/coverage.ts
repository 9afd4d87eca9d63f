import type { EpdRequestColumn } from '../../report/epd-request-workbook.ts';
import type { DeliveredOutcome } from '../../coverage/delivered-plan.ts';
import type { DeliveredField } from '../../sheet/delivered-columns.ts';
import type { OWN_DELIVERED_PROBLEMS } from '../../sheet/delivered-problem.ts';
import type { CoverageMeasure } from '../../coverage/coverage.ts';
import type { CoverageClass } from '../../coverage/coverage-class.ts';
import { phrases, type Phrase } from '../phrase.ts';

type CoverageTexts = Record<`coverage.class.${CoverageClass}` | `coverage.classOfOne.${CoverageClass}`, Phrase> &
  Record<`coverage.measure.${CoverageMeasure}` | `coverage.unknown.${CoverageMeasure}`, Phrase> &
  Record<`epdRequest.column.${EpdRequestColumn}`, Phrase> &
  Record<`deliveredField.${DeliveredField}` | `deliveredProblem.${(typeof OWN_DELIVERED_PROBLEMS)[number]}`, Phrase> &
  Record<`deliveredList.outcome.${DeliveredOutcome}` | `deliveredList.outcomeOfOne.${DeliveredOutcome}`, Phrase> &
  Record<`coverage.${string}` | `epdRequest.${string}` | `deliveredList.${string}`, Phrase>;

/** EPD coverage of a project: which materials have an EPD, what was delivered, and what is asked for. */
export const coverageTexts = phrases({
  'coverage.sentence': {
    nb: {
      one: '{count} av {total} poster har gyldig produkt-EPD.',
      other: '{count} av {total} poster har gyldig produkt-EPD.',
    },
    en: {
      one: '{count} of {total} components has a valid product EPD.',
      other: '{count} of {total} components have a valid product EPD.',
    },
  },
  'coverage.sentence.nothing': { nb: 'Ingen poster krever EPD.', en: 'No components require an EPD.' },
  'coverage.rest.absent': {
    nb: {
      one: 'For én er det dokumentert at EPD ikke finnes.',
      other: 'For {count} er det dokumentert at EPD ikke finnes.',
    },
    en: {
      one: 'For one it is documented that no EPD exists.',
      other: 'For {count} it is documented that no EPD exists.',
    },
  },
  'coverage.rest.asked': {
    nb: { one: 'Én EPD må hentes inn.', other: '{count} EPD-er må hentes inn.' },
    en: { one: 'One EPD is to be collected.', other: '{count} EPDs are to be collected.' },
  },
  'coverage.rest.askedOf': {
    nb: { one: 'Én EPD må hentes inn: {of}.', other: '{count} EPD-er må hentes inn: {of}.' },
    en: { one: 'One EPD is to be collected: {of}.', other: '{count} EPDs are to be collected: {of}.' },
  },
  'coverage.rest.both': { nb: '{planned} og {arrived}', en: '{planned} and {arrived}' },
  'coverage.rest.planned': {
    nb: { one: '1 for en post uten leveranse', other: '{count} for poster uten leveranse' },
    en: { one: '1 of a component without a delivery', other: '{count} of components without a delivery' },
  },
  'coverage.rest.arrived': {
    nb: { one: '1 for et levert produkt', other: '{count} for leverte produkter' },
    en: { one: '1 of a delivered product', other: '{count} of delivered products' },
  },
  'coverage.rest.delivered': {
    nb: {
      one: '{count} av {total} leverte produkter har gyldig EPD.',
      other: '{count} av {total} leverte produkter har gyldig EPD.',
    },
    en: {
      one: '{count} of {total} delivered products has a valid EPD.',
      other: '{count} of {total} delivered products have a valid EPD.',
    },
  },
  'coverage.rest.notAsked': {
    nb: {
      one: 'Én post beholdes eller rives, og der kreves ingen EPD.',
      other: '{count} poster beholdes eller rives, og der kreves ingen EPD.',
    },
    en: {
      one: 'One component is retained or demolished, and needs no EPD.',
      other: '{count} components are retained or demolished, and need no EPD.',
    },
  },

  'coverage.class.product': { nb: 'Gyldig EPD', en: 'Valid EPD' },
  'coverage.class.absent': { nb: 'Finnes ikke', en: 'None exists' },
  'coverage.class.expired': { nb: 'Utløpt', en: 'Expired' },
  'coverage.class.generic': { nb: 'Generisk', en: 'Generic' },
  'coverage.class.missing': { nb: 'Mangler', en: 'Missing' },
  'coverage.classOfOne.product': { nb: 'Gyldig produkt-EPD', en: 'Valid product EPD' },
  'coverage.classOfOne.absent': { nb: 'Dokumentert at EPD ikke finnes', en: 'Documented that no EPD exists' },
  'coverage.classOfOne.expired': { nb: 'EPD er utløpt ved levering', en: 'EPD has expired at delivery' },
  'coverage.classOfOne.generic': { nb: 'Bransje-EPD eller generiske data', en: 'Sector EPD or generic data' },
  'coverage.classOfOne.missing': { nb: 'Mangler EPD', en: 'EPD is missing' },

  'coverage.shares': { nb: 'Dekning', en: 'Coverage' },
  'coverage.sharesNote': { nb: 'andel av det som er nytt eller ombrukt', en: 'share of what is new or reused' },
  'coverage.measure': { nb: 'Målt i', en: 'By' },
  'coverage.measure.rows': { nb: 'Poster', en: 'Components' },
  'coverage.measure.mass': { nb: 'Masse', en: 'Mass' },
  'coverage.measure.impact': { nb: 'Klimapåvirkning A1–A3', en: 'Climate impact A1–A3' },
  'coverage.bar': { nb: 'Fordeling', en: 'Distribution' },
  'coverage.unknownHead': { nb: 'Ukjent', en: 'Not known' },
  'coverage.unknown.rows': { nb: '{count} poster', en: '{count} components' },
  'coverage.unknown.mass': {
    nb: { one: '1 post uten kjent masse', other: '{count} poster uten kjent masse' },
    en: { one: '1 component of unknown mass', other: '{count} components of unknown mass' },
  },
  'coverage.unknown.impact': {
    nb: { one: '1 post uten tall', other: '{count} poster uten tall' },
    en: { one: '1 component without figures', other: '{count} components without figures' },
  },

  'coverage.total.rows': {
    nb: { one: '1 post', other: '{count} poster' },
    en: { one: '1 component', other: '{count} components' },
  },

  'coverage.alternative': { nb: 'Alternativ', en: 'Alternative' },
  'coverage.sheet': { nb: 'Vis', en: 'Show' },
  'coverage.sheet.components': { nb: 'Poster', en: 'Components' },
  'coverage.sheet.delivered': { nb: 'Leverte produkter', en: 'Delivered products' },
  'coverage.filter': { nb: 'Vis poster', en: 'Show components' },
  'coverage.filter.all': { nb: 'Alle', en: 'All' },
  'coverage.table': { nb: 'Poster og EPD', en: 'Components and EPDs' },
  'coverage.column.component': { nb: 'Post', en: 'Component' },
  'coverage.column.quantity': { nb: 'Mengde', en: 'Quantity' },
  'coverage.column.class': { nb: 'Status', en: 'Status' },
  'coverage.column.declaration': { nb: 'Deklarasjon', en: 'Declaration' },
  'coverage.column.validUntil': { nb: 'Gyldig til', en: 'Valid until' },
  'coverage.column.delivery': { nb: 'Levering', en: 'Delivery' },
  'coverage.column.delivered': { nb: 'Levert produkt', en: 'Delivered product' },
  'coverage.column.name': { nb: 'Produkt', en: 'Product' },
  'coverage.column.manufacturer': { nb: 'Produsent', en: 'Manufacturer' },
  'coverage.column.registration': { nb: 'EPD-nummer', en: 'EPD number' },
  'coverage.column.matched': { nb: 'Hører til post', en: 'Belongs to component' },
  'coverage.column.note': { nb: 'Merknad', en: 'Note' },
  'coverage.column.library': { nb: 'EPD i biblioteket', en: 'EPD in the library' },
  'coverage.noFigure': { nb: 'uten tall', en: 'no figure' },
  'coverage.noFigureClaim': { nb: 'Posten får ikke tall.', en: 'The component gets no figure.' },
  'coverage.notConvertible': {
    nb: '{unit} kan ikke regnes om til {declared}: {lacks}.',
    en: '{unit} does not convert to {declared}: {lacks}.',
  },
  'coverage.undated': { nb: 'uten dato', en: 'no date' },
  'coverage.noneInClass': { nb: 'Ingen poster her.', en: 'No components here.' },
  'coverage.andMore': { nb: '{name} og {count} til', en: '{name} and {count} more' },
  'coverage.unnamed': { nb: 'Uten navn', en: 'Unnamed' },

  'coverage.emptyTitle': { nb: 'Ingen poster å kreve EPD for ennå', en: 'No components to require EPDs for yet' },
  'coverage.emptyBody': {
    nb: 'Her ser du hvilke materialer som har en gyldig miljødeklarasjon (EPD), og hva entreprenøren må skaffe. Legg inn materialpostene under Alternativer, eller før inn det som er levert, når byggingen er i gang.',
    en: 'Here you see which materials have a valid environmental declaration (EPD), and what the contractor must provide. Enter the components under Alternatives, or what is delivered once building has begun.',
  },
  'coverage.ghost.window': { nb: '234 Vindu, tre/aluminium', en: '234 Window, timber/aluminium' },
  'coverage.ghost.floor': { nb: '255 Linoleum 2,5 mm', en: '255 Linoleum 2.5 mm' },
  'coverage.toAlternatives': { nb: 'Til alternativene', en: 'To the alternatives' },
  'coverage.reported': {
    nb: 'Alternativet er et levert regnskap uten materialposter. Leverte produkter kan likevel føres her.',
    en: 'The alternative is a delivered account without components. Delivered products can still be entered here.',
  },
  'coverage.deliveredGrid': { nb: 'Leverte produkter i {name}', en: 'Delivered products in {name}' },
  'coverage.deliveredHint': {
    nb: 'Ett produkt per rad: navn, produsent, EPD-nummer, mengde og dato. Skriv, eller lim inn fra Excel. Et EPD-nummer som finnes i biblioteket, kan velges under «EPD i biblioteket».',
    en: 'One product a row: name, manufacturer, EPD number, quantity and date. Type, or paste from Excel. An EPD number that is in the library can be chosen under “EPD in the library”.',
  },
  'coverage.unknownComponent': { nb: 'Fant ikke posten', en: 'Component not found' },
  'coverage.unknownComponentWhy': {
    nb: 'Ingen post heter «{text}». Velg en fra listen.',
    en: 'No component is called “{text}”. Choose one from the list.',
  },
  'coverage.manyComponents': { nb: 'Flere poster heter dette', en: 'Several components have this name' },
  'coverage.manyComponentsWhy': {
    nb: '«{text}» er navnet på flere poster.',
    en: '“{text}” is the name of several components.',
  },
  'coverage.details': { nb: 'EPD for raden', en: 'EPD of the row' },
  'coverage.detailsKey': { nb: 'EPD for raden', en: 'EPD of the row' },

  'coverage.drawer.by': {
    nb: 'Telles etter det leverte produktet «{name}».',
    en: 'Counts by the delivered product “{name}”.',
  },
  'coverage.drawer.validity': {
    nb: 'Gyldig til {date}. Vurdert mot {day}.',
    en: 'Valid until {date}. Judged on {day}.',
  },
  'coverage.drawer.noDate': { nb: 'EPD-en har ingen utløpsdato.', en: 'The EPD has no expiry date.' },
  'coverage.drawer.declaration': { nb: 'Deklarasjon', en: 'Declaration' },
  'coverage.drawer.none': { nb: 'Ingen er valgt.', en: 'None is chosen.' },
  'coverage.drawer.given': {
    nb: 'Oppgitt nummer: {number}. EPD-en er ikke valgt fra biblioteket.',
    en: 'Number given: {number}. The EPD is not chosen from the library.',
  },
  'coverage.drawer.choose': { nb: 'Velg EPD', en: 'Choose EPD' },
  'coverage.drawer.search': { nb: 'Søk i biblioteket', en: 'Search the library' },
  'coverage.drawer.found': { nb: 'Treff i biblioteket', en: 'Found in the library' },
  'coverage.drawer.nothing': {
    nb: 'Ingen gyldig EPD passer. Importer den i EPD-biblioteket først.',
    en: 'No valid EPD matches. Import it in the EPD library first.',
  },
  'coverage.drawer.more': { nb: 'og {count} til: skriv mer av navnet', en: 'and {count} more: type more of the name' },
  'coverage.drawer.use': { nb: 'Bruk {name}', en: 'Use {name}' },
  'coverage.drawer.absent': { nb: 'Finnes ikke', en: 'None exists' },
  'coverage.drawer.absentHint': {
    nb: 'Strategien krever EPD der den finnes. Finnes den ikke, skriv hvorfor og når det ble undersøkt.',
    en: 'The strategy requires an EPD where one exists. If none does, write why and when it was looked into.',
  },
  'coverage.drawer.reason': { nb: 'Begrunnelse', en: 'Reason' },
  'coverage.drawer.reasonMissing': { nb: 'Skriv hvorfor EPD ikke finnes.', en: 'Write why no EPD exists.' },
  'coverage.drawer.date': { nb: 'Dato', en: 'Date' },
  'coverage.drawer.dateMissing': { nb: 'Skriv datoen.', en: 'Enter the date.' },
  'coverage.drawer.document': { nb: 'Dokumenter', en: 'Document' },
  'coverage.drawer.change': { nb: 'Endre', en: 'Change' },
  'coverage.drawer.withdraw': { nb: 'Trekk tilbake', en: 'Withdraw' },
  'coverage.drawer.documented': {
    nb: 'Det er dokumentert at EPD ikke finnes for «{name}».',
    en: 'It is documented that no EPD exists for “{name}”.',
  },
  'coverage.drawer.withdrawn': { nb: '«{name}» skal ha EPD igjen.', en: '“{name}” is to have an EPD again.' },
  'coverage.drawer.chosen': { nb: '«{epd}» er valgt for «{name}».', en: '“{epd}” is chosen for “{name}”.' },
  'coverage.drawer.locked': {
    nb: 'Alternativet er låst. Lås det opp for å endre posten, eller før EPD-en på det leverte produktet.',
    en: 'The alternative is locked. Unlock it to change the component, or enter the EPD on the delivered product.',
  },
  'coverage.drawer.empty': { nb: 'Sett markøren i en rad.', en: 'Place the cursor in a row.' },

  'coverage.asked.missing': {
    nb: 'EPD for produktet (ISO 14025 type III)',
    en: 'EPD of the product (ISO 14025 type III)',
  },
  'coverage.asked.file': { nb: 'EPD-en {number} som fil', en: 'The EPD {number} as a file' },
  'coverage.asked.generic': {
    nb: 'Produktets egen EPD. Nå regnet med «{name}».',
    en: 'The product’s own EPD. Now calculated with “{name}”.',
  },
  'coverage.asked.expired': {
    nb: 'Gyldig EPD. {number} utløp {date}, før {day}.',
    en: 'A valid EPD. {number} expired {date}, before {day}.',
  },

  'deliveredList.action': { nb: 'Importer leveranser', en: 'Import deliveries' },
  'deliveredList.title': { nb: 'Leveranser og svar fra entreprenøren', en: 'Deliveries and answers of the contractor' },
  'deliveredList.chooseBody': {
    nb: 'Excel eller csv: en liste over leverte produkter med navn, produsent, EPD-nummer, mengde og dato, eller listen over EPD-er å hente inn, ferdig utfylt. Slipp filen her, eller velg den.',
    en: 'Excel or csv: a list of delivered products with name, manufacturer, EPD number, quantity and date, or the list of EPDs to collect, filled in. Drop the file here, or choose it.',
  },
  'deliveredList.drop': { nb: 'Slipp listen her', en: 'Drop the list here' },
  'deliveredList.paste': { nb: 'Lim inn leveranser', en: 'Paste deliveries' },
  'deliveredList.outcome.new': { nb: 'Nye leveranser', en: 'New deliveries' },
  'deliveredList.outcome.changed': { nb: 'Endrede leveranser', en: 'Changed deliveries' },
  'deliveredList.outcome.absent': { nb: 'Dokumenteres uten EPD', en: 'Documented without EPD' },
  'deliveredList.outcome.identical': { nb: 'Finnes fra før', en: 'Already there' },
  'deliveredList.outcome.unanswered': { nb: 'Ikke besvart', en: 'Not answered' },
  'deliveredList.outcomeOfOne.new': { nb: 'Ny leveranse', en: 'New delivery' },
  'deliveredList.outcomeOfOne.changed': { nb: 'Endres', en: 'Changed' },
  'deliveredList.outcomeOfOne.absent': { nb: 'Uten EPD', en: 'Without EPD' },
  'deliveredList.outcomeOfOne.identical': { nb: 'Finnes fra før', en: 'Already there' },
  'deliveredList.outcomeOfOne.unanswered': { nb: 'Ikke besvart', en: 'Not answered' },
  'deliveredList.component': { nb: 'Hører til post', en: 'Belongs to component' },
  'deliveredList.why.name': { nb: 'etter navn', en: 'by name' },
  'deliveredList.why.declaration': { nb: 'samme EPD', en: 'same EPD' },
  'deliveredList.accept': { nb: '{name} hører til {component}', en: '{name} belongs to {component}' },
  'deliveredList.notInLibrary': { nb: 'ikke i biblioteket', en: 'not in the library' },
  'deliveredList.searching': { nb: 'Leter etter EPD-ene i biblioteket', en: 'Looking for the EPDs in the library' },
  'deliveredList.apply': {
    nb: { one: 'Hent inn 1 rad', other: 'Hent inn {count} rader' },
    en: { one: 'Take in 1 row', other: 'Take in {count} rows' },
  },
  'deliveredList.applied': {
    nb: { one: '1 rad er hentet inn fra {file}.', other: '{count} rader er hentet inn fra {file}.' },
    en: { one: '1 row was taken in from {file}.', other: '{count} rows were taken in from {file}.' },
  },
  'deliveredField.name': { nb: 'Produkt', en: 'Product' },
  'deliveredField.manufacturer': { nb: 'Produsent', en: 'Manufacturer' },
  'deliveredField.registration': { nb: 'EPD-nummer', en: 'EPD number' },
  'deliveredField.quantity': { nb: 'Mengde', en: 'Quantity' },
  'deliveredField.unit': { nb: 'Enhet', en: 'Unit' },
  'deliveredField.deliveryDate': { nb: 'Leveringsdato', en: 'Delivery date' },
  'deliveredField.validUntil': { nb: 'Gyldig til', en: 'Valid until' },
  'deliveredField.component': { nb: 'Post', en: 'Component' },
  'deliveredField.reason': { nb: 'Hvorfor ikke EPD', en: 'Why no EPD' },
  'deliveredField.note': { nb: 'Merknad', en: 'Note' },
  'deliveredField.key': { nb: 'Byggklima-rad', en: 'Byggklima row' },
  'deliveredProblem.unknown-row': { nb: 'Raden finnes ikke lenger', en: 'The row is no longer there' },
  'deliveredProblem.epd-and-reason': {
    nb: 'Både EPD-nummer og begrunnelse: EPD gjelder',
    en: 'Both EPD number and reason: the EPD counts',
  },
  'deliveredProblem.not-an-epd-number': {
    nb: 'Ikke et EPD-nummer; skriv nummeret, eller hvorfor EPD ikke finnes',
    en: 'No EPD number; write the number, or why no EPD exists',
  },
  'deliveredProblem.only-a-remark': {
    nb: 'Bare en merknad: raden er fortsatt ubesvart, og merknaden lagres ikke',
    en: 'A note alone: the row is still unanswered, and the note is not stored',
  },
  'deliveredProblem.row-twice': { nb: 'Står to ganger i listen', en: 'Stands twice in the list' },
  'deliveredProblem.other-validity': {
    nb: 'Annen gyldighet enn i biblioteket',
    en: 'Other validity than in the library',
  },

  'epdRequest.action': { nb: 'Hent inn EPD-er', en: 'Collect EPDs' },
  'epdRequest.saved': {
    nb: 'Listen til entreprenøren er lagret: {name}',
    en: 'The list for the contractor is saved: {name}',
  },
  'epdRequest.making': { nb: 'Lager listen', en: 'Making the list' },
  'epdRequest.fileName': { nb: '{project} – EPD-er å hente inn {date}', en: '{project} – EPDs to collect {date}' },
  'epdRequest.sheet': { nb: 'EPD-er å hente inn', en: 'EPDs to collect' },
  'epdRequest.title': { nb: 'EPD-er å hente inn for {project}', en: 'EPDs to collect for {project}' },
  'epdRequest.lead': {
    nb: '{asked} Gjelder alternativet «{alternative}».',
    en: '{asked} This is the alternative “{alternative}”.',
  },
  'epdRequest.how': {
    nb: 'Fyll ut EPD-nummer, produsent og gyldighet for det som leveres. Finnes ingen EPD, skriv hvorfor. La siste kolonne stå: den gjør at listen kan leses inn igjen.',
    en: 'Fill in EPD number, manufacturer and validity of what is delivered. If no EPD exists, write why. Leave the last column as it is: it lets the list be read back.',
  },
  'epdRequest.nothing': { nb: 'Ingenting å hente inn.', en: 'Nothing to collect.' },
  'epdRequest.column.part': { nb: 'Bygningsdel', en: 'Building part' },
  'epdRequest.column.name': { nb: 'Post eller produkt', en: 'Component or product' },
  'epdRequest.column.quantity': { nb: 'Mengde', en: 'Quantity' },
  'epdRequest.column.unit': { nb: 'Enhet', en: 'Unit' },
  'epdRequest.column.delivery': { nb: 'Levering', en: 'Delivery' },
  'epdRequest.column.status': { nb: 'Status', en: 'Status' },
  'epdRequest.column.asked': { nb: 'Dette trenger vi', en: 'What we need' },
  'epdRequest.column.registration': { nb: 'EPD-nummer', en: 'EPD number' },
  'epdRequest.column.manufacturer': { nb: 'Produsent', en: 'Manufacturer' },
  'epdRequest.column.validUntil': { nb: 'Gyldig til', en: 'Valid until' },
  'epdRequest.column.reason': { nb: 'Hvis EPD ikke finnes: hvorfor', en: 'If no EPD exists: why' },
  'epdRequest.column.key': { nb: 'Byggklima-rad', en: 'Byggklima row' },
} satisfies CoverageTexts);
