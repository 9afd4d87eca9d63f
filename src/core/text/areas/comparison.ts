import type { Method } from '../../project/method.ts';
import { phrases, type Phrase } from '../phrase.ts';

/** The comparison: which alternative emits less, by how much, why, and when no answer can be given. */
export const comparisonTexts = phrases({
  'comparison.provisional': { nb: 'Foreløpig: {sentence}', en: 'So far: {sentence}' },
  'comparison.mix.norway': { nb: 'norsk strøm', en: 'Norwegian electricity' },
  'comparison.mix.europe': { nb: 'europeisk strøm', en: 'European electricity' },
  'comparison.lowerWithoutMix': {
    nb: '{lowest} slipper ut {gap} t CO₂e mindre enn {next} over {years} år.',
    en: '{lowest} emits {gap} t CO₂e less than {next} over {years} years.',
  },
  'comparison.lowerInAnyMix': {
    nb: '{lowest} slipper ut {gap} t CO₂e mindre enn {next} over {years} år, uansett strømmiks.',
    en: '{lowest} emits {gap} t CO₂e less than {next} over {years} years, whichever the electricity mix.',
  },
  'comparison.lowerInBoth': {
    nb: '{lowest} slipper ut {gap} t CO₂e mindre enn {next} over {years} år med {mix}, og {otherGap} t mindre med {otherMix}.',
    en: '{lowest} emits {gap} t CO₂e less than {next} over {years} years with {mix}, and {otherGap} t less with {otherMix}.',
  },
  'comparison.lowestInBoth': {
    nb: '{lowest} slipper ut minst over {years} år: {gap} t CO₂e mindre enn {next} med {mix}, {otherGap} t mindre enn {otherNext} med {otherMix}.',
    en: '{lowest} emits least over {years} years: {gap} t CO₂e less than {next} with {mix}, {otherGap} t less than {otherNext} with {otherMix}.',
  },
  'comparison.turns': {
    nb: '{lowest} slipper ut {gap} t CO₂e mindre enn {next} over {years} år med {mix}, men {otherGap} t mer med {otherMix}.',
    en: '{lowest} emits {gap} t CO₂e less than {next} over {years} years with {mix}, but {otherGap} t more with {otherMix}.',
  },
  /** Where they are calculated over different periods, each says its own. */
  'comparison.nameWithPeriod': { nb: '{name} ({years} år)', en: '{name} ({years} years)' },
  'comparison.asDelivered': { nb: 'Regn alle etter metoden til {name}', en: 'Calculate all by the method of {name}' },
  'comparison.asDeliveredDoes': {
    nb: 'Prosjektet får metoden som regnskapet er levert med, og våre alternativer regnes om. Det kan angres.',
    en: 'The project gets the method that the account was delivered with, and our alternatives are recalculated. It can be undone.',
  },
  'comparison.turnsAmongMany': {
    nb: 'Med {mix} slipper {lowest} ut minst over {years} år, {gap} t CO₂e mindre enn {next}. Med {otherMix} snur det: {otherLowest} slipper ut minst.',
    en: 'With {mix}, {lowest} emits least over {years} years, {gap} t CO₂e less than {next}. With {otherMix} it turns: {otherLowest} emits least.',
  },
  'comparison.lowerInOne': {
    nb: '{lowest} slipper ut {gap} t CO₂e mindre enn {next} over {years} år med {mix}. Med {otherMix} er {otherLowest} og {otherNext} like.',
    en: '{lowest} emits {gap} t CO₂e less than {next} over {years} years with {mix}. With {otherMix}, {otherLowest} and {otherNext} are equal.',
  },
  'comparison.equal': {
    nb: '{lowest} og {next} slipper ut like mye over {years} år, uansett strømmiks.',
    en: '{lowest} and {next} emit the same over {years} years, whichever the electricity mix.',
  },
  'comparison.equalWithoutMix': {
    nb: '{lowest} og {next} slipper ut like mye over {years} år.',
    en: '{lowest} and {next} emit the same over {years} years.',
  },
  'comparison.nothingKnown': {
    nb: 'Ingen forskjell kan gis ennå: {names} har ingen tall.',
    en: 'No difference can be given yet: {names} has no figures.',
  },
  'comparison.undecided': {
    nb: 'Kan ikke avgjøres ennå: tall mangler for {what}.',
    en: 'This cannot be decided yet: figures are missing for {what}.',
  },
  'comparison.undecidedOf': {
    nb: '{lacking} av {rows} poster i {name}',
    en: '{lacking} of {rows} components in {name}',
  },
  'comparison.undecidedOperation': {
    nb: 'energi i drift (B6) i {name}',
    en: 'operational energy (B6) in {name}',
  },
  'comparison.notComparable': {
    nb: 'Alternativene kan ikke sammenlignes. Ikke likt: {what}.',
    en: 'The alternatives cannot be compared. Not the same: {what}.',
  },
  'comparison.and': { nb: 'og', en: 'and' },
  'comparison.notComparableWhy': {
    nb: 'Ingen forskjell vises før de regnes med samme metode og tjener det samme. Dette skiller dem:',
    en: 'No difference is shown until they are calculated with the same method and serve the same. This is what differs:',
  },
  'comparison.makeAlike': { nb: 'Gjør sammenlignbare', en: 'Make comparable' },
  'comparison.makeAlikeDoes': {
    nb: '{names} regnes med prosjektets metode, uten egne valg.',
    en: 'The project’s method, without other choices, is used for {names}.',
  },
  'comparison.makeAlikeServes': {
    nb: 'Funksjonen settes til «{function}».',
    en: 'The function is set to “{function}”.',
  },
  'comparison.deliveredStays': {
    nb: '{names} er levert som totaler og kan ikke regnes om. Den står med metoden og funksjonen den ble levert med.',
    en: '{names} is delivered as totals and cannot be recalculated. It keeps the method and the function it was delivered with.',
  },
  'comparison.lockedStays': {
    nb: '{names} er låst og endres ikke.',
    en: 'Locked, and not changed: {names}.',
  },
  'comparison.whatDiffers': { nb: 'Hva som skiller', en: 'What differs' },
  'comparison.setting': { nb: 'Forutsetning', en: 'Setting' },
  'comparison.setting.preset': { nb: 'Forhåndsvalg', en: 'Preset' },
  'comparison.setting.referenceStudyPeriod': { nb: 'Beregningsperiode', en: 'Reference study period' },
  'comparison.setting.modules': { nb: 'Moduler som kreves', en: 'Modules required' },
  'comparison.setting.modulesWhereDeclared': { nb: 'Moduler der de er deklarert', en: 'Modules where declared' },
  'comparison.setting.a5': { nb: 'Omfang av A5', en: 'Scope of A5' },
  'comparison.setting.elements': { nb: 'Bygningsdeler', en: 'Building parts' },
  'comparison.setting.indicator': { nb: 'Indikator', en: 'Indicator' },
  'comparison.setting.replacement': { nb: 'Utskifting', en: 'Replacement' },
  'comparison.setting.electricityScenario': { nb: 'Strøm i hovedtallet', en: 'Electricity in the headline' },
  'comparison.setting.genericSurcharge': { nb: 'Påslag på generiske data', en: 'Surcharge on generic data' },
  'comparison.setting.areaBasis': { nb: 'Areal', en: 'Area' },
  'comparison.setting.startYear': { nb: 'Startår', en: 'Start year' },
  'comparison.setting.function': { nb: 'Funksjon', en: 'Function' },
  'method.changed': { nb: '{preset}, endret', en: '{preset}, changed' },
  'comparison.notGiven': { nb: 'ikke oppgitt', en: 'not given' },

  'comparison.isIncomplete': { nb: '{alternative} er ufullstendig:', en: '{alternative} is incomplete:' },
  'comparison.lacks': { nb: 'mangler {what}.', en: 'it lacks {what}.' },
  'comparison.own.siteLog': { nb: 'A5 for resten av byggeperioden', en: 'A5 for the rest of the construction period' },
  'comparison.own.siteLogRows': {
    nb: { one: 'A5 i 1 rad i loggen for byggeplassen', other: 'A5 i {count} rader i loggen for byggeplassen' },
    en: { one: 'A5 in 1 entry of the site log', other: 'A5 in {count} entries of the site log' },
  },
  'comparison.own.siteRows': { nb: 'A5 i en rad for byggeplassen', en: 'A5 in a site energy row' },
  'comparison.own.energyRows': { nb: 'B6 i en energirad', en: 'B6 in an energy row' },
  'comparison.own.travelRows': { nb: 'B8 i en rad for transport i bruk', en: 'B8 in a travel row' },
  'comparison.missingModules': {
    nb: { one: '{modules} for {names}', other: '{modules} for {count} poster ({names})' },
    en: { one: '{modules} for {names}', other: '{modules} for {count} components ({names})' },
  },
  'comparison.missingAll': {
    nb: { one: 'alle tall for {names}', other: 'alle tall for {count} poster ({names})' },
    en: { one: 'all figures for {names}', other: 'all figures for {count} components ({names})' },
  },
  'comparison.andMore': { nb: '{names} og {count} til', en: '{names} and {count} more' },
  'comparison.unnamed': { nb: 'post uten navn', en: 'component without name' },
  'comparison.showMissing': { nb: 'Vis alt som mangler', en: 'Show all that is missing' },
  'comparison.missingTitle': { nb: 'Hva som mangler', en: 'What is missing' },
  'comparison.missingBody': {
    nb: 'Summene holder bare det som er kjent. Dette er ikke med:',
    en: 'The sums hold only what is known. This is left out:',
  },
  'comparison.biogenicUnknown': {
    nb: {
      one: 'Én post har en deklarasjon der GWP-IOBC ikke kan utledes.',
      other: '{count} poster har deklarasjoner der GWP-IOBC ikke kan utledes.',
    },
    en: {
      one: 'One component has a declaration whose GWP-IOBC cannot be derived.',
      other: '{count} components have declarations whose GWP-IOBC cannot be derived.',
    },
  },
  'comparison.useGwpTotal': { nb: 'Regn med GWP-total', en: 'Calculate with GWP-total' },
  'comparison.withoutMethod': {
    nb: '{names} er ikke med: metoden mangler moduler eller beregningsperiode.',
    en: '{names} is left out: its method lacks modules or a study period.',
  },

  'comparison.compare': { nb: 'Sammenlign', en: 'Compare' },
  'comparison.all': { nb: 'Alle {count}', en: 'All {count}' },
  'comparison.pair': { nb: '{name} mot {reference}', en: '{name} against {reference}' },
  'comparison.showAs': { nb: 'Vis som', en: 'Show as' },
  'comparison.measure.total': { nb: 't CO₂e', en: 't CO₂e' },
  'comparison.measure.perAreaYear.grossFloorArea': { nb: 'kg CO₂e/m² BTA/år', en: 'kg CO₂e/m² GFA/year' },
  'comparison.measure.perAreaYear.usableFloorArea': { nb: 'kg CO₂e/m² BRA/år', en: 'kg CO₂e/m² UFA/year' },
  'comparison.measure.perUser': { nb: 'per bruker', en: 'per user' },
  'comparison.unit.perUser': { nb: 't CO₂e per bruker', en: 't CO₂e per user' },
  'comparison.overYears': { nb: '{unit} over {years} år', en: '{unit} over {years} years' },
  'comparison.areaMissing': {
    nb: '{names} mangler areal, og kan ikke vises per m².',
    en: '{names} has no floor area, and cannot be shown per m².',
  },
  'comparison.usersMissing': {
    nb: '{names} mangler antall brukere, og kan ikke vises per bruker.',
    en: '{names} has no number of users, and cannot be shown per user.',
  },
  'comparison.toExcel': { nb: 'Til Excel', en: 'To Excel' },
  'comparison.makingWorkbook': { nb: 'Lager Excel-arbeidsbok', en: 'Making the Excel workbook' },
  'comparison.workbookSaved': { nb: '{name} er lagret.', en: '{name} is saved.' },
  'comparison.toggleTables': { nb: 'Vis figurer som tabeller', en: 'Show charts as tables' },
  'comparison.toggleCharts': { nb: 'Vis tabeller som figurer', en: 'Show tables as charts' },

  'comparison.asTables': { nb: 'Vis tabell', en: 'Show tables' },
  'comparison.asCharts': { nb: 'Vis figurer', en: 'Show charts' },

  'comparison.sources': { nb: 'Hvor utslippene kommer fra', en: 'Where the emissions come from' },
  'comparison.overTime': { nb: 'Utslipp over tid', en: 'Emissions over time' },
  'comparison.fromStart': { nb: '{unit}, samlet fra start', en: '{unit}, summed from the start' },
  'comparison.electricityMix': { nb: 'Strømmiks', en: 'Electricity mix' },
  'comparison.paybackOf': { nb: 'Tilbakebetalingstid for {name}:', en: 'Carbon payback of {name}:' },
  'comparison.provisionalPaybackOf': {
    nb: 'Foreløpig tilbakebetalingstid for {name}:',
    en: 'Carbon payback of {name} so far:',
  },
  'comparison.notWithin': { nb: 'ikke innen {years} år', en: 'not within {years} years' },
  'comparison.reachedOrNot': { nb: '{years} eller {never}', en: '{years} or {never}' },
  'comparison.paidBackInBoth': {
    nb: 'Forspranget til {lower} er hentet inn etter {years} med {mix}, etter {otherYears} med {otherMix}.',
    en: 'The lead of {lower} is caught up after {years} with {mix}, after {otherYears} with {otherMix}.',
  },
  'comparison.paidBackInOne': {
    nb: 'Forspranget til {lower} hentes inn med {mix}, ikke med {otherMix}.',
    en: 'The lead of {lower} is caught up with {mix}, not with {otherMix}.',
  },
  'comparison.neverPaidBack': {
    nb: 'Forspranget til {lower} hentes ikke inn, verken med {mix} eller {otherMix}.',
    en: 'The lead of {lower} is not caught up, neither with {mix} nor with {otherMix}.',
  },
  'comparison.equalStarts': {
    nb: '{name} og {reference} starter likt. Det er ikke noe å hente inn.',
    en: '{name} and {reference} start equal. There is nothing to catch up.',
  },
  'comparison.noPaybackWithoutUse': {
    nb: 'Metoden har ikke energi i drift (B6), og gir derfor ingen tilbakebetalingstid.',
    en: 'The method leaves out operational energy (B6), and so gives no carbon payback.',
  },

  'comparison.noPaybackWithoutEnergy': {
    nb: 'Energi i drift (B6) mangler i {name} eller {reference}, og da gis ingen tilbakebetalingstid.',
    en: 'Operational energy (B6) is missing in {name} or {reference}, and so no carbon payback is given.',
  },
  'comparison.noPaybackUntimed': {
    nb: 'Tilbakebetalingstiden er ikke kjent: et levert regnskap sier ikke når utslippene kommer.',
    en: 'The payback is not known: a delivered account does not say when the emissions come.',
  },
  'comparison.noPaybackUndecided': {
    nb: 'Ingen tilbakebetalingstid gis mens minst halvparten av postene i et alternativ mangler tall for produksjon (A1–A3).',
    en: 'No carbon payback is given while at least half of the components in an alternative lack figures for production (A1–A3).',
  },

  'comparison.byPart': { nb: 'Forskjell etter bygningsdel', en: 'Difference by building part' },
  'comparison.byPartNote': {
    nb: '{name} minus {reference}, A–C uten B6 og B8',
    en: '{name} minus {reference}, A–C without B6 and B8',
  },
  'comparison.withoutOperation': { nb: 'A–C uten B6 og B8', en: 'A–C without B6 and B8' },
  'comparison.byModule': { nb: 'Forskjell etter modul', en: 'Difference by module' },
  'comparison.byModuleNote': { nb: '{name} minus {reference}', en: '{name} minus {reference}' },
  'comparison.part': { nb: 'Bygningsdel', en: 'Building part' },
  'comparison.module': { nb: 'Modul', en: 'Module' },
  'comparison.difference': { nb: 'Forskjell', en: 'Difference' },
  'comparison.provisionalBoth': {
    nb: 'Forskjellene er foreløpige: begge sider mangler tall.',
    en: 'The differences are provisional: both sides lack figures.',
  },
  'comparison.provisionalOne': {
    nb: 'Forskjellene er foreløpige: {name} mangler tall.',
    en: 'The differences are provisional: {name} lacks figures.',
  },
  'comparison.noRows': { nb: 'ingen poster', en: 'no components' },
  'comparison.figureMissing': { nb: '–, mangler', en: '–, missing' },
  'comparison.minusReference': { nb: 'Vis forskjell for', en: 'Show the difference of' },
  'comparison.restOfParts': { nb: 'Byggeplass og uten del', en: 'Site, and without part' },
  'comparison.sum': { nb: 'Sum', en: 'Total' },
  'comparison.sumIn': { nb: 'Sum, {mix}', en: 'Total, {mix}' },
  'comparison.moduleIn': { nb: '{module}, {mix}', en: '{module}, {mix}' },
  'comparison.beyondBoundary': { nb: 'D, utenfor sum', en: 'D, beside the total' },

  'comparison.emptyTitle': { nb: 'Ingenting å sammenligne ennå', en: 'Nothing to compare yet' },
  'comparison.emptyAlternatives': {
    nb: 'Her stilles alternativene mot hverandre: hvem som slipper ut minst, hvorfor, og når et forsprang er hentet inn. Det trengs to alternativer.',
    en: 'Here the alternatives meet: which emits less, why, and when a lead is caught up. Two alternatives are needed.',
  },
  'comparison.emptyComponents': {
    nb: 'Her stilles alternativene mot hverandre: hvem som slipper ut minst, hvorfor, og når et forsprang er hentet inn. Alternativene har ingen materialposter eller energi ennå.',
    en: 'Here the alternatives meet: which emits less, why, and when a lead is caught up. They have no components or energy yet.',
  },
  'comparison.toAlternatives': { nb: 'Til alternativene', en: 'To the alternatives' },
} satisfies Record<`comparison.setting.${keyof Method | 'function'}`, Phrase> & Record<string, Phrase>);
