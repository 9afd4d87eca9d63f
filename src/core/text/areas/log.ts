import type { COMMON_PROBLEMS } from '../../sheet/list-problem.ts';
import type { LogOutcome } from '../../sheet/log-plan.ts';
import { phrases, type Phrase } from '../phrase.ts';

type LogTexts = Record<`listProblem.${(typeof COMMON_PROBLEMS)[number]}`, Phrase> &
  Record<`log.outcome.${LogOutcome}` | `log.outcomeOfOne.${LogOutcome}` | `log.${string}`, Phrase>;

/** Logs that contractors fill in: the blank one that they get, and what comes back. */
export const logTexts = phrases({
  'log.blank': { nb: 'Blank logg', en: 'Blank log' },
  'log.making': { nb: 'Lager loggen', en: 'Making the log' },
  'log.saved': { nb: 'Loggen er lagret som {name}', en: 'The log is saved as {name}' },
  'log.about': { nb: 'Om loggen', en: 'About the log' },
  'log.sheet': { nb: 'Logg', en: 'Log' },
  'log.lists': { nb: 'Lister', en: 'Lists' },
  'log.again': {
    nb: 'Send inn samme fil hver måned. Siste kolonne sier hvilken rad det er; la den stå, så oppdateres det som er sendt før.',
    en: 'Return the same file each month. The last column says which row it is; leave it, and what was sent before is updated.',
  },
  'log.countsAs': { nb: 'Regnes som', en: 'Counts as' },
  'log.outcome.new': { nb: 'Nye rader', en: 'New rows' },
  'log.outcome.changed': { nb: 'Endrede rader', en: 'Changed rows' },
  'log.outcome.identical': { nb: 'Finnes fra før', en: 'Already there' },
  'log.outcome.emptied': { nb: 'Tømt i loggen som kom tilbake', en: 'Emptied in the log that came back' },
  'log.outcomeOfOne.new': { nb: 'Ny rad', en: 'New row' },
  'log.outcomeOfOne.changed': { nb: 'Endres', en: 'Changed' },
  'log.outcomeOfOne.identical': { nb: 'Finnes fra før', en: 'Already there' },
  'log.outcomeOfOne.emptied': { nb: 'Står her fortsatt', en: 'Still here' },
  'log.emptied': {
    nb: 'Tømt i loggen som kom tilbake. Raden står her fortsatt; slett den her om den ikke skal være med.',
    en: 'Emptied in the log that came back. The row is still here; delete it here if it is not to count.',
  },
  'log.leftOut': { nb: 'Utelatt', en: 'Left out' },
  'log.take': { nb: 'Ta med rad {row}', en: 'Take in row {row}' },
  'log.changes': { nb: 'Anmerkninger og endringer', en: 'Remarks and changes' },
  'listProblem.not-a-date': { nb: 'Ikke en dato', en: 'Not a date' },
  'listProblem.too-long': { nb: 'For lang tekst', en: 'The text is too long' },
  'listProblem.heading-unit': {
    nb: 'Overskriften sier en annen enhet, som per m² eller med mva.',
    en: 'The heading says another unit, as per m² or with VAT',
  },
  'listProblem.unknown-choice': { nb: 'Ukjent valg', en: 'Unknown choice' },
  'listProblem.other-project': { nb: 'Raden er fra et annet prosjekt', en: 'The row is of another project' },
} satisfies LogTexts);
