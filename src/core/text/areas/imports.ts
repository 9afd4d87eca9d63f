import type { ImportProblemCode } from '../../api/import-preview.ts';
import { phrases, type Phrase } from '../phrase.ts';

/** What is wrong or worth knowing in an imported row, and what the fields of a sheet are called. */
export const importTexts = phrases({
  'importProblem.no-declared-amount': { nb: 'Deklarert mengde mangler', en: 'Declared amount is missing' },
  'importProblem.unknown-unit': { nb: 'Ukjent enhet', en: 'Unknown unit' },
  'importProblem.no-name': { nb: 'Navn mangler', en: 'Name is missing' },
  'importProblem.not-a-number': { nb: 'Ikke et tall', en: 'Not a number' },
  'importProblem.ambiguous-number': {
    nb: 'Tvetydig tall: punktum kan være desimal eller tusenskille',
    en: 'Ambiguous number: the point may be decimal or thousands',
  },
  'importProblem.no-impacts': { nb: 'Ingen GWP-tall', en: 'No GWP figures' },
  'importProblem.not-a-date': { nb: 'Ikke en dato', en: 'Not a date' },
  'importProblem.service-life-not-positive': { nb: 'Levetid må være over 0', en: 'Service life must be above 0' },
  'importProblem.product-stage-partial': {
    nb: 'Bare deler av A1–A3 er deklarert',
    en: 'Only parts of A1–A3 are declared',
  },
  'importProblem.scenario-chosen': {
    nb: 'Flere scenarioer: ett er valgt, ingen er lagt sammen',
    en: 'Several scenarios: one was chosen, none were added',
  },
  'importProblem.figures-disagree': { nb: 'Tallene stemmer ikke overens', en: 'The figures disagree' },
  'importProblem.duplicate-row': { nb: 'Samme rad to ganger', en: 'The same row twice' },
  'importProblem.expired': { nb: 'Utløpt', en: 'Expired' },
} satisfies Record<`importProblem.${ImportProblemCode}`, Phrase>);
