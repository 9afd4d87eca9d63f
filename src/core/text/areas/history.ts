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
  'history.alternativesMadeAlike': {
    nb: 'Gjør alternativene sammenlignbare',
    en: 'Make the alternatives comparable',
  },
  'history.componentsEdit': {
    nb: { one: 'Rediger én post', other: 'Rediger {count} poster' },
    en: { one: 'Edit one component', other: 'Edit {count} components' },
  },
  'history.componentsPaste': {
    nb: { one: 'Lim inn én post', other: 'Lim inn {count} poster' },
    en: { one: 'Paste one component', other: 'Paste {count} components' },
  },
  'history.componentsFill': {
    nb: { one: 'Fyll ned én post', other: 'Fyll ned {count} poster' },
    en: { one: 'Fill down one component', other: 'Fill down {count} components' },
  },
  'history.componentsClear': {
    nb: { one: 'Tøm celler i én post', other: 'Tøm celler i {count} poster' },
    en: { one: 'Clear cells in one component', other: 'Clear cells in {count} components' },
  },
  'history.componentsAdd': {
    nb: { one: 'Ny post', other: '{count} nye poster' },
    en: { one: 'New component', other: '{count} new components' },
  },
  'history.componentsRemove': {
    nb: { one: 'Slett én post', other: 'Slett {count} poster' },
    en: { one: 'Delete one component', other: 'Delete {count} components' },
  },
  'history.componentsMove': {
    nb: { one: 'Flytt én post', other: 'Flytt {count} poster' },
    en: { one: 'Move one component', other: 'Move {count} components' },
  },
  'history.componentsCopy': {
    nb: { one: 'Kopier én post fra et annet alternativ', other: 'Kopier {count} poster fra et annet alternativ' },
    en: {
      one: 'Copy one component from another alternative',
      other: 'Copy {count} components from another alternative',
    },
  },
  'history.componentsTakeOff': {
    nb: { one: 'Legg til én post fra mengdeliste', other: 'Legg til {count} poster fra mengdeliste' },
    en: { one: 'Add one component from a take-off', other: 'Add {count} components from a take-off' },
  },
  'history.deliveredEdit': {
    nb: { one: 'Rediger ett levert produkt', other: 'Rediger {count} leverte produkter' },
    en: { one: 'Edit one delivered product', other: 'Edit {count} delivered products' },
  },
  'history.deliveredPaste': {
    nb: { one: 'Lim inn ett levert produkt', other: 'Lim inn {count} leverte produkter' },
    en: { one: 'Paste one delivered product', other: 'Paste {count} delivered products' },
  },
  'history.deliveredFill': {
    nb: { one: 'Fyll ned ett levert produkt', other: 'Fyll ned {count} leverte produkter' },
    en: { one: 'Fill down one delivered product', other: 'Fill down {count} delivered products' },
  },
  'history.deliveredClear': {
    nb: { one: 'Tøm celler i ett levert produkt', other: 'Tøm celler i {count} leverte produkter' },
    en: { one: 'Clear cells in one delivered product', other: 'Clear cells in {count} delivered products' },
  },
  'history.deliveredAdd': {
    nb: { one: 'Nytt levert produkt', other: '{count} nye leverte produkter' },
    en: { one: 'New delivered product', other: '{count} new delivered products' },
  },
  'history.deliveredRemove': {
    nb: { one: 'Slett ett levert produkt', other: 'Slett {count} leverte produkter' },
    en: { one: 'Delete one delivered product', other: 'Delete {count} delivered products' },
  },
  'history.deliveredImport': {
    nb: { one: 'Hent inn én rad om leveranser', other: 'Hent inn {count} rader om leveranser' },
    en: { one: 'Take in one row of deliveries', other: 'Take in {count} rows of deliveries' },
  },
  'history.epdAbsent': {
    nb: { one: 'Dokumenter om EPD finnes for én rad', other: 'Dokumenter om EPD finnes for {count} rader' },
    en: { one: 'Document whether an EPD exists for one row', other: 'Document whether EPDs exist for {count} rows' },
  },
  'history.wasteEdit': {
    nb: { one: 'Rediger én avfallslevering', other: 'Rediger {count} avfallsleveringer' },
    en: { one: 'Edit one waste delivery', other: 'Edit {count} waste deliveries' },
  },
  'history.wastePaste': {
    nb: { one: 'Lim inn én avfallslevering', other: 'Lim inn {count} avfallsleveringer' },
    en: { one: 'Paste one waste delivery', other: 'Paste {count} waste deliveries' },
  },
  'history.wasteFill': {
    nb: { one: 'Fyll ned én avfallslevering', other: 'Fyll ned {count} avfallsleveringer' },
    en: { one: 'Fill down one waste delivery', other: 'Fill down {count} waste deliveries' },
  },
  'history.wasteClear': {
    nb: { one: 'Tøm celler i én avfallslevering', other: 'Tøm celler i {count} avfallsleveringer' },
    en: { one: 'Clear cells in one waste delivery', other: 'Clear cells in {count} waste deliveries' },
  },
  'history.wasteAdd': {
    nb: { one: 'Ny avfallslevering', other: '{count} nye avfallsleveringer' },
    en: { one: 'New waste delivery', other: '{count} new waste deliveries' },
  },
  'history.wasteRemove': {
    nb: { one: 'Slett én avfallslevering', other: 'Slett {count} avfallsleveringer' },
    en: { one: 'Delete one waste delivery', other: 'Delete {count} waste deliveries' },
  },
  'history.wasteImport': {
    nb: { one: 'Hent inn én avfallslevering', other: 'Hent inn {count} avfallsleveringer' },
    en: { one: 'Take in one waste delivery', other: 'Take in {count} waste deliveries' },
  },
  'history.wastePlanChanged': { nb: 'Endre avfallsplanen', en: 'Change the waste plan' },
  'history.siteEdit': {
    nb: { one: 'Rediger én rad i energiloggen', other: 'Rediger {count} rader i energiloggen' },
    en: { one: 'Edit one entry of the energy log', other: 'Edit {count} entries of the energy log' },
  },
  'history.sitePaste': {
    nb: { one: 'Lim inn én rad i energiloggen', other: 'Lim inn {count} rader i energiloggen' },
    en: { one: 'Paste one entry of the energy log', other: 'Paste {count} entries of the energy log' },
  },
  'history.siteFill': {
    nb: { one: 'Fyll ned én rad i energiloggen', other: 'Fyll ned {count} rader i energiloggen' },
    en: { one: 'Fill down one entry of the energy log', other: 'Fill down {count} entries of the energy log' },
  },
  'history.siteClear': {
    nb: { one: 'Tøm celler i én rad i energiloggen', other: 'Tøm celler i {count} rader i energiloggen' },
    en: {
      one: 'Clear cells in one entry of the energy log',
      other: 'Clear cells in {count} entries of the energy log',
    },
  },
  'history.siteAdd': {
    nb: { one: 'Ny rad i energiloggen', other: '{count} nye rader i energiloggen' },
    en: { one: 'New entry in the energy log', other: '{count} new entries in the energy log' },
  },
  'history.siteRemove': {
    nb: { one: 'Slett én rad i energiloggen', other: 'Slett {count} rader i energiloggen' },
    en: { one: 'Delete one entry of the energy log', other: 'Delete {count} entries of the energy log' },
  },
  'history.siteImport': {
    nb: { one: 'Hent inn én rad til energiloggen', other: 'Hent inn {count} rader til energiloggen' },
    en: { one: 'Take in one entry of the energy log', other: 'Take in {count} entries of the energy log' },
  },
  'history.siteFleet': {
    nb: {
      one: 'Hent inn én maskin eller rad fra telematikk',
      other: 'Hent inn {count} maskiner og rader fra telematikk',
    },
    en: {
      one: 'Take in one machine or entry from telematics',
      other: 'Take in {count} machines and entries from telematics',
    },
  },
  'history.siteMachinesChanged': { nb: 'Endre maskinene på byggeplassen', en: 'Change the machines of the site' },
  'history.siteExceptionsChanged': { nb: 'Endre fravikene på byggeplassen', en: 'Change the exceptions of the site' },
  'history.requirementsChanged': {
    nb: { one: 'Endre et krav', other: 'Endre {count} krav' },
    en: { one: 'Change a requirement', other: 'Change {count} requirements' },
  },
  'history.choicesChanged': {
    nb: { one: 'Endre et valg', other: 'Endre {count} valg' },
    en: { one: 'Change a choice', other: 'Change {count} choices' },
  },
  'history.grantsChanged': {
    nb: { one: 'Endre en støtte', other: 'Endre {count} støtter' },
    en: { one: 'Change a grant', other: 'Change {count} grants' },
  },
  'history.portfolioTarget': { nb: 'Mål for tiltak {measure} i {year}', en: 'Target of measure {measure} in {year}' },
  'history.bidEdit': {
    nb: { one: 'Rediger ett tilbud', other: 'Rediger {count} tilbud' },
    en: { one: 'Edit one bid', other: 'Edit {count} bids' },
  },
  'history.bidPaste': {
    nb: { one: 'Lim inn ett tilbud', other: 'Lim inn {count} tilbud' },
    en: { one: 'Paste one bid', other: 'Paste {count} bids' },
  },
  'history.bidFill': {
    nb: { one: 'Fyll ned ett tilbud', other: 'Fyll ned {count} tilbud' },
    en: { one: 'Fill down one bid', other: 'Fill down {count} bids' },
  },
  'history.bidClear': {
    nb: { one: 'Tøm celler i ett tilbud', other: 'Tøm celler i {count} tilbud' },
    en: { one: 'Clear cells in one bid', other: 'Clear cells in {count} bids' },
  },
  'history.bidAdd': {
    nb: { one: 'Nytt tilbud', other: '{count} nye tilbud' },
    en: { one: 'New bid', other: '{count} new bids' },
  },
  'history.bidRemove': {
    nb: { one: 'Slett ett tilbud', other: 'Slett {count} tilbud' },
    en: { one: 'Delete one bid', other: 'Delete {count} bids' },
  },
  'history.bidImport': {
    nb: { one: 'Hent inn ett tilbud', other: 'Hent inn {count} tilbud' },
    en: { one: 'Take in one bid', other: 'Take in {count} bids' },
  },
  'history.costEdit': {
    nb: { one: 'Endre en kostnad', other: 'Endre {count} kostnader' },
    en: { one: 'Change a cost', other: 'Change {count} costs' },
  },
  'history.costPaste': {
    nb: { one: 'Lim inn en kostnad', other: 'Lim inn {count} kostnader' },
    en: { one: 'Paste a cost', other: 'Paste {count} costs' },
  },
  'history.costFill': {
    nb: { one: 'Fyll ned i en kostnad', other: 'Fyll ned i {count} kostnader' },
    en: { one: 'Fill down in a cost', other: 'Fill down in {count} costs' },
  },
  'history.costClear': {
    nb: { one: 'Tøm celler i en kostnad', other: 'Tøm celler i {count} kostnader' },
    en: { one: 'Clear cells of a cost', other: 'Clear cells of {count} costs' },
  },
  'history.costAdd': {
    nb: { one: 'Ny kostnad', other: '{count} nye kostnader' },
    en: { one: 'New cost', other: '{count} new costs' },
  },
  'history.costRemove': {
    nb: { one: 'Slett en kostnad', other: 'Slett {count} kostnader' },
    en: { one: 'Delete a cost', other: 'Delete {count} costs' },
  },
  'history.costImport': {
    nb: { one: 'Hent inn en kostnad fra en liste', other: 'Hent inn {count} kostnader fra en liste' },
    en: { one: 'Take in a cost from a list', other: 'Take in {count} costs from a list' },
  },
  'history.catalogueRevised': {
    nb: 'Kravkatalog: {number}, versjon {version}',
    en: 'Catalogue: {number}, version {version}',
  },
  'history.catalogueTaken': {
    nb: { one: 'Ta inn ett krav i kravkatalogen', other: 'Ta inn {count} krav i kravkatalogen' },
    en: { one: 'Take one requirement into the catalogue', other: 'Take {count} requirements into the catalogue' },
  },
  'history.sharedTaken': {
    nb: 'Hent det {by} publiserte {day}.{month}.{year}',
    en: 'Take what {by} published {day}/{month}/{year}',
  },
  'history.requirementsTaken': {
    nb: { one: 'Ta inn et krav', other: 'Ta inn {count} krav' },
    en: { one: 'Take in a requirement', other: 'Take in {count} requirements' },
  },
  'history.requirementsHandedOver': {
    nb: { one: 'Overlat et krav til en annen', other: 'Overlat {count} krav til en annen' },
    en: { one: 'Hand over a requirement', other: 'Hand over {count} requirements' },
  },
  'history.alternativeLocked': { nb: 'Lås alternativet «{name}»', en: 'Lock the alternative “{name}”' },
  'history.alternativeUnlocked': { nb: 'Lås opp alternativet «{name}»', en: 'Unlock the alternative “{name}”' },
  'history.siteEnergyChanged': {
    nb: 'Endre energi på byggeplass i «{name}»',
    en: 'Change the site energy of “{name}”',
  },
  'history.travelChanged': { nb: 'Endre transport i bruk i «{name}»', en: 'Change the travel in use of “{name}”' },
  'history.energyChanged': { nb: 'Endre energi', en: 'Change energy' },
  'history.factorSetCopied': { nb: 'Nytt faktorsett «{name}»', en: 'New factor set “{name}”' },
  'history.factorSetChanged': { nb: 'Endre faktorsettet «{name}»', en: 'Change the factor set “{name}”' },
  'history.factorSetRemoved': { nb: 'Slett faktorsettet «{name}»', en: 'Delete the factor set “{name}”' },
  'history.factorsUsed': { nb: 'Bruk faktorsettet «{name}»', en: 'Use the factor set “{name}”' },
  'history.declarationPut': { nb: 'Endre deklarasjonen «{name}»', en: 'Change the declaration “{name}”' },
  'history.declarationRemoved': { nb: 'Slett deklarasjonen «{name}»', en: 'Delete the declaration “{name}”' },
  'history.declarationRetired': {
    nb: 'Ta deklarasjonen «{name}» ut av bruk',
    en: 'Take the declaration “{name}” out of use',
  },
  'history.declarationRestored': {
    nb: 'Ta deklarasjonen «{name}» i bruk igjen',
    en: 'Take the declaration “{name}” into use again',
  },
  'history.declarationExchanged': {
    nb: { one: 'Bytt «{from}» med «{to}» i én post', other: 'Bytt «{from}» med «{to}» i {count} poster' },
    en: { one: 'Replace “{from}” with “{to}” in one row', other: 'Replace “{from}” with “{to}” in {count} rows' },
  },
  'history.declarationsImported': {
    nb: { one: 'Importer én deklarasjon fra {file}', other: 'Importer {count} deklarasjoner fra {file}' },
    en: { one: 'Import one declaration from {file}', other: 'Import {count} declarations from {file}' },
  },
});
