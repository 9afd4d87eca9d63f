import { phrases } from '../phrase.ts';

/** What a report was made from, and whether its project has changed since. */
export const reportCheckTexts = phrases({
  'reportCheck.title': { nb: 'Rapporter', en: 'Reports' },
  'reportCheck.kind.workbook': { nb: 'Regnearket', en: 'The workbook' },
  'reportCheck.kind.paper': { nb: 'Saksframlegget', en: 'The case paper' },
  'reportCheck.madeCurrent': {
    nb: '{kind} er sist laget {when}. Prosjektet er ikke endret siden.',
    en: '{kind} was last made {when}. The project has not changed since.',
  },
  'reportCheck.madeChanged': {
    nb: '{kind} er sist laget {when}. Prosjektet er endret siden.',
    en: '{kind} was last made {when}. The project has changed since.',
  },
  'reportCheck.open': { nb: 'Kontroller en rapport', en: 'Check a report' },
  'reportCheck.notOurs': {
    nb: '{file} er ikke et regneark eller saksframlegg fra Byggklima, eller sier ikke hva det er laget av.',
    en: '{file} is not a workbook or case paper from Byggklima, or does not say what it was made from.',
  },
  'reportCheck.unchanged': {
    nb: '{file} er laget av dette prosjektet {when}, og prosjektet er ikke endret siden. Hva som er endret i selve filen, ser ikke programmet.',
    en: '{file} was made from this project {when}, and the project has not changed since. What was changed in the file itself the program does not see.',
  },
  'reportCheck.changed': {
    nb: '{file} er laget av dette prosjektet {when}. Prosjektet er endret siden, første gang {first}.',
    en: '{file} was made from this project {when}. The project has changed since, the first time {first}.',
  },
  'reportCheck.changedBeforeLog': {
    nb: '{file} er laget av dette prosjektet {when} med Byggklima {version}. Prosjektet er endret siden, og når er ikke kjent: loggen her begynner etter at rapporten ble laget.',
    en: '{file} was made from this project {when} with Byggklima {version}. The project has changed since, and when is not known: the log here begins after the report was made.',
  },
  'reportCheck.changedUnlogged': {
    nb: '{file} er laget av dette prosjektet {when} med Byggklima {version}, av andre data enn det har nå. Loggen har ingen endring av prosjektet siden: det er programmet, eller det som hentes fra biblioteket, som er et annet.',
    en: '{file} was made from this project {when} with Byggklima {version}, from other data than it has now. The log has no change of the project since: the program, or what is taken from the library, is another.',
  },
  'reportCheck.otherProject': {
    nb: '{file} er laget {when} av et annet prosjekt: {name}.',
    en: '{file} was made {when} from another project: {name}.',
  },
  'reportCheck.unknownProject': {
    nb: '{file} er laget {when} av et prosjekt som ikke finnes her.',
    en: '{file} was made {when} from a project that is not here.',
  },
  'reportCheck.more': {
    nb: { one: 'og 1 endring til', other: 'og {count} endringer til' },
    en: { one: 'and 1 more change', other: 'and {count} more changes' },
  },
});
