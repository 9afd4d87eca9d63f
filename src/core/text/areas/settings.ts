import { phrases } from '../phrase.ts';

/** The settings: how the program looks, where the data lies, which factors it has, and what was done. */
export const settingsTexts = phrases({
  'settings.tab.general': { nb: 'Generelt', en: 'General' },
  'settings.tab.factors': { nb: 'Utslippsfaktorer', en: 'Emission factors' },
  'settings.tab.shared': { nb: 'Felles mappe', en: 'Shared folder' },
  'settings.tab.log': { nb: 'Endringslogg', en: 'Change log' },

  'settings.appearance': { nb: 'Språk og utseende', en: 'Language and appearance' },
  'settings.language': { nb: 'Språk', en: 'Language' },
  'settings.language.nb': { nb: 'Bokmål', en: 'Bokmål' },
  'settings.language.en': { nb: 'English', en: 'English' },
  'settings.theme': { nb: 'Tema', en: 'Theme' },
  'settings.theme.light': { nb: 'Lyst', en: 'Light' },
  'settings.theme.dark': { nb: 'Mørkt', en: 'Dark' },
  'settings.theme.system': { nb: 'Som maskinen', en: 'As the computer' },

  'settings.data': { nb: 'Data', en: 'Data' },
  'settings.dataFolder': { nb: 'Datamappe', en: 'Data folder' },
  'settings.dataFolderNote': {
    nb: 'Alt ligger i én mappe på denne maskinen. Ikke flytt den til en synkronisert mappe eller nettverksmappe.',
    en: 'Everything lies in one folder on this computer. Do not move it to a synchronised or network folder.',
  },
  'settings.dataFolderHidden': {
    nb: 'Alt ligger på denne maskinen, i mappen som programmet ble startet med.',
    en: 'Everything lies on this computer, in the folder that the program was started with.',
  },
  'settings.declarations': { nb: 'Deklarasjoner', en: 'Declarations' },
  'settings.version': { nb: 'Programversjon', en: 'Program version' },
  'settings.restored': { nb: 'Data er gjenopprettet.', en: 'Data were restored.' },
  'settings.restoredBody': {
    nb: 'Arbeidsfilen var skadet, og nyeste gode sikkerhetskopi er tatt i bruk. Den skadede filen er beholdt: {file}.',
    en: 'The workspace file was damaged, and the newest good backup is in use. The damaged file is kept: {file}.',
  },

  'settings.backups': { nb: 'Sikkerhetskopier', en: 'Backups' },
  'settings.backupsNote': {
    nb: 'tas også før oppdateringer',
    en: 'also made before updates',
  },
  'settings.backupNow': { nb: 'Ta sikkerhetskopi nå', en: 'Make a backup now' },
  'settings.backupMade': { nb: 'Sikkerhetskopien er tatt: {name}', en: 'The backup is made: {name}' },
  'settings.noBackups': { nb: 'Ingen sikkerhetskopier ennå.', en: 'No backups yet.' },
  'settings.backupName': { nb: 'Fil', en: 'File' },
  'settings.backupAt': { nb: 'Tatt', en: 'Made' },
  'settings.backupSize': { nb: 'Størrelse', en: 'Size' },
  'settings.megabytes': { nb: 'MB', en: 'MB' },

  'settings.log': { nb: 'Endringslogg', en: 'Change log' },
  'settings.logNote': { nb: 'nyeste først', en: 'newest first' },
  'settings.logEmpty': {
    nb: 'Her står alt som er gjort i arbeidsmappen: hva, når og av hvem. Ingenting er gjort ennå.',
    en: 'Here stands all that was done in the workspace: what, when and by whom. Nothing was done yet.',
  },
  'settings.logEmptyTitle': { nb: 'Loggen er tom', en: 'The log is empty' },
  'settings.logAt': { nb: 'Når', en: 'When' },
  'settings.logWhat': { nb: 'Hva', en: 'What' },
  'settings.logWho': { nb: 'Hvem', en: 'Who' },
  'settings.logChanges': { nb: 'Endringer', en: 'Changes' },
  'settings.logUndone': { nb: 'Angret: {what}', en: 'Undone: {what}' },
  'settings.logRedone': { nb: 'Gjort om igjen: {what}', en: 'Redone: {what}' },
});
