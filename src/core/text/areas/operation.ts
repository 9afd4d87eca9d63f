import { phrases } from '../phrase.ts';

/** What an alternative emits apart from its components: energy in use and on site, and travel in use. */
export const operationTexts = phrases({
  'operation.siteOf': { nb: 'Energi på byggeplass i {name}', en: 'Site energy of {name}' },
  'operation.siteHint': {
    nb: 'Drivstoff og energi på byggeplassen i hele byggetiden (A5), anslått eller målt. Mengden kan ha enheten med seg, som «1 200 l».',
    en: 'Fuel and energy on site over the whole construction (A5), estimated or measured. The amount can bring its unit along, as “1,200 l”.',
  },
  'operation.measured': {
    nb: 'A5 regnes av det som er ført i loggen for byggeplassen, og står som ufullstendig til loggen går til slutten av byggeperioden. Anslaget her står, og er ikke med i summen.',
    en: 'A5 is calculated from what is logged of the site, and is marked as incomplete until the log reaches the end of the construction period. The estimate here is kept, and is not in the sum.',
  },
  'operation.logWaits': {
    nb: 'Loggen for byggeplassen er ikke regnet med i A5 i noe alternativ: velg hvilket den gjelder, under Byggeplass › Krav. Et vedtak velger det ikke.',
    en: 'The site log is not counted in A5 of any alternative: choose the one that it is of, under Site › Requirement. A decision does not choose it.',
  },
  'operation.travelOf': { nb: 'Transport i bruk i {name}', en: 'Travel in use of {name}' },
  'operation.travelHint': {
    nb: 'Kilometer i året for dem som bruker bygget (B8), for hvert transportmiddel. Faktorsettet har ingen faktor for alle: skriv da en egen.',
    en: 'Kilometres a year for those who use the building (B8), for each mode. The factor set has no factor for some: then write your own.',
  },
  'operation.notCounted.A5': {
    nb: 'Metoden regner bare kapp i A5, så energi på byggeplass teller ikke i summene.',
    en: 'The method counts wastage only in A5, so site energy counts in no sum.',
  },
  'operation.notCounted.B6': {
    nb: 'Metoden har ikke B6, så energi i drift teller ikke i summene.',
    en: 'The method has no B6, so operational energy counts in no sum.',
  },
  'operation.notCounted.B8': {
    nb: 'Metoden har ikke B8, så transport i bruk teller ikke i summene.',
    en: 'The method has no B8, so travel in use counts in no sum.',
  },
  'operation.travelMode': { nb: 'Transportmiddel', en: 'Mode' },
  'operation.distance': { nb: 'Avstand', en: 'Distance' },
  'operation.km': { nb: 'km', en: 'km' },
  'operation.kmPerYear': { nb: 'km/år', en: 'km/year' },
  'operation.kgPerKm': { nb: 'kg CO₂e/km', en: 'kg CO₂e/km' },
  'operation.kgPerUnit': { nb: 'kg CO₂e/enhet', en: 'kg CO₂e/unit' },
  'operation.a5In': { nb: 'A5, {scenario}', en: 'A5, {scenario}' },
  'operation.giveFactor': { nb: 'oppgi', en: 'needed' },
  'operation.noFactor': {
    nb: 'ingen faktor i faktorsettet; oppgi en egen',
    en: 'no factor in the factor set; give your own',
  },
  /** After a figure that changes from year to year. */
  'operation.mean': { nb: 'i snitt', en: 'on average' },
});
