import { phrases } from '../phrase.ts';

/** Factor sets: which there are, what is in them, and what another one would change in a project. */
export const factorTexts = phrases({
  'factor.travel': { nb: 'Reise: {mode}', en: 'Travel: {mode}' },

  'factors.sets': { nb: 'Faktorsett', en: 'Factor sets' },
  'factors.setsNote': {
    nb: 'et nytt prosjekt bærer med seg det nyeste settet',
    en: 'a new project carries the newest set with it',
  },
  'factors.set': { nb: 'Sett', en: 'Set' },
  'factors.origin': { nb: 'Opphav', en: 'Origin' },
  'factors.fromProgram': {
    nb: 'følger med programmet, kan ikke endres',
    en: 'comes with the program, cannot be changed',
  },
  'factors.newest': {
    nb: 'nyeste som følger med programmet, kan ikke endres',
    en: 'newest of the program’s, cannot be changed',
  },
  'factors.copyOf': { nb: 'eget, kopi av {set}', en: 'your own, copy of {set}' },
  'factors.own': { nb: 'eget', en: 'your own' },
  'factors.count': { nb: 'Faktorer', en: 'Factors' },
  'factors.projects': { nb: 'Prosjekter', en: 'Projects' },
  'factors.copy': { nb: 'Kopier settet', en: 'Copy the set' },
  'factors.copySet': { nb: 'Kopier {set}', en: 'Copy {set}' },
  'factors.copyName': { nb: 'Navn på kopien', en: 'Name of the copy' },
  'factors.copyNameHint': {
    nb: 'Navnet står på beregninger som er gjort med settet, for eksempel «Kommunen 2027».',
    en: 'The name stands on calculations made with the set, for example “Municipality 2027”.',
  },
  'factors.copied': { nb: 'Settet er kopiert: {name}', en: 'The set is copied: {name}' },
  'factors.rename': { nb: 'Gi settet nytt navn', en: 'Rename the set' },
  'factors.renameShort': { nb: 'Nytt navn', en: 'Rename' },
  'factors.name': { nb: 'Navn', en: 'Name' },
  'factors.save': { nb: 'Lagre', en: 'Save' },
  'factors.remove': { nb: 'Slett settet', en: 'Delete the set' },
  'factors.removed': {
    nb: 'Settet «{name}» er slettet. Prosjekter som bruker det, beholder tallene.',
    en: 'The set “{name}” is deleted. Projects that use it keep the figures.',
  },

  'factors.rows': { nb: 'Faktorer i {set}', en: 'Factors in {set}' },
  'factors.readOnly': {
    nb: 'Kopier settet for å endre en faktor.',
    en: 'Copy the set to change a factor.',
  },
  'factors.check': { nb: 'Kontroller før bruk.', en: 'Verify before use.' },
  'factors.checkBody': {
    nb: {
      one: '1 faktor er ikke lest i kilden selv og er merket «kontroller».',
      other: '{count} faktorer er ikke lest i kilden selv og er merket «kontroller».',
    },
    en: {
      one: '1 factor was not read in the source itself and is marked “to be verified”.',
      other: '{count} factors were not read in the source itself and are marked “to be verified”.',
    },
  },
  'factors.factor': { nb: 'Faktor', en: 'Factor' },
  'factors.value': { nb: 'Verdi', en: 'Value' },
  'factors.unit': { nb: 'Enhet', en: 'Unit' },
  'factors.boundary': { nb: 'Systemgrense', en: 'Boundary' },
  'factors.boundary.direct': { nb: 'direkte', en: 'direct' },
  'factors.boundary.life-cycle': { nb: 'livsløp', en: 'life cycle' },
  'factors.year': { nb: 'År', en: 'Year' },
  'factors.geography': { nb: 'Område', en: 'Area' },
  'factors.source': { nb: 'Kilde', en: 'Source' },
  'factors.status': { nb: 'Status', en: 'Status' },
  'factors.edit': { nb: 'Endre {factor}', en: 'Change {factor}' },
  'factors.fillIn': { nb: 'Fyll inn', en: 'Fill in' },
  'factors.fillInOne': { nb: 'Fyll inn {factor}', en: 'Fill in {factor}' },
  'factors.action': { nb: 'Handling', en: 'Action' },
  'factors.points': { nb: '{count} punkter', en: '{count} points' },
  'factors.path': { nb: '{from} ({fromYear}) → {to} ({toYear})', en: '{from} ({fromYear}) → {to} ({toYear})' },

  'factors.notFound': { nb: 'Finnes ikke i settet: fyll inn selv', en: 'Not in the set: fill in yourself' },
  'factors.notFoundNote': {
    nb: 'uten faktor regnes modulen som manglende, aldri som null',
    en: 'without a factor the module is missing, never zero',
  },
  'factors.notFoundInCopy': {
    nb: 'Kopier settet og fyll inn tallet med kilde, eller skriv faktoren på raden i prosjektet.',
    en: 'Copy the set and fill in the figure with its source, or write the factor on the row in the project.',
  },
  'factors.localHeating': {
    nb: 'Fjernvarme for Lillestrøm: settet har et svensk gjennomsnitt. Fyll inn fjernvarmeselskapets egen faktor.',
    en: 'District heating of Lillestrøm: the set has a Swedish average. Fill in the district heating company’s own factor.',
  },

  'factors.shape': { nb: 'Over tid', en: 'Over time' },
  'factors.shape.constant': { nb: 'Lik hvert år', en: 'The same every year' },
  'factors.shape.line': { nb: 'Jevnt til et år', en: 'Evenly to a year' },
  'factors.shape.table': { nb: 'Tabell per år', en: 'Table by year' },
  'factors.fromYear': { nb: 'Fra år', en: 'From year' },
  'factors.fromValue': { nb: 'Verdi første år', en: 'Value in the first year' },
  'factors.toYear': { nb: 'Til år', en: 'To year' },
  'factors.toValue': { nb: 'Verdi siste år', en: 'Value in the last year' },
  'factors.lineHint': {
    nb: 'Rett linje mellom de to årene; samme verdi før det første og etter det siste.',
    en: 'A straight line between the two years; level before the first and after the last.',
  },
  'factors.table': { nb: 'År og verdi', en: 'Year and value' },
  'factors.tableHint': {
    nb: 'Lim inn to kolonner fra Excel: år og verdi. Ett år per linje.',
    en: 'Paste two columns from Excel: year and value. One year a line.',
  },
  'factors.verified': { nb: 'kontrollert', en: 'verified' },
  'factors.valueMissing': { nb: 'Skriv en verdi.', en: 'Write a value.' },
  'factors.sourceMissing': { nb: 'Skriv hvor tallet er hentet fra.', en: 'Write where the figure is from.' },
  'factors.sourceOfOldValue': {
    nb: 'Kilden gjelder den gamle verdien: skriv hvor den nye er fra.',
    en: 'The source is of the old value: write where the new one is from.',
  },
  'factors.sourceHolds': { nb: 'Kilden gjelder også den nye verdien', en: 'The source is of the new value too' },
  'factors.yearMissing': { nb: 'Skriv året.', en: 'Write the year.' },
  'factors.yearOrder': { nb: 'Det siste året må være etter det første.', en: 'The last year must be after the first.' },
  'factors.tableEmpty': { nb: 'Lim inn minst ett år.', en: 'Paste at least one year.' },
  'factors.tableLine': {
    nb: 'Linje {line}, «{found}»: skriv et årstall og en verdi.',
    en: 'Line {line}, “{found}”: write a year and a value.',
  },
  'factors.tableTwice': { nb: 'Året {year} står to ganger.', en: 'The year {year} stands twice.' },
  'factors.toRemove': { nb: 'Ta ut av settet', en: 'Take out of the set' },

  'factors.inProjects': { nb: 'Prosjektenes faktorer', en: 'The projects’ factors' },
  'factors.inProjectsNote': {
    nb: 'et prosjekt beholder tallene det er regnet med, til du bytter',
    en: 'a project keeps the figures it was calculated with until you change them',
  },
  'factors.project': { nb: 'Prosjekt', en: 'Project' },
  'factors.carries': { nb: 'Regnet med', en: 'Calculated with' },
  'factors.follows': { nb: '{set}, følger det nyeste', en: '{set}, follows the newest' },
  'factors.compareWith': { nb: 'Sammenlign med', en: 'Compare with' },
  'factors.compareWithIn': { nb: 'Sammenlign {project} med', en: 'Compare {project} with' },
  'factors.difference': { nb: 'Forskjell', en: 'Difference' },
  'factors.noDifference': { nb: 'samme tall', en: 'the same figures' },
  'factors.differing': {
    nb: { one: '1 faktor er ulik', other: '{count} faktorer er ulike' },
    en: { one: '1 factor differs', other: '{count} factors differ' },
  },
  'factors.effect': {
    nb: '{alternative}: {norway} t (Norge), {europe} t (Europa)',
    en: '{alternative}: {norway} t (Norway), {europe} t (Europe)',
  },
  'factors.noEffect': { nb: 'Totalene endres ikke.', en: 'The totals do not change.' },
  'factors.use': { nb: 'Bruk settet', en: 'Use the set' },
  'factors.useNew': { nb: 'Bruk det nye settet', en: 'Use the new set' },
  'factors.useIn': { nb: 'Bruk {set} i {project}', en: 'Use {set} in {project}' },
  'factors.used': { nb: '«{project}» regnes nå med {set}', en: '“{project}” is now calculated with {set}' },
  'factors.noProjects': { nb: 'Ingen prosjekter ennå.', en: 'No projects yet.' },

  'factors.changeClaim': { nb: 'Faktorsettet {set} er annerledes.', en: 'The factor set {set} is different.' },
  'factors.changeRows': {
    nb: {
      one: '1 faktor har et annet tall enn prosjektet er regnet med.',
      other: '{count} faktorer har andre tall enn prosjektet er regnet med.',
    },
    en: {
      one: '1 factor has another figure than the project was calculated with.',
      other: '{count} factors have other figures than the project was calculated with.',
    },
  },
});
