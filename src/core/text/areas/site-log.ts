import type { SiteField } from '../../sheet/site-columns.ts';
import type { OWN_SITE_PROBLEMS } from '../../sheet/site-problem.ts';
import { phrases, type Phrase } from '../phrase.ts';

type SiteLogTexts = Record<`siteField.${SiteField}` | `siteProblem.${(typeof OWN_SITE_PROBLEMS)[number]}`, Phrase> &
  Record<`siteList.${string}` | `siteLog.${string}`, Phrase>;

/** The energy log that the contractor fills in, and lists of site energy on their way in. */
export const siteLogTexts = phrases({
  'siteList.action': { nb: 'Importer energiliste', en: 'Import energy list' },
  'siteList.title': {
    nb: 'Energi fra entreprenør, drivstoffleverandør eller maskiner',
    en: 'Energy from a contractor, a fuel supplier or machines',
  },
  'siteList.chooseBody': {
    nb: 'Velg loggen som entreprenøren har fylt ut, eller regnearket fra drivstoffleverandøren. En rad som er her fra før, kjennes på nøkkelen i loggen eller på bilaget, og oppdateres. Fra maskinenes telematikk (ISO 15143-3, XML) velges en avlesning om gangen.',
    en: 'Choose the log that the contractor has filled in, or the fuel supplier’s sheet. An entry that is here already is known by the key of the log or by its document, and updated. Of the machines’ telematics (ISO 15143-3, XML) one reading is chosen at a time.',
  },
  'siteList.drop': { nb: 'Slipp filen her', en: 'Drop the file here' },
  'siteList.paste': { nb: 'Lim inn rader med overskrifter', en: 'Paste rows with headings' },
  'siteList.apply': {
    nb: { one: 'Hent inn 1 rad', other: 'Hent inn {count} rader' },
    en: { one: 'Take in 1 entry', other: 'Take in {count} entries' },
  },
  'siteList.applied': {
    nb: { one: 'Hentet inn 1 rad fra {file}', other: 'Hentet inn {count} rader fra {file}' },
    en: { one: 'Took in 1 entry from {file}', other: 'Took in {count} entries from {file}' },
  },
  'siteList.askMachines': {
    nb: { one: '{names} er ikke i maskinlisten.', other: '{count} maskiner er ikke i maskinlisten: {names}.' },
    en: { one: '{names} is not in the list of machines.', other: '{count} machines are not in the list: {names}.' },
  },
  'siteList.askMachinesWhy': {
    nb: 'Uten maskin står radene som de er, uten å telle med den.',
    en: 'Without a machine the entries stand as they are, and count with none.',
  },
  'siteList.addMachines': {
    nb: { one: 'Legg maskinen til i listen', other: 'Legg maskinene til i listen' },
    en: { one: 'Add the machine to the list', other: 'Add the machines to the list' },
  },
  'siteField.period': { nb: 'Måned eller periode', en: 'Month or period' },
  'siteField.from': { nb: 'Fra', en: 'From' },
  'siteField.to': { nb: 'Til', en: 'To' },
  'siteField.machine': { nb: 'Maskin eller bruk', en: 'Machine or use' },
  'siteField.use': { nb: 'Bruk', en: 'Use' },
  'siteField.carrier': { nb: 'Energibærer', en: 'Carrier' },
  'siteField.blend': { nb: 'HVO innblandet (%)', en: 'HVO blended in (%)' },
  'siteField.amount': { nb: 'Mengde', en: 'Amount' },
  'siteField.unit': { nb: 'Enhet', en: 'Unit' },
  'siteField.hours': { nb: 'Timer', en: 'Hours' },
  'siteField.document': { nb: 'Bilag', en: 'Document' },
  'siteField.en15940': { nb: 'EN 15940', en: 'EN 15940' },
  'siteField.advancedOrLowIluc': { nb: 'Avansert el. lav ILUC', en: 'Advanced or low ILUC' },
  'siteField.palmOilFree': { nb: 'Uten palmeolje', en: 'Palm-oil free' },
  'siteField.certificate': { nb: 'Sertifikat', en: 'Certificate' },
  'siteField.note': { nb: 'Merknad', en: 'Note' },
  'siteField.key': { nb: 'Byggklima-rad', en: 'Byggklima row' },
  'siteProblem.not-a-period': { nb: 'Ikke en måned eller periode', en: 'Not a month or period' },
  'siteProblem.period-reversed': { nb: 'Slutter før den begynner', en: 'Ends before it begins' },
  'siteProblem.outside-project': {
    nb: 'Utenfor prosjektets tid; kontroller datoen',
    en: 'Outside the project’s time; check the date',
  },
  'siteProblem.machine-unknown': { nb: 'Ikke i maskinlisten', en: 'Not in the list of machines' },
  'siteProblem.machine-ambiguous': { nb: 'Flere maskiner heter det', en: 'Several machines are called that' },
  'siteProblem.carrier-unknown': { nb: 'Ukjent energibærer', en: 'Unknown carrier' },
  'siteProblem.not-a-percentage': { nb: 'Ikke en prosent fra 1 til 100', en: 'Not a percentage from 1 to 100' },
  'siteProblem.unit-not-of-carrier': {
    nb: 'Enheten gir ikke kWh for energibæreren',
    en: 'The unit gives no kWh for the carrier',
  },
  'siteProblem.entry-twice': { nb: 'Står to ganger i listen', en: 'Stands twice in the list' },
  'siteProblem.document-again': {
    nb: 'Bilaget er ført for en annen tid; kontroller bilaget',
    en: 'The document is logged for another time; check',
  },
  'siteLog.title': { nb: 'Energilogg for {project}', en: 'Energy log of {project}' },
  'siteLog.fileName': { nb: '{project} – energilogg {date}', en: '{project} – energy log {date}' },
  'siteLog.fossilFree': {
    nb: 'Kravet er at minst {share} er fossilfritt, regnet av {of}.',
    en: 'At least {share} is to be fossil-free, of {of}.',
  },
  'siteLog.emissionFree': {
    nb: 'Kravet er at minst {share} er utslippsfritt, regnet av {of}.',
    en: 'At least {share} is to be emission-free, of {of}.',
  },
  'siteLog.noRequirement': {
    nb: 'Det er ikke stilt krav om en fossilfri eller utslippsfri andel ennå.',
    en: 'No fossil-free or emission-free share is required yet.',
  },
  'siteLog.how': {
    nb: 'Før én rad i arket «Logg» for hver måned og maskin, for oppvarming og tørking, og for byggestrøm: energibærer, mengde med enhet, driftstimer og bilag. Velg fra listene der de finnes. En maskin som mangler i listen: skriv navnet og si fra til prosjektlederen.',
    en: 'Enter one row on the sheet “Log” for each month and machine, for heating and drying, and for the power supply: carrier, amount with unit, hours and document. Choose from the lists where there are any. A machine that is not in the list: write its name and tell the project leader.',
  },
  'siteLog.biofuel': {
    nb: 'Flytende biodrivstoff regnes som fossilt til det er vist at det oppfyller EN 15940, er avansert eller med lav ILUC, er uten palmeolje og har sertifikat.',
    en: 'Liquid biofuel counts as fossil until it is shown that it meets EN 15940, is advanced or low-ILUC, is palm-oil free and has a certificate.',
  },
  'siteLog.oil': {
    nb: 'Mineralolje til oppvarming og tørking av bygg under oppføring er forbudt.',
    en: 'Mineral oil for heating and drying buildings under construction is prohibited.',
  },
} satisfies SiteLogTexts);
