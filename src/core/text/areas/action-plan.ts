import type { Concern } from '../../portfolio/action-plan.ts';
import { phrases, type Phrase } from '../phrase.ts';

type ActionPlanTexts = Record<`actionPlan.concern.${Concern}`, Phrase> & Record<`actionPlan.${string}`, Phrase>;

/** The report of the yearly action plan. */
export const actionPlanTexts = phrases({
  'actionPlan.action': { nb: 'Handlingsplan {year}', en: 'Action plan {year}' },
  'actionPlan.make': { nb: 'Rapport til handlingsplanen', en: 'Report to the action plan' },
  'actionPlan.making': { nb: 'Lager rapporten', en: 'Making the report' },
  'actionPlan.saved': { nb: 'Rapporten er lagret: {name}', en: 'The report is saved: {name}' },
  'actionPlan.year': { nb: 'År', en: 'Year' },
  'actionPlan.fileName': { nb: 'Handlingsplan {year}, {date}', en: 'Action plan {year}, {date}' },
  'actionPlan.title': { nb: 'Handlingsplan for grønne innkjøp {year}', en: 'Action plan for green procurement {year}' },
  'actionPlan.lead': {
    nb: {
      one: 'Det som er krevd, gjort og dokumentert i ett prosjekt, etter tiltakene i strategien. En strek er ikke kjent, og er aldri 0. Siste kolonne er til planen.',
      other:
        'Det som er krevd, gjort og dokumentert i {count} prosjekter, etter tiltakene i strategien. En strek er ikke kjent, og er aldri 0. Siste kolonne er til planen.',
    },
    en: {
      one: 'What was asked, done and documented in one project, by the measures of the strategy. A dash is not known, and is never 0. The last column is for the plan.',
      other:
        'What was asked, done and documented in {count} projects, by the measures of the strategy. A dash is not known, and is never 0. The last column is for the plan.',
    },
  },
  'actionPlan.projectsLead': {
    nb: 'Prosjektene som bygges i {year}, de med størst klimafotavtrykk først; deretter de andre.',
    en: 'The projects that are built in {year}, those of the largest footprint first; then the others.',
  },
  'actionPlan.deviationsLead': {
    nb: {
      one: 'Ett avvik er funnet i {year} eller sto åpent da året begynte.',
      other: '{count} avvik er funnet i {year} eller sto åpne da året begynte.',
    },
    en: {
      one: 'One deviation was found in {year} or stood open when it began.',
      other: '{count} deviations were found in {year} or stood open when it began.',
    },
  },
  'actionPlan.sheet.measures': { nb: 'Tiltak {year}', en: 'Measures {year}' },
  'actionPlan.sheet.projects': { nb: 'Prosjekter', en: 'Projects' },
  'actionPlan.sheet.deviations': { nb: 'Avvik', en: 'Deviations' },
  'actionPlan.column.measure': { nb: 'Tiltak', en: 'Measure' },
  'actionPlan.column.name': { nb: 'Hva', en: 'What' },
  'actionPlan.column.projects': { nb: 'Prosjekter med krav', en: 'Projects that ask' },
  'actionPlan.column.asked': { nb: 'Krav stilt', en: 'Asked' },
  'actionPlan.column.met': { nb: 'Ivaretatt', en: 'Met' },
  'actionPlan.column.documented': { nb: 'Dokumentert', en: 'Documented' },
  'actionPlan.column.openDeviations': { nb: 'Åpne avvik', en: 'Open deviations' },
  'actionPlan.column.figure': { nb: 'Alle år', en: 'All years' },
  'actionPlan.column.inYear': { nb: '{year}', en: '{year}' },
  'actionPlan.column.before': { nb: '{before}', en: '{before}' },
  'actionPlan.column.target': { nb: 'Mål {year}', en: 'Target {year}' },
  'actionPlan.column.concerns': { nb: 'Tas opp fordi', en: 'Taken up because' },
  'actionPlan.column.next': { nb: 'Foreslått på nytt', en: 'Proposed anew' },
  'actionPlan.concern.not-asked': { nb: 'Ikke krevd i noe prosjekt.', en: 'Asked in no project.' },
  'actionPlan.concern.requirements-open': { nb: 'Krav gjenstår.', en: 'Requirements remain.' },
  'actionPlan.concern.below-target': { nb: 'Under målet.', en: 'Below the target.' },
  'actionPlan.concern.figures-missing': { nb: 'Tall mangler.', en: 'Figures are missing.' },
  'actionPlan.concern.deviations-open': { nb: 'Avvik er åpne.', en: 'Deviations are open.' },
  'actionPlan.project.name': { nb: 'Prosjekt', en: 'Project' },
  'actionPlan.project.from': { nb: 'Bygges fra', en: 'Built from' },
  'actionPlan.project.to': { nb: 'til', en: 'to' },
  'actionPlan.project.climate': { nb: 'Klimagassregnskap (t CO₂e)', en: 'Climate account (t CO₂e)' },
  'actionPlan.project.incomplete': { nb: 'Fullstendighet', en: 'Completeness' },
  'actionPlan.project.sorting': { nb: 'Sortert', en: 'Sorted' },
  'actionPlan.project.waste': { nb: 'Avfall (t)', en: 'Waste (t)' },
  'actionPlan.project.fossilFree': { nb: 'Fossilfri', en: 'Fossil-free' },
  'actionPlan.project.emissionFree': { nb: 'Utslippsfri', en: 'Emission-free' },
  'actionPlan.project.epds': { nb: 'EPD-dekning', en: 'EPD coverage' },
  'actionPlan.project.study': { nb: 'Ombygging utredet', en: 'Rebuilding studied' },
  'actionPlan.project.asked': { nb: 'Krav', en: 'Asked' },
  'actionPlan.project.met': { nb: 'Ivaretatt', en: 'Met' },
  'actionPlan.project.open': { nb: 'Åpne avvik', en: 'Open deviations' },
} satisfies ActionPlanTexts);
