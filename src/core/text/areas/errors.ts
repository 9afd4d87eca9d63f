import type { ErrorCode } from '../../api/errors.ts';
import type { DocumentProblem } from '../../project/package.ts';
import { phrases, type Phrase } from '../phrase.ts';

type ErrorTexts = Record<`error.${ErrorCode}` | 'error.noBackup', Phrase> &
  Record<`problem.${DocumentProblem['code'] | 'more'}`, Phrase>;

/** What happened, where, and what to do. One text an error code, so that no error is ever shown as a code. */
export const errorTexts = phrases({
  'error.invalid-input': {
    nb: 'Programmet sendte noe det ikke selv forstår ({where}). Ingenting er endret.',
    en: 'The program sent something it does not understand itself ({where}). Nothing was changed.',
  },
  'error.unknown-call': { nb: 'Ukjent kall: {name}.', en: 'Unknown call: {name}.' },
  'error.not-found': {
    nb: 'Fant ikke det du ba om ({entity}). Det kan være slettet i mellomtiden; angre med Ctrl+Z.',
    en: 'What you asked for was not found ({entity}). It may have been deleted meanwhile; undo with Ctrl+Z.',
  },
  'error.invalid-value': {
    nb: '«{found}» kan ikke stå i {path}. Ingenting er endret.',
    en: '“{found}” cannot stand in {path}. Nothing was changed.',
  },
  'error.factor-set-name-taken': {
    nb: 'Et annet faktorsett heter «{name}». Gi kopien et annet navn.',
    en: 'Another factor set is called “{name}”. Give the copy another name.',
  },
  'error.declaration-in-use': {
    nb: {
      one: '«{name}» brukes i 1 prosjekt og kan ikke slettes. Bytt den ut der først.',
      other: '«{name}» brukes i {count} prosjekter og kan ikke slettes. Bytt den ut der først.',
    },
    en: {
      one: '“{name}” is used in 1 project and cannot be deleted. Replace it there first.',
      other: '“{name}” is used in {count} projects and cannot be deleted. Replace it there first.',
    },
  },
  'error.alternative-locked': {
    nb: '«{name}» er låst, så ingenting er endret. Lås det opp i linjen over tabellen først.',
    en: '“{name}” is locked, so nothing was changed. Unlock it in the line above the table first.',
  },
  'error.alternative-decided': {
    nb: '«{name}» er det som er vedtatt, og kan ikke slettes. Endre vedtaket i Saksgrunnlag først.',
    en: '“{name}” is what was decided, and cannot be deleted. Change the decision in the decision case first.',
  },
  'error.no-room-for-variants': {
    nb: 'Variantene av «{name}» blir egne alternativer når det slettes, og et prosjekt har plass til {limit}. Slett variantene først.',
    en: 'The variants of “{name}” become alternatives of their own when it is deleted, and a project has room for {limit}. Delete the variants first.',
  },
  'error.too-many-alternatives': {
    nb: 'Et prosjekt har plass til {limit} alternativer. Slett ett før du lager et nytt.',
    en: 'A project has room for {limit} alternatives. Delete one before you make another.',
  },
  'error.too-many-alternatives-in-package': {
    nb: 'Prosjektpakken {file} har {found} alternativer, og et prosjekt har plass til {limit}. Be om en pakke med færre. Ingenting er endret.',
    en: 'The project package {file} has {found} alternatives, and a project has room for {limit}. Ask for a package with fewer. Nothing was changed.',
  },
  'error.invalid-package': {
    nb: 'Prosjektpakken {file} kan ikke leses: {where}. Ingenting er endret.',
    en: 'The project package {file} cannot be read: {where}. Nothing was changed.',
  },
  'error.newer-package': {
    nb: 'Prosjektpakken {file} er laget med en nyere versjon av Byggklima (pakkeversjon {version}). Oppdater programmet for å åpne den.',
    en: 'The project package {file} was made with a newer version of Byggklima (package version {version}). Update the program to open it.',
  },
  'error.workspace-in-use': {
    nb: 'Datamappen {folder} er åpen i et annet vindu eller program. Lukk det, eller velg en annen mappe.',
    en: 'The data folder {folder} is open in another window or program. Close that, or choose another folder.',
  },
  'error.workspace-newer': {
    nb: 'Arbeidsfilen {file} er laget med en nyere versjon av Byggklima (skjema {version}, dette programmet kjenner {known}). Oppdater programmet.',
    en: 'The workspace file {file} was made with a newer version of Byggklima (schema {version}, this program knows {known}). Update the program.',
  },
  'error.workspace-damaged': {
    nb: 'Arbeidsfilen {file} er skadet og er beholdt som den er. Nyeste gode sikkerhetskopi: {backup}.',
    en: 'The workspace file {file} is damaged and is kept as it is. The newest good backup: {backup}.',
  },
  'error.workspace-gone': {
    nb: 'Arbeidsfilen {file} er borte. Nyeste gode sikkerhetskopi: {backup}. Vil du begynne på nytt, så flytt datamappen bort eller velg en annen.',
    en: 'The workspace file {file} is gone. The newest good backup: {backup}. To begin anew, move the data folder away or choose another.',
  },
  'error.noBackup': { nb: 'ingen', en: 'none' },
  'error.workspace-not-writable': {
    nb: 'Datamappen {folder} kan ikke skrives til. Sjekk rettigheter og ledig plass, eller velg en annen mappe.',
    en: 'The data folder {folder} cannot be written to. Check rights and free space, or choose another folder.',
  },
  'error.shared-folder-away': {
    nb: 'Mappen {folder} er ikke der. Er nettverksdisken koblet til? Ingenting er endret.',
    en: 'The folder {folder} is not there. Is the network drive connected? Nothing was changed.',
  },
  'error.shared-folder-not-absolute': {
    nb: 'Skriv hele stien til mappen, slik som K:\\Klima eller \\\\tjener\\klima. «{folder}» sier ikke hvor den ligger.',
    en: 'Write the whole path of the folder, such as K:\\Climate or \\\\server\\climate. “{folder}” does not say where it is.',
  },
  'error.shared-folder-not-readable': {
    nb: '{path} er der, men kan ikke leses. Lukk den hvis andre har den åpen, eller be den som eier mappen om tilgang. Ingenting er endret.',
    en: '{path} is there but cannot be read. Close it if others have it open, or ask whoever owns the folder for access. Nothing was changed.',
  },
  'error.shared-folder-not-writable': {
    nb: 'Det går ikke an å skrive i {folder}. Det som lå der, ligger der fortsatt. Be den som eier mappen om tilgang.',
    en: '{folder} cannot be written to. What was there is there still. Ask whoever owns the folder for access.',
  },
  'error.shared-folder-unset': {
    nb: 'Skriv først hvilken mappe dere deler.',
    en: 'First write which folder you share.',
  },
  'error.shared-set-missing': {
    nb: '{file} ligger ikke i mappen ennå. Den som fører katalogen, publiserer den.',
    en: '{file} is not in the folder yet. Whoever keeps the catalogue publishes it.',
  },
  'error.shared-set-damaged': {
    nb: '{file} er skadet og er latt være som den er. Flytt den ut av mappen, og la den som fører katalogen, publisere på nytt. Ingenting er endret.',
    en: '{file} is damaged and is left as it is. Move it out of the folder, and let whoever keeps the catalogue publish again. Nothing was changed.',
  },
  'error.shared-set-newer': {
    nb: '{file} er skrevet av et nyere program (versjon {version}). Oppdater Byggklima. Ingenting er endret.',
    en: '{file} was written by a later program (version {version}). Update Byggklima. Nothing was changed.',
  },
  'error.shared-set-not-taken': {
    nb: '{file} har noe fra {by} som ikke er her, og som ville blitt borte. Trykk «Hent det som er nytt» først, og publiser så. Ingenting er endret.',
    en: '{file} has something from {by} that is not here and would be gone. Press “Take what is new” first, and then publish. Nothing was changed.',
  },
  'error.file-empty': { nb: '{file} er tom.', en: '{file} is empty.' },
  'error.sheet-empty': { nb: 'Arket «{sheet}» i {file} er tomt.', en: 'The sheet “{sheet}” in {file} is empty.' },
  'error.file-encrypted': {
    nb: '{file} er passordbeskyttet. Åpne den i Excel, fjern passordet, lagre og prøv igjen.',
    en: '{file} is protected by a password. Open it in Excel, remove the password, save and try again.',
  },
  'error.file-damaged': {
    nb: '{file} er skadet og kan ikke leses. Be om filen på nytt, eller åpne og lagre den i Excel.',
    en: '{file} is damaged and cannot be read. Ask for the file again, or open and save it in Excel.',
  },
  'error.file-not-spreadsheet': {
    nb: '{file} er verken et Excel-ark (.xlsx) eller en CSV-fil.',
    en: '{file} is neither an Excel sheet (.xlsx) nor a CSV file.',
  },
  'error.file-not-declarations': {
    nb: '{file} er ingen fil med miljødeklarasjoner som Byggklima kjenner. Det leser ILCD+EPD (XML, JSON eller zip), openEPD (JSON eller .epb), Boverkets klimatdatabas (JSON) og tabeller (.xlsx eller CSV). En EPD i PDF leses ikke: be produsenten om den digitale EPD-en (ILCD+EPD eller openEPD), eller skriv inn tallene med «Ny deklarasjon».',
    en: '{file} is no file of declarations that Byggklima knows. It reads ILCD+EPD (XML, JSON or zip), openEPD (JSON or .epb), Boverket’s climate database (JSON) and tables (.xlsx or CSV). An EPD in PDF is not read: ask the manufacturer for the digital EPD (ILCD+EPD or openEPD), or type its figures with “New declaration”.',
  },
  'error.file-not-telematics': {
    nb: '{file} er ingen maskinflåte etter ISO 15143-3 (AEMP 2.0). Be maskinleverandøren om flåten som XML.',
    en: '{file} is no fleet of machines by ISO 15143-3 (AEMP 2.0). Ask the machine supplier for the fleet as XML.',
  },
  'error.file-is-telematics': {
    nb: '{file} er en maskinflåte (ISO 15143-3). Den leses på siden Byggeplass, med «Importer energiliste».',
    en: '{file} is a fleet of machines (ISO 15143-3). It is read on the page Site, with “Import energy list”.',
  },
  'error.document-damaged': {
    nb: '{file} er skadet eller kuttet: {part} er ikke hel {format}. Be om filen på nytt. Ingenting er endret.',
    en: '{file} is damaged or cut off: {part} is not whole {format}. Ask for the file again. Nothing was changed.',
  },
  'error.document-with-doctype': {
    nb: '{file} leses ikke: {part} har en DOCTYPE, som kan få en liten fil til å fylle maskinens minne. Filen trenger ingen; be om den uten.',
    en: '{file} is not read: {part} has a DOCTYPE, which can make a small file fill the machine’s memory. The file needs none; ask for it without.',
  },
  'error.file-too-large': {
    nb: '{file} er for stor: grensen er {limit}. Del filen og importer delene hver for seg.',
    en: '{file} is too large: the limit is {limit}. Split the file and import the parts one by one.',
  },
  'error.file-legacy-spreadsheet': {
    nb: '{file} er i et eldre eller annet regnearkformat (.xls, .xlsb eller .ods). Åpne den i Excel og lagre som .xlsx.',
    en: '{file} is in an older or other spreadsheet format (.xls, .xlsb or .ods). Open it in Excel and save as .xlsx.',
  },
  'error.attachment-too-large': {
    nb: '{file} er for stor til å være vedlegg: grensen er {limit}. Lagre den mindre, eller del den.',
    en: '{file} is too large for an attachment: the limit is {limit}. Save it smaller, or split it.',
  },
  'error.attachment-missing': {
    nb: 'Innholdet i {file} er ikke på denne maskinen. Hent en prosjektpakke fra den som la det ved, eller legg filen ved på nytt.',
    en: 'The content of {file} is not on this machine. Get a project package from whoever attached it, or attach the file again.',
  },
  'error.attachment-damaged': {
    nb: '{file} er endret eller skadet i datamappen siden den ble lagt ved. Legg filen ved på nytt.',
    en: '{file} has been changed or damaged in the data folder since it was attached. Attach the file again.',
  },
  'error.file-not-readable': {
    nb: '{file} kan ikke åpnes. Sjekk at den finnes, og at ingen andre har den låst.',
    en: '{file} cannot be opened. Check that it exists and that nobody else has it locked.',
  },
  'error.file-not-writable': {
    nb: '{file} kan ikke skrives. Lukk den hvis den er åpen i Excel, eller velg et annet navn eller en annen mappe.',
    en: '{file} cannot be written. Close it if it is open in Excel, or choose another name or folder.',
  },
  'error.folder-missing': {
    nb: 'Mappen til {file} finnes ikke. Er den flyttet, eller er nettverksstasjonen koblet fra? Velg en annen mappe. Ingenting er skrevet.',
    en: 'The folder of {file} does not exist. Has it been moved, or is the network drive disconnected? Choose another folder. Nothing was written.',
  },
  'error.disk-full': {
    nb: 'Det er ikke plass på disken til {file}. Frigjør plass eller velg en annen disk. Filen som sto der fra før, er urørt.',
    en: 'There is no room on the disk for {file}. Free some room or choose another disk. A file that stood there before is untouched.',
  },
  'error.no-header-found': {
    nb: 'Fant ingen overskriftsrad i {file} (de {rows} første radene). En rad må navngi minst produktnavn, enhet og GWP.',
    en: 'No header row was found in {file} (the first {rows} rows). One row must name at least product name, unit and GWP.',
  },
  'error.nothing-to-import': {
    nb: '{file} har ingen miljødeklarasjoner som kan importeres. Se om det er riktig fil, eller be om den på nytt. Ingenting er endret.',
    en: '{file} has no declarations that can be imported. See whether it is the right file, or ask for it again. Nothing was changed.',
  },
  'error.only-headings': {
    nb: '{file} har overskrifter og ingen rader under dem. Se om det er riktig fil eller ark, eller be om den på nytt. Ingenting er endret.',
    en: '{file} has headings and no rows below them. See whether it is the right file or sheet, or ask for it again. Nothing was changed.',
  },
  'error.no-machines': {
    nb: '{file} har ingen maskiner som kan importeres. Se om det er riktig fil, eller be om den på nytt. Ingenting er endret.',
    en: '{file} has no machines that can be imported. See whether it is the right file, or ask for it again. Nothing was changed.',
  },
  'error.rows-not-usable': {
    nb: {
      one: '1 rad i {file} kan ikke brukes, og ingenting er satt inn. Rett raden, eller sett inn de andre.',
      other: '{count} rader i {file} kan ikke brukes, og ingenting er satt inn. Rett radene, eller sett inn de andre.',
    },
    en: {
      one: '1 row of {file} cannot be used, and nothing was inserted. Correct the row, or insert the others.',
      other: '{count} rows of {file} cannot be used, and nothing was inserted. Correct the rows, or insert the others.',
    },
  },
  'error.no-such-sheet': {
    nb: '{file} har ikke et ark som heter «{sheet}». Velg et annet ark.',
    en: '{file} has no sheet named “{sheet}”. Choose another sheet.',
  },
  'error.import-gone': {
    nb: 'Forhåndsvisningen er lukket. Velg filen på nytt.',
    en: 'The preview is closed. Choose the file again.',
  },
  'error.nothing-to-undo': { nb: 'Det er ingenting å angre.', en: 'There is nothing to undo.' },
  'error.nothing-to-redo': { nb: 'Det er ingenting å gjøre om igjen.', en: 'There is nothing to redo.' },
  'error.history-stops-at-migration': {
    nb: 'Endringer fra før programmet ble oppdatert kan leses i loggen, men ikke angres.',
    en: 'Changes from before the program was updated can be read in the log, but not undone.',
  },
  'error.cancelled': { nb: 'Avbrutt. Ingenting er endret.', en: 'Cancelled. Nothing was changed.' },
  'error.unauthorised': {
    nb: 'Denne siden har ikke tilgang lenger. Start Byggklima på nytt.',
    en: 'This page no longer has access. Start Byggklima again.',
  },
  'error.backend-gone': {
    nb: 'Programmets bakgrunnsdel har stoppet. Alt som er lagret, er trygt. Start Byggklima på nytt.',
    en: 'The program’s background part has stopped. Everything stored is safe. Start Byggklima again.',
  },
  'error.internal': {
    nb: 'Noe gikk galt i programmet ({message}). Ingenting er endret av det du nettopp gjorde.',
    en: 'Something went wrong in the program ({message}). What you just did changed nothing.',
  },
  'problem.not-utf8': {
    nb: 'teksten er ikke i tegnkodingen UTF-8; lagre filen på nytt i den',
    en: 'the text is not in the encoding UTF-8; save the file again in that',
  },
  'problem.not-json': { nb: 'innholdet er ikke JSON', en: 'the content is not JSON' },
  'problem.not-a-package': {
    nb: 'det er ikke en prosjektpakke fra Byggklima',
    en: 'it is not a project package of Byggklima',
  },
  'problem.newer-version': {
    nb: 'versjon {found} er nyere enn programmet',
    en: 'version {found} is newer than the program',
  },
  'problem.unknown-key': { nb: '{path} er et ukjent felt', en: '{path} is an unknown field' },
  'problem.missing': { nb: '{path} mangler', en: '{path} is missing' },
  'problem.invalid-value': { nb: '«{found}» kan ikke stå i {path}', en: '“{found}” cannot stand in {path}' },
  'problem.duplicate-id': {
    nb: '{path} har en id som er brukt før («{found}»)',
    en: '{path} has an id that is already used (“{found}”)',
  },
  'problem.unknown-reference': {
    nb: '{path} viser til «{found}», som ikke finnes',
    en: '{path} refers to “{found}”, which does not exist',
  },
  'problem.more': {
    nb: { one: 'og 1 til', other: 'og {count} til' },
    en: { one: 'and 1 more', other: 'and {count} more' },
  },
} satisfies ErrorTexts);
