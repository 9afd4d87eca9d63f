import { phrases } from '../phrase.ts';

/** The case paper in Word. */
export const paperTexts = phrases({
  'paper.fileName': { nb: '{project} – saksframlegg {date}', en: '{project} – case paper {date}' },
  'paper.title': { nb: 'Saksframlegg: {project}', en: 'Case paper: {project}' },
  'paper.toWord': { nb: 'Saksframlegg til Word', en: 'Case paper to Word' },
  'paper.making': { nb: 'Skriver saksframlegget', en: 'Writing the case paper' },
  'paper.saved': { nb: '{name} er lagret.', en: '{name} is saved.' },
  'paper.facts': { nb: 'Saksopplysninger', en: 'Facts of the case' },
  'paper.assessment': { nb: 'Vurdering', en: 'Assessment' },
  'paper.climate': { nb: 'Klimakonsekvenser', en: 'Consequences for the climate' },
  'paper.economy': { nb: 'Økonomiske konsekvenser', en: 'Economic consequences' },
  'paper.proposal': { nb: 'Forslag til vedtak', en: 'Proposed decision' },
  'paper.alternatives': { nb: 'Alternativene', en: 'The alternatives' },
  'paper.needBlank': {
    nb: '[Behovet er ikke beskrevet. Skriv inn her.]',
    en: '[The need is not described. Write it here.]',
  },
  'paper.assessmentBlank': {
    nb: '[Begrunnelsen for innstillingen er ikke skrevet. Skriv inn her.]',
    en: '[The reason for the recommendation is not written. Write it here.]',
  },
  'paper.economyBlank': {
    nb: '[Byggklima har ingen kostnader for alternativene. Skriv inn her.]',
    en: '[Byggklima has no costs of the alternatives. Write here.]',
  },
  'paper.proposalBlank': { nb: '[Skrives av saksbehandler.]', en: '[To be written by the case officer.]' },
  'paper.studied': { nb: 'Utredningen ble ferdig {date}.', en: 'The study was finished {date}.' },
  'paper.noStudyDate': { nb: 'Datoen for utredningen er ikke oppgitt.', en: 'The date of the study is not given.' },
  'paper.recommended': { nb: 'Innstilling: {name}.', en: 'Recommendation: {name}.' },
  'paper.decided': { nb: 'Saken er besluttet: {name}.', en: 'The case is decided: {name}.' },
  'paper.under.norway': { nb: 'Norsk strøm\n{unit}', en: 'Norwegian mix\n{unit}' },
  'paper.under.europe': { nb: 'Europeisk strøm\n{unit}', en: 'European mix\n{unit}' },
  'paper.atLeastNote': {
    nb: '≥ betyr at noe mangler, så utslippet er minst så stort. Ukjente tall er aldri regnet som 0.',
    en: '≥ means that something is missing, so that the emissions are at least that. What is not known is never counted as 0.',
  },
  'paper.incompleteNote': {
    nb: '«Ufullstendig» betyr at noe mangler, og at utslippet kan bli både større og mindre. Ukjente tall er aldri regnet som 0.',
    en: '“Incomplete” means that something is missing, and that the emissions may become both larger and smaller. What is not known is never counted as 0.',
  },
  'paper.noAccount': {
    nb: 'Metoden mangler moduler eller beregningsperiode, så det er ikke noe regnskap.',
    en: 'The method lacks modules or study period, so there is no account.',
  },
  'paper.difference': { nb: 'Forskjell fra {name}', en: 'Difference from {name}' },
  'paper.differenceIncomplete': {
    nb: 'Minst ett alternativ mangler tall, så forskjellen kan bli både større og mindre.',
    en: 'At least one alternative lacks figures, so the difference may become both larger and smaller.',
  },
  'paper.signTurns': {
    nb: '{name} mot {reference}: svaret kan snu med {settings}.',
    en: '{name} against {reference}: the answer may turn with {settings}.',
  },
  'paper.signHolds': {
    nb: '{name} mot {reference}: ingen av innstillingene som er prøvd, snur svaret alene.',
    en: '{name} against {reference}: none of the settings that were tried turns the answer by itself.',
  },
  'paper.missing': { nb: 'Det som mangler', en: 'What is missing' },
  'paper.lacking': { nb: 'Før vedtak mangler også:', en: 'Also lacking before a decision:' },
  'paper.basis': { nb: 'Grunnlag', en: 'Basis' },
  'paper.workbook': {
    nb: 'Alle tall med formler, kilder og materiallister står i Excel-arbeidsboken fra Byggklima.',
    en: 'All figures with formulas, sources and material lists are in the Excel workbook from Byggklima.',
  },
});
