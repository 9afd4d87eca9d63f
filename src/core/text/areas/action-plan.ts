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
      one: 'Etter tiltakene i strategien, for ett prosjekt. Krav er de som stilles i prosjekter som bygges i {year}, slik de står {date}. En strek er ikke kjent, og er aldri 0. Siste kolonne er til planen.',
      other:
        'Etter tiltakene i strategien, for {count} prosjekter. Krav er de som stilles i prosjekter som bygges i {year}, slik de står {date}. En strek er ikke kjent, og er aldri 0. Siste kolonne er til planen.',
    },
    en: {
      one: 'By the measures of the strategy, for one project. Requirements are those of projects that are built in {year}, as they stand {date}. A dash is not known, and is never 0. The last column is for the plan.',
      other:
        'By the measures of the strategy, for {count} projects. Requirements are those of projects that are built in {year}, as they stand {date}. A dash is not known, and is never 0. The last column is for the plan.',
    },
  },
  'actionPlan.projectsLead': {
    nb: 'Prosjektene som bygges i {year}, de med størst klimafotavtrykk først; deretter de som ikke sier når de bygges, og de fra andre år. Regnskap med ulik metode kan ikke sammenlignes.',
    en: 'The projects that are built in {year}, those of the largest footprint first; then those that do not say when, and those of other years. Accounts of different methods do not compare.',
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
  'actionPlan.column.serving': { nb: 'Krav i katalogen', en: 'Requirements' },
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
  'actionPlan.project.alternative': { nb: 'Alternativ', en: 'Alternative' },
  'actionPlan.project.method': { nb: 'Metode', en: 'Method' },
  'actionPlan.project.sharesOf': { nb: 'Andel av', en: 'Share of' },
  'actionPlan.project.incomplete': { nb: 'Ufullstendig', en: 'Incomplete' },
  'actionPlan.incomplete.climate': { nb: 'klimagassregnskap', en: 'climate account' },
  'actionPlan.incomplete.waste': { nb: 'avfall', en: 'waste' },
  'actionPlan.incomplete.site': { nb: 'byggeplass', en: 'site' },
  'actionPlan.undated': { nb: 'uten dato', en: 'no date' },
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
