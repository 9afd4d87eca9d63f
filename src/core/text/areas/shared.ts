import { phrases, type Phrase } from '../phrase.ts';

/** A folder that is shared with others. */
export const sharedTexts = phrases({
  'shared.title': { nb: 'Felles mappe', en: 'Shared folder' },
  'shared.note': { nb: 'kravkatalog, faktorsett og prosjekter', en: 'catalogue, factor sets and projects' },
  'shared.folder': { nb: 'Mappe', en: 'Folder' },
  'shared.folderHint': {
    nb: 'Hele stien til en mappe på fellesområdet. Én person publiserer kravkatalogen og faktorsettene der; de andre henter dem. Prosjektpakker som legges i mappen, kan samles her.',
    en: 'The whole path of a folder on a shared drive. One person publishes the catalogue and the factor sets there; the others take them. Project packages that are put in it can be collected here.',
  },
  'shared.look': { nb: 'Se etter på nytt', en: 'Look again' },
  'shared.published': { nb: 'Publisert', en: 'Published' },
  'shared.publish': { nb: 'Publiser herfra', en: 'Publish from here' },
  'shared.publishDone': {
    nb: 'Publisert: {requirements} egne kravversjoner og {factorSets} egne faktorsett.',
    en: 'Published: {requirements} versions of requirements and {factorSets} factor sets of our own.',
  },
  'shared.take': { nb: 'Hent det som er nytt', en: 'Take what is new' },
  'shared.taken': { nb: 'Hentet det {by} publiserte {date}.', en: 'Took what {by} published {date}.' },
  'shared.by': { nb: '{by} publiserte {date}.', en: 'Published {date} by {by}.' },
  'shared.newRequirements': {
    nb: { one: 'Én ny kravversjon', other: '{count} nye kravversjoner' },
    en: { one: 'One new version of a requirement', other: '{count} new versions of requirements' },
  },
  'shared.newFactorSets': {
    nb: { one: 'ett nytt faktorsett', other: '{count} nye faktorsett' },
    en: { one: 'one new factor set', other: '{count} new factor sets' },
  },
  'shared.upToDate': { nb: 'Alt i mappen er hentet.', en: 'All of it is here.' },
  'shared.packages': { nb: 'Prosjektpakker i mappen', en: 'Project packages in the folder' },
  'shared.packagesNone': {
    nb: 'Ingen pakker ligger i mappen. Prosjektledere eksporterer pakken fra Portefølje og legger den der.',
    en: 'There are no packages. Project leaders export theirs from Portfolio and put it there.',
  },
  'shared.file': { nb: 'Fil', en: 'File' },
  'shared.project': { nb: 'Prosjekt', en: 'Project' },
  'shared.becomes': { nb: 'Blir', en: 'Becomes' },
  'shared.new': { nb: 'Nytt prosjekt', en: 'New project' },
  'shared.update': { nb: 'Oppdaterer prosjektet', en: 'Updates the project' },
  'shared.twice': {
    nb: 'Samme prosjekt i to filer: behold den som gjelder',
    en: 'The same project in two files: keep the one that holds',
  },
  'shared.pick': { nb: 'Hent {name}', en: 'Collect {name}' },
  'shared.picked': { nb: 'Hent', en: 'Collect' },
  'shared.collect': {
    nb: { one: 'Hent inn én pakke', other: 'Hent inn {count} pakker' },
    en: { one: 'Collect one package', other: 'Collect {count} packages' },
  },
  'shared.collectedNew': {
    nb: { one: '1 prosjekt er nytt', other: '{count} prosjekter er nye' },
    en: { one: '1 project is new', other: '{count} projects are new' },
  },
  'shared.collectedUpdated': {
    nb: { one: '1 prosjekt er oppdatert', other: '{count} prosjekter er oppdatert' },
    en: { one: '1 project is updated', other: '{count} projects are updated' },
  },
  'shared.collectedSame': {
    nb: { one: '1 prosjekt hadde ingenting nytt', other: '{count} prosjekter hadde ingenting nytt' },
    en: { one: '1 project had nothing new', other: '{count} projects had nothing new' },
  },
  'shared.collectedRefused': {
    nb: { one: '1 pakke kunne ikke hentes, se listen', other: '{count} pakker kunne ikke hentes, se listen' },
    en: {
      one: '1 package could not be collected, see the list',
      other: '{count} packages could not be collected, see the list',
    },
  },
  'shared.collectNote': {
    nb: 'Prosjekter som er her fra før, hentes bare når du huker av for dem: det som er endret her siden pakken ble laget, blir som i pakken. Hvert prosjekt er ett steg som kan angres.',
    en: 'Projects that are here already are collected only when you tick them: what was changed here since the package was made becomes as in the package. Each project is one step that can be undone.',
  },
} satisfies Record<`shared.${string}`, Phrase>);
