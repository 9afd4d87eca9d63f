import { phrases } from '../phrase.ts';

/** What was done, as it is said beside undo and redo and in the log. */
export const historyTexts = phrases({
  'history.projectCreated': { nb: 'Nytt prosjekt «{name}»', en: 'New project “{name}”' },
  'history.projectUpdated': { nb: 'Endre prosjektet «{name}»', en: 'Change the project “{name}”' },
  'history.projectRemoved': { nb: 'Slett prosjektet «{name}»', en: 'Delete the project “{name}”' },
  'history.packageImported': { nb: 'Importer prosjektpakken «{name}»', en: 'Import the project package “{name}”' },
  'history.exampleOpened': { nb: 'Åpne eksempelet «{name}»', en: 'Open the example “{name}”' },
  'history.alternativeCreated': { nb: 'Nytt alternativ «{name}»', en: 'New alternative “{name}”' },
  'history.alternativeCopied': { nb: 'Kopier alternativet «{name}»', en: 'Copy the alternative “{name}”' },
  'history.alternativeUpdated': { nb: 'Endre alternativet «{name}»', en: 'Change the alternative “{name}”' },
  'history.alternativeRemoved': { nb: 'Slett alternativet «{name}»', en: 'Delete the alternative “{name}”' },
  'history.componentsEdit': { nb: 'Rediger {count} poster', en: 'Edit {count} components' },
  'history.componentsPaste': { nb: 'Lim inn {count} poster', en: 'Paste {count} components' },
  'history.componentsFill': { nb: 'Fyll ned {count} poster', en: 'Fill down {count} components' },
  'history.componentsClear': { nb: 'Tøm celler i {count} poster', en: 'Clear cells in {count} components' },
  'history.componentsAdd': { nb: 'Nye poster: {count}', en: 'New components: {count}' },
  'history.componentsRemove': { nb: 'Slett {count} poster', en: 'Delete {count} components' },
  'history.componentsMove': { nb: 'Flytt {count} poster', en: 'Move {count} components' },
  'history.energyChanged': { nb: 'Endre energi', en: 'Change energy' },
  'history.declarationPut': { nb: 'Endre deklarasjonen «{name}»', en: 'Change the declaration “{name}”' },
  'history.declarationRemoved': { nb: 'Slett deklarasjonen «{name}»', en: 'Delete the declaration “{name}”' },
  'history.declarationsImported': {
    nb: 'Importer {count} deklarasjoner fra {file}',
    en: 'Import {count} declarations from {file}',
  },
});
