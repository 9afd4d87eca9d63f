import { phrases } from '../phrase.ts';

/** What is said of one component apart from its row in the grid. */
export const rowDetailTexts = phrases({
  'rowDetails.title': { nb: 'Detaljer', en: 'Details' },
  'rowDetails.open': { nb: 'Vis detaljer for raden', en: 'Show the row’s details' },
  'rowDetails.key': { nb: 'detaljer', en: 'details' },
  'rowDetails.none': {
    nb: 'Sett markøren i en rad med innhold for å se detaljene.',
    en: 'Put the cursor in a row that holds something to see its details.',
  },
  'rowDetails.notKnown': {
    nb: '{modules} er ikke kjent. Velg en deklarasjon som har dem, eller si under hvorfor de ikke er relevante.',
    en: '{modules} are not known. Choose a declaration that has them, or say below why they are not relevant.',
  },
  'rowDetails.takeNewer': { nb: 'Ta i bruk den nyere', en: 'Take the newer one' },
  'rowDetails.seen': { nb: 'Sett og godtatt', en: 'Seen and accepted' },
  'rowDetails.product': { nb: 'Produktet her', en: 'The product here' },
  'rowDetails.serviceLife': { nb: 'Levetid', en: 'Service life' },
  'rowDetails.remainingLife': { nb: 'Restlevetid', en: 'Remaining life' },
  'rowDetails.remainingLifeHint': {
    nb: 'Til første utskifting av det som beholdes eller ombrukes.',
    en: 'Until what is retained or reused is first replaced.',
  },
  'rowDetails.wastage': { nb: 'Svinn', en: 'Wastage' },
  'rowDetails.recycledContent': { nb: 'Resirkulert innhold', en: 'Recycled content' },
  'rowDetails.useTypical': { nb: 'Bruk typisk {share}', en: 'Use the typical {share}' },
  'rowDetails.thickness': { nb: 'Tykkelse', en: 'Thickness' },
  'rowDetails.deliveryDate': { nb: 'Levering', en: 'Delivery' },
  'rowDetails.percent': { nb: '%', en: '%' },

  'quality.title': { nb: 'Datakvalitet', en: 'Data quality' },
  'quality.epd': { nb: 'EPD', en: 'EPD' },
  'quality.sector': { nb: 'Bransje', en: 'Sector' },
  'quality.generic': { nb: 'Generisk', en: 'Generic' },
  'quality.expired': { nb: 'Utløpt', en: 'Expired' },
  'quality.none': { nb: 'Uten tall', en: 'Without figures' },
  'quality.kind': { nb: 'type', en: 'kind' },
  'quality.rows': { nb: 'av poster', en: 'of rows' },
  'quality.impact': { nb: 'av A1–A3', en: 'of A1–A3' },

  'rowDetails.transport': { nb: 'Transport til byggeplass (A4)', en: 'Transport to site (A4)' },
  'rowDetails.transport.declared': { nb: 'Som deklarert', en: 'As declared' },
  'rowDetails.transport.legs': { nb: 'Etapper', en: 'Legs' },
  'rowDetails.transport.none': { nb: 'Ingen', en: 'None' },
  'rowDetails.leg': { nb: 'Etappe {number}', en: 'Leg {number}' },
  'rowDetails.legMode': { nb: 'Transportmiddel, etappe {number}', en: 'Mode, leg {number}' },
  'rowDetails.legDistance': { nb: 'Avstand, etappe {number}', en: 'Distance, leg {number}' },
  'rowDetails.legFactor': { nb: 'Egen faktor, etappe {number}', en: 'Own factor, leg {number}' },
  'rowDetails.chooseMode': { nb: 'Velg', en: 'Choose' },
  'rowDetails.km': { nb: 'km', en: 'km' },
  'rowDetails.perTonneKm': { nb: 'kg CO₂e/tkm', en: 'kg CO₂e/tkm' },
  'rowDetails.removeLeg': { nb: 'Slett etappe {number}', en: 'Delete leg {number}' },
  'rowDetails.addLeg': { nb: 'Ny etappe', en: 'New leg' },
  'rowDetails.sameTransport': {
    nb: { one: 'Samme transport på den andre i {part}', other: 'Samme transport på alle {count} andre i {part}' },
    en: { one: 'Same transport for the other one in {part}', other: 'Same transport for all {count} others in {part}' },
  },
  'rowDetails.transportCopied': {
    nb: { one: 'Transporten er kopiert til én post.', other: 'Transporten er kopiert til {count} poster.' },
    en: { one: 'The transport has been copied to one row.', other: 'The transport has been copied to {count} rows.' },
  },

  'rowDetails.notRelevant': { nb: 'Ikke relevant', en: 'Not relevant' },
  'rowDetails.notRelevantHint': {
    nb: 'Skriv hvorfor en modul ikke er relevant her; da regnes den som 0. Uten grunn er den med.',
    en: 'Write why a module is not relevant here; it then counts as 0. Without a reason it is counted.',
  },
  'rowDetails.reason': { nb: 'Hvorfor {module} ikke er relevant', en: 'Why {module} is not relevant' },
  'rowDetails.reasonPlaceholder': { nb: 'grunn', en: 'reason' },
});
