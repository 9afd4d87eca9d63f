import type { AreaBasis, MethodIndicator } from '../../project/method.ts';
import type { Unit } from '../../units/unit.ts';
import { phrases, type Phrase } from '../phrase.ts';

type Names<Prefix extends string, Code extends string> = Record<`${Prefix}.${Code}`, Phrase>;

/** The shell: navigation, header, palette, and what the shared components say themselves. */
export const appTexts = phrases({
  'app.name': { nb: 'Byggklima', en: 'Byggklima' },
  'app.skipToContent': { nb: 'Gå til innholdet', en: 'Skip to content' },
  'app.navigation': { nb: 'Hovedmeny', en: 'Main menu' },
  'app.switchProject': { nb: 'Bytt prosjekt', en: 'Switch project' },
  'app.portfolio': { nb: 'Portefølje', en: 'Portfolio' },
  'app.library': { nb: 'EPD-bibliotek', en: 'EPD library' },
  'app.decision': { nb: 'Saksgrunnlag', en: 'Decision case' },
  'app.alternatives': { nb: 'Alternativer', en: 'Alternatives' },
  'app.comparison': { nb: 'Sammenligning', en: 'Comparison' },
  'app.coverage': { nb: 'EPD', en: 'EPD' },
  'app.withEpd': { nb: 'av postene har gyldig produkt-EPD', en: 'of the components have a valid product EPD' },
  'app.waste': { nb: 'Avfall', en: 'Waste' },
  'app.site': { nb: 'Byggeplass', en: 'Site' },
  'app.catalogue': { nb: 'Kravkatalog', en: 'Requirement catalogue' },
  'app.cost': { nb: 'Kostnad', en: 'Cost' },
  'app.costsLacking': {
    nb: { one: 'kostnad mangler noe', other: 'kostnader mangler noe' },
    en: { one: 'cost lacks something', other: 'costs lack something' },
  },
  'app.requirements': { nb: 'Krav', en: 'Requirements' },
  'app.requirementsMet': { nb: 'krav er ivaretatt', en: 'requirements are met' },
  'app.fossilFree': { nb: 'av byggeplassen er fossilfri', en: 'of the site is fossil-free' },
  'app.sorted': { nb: 'av avfallet er sortert', en: 'of the waste is sorted' },
  'app.settings': { nb: 'Innstillinger', en: 'Settings' },
  'app.search': { nb: 'Søk', en: 'Search' },
  'app.openProject': { nb: 'Åpne {name}', en: 'Open {name}' },
  'app.savedAt': { nb: 'Lagret {time}', en: 'Saved {time}' },
  'app.savedHint': {
    nb: 'Alt lagres med en gang. Siste endring ble lagret {moment}.',
    en: 'Everything is stored at once. The last change was stored {moment}.',
  },
  'app.loading': { nb: 'Henter …', en: 'Loading …' },
  'app.startFailed': { nb: 'Byggklima kunne ikke starte', en: 'Byggklima could not start' },
  'app.sidePanel': { nb: 'Sidepanel', en: 'Side panel' },
  'app.withoutFigures': { nb: 'poster uten tall', en: 'components without figures' },
  'app.notFoundTitle': { nb: 'Fant ikke siden', en: 'Page not found' },
  'app.notFound': {
    nb: 'Det finnes ingen side på denne adressen. Er prosjektet slettet, kan du angre med Ctrl+Z. Har du angret at det ble laget, kan du gjøre det om igjen med Ctrl+Y.',
    en: 'There is no page at this address. If the project was deleted, you can undo with Ctrl+Z. If you undid its creation, you can redo with Ctrl+Y.',
  },
  'app.toPortfolio': { nb: 'Til porteføljen', en: 'To the portfolio' },
  'app.backendGone': { nb: 'Forbindelsen er brutt.', en: 'The connection is lost.' },
  'app.failedTitle': { nb: 'Denne siden kunne ikke vises', en: 'This page could not be shown' },
  'app.tryAgain': { nb: 'Prøv igjen', en: 'Try again' },

  'action.undo': { nb: 'Angre', en: 'Undo' },
  'action.undoWhat': { nb: 'Angre: {what}', en: 'Undo: {what}' },
  'action.redo': { nb: 'Gjør om', en: 'Redo' },
  'action.redoWhat': { nb: 'Gjør om: {what}', en: 'Redo: {what}' },
  'action.undone': { nb: 'Angret: {what}', en: 'Undone: {what}' },
  'action.redone': { nb: 'Gjort om igjen: {what}', en: 'Redone: {what}' },
  'action.palette': { nb: 'Søk etter handling, side eller prosjekt', en: 'Search for an action, a page or a project' },
  'action.goTo': { nb: 'Gå til {name}', en: 'Go to {name}' },

  'palette.title': { nb: 'Søk', en: 'Search' },
  'palette.placeholder': {
    nb: 'Søk etter handling, side eller prosjekt',
    en: 'Search for an action, a page or a project',
  },
  'palette.none': { nb: 'Ingenting passer med «{text}».', en: 'Nothing matches “{text}”.' },
  'palette.results': {
    nb: { one: '1 treff', other: '{count} treff' },
    en: { one: '1 result', other: '{count} results' },
  },

  'common.close': { nb: 'Lukk', en: 'Close' },
  'common.yes': { nb: 'Ja', en: 'Yes' },
  'common.no': { nb: 'Nei', en: 'No' },
  'common.cancel': { nb: 'Avbryt', en: 'Cancel' },
  'common.more': { nb: 'Flere valg', en: 'More choices' },
  'common.check': { nb: 'kontroller', en: 'to be verified' },
  'common.example': { nb: 'Eksempel', en: 'Example' },
  'common.incomplete': { nb: 'ufullstendig', en: 'incomplete' },
  'common.working': { nb: 'Regner …', en: 'Calculating …' },
  'common.showCalculation': { nb: 'Vis beregning', en: 'Show calculation' },
  'common.clearSearch': { nb: 'Tøm søket', en: 'Clear the search' },
  'common.of': { nb: '{done} av {total}', en: '{done} of {total}' },
  'common.notice': { nb: 'Beskjeder', en: 'Messages' },

  'number.invalid': { nb: '«{found}» er ikke et tall.', en: '“{found}” is not a number.' },
  'number.ambiguous': {
    nb: '«{found}» kan leses på to måter. Mente du {decimal} eller {thousands}?',
    en: '“{found}” can be read in two ways. Did you mean {decimal} or {thousands}?',
  },
  'number.notWhole': { nb: 'Må være et helt tall.', en: 'Must be a whole number.' },
  'number.tooLarge': { nb: 'Må være {max} eller mindre.', en: 'Must be {max} or less.' },
  'number.tooSmall': { nb: 'Må være {min} eller mer.', en: 'Must be {min} or more.' },
  'number.notAbove': { nb: 'Må være over {min}.', en: 'Must be above {min}.' },

  'day.placeholder': { nb: 'dd.mm.åååå', en: 'dd/mm/yyyy' },
  'day.invalid': {
    nb: '«{found}» er ikke en dato. Skriv dd.mm.åååå.',
    en: '“{found}” is not a date. Write dd/mm/yyyy.',
  },

  'origin.new.long': { nb: 'Ny', en: 'New' },
  'origin.retained.long': { nb: 'Eksisterende, beholdes', en: 'Existing, kept' },
  'origin.reused.long': { nb: 'Gjenbrukt, ombrukt', en: 'Reused' },
  'origin.demolished.long': { nb: 'Rives', en: 'Demolished' },

  'method.title': { nb: 'Metode', en: 'Method' },
  'method.change': { nb: 'Metode: {method}. Trykk for å endre.', en: 'Method: {method}. Press to change.' },
  'method.preset': { nb: 'Forhåndsvalg', en: 'Preset' },
  'method.referenceStudyPeriod': { nb: 'Beregningsperiode', en: 'Reference study period' },
  'method.years': { nb: '{count} år', en: { one: '1 year', other: '{count} years' } },
  'method.year': { nb: 'år', en: 'years' },
  'method.replacement': { nb: 'Utskifting', en: 'Replacement' },
  'method.replacement.whole': { nb: 'Hele utskiftinger', en: 'Whole replacements' },
  'method.replacement.fractional': { nb: 'Delte utskiftinger', en: 'Fractional replacements' },
  'method.replacementHint': {
    nb: 'Hele: en dør med 30 års levetid byttes én gang på 60 år. Delte: antallet kan være brøk.',
    en: 'Whole: a door that lasts 30 years is replaced once in 60. Fractional: the number may be a fraction.',
  },
  'method.indicator': { nb: 'Indikator', en: 'Indicator' },
  'method.indicatorHint': {
    nb: 'GWP-IOBC regner biogent karbon som sluppet ut med en gang, så tre ikke blir negativt i A1–A3.',
    en: 'GWP-IOBC counts biogenic carbon as emitted at once, so that timber does not turn negative in A1–A3.',
  },
  'method.areaBasis': { nb: 'Areal', en: 'Area' },
  'method.startYear': { nb: 'Startår', en: 'Start year' },
  'method.start': { nb: 'start {year}', en: 'start {year}' },
  'method.electricityScenario': { nb: 'Strøm i hovedtallet', en: 'Electricity in the headline' },
  'method.electricityHint': {
    nb: 'Begge strømmiksene vises alltid. Dette velger bare hvilken som står først.',
    en: 'Both electricity mixes are always shown. This only chooses which stands first.',
  },
  'method.genericSurcharge': { nb: 'Påslag på generiske data', en: 'Surcharge on generic data' },
  'method.surcharge': { nb: 'påslag {share}', en: 'surcharge {share}' },
  'method.presetCheck': {
    nb: 'Ikke bekreftet mot kilden: kontroller.',
    en: 'Not confirmed in the source: verify.',
  },
  'method.withoutUse': {
    nb: 'Dette forhåndsvalget har ikke energi i drift (B6). Derfor gir det ingen tilbakebetalingstid.',
    en: 'This preset leaves out operational energy (B6). So it gives no payback time.',
  },
  'method.customNeedsModules': {
    nb: 'Egen metode regner med de samme modulene som forhåndsvalget du kom fra.',
    en: 'Your own method keeps the modules of the preset you came from.',
  },
  'factor.electricity': { nb: 'Elektrisitet, {scenario}', en: 'Electricity, {scenario}' },
  'factor.site': { nb: 'Byggeplass: {carrier}', en: 'Site: {carrier}' },

  'indicator.gwpIobc': { nb: 'GWP-IOBC', en: 'GWP-IOBC' },
  'indicator.gwpTotal': { nb: 'GWP-total', en: 'GWP-total' },
  'indicator.gwpFossil': { nb: 'GWP-fossil', en: 'GWP-fossil' },
  'areaBasis.grossFloorArea': { nb: 'per m² BTA', en: 'per m² GFA' },
  'areaBasis.usableFloorArea': { nb: 'per m² BRA', en: 'per m² UFA' },

  'unit.kg': { nb: 'kg', en: 'kg' },
  'unit.t': { nb: 't', en: 't' },
  'unit.m': { nb: 'm', en: 'm' },
  'unit.m2': { nb: 'm²', en: 'm²' },
  'unit.m3': { nb: 'm³', en: 'm³' },
  'unit.l': { nb: 'l', en: 'l' },
  'unit.pcs': { nb: 'stk', en: 'pcs' },
  'unit.kWh': { nb: 'kWh', en: 'kWh' },
  'unit.MJ': { nb: 'MJ', en: 'MJ' },
  'unit.tkm': { nb: 'tkm', en: 'tkm' },
} satisfies Record<string, Phrase> &
  Names<'unit', Unit> &
  Names<'indicator', MethodIndicator> &
  Names<'areaBasis', AreaBasis>);
