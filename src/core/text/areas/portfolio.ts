import { phrases } from '../phrase.ts';

/** The portfolio: every project, and how to begin one. */
export const portfolioTexts = phrases({
  'portfolio.headline.projects': {
    nb: { one: 'Ett prosjekt.', other: '{number} prosjekter.' },
    en: { one: 'One project.', other: '{number} projects.' },
  },
  'portfolio.headline.complete': {
    nb: { one: 'Klimaregnskapet er fullstendig.', other: 'Alle har fullstendig klimaregnskap.' },
    en: { one: 'Its climate account is complete.', other: 'All have a complete climate account.' },
  },
  'portfolio.headline.lacking': {
    nb: { one: 'Klimaregnskapet mangler tall.', other: 'Alle mangler tall.' },
    en: { one: 'Its climate account lacks figures.', other: 'All lack figures.' },
  },
  'portfolio.headline.some': {
    nb: '{complete} har fullstendig klimaregnskap, {lacking} mangler tall.',
    en: '{complete} with a complete climate account, {lacking} lacking figures.',
  },
  'portfolio.headline.empty': {
    nb: 'Bygge nytt eller rehabilitere? Begynn med et prosjekt.',
    en: 'Build new or renovate? Begin with a project.',
  },
  'portfolio.number.1': { nb: 'ett', en: 'one' },
  'portfolio.number.2': { nb: 'to', en: 'two' },
  'portfolio.number.3': { nb: 'tre', en: 'three' },
  'portfolio.number.4': { nb: 'fire', en: 'four' },
  'portfolio.number.5': { nb: 'fem', en: 'five' },
  'portfolio.number.6': { nb: 'seks', en: 'six' },
  'portfolio.number.7': { nb: 'sju', en: 'seven' },
  'portfolio.number.8': { nb: 'åtte', en: 'eight' },
  'portfolio.number.9': { nb: 'ni', en: 'nine' },
  'portfolio.number.10': { nb: 'ti', en: 'ten' },
  'portfolio.number.11': { nb: 'elleve', en: 'eleven' },
  'portfolio.number.12': { nb: 'tolv', en: 'twelve' },

  'portfolio.projects': { nb: 'Prosjekter', en: 'Projects' },
  'portfolio.projectsNote': {
    nb: 'lavest alternativ i hver strømmiks',
    en: 'lowest alternative under each electricity mix',
  },
  'portfolio.project': { nb: 'Prosjekt', en: 'Project' },
  'portfolio.alternatives': { nb: 'Alternativer', en: 'Alternatives' },
  'portfolio.area': { nb: 'BTA', en: 'GFA' },
  'portfolio.usableArea': { nb: 'BRA', en: 'UFA' },
  'portfolio.climate': { nb: 'Klimagass, strøm {scenario}', en: 'Emissions, electricity {scenario}' },
  'portfolio.climateUnit': { nb: 'kg CO₂e/m² BTA/år', en: 'kg CO₂e/m² GFA/year' },
  'portfolio.perUsableArea': { nb: 'per m² BRA', en: 'per m² UFA' },
  'portfolio.status': { nb: 'Status', en: 'Status' },
  'portfolio.atLeastNote': {
    nb: '≥ foreløpig sum, noe mangler tall',
    en: '≥ sum so far, some figures are missing',
  },

  'portfolio.state.empty': { nb: 'Ikke begynt', en: 'Not begun' },
  'portfolio.state.single': { nb: 'Bare ett alternativ', en: 'Only one alternative' },
  'portfolio.state.incomparable': { nb: 'Kan ikke sammenlignes', en: 'Cannot be compared' },
  'portfolio.state.lackingModules': { nb: 'Mangler {modules}', en: 'Lacks {modules}' },
  'portfolio.state.lacking': {
    nb: { one: '1 post uten tall', other: '{count} poster uten tall' },
    en: { one: '1 component without figures', other: '{count} components without figures' },
  },
  'portfolio.state.complete': { nb: 'Fullstendig', en: 'Complete' },
  'portfolio.state.unmeasured': { nb: 'Areal mangler', en: 'Area missing' },
  'portfolio.unnamed': { nb: 'Uten navn', en: 'Unnamed' },

  'portfolio.create': { nb: 'Nytt prosjekt', en: 'New project' },
  'portfolio.openExample': { nb: 'Åpne eksempelet', en: 'Open the example' },
  'portfolio.import': { nb: 'Importer pakke', en: 'Import package' },
  'portfolio.export': { nb: 'Eksporter pakke', en: 'Export package' },
  'portfolio.exportOf': { nb: 'Eksporter pakke: {name}', en: 'Export package: {name}' },
  'portfolio.exported': { nb: 'Prosjektpakken er lagret: {file}', en: 'The project package is saved: {file}' },
  'portfolio.editOf': { nb: 'Endre prosjektet {name}', en: 'Change the project {name}' },
  'portfolio.remove': { nb: 'Slett prosjektet', en: 'Delete the project' },
  'portfolio.removeOf': { nb: 'Slett prosjektet {name}', en: 'Delete the project {name}' },
  'portfolio.removed': { nb: '«{name}» er slettet.', en: '“{name}” is deleted.' },
  'portfolio.importUpdated': {
    nb: {
      one: 'Prosjektet «{name}» fantes fra før og er oppdatert fra pakken: én endring.',
      other: 'Prosjektet «{name}» fantes fra før og er oppdatert fra pakken: {count} endringer.',
    },
    en: {
      one: 'The project “{name}” was here already and is updated from the package: one change.',
      other: 'The project “{name}” was here already and is updated from the package: {count} changes.',
    },
  },
  'portfolio.importSame': {
    nb: 'Prosjektet «{name}» finnes allerede, likt som i pakken. Ingenting er endret.',
    en: 'The project “{name}” is here already, the same as in the package. Nothing was changed.',
  },
  'portfolio.imported': { nb: 'Prosjektpakken {file} er importert.', en: 'The project package {file} is imported.' },
  'portfolio.moreFor': { nb: 'Flere valg for {name}', en: 'More choices for {name}' },

  'portfolio.empty.title': { nb: 'Ingen prosjekter ennå', en: 'No projects yet' },
  'portfolio.empty.body': {
    nb: 'Her står hvert byggeprosjekt med utslippet fra det laveste alternativet og hva som mangler. Et prosjekt har minst to alternativer, for eksempel rehabilitering og nybygg, som skal dekke det samme behovet. Eksempelet viser en ferdig utfylt skole.',
    en: 'Here stands each building project with the emissions of its lowest alternative and what is missing. A project has at least two alternatives, such as renovation and new build, that serve the same need. The example shows a school filled in.',
  },
  'portfolio.empty.ghost1': { nb: 'Skole, rehabilitering', en: 'School, renovation' },
  'portfolio.empty.ghost2': { nb: 'Barnehage, nybygg', en: 'Kindergarten, new build' },

  'editProject.title': { nb: 'Endre prosjektet', en: 'Change the project' },
  'editProject.submit': { nb: 'Lagre endringene', en: 'Save the changes' },

  'newProject.title': { nb: 'Nytt prosjekt', en: 'New project' },
  'newProject.submit': { nb: 'Lag prosjektet', en: 'Make the project' },
  'newProject.name': { nb: 'Navn', en: 'Name' },
  'newProject.nameMissing': { nb: 'Skriv hva prosjektet heter.', en: 'Enter the name of the project.' },
  'newProject.buildingType': { nb: 'Bygningstype', en: 'Building type' },
  'newProject.notChosen': { nb: 'Ikke valgt', en: 'Not chosen' },
  'newProject.municipality': { nb: 'Kommune', en: 'Municipality' },
  'newProject.function': { nb: 'Behovet som skal dekkes', en: 'The need to be served' },
  'newProject.functionPlaceholder': { nb: 'Skole for 420 elever', en: 'School for 420 pupils' },
  'newProject.functionHint': {
    nb: 'Alternativer kan bare sammenlignes når de dekker det samme behovet.',
    en: 'Alternatives can only be compared when they serve the same need.',
  },
  'newProject.grossFloorArea': { nb: 'Bruttoareal', en: 'Gross floor area' },
  'newProject.grossFloorAreaUnit': { nb: 'm² BTA', en: 'm² GFA' },
  'newProject.usableFloorArea': { nb: 'Bruksareal', en: 'Usable floor area' },
  'newProject.usableFloorAreaUnit': { nb: 'm² BRA', en: 'm² UFA' },
  'newProject.users': { nb: 'Brukere', en: 'Users' },
  'newProject.usersUnit': { nb: 'personer', en: 'people' },
  'newProject.alternatives': {
    nb: 'Prosjektet får to alternativer å begynne med, «{renovation}» og «{newBuild}», med samme areal og behov. Alt kan endres etterpå.',
    en: 'The project begins with two alternatives, “{renovation}” and “{newBuild}”, with the same area and need. Everything can be changed later.',
  },
  'newProject.created': { nb: 'Prosjektet «{name}» er laget.', en: 'The project “{name}” is made.' },
});
