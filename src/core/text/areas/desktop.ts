import { phrases } from '../phrase.ts';

/** The native menu and dialogs of the desktop window. */
export const desktopTexts = phrases({
  'desktop.file': { nb: '&Fil', en: '&File' },
  'desktop.quit': { nb: 'Avslutt', en: 'Quit' },
  'desktop.edit': { nb: '&Rediger', en: '&Edit' },
  'desktop.undo': { nb: 'Angre', en: 'Undo' },
  'desktop.redo': { nb: 'Gjør om', en: 'Redo' },
  'desktop.cut': { nb: 'Klipp ut', en: 'Cut' },
  'desktop.copy': { nb: 'Kopier', en: 'Copy' },
  'desktop.paste': { nb: 'Lim inn', en: 'Paste' },
  'desktop.selectAll': { nb: 'Merk alt', en: 'Select all' },
  'desktop.view': { nb: '&Vis', en: '&View' },
  'desktop.zoomIn': { nb: 'Større', en: 'Larger' },
  'desktop.zoomOut': { nb: 'Mindre', en: 'Smaller' },
  'desktop.zoomReset': { nb: 'Normal størrelse', en: 'Normal size' },
  'desktop.fullScreen': { nb: 'Fullskjerm', en: 'Full screen' },
  'desktop.reload': { nb: 'Last inn på nytt', en: 'Reload' },
  'desktop.window': { nb: 'V&indu', en: '&Window' },
  'desktop.minimise': { nb: 'Minimer', en: 'Minimise' },
  'desktop.closeWindow': { nb: 'Lukk vinduet', en: 'Close the window' },
  'desktop.filesOfDeclarations': { nb: 'Miljødeklarasjoner og regneark', en: 'Declarations and spreadsheets' },
  'desktop.filesOfTables': { nb: 'Regneark og CSV', en: 'Spreadsheets and CSV' },
  'desktop.filesOfEnergy': { nb: 'Tabeller og maskinflåter', en: 'Tables and fleets of machines' },
  'desktop.filesOfPackages': { nb: 'Prosjektpakker', en: 'Project packages' },
  'desktop.useBackup': { nb: 'Fortsett fra sikkerhetskopien', en: 'Go on from the backup' },
  'desktop.notStarted': { nb: 'Byggklima kunne ikke starte', en: 'Byggklima could not start' },
});
