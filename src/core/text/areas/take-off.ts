import { phrases, type Phrase } from '../phrase.ts';
import type { TakeOffField } from '../../sheet/take-off-columns.ts';
import type { TakeOffProblemCode } from '../../sheet/take-off-problem.ts';

type TakeOffTexts = Record<`takeOffField.${TakeOffField}`, Phrase> &
  Record<`takeOffProblem.${TakeOffProblemCode}`, Phrase> &
  Record<`takeOff.${string}`, Phrase>;

/** Taking a quantity list into an alternative: its columns, what was read of its rows, and which declarations are proposed. */
export const takeOffTexts = phrases({
  'takeOff.action': { nb: 'Importer mengdeliste', en: 'Import take-off' },
  'takeOff.title': { nb: 'Mengdeliste til {name}', en: 'Take-off for {name}' },
  'takeOff.chooseBody': {
    nb: 'Excel eller csv: eksport fra Revit, Solibri eller et kalkyleprogram, med bygningsdel, beskrivelse, mengde og enhet. Slipp filen her, eller velg den.',
    en: 'Excel or csv: an export of Revit, Solibri or a calculation program, with building part, description, quantity and unit. Drop the file here, or choose it.',
  },
  'takeOff.drop': { nb: 'Slipp mengdelisten her', en: 'Drop the take-off here' },
  'takeOff.paste': { nb: 'Lim inn mengdeliste', en: 'Paste a take-off' },

  'takeOff.rows': { nb: { one: 'post', other: 'poster' }, en: { one: 'component', other: 'components' } },
  'takeOff.merge': { nb: 'Slå sammen like poster', en: 'Merge alike components' },
  'takeOff.mergeHint': {
    nb: 'Samme del, beskrivelse og enhet: mengdene summeres.',
    en: 'Same part, description and unit: the quantities are added.',
  },
  'takeOff.without': { nb: 'Uten deklarasjon', en: 'Without declaration' },
  'takeOff.proposed': { nb: 'Med deklarasjon', en: 'With declaration' },

  'takeOff.table': { nb: 'Rader i mengdelisten', en: 'Rows of the take-off' },
  'takeOff.quantity': { nb: 'Mengde', en: 'Quantity' },
  'takeOff.quantityFrom': { nb: 'fra {column}', en: 'from {column}' },
  'takeOff.readAs': { nb: 'Lest som {reading}', en: 'Read as {reading}' },
  'takeOff.unitUnknown': { nb: 'ukjent enhet', en: 'unknown unit' },
  'takeOff.declaration': { nb: 'Foreslått deklarasjon', en: 'Proposed declaration' },
  'takeOff.why.remembered': { nb: 'husket', en: 'remembered' },
  'takeOff.why.id': { nb: 'etter id', en: 'by id' },
  'takeOff.why.number': { nb: 'etter nummer', en: 'by number' },
  'takeOff.why.number-other-name': { nb: 'nummeret, et annet navn', en: 'the number, another name' },
  'takeOff.why.number-retired': { nb: 'nummeret, tatt ut av bruk', en: 'the number, out of use' },
  'takeOff.why.name': { nb: 'etter navn', en: 'by name' },
  'takeOff.expired': { nb: 'utløpt', en: 'expired' },
  'takeOff.accept': { nb: 'Bruk {declaration} for {name}', en: 'Use {declaration} for {name}' },
  'takeOff.searching': { nb: 'Leter etter deklarasjoner', en: 'Looking for declarations' },

  'takeOff.add': {
    nb: { one: 'Legg til 1 post', other: 'Legg til {count} poster' },
    en: { one: 'Add 1 component', other: 'Add {count} components' },
  },
  'takeOff.added': {
    nb: { one: '1 post er lagt til fra {file}.', other: '{count} poster er lagt til fra {file}.' },
    en: { one: '1 component was added from {file}.', other: '{count} components were added from {file}.' },
  },

  'takeOffField.element': { nb: 'Bygningsdel', en: 'Building part' },
  'takeOffField.name': { nb: 'Beskrivelse', en: 'Description' },
  'takeOffField.material': { nb: 'Materiale', en: 'Material' },
  'takeOffField.registration': { nb: 'EPD-nummer', en: 'EPD number' },
  'takeOffField.declaration': { nb: 'Deklarasjon', en: 'Declaration' },
  'takeOffField.quantity': { nb: 'Mengde', en: 'Quantity' },
  'takeOffField.area': { nb: 'Areal', en: 'Area' },
  'takeOffField.volume': { nb: 'Volum', en: 'Volume' },
  'takeOffField.mass': { nb: 'Vekt', en: 'Mass' },
  'takeOffField.length': { nb: 'Lengde', en: 'Length' },
  'takeOffField.count': { nb: 'Antall', en: 'Count' },
  'takeOffField.unit': { nb: 'Enhet', en: 'Unit' },
  'takeOffField.thickness': { nb: 'Tykkelse', en: 'Thickness' },
  'takeOffField.origin': { nb: 'Opphav', en: 'Origin' },
  'takeOffField.serviceLife': { nb: 'Levetid', en: 'Service life' },
  'takeOffField.remainingLife': { nb: 'Restlevetid', en: 'Remaining life' },
  'takeOffField.wastage': { nb: 'Svinn', en: 'Wastage' },
  'takeOffField.recycledContent': { nb: 'Resirkulert innhold', en: 'Recycled content' },
  'takeOffField.transport': { nb: 'Transport til byggeplass', en: 'Transport to site' },
  'takeOffField.deliveryDate': { nb: 'Leveringsdato', en: 'Delivery date' },
  'takeOffField.epdAbsent': { nb: 'EPD finnes ikke', en: 'No EPD exists' },
  'takeOffField.notRelevant': { nb: 'Ikke relevante moduler', en: 'Modules not relevant' },

  'takeOffProblem.ambiguous-number': { nb: 'Tvetydig tall', en: 'Ambiguous number' },
  'takeOffProblem.not-a-number': { nb: 'Ikke et tall', en: 'Not a number' },
  'takeOffProblem.negative-amount': { nb: 'Negativ mengde', en: 'Negative quantity' },
  'takeOffProblem.amount-missing': { nb: 'Mengde mangler', en: 'Quantity is missing' },
  'takeOffProblem.unknown-unit': { nb: 'Ukjent enhet', en: 'Unknown unit' },
  'takeOffProblem.unit-missing': { nb: 'Enhet mangler', en: 'Unit is missing' },
  'takeOffProblem.unit-assumed': {
    nb: 'Enhet ikke oppgitt: lest som m² eller m³',
    en: 'Unit not given: read as m² or m³',
  },
  'takeOffProblem.unknown-part': { nb: 'Ikke en bygningsdel', en: 'Not a building part' },
  'takeOffProblem.part-missing': { nb: 'Bygningsdel mangler', en: 'Building part is missing' },
  'takeOffProblem.part-from-group': { nb: 'Bygningsdel fra gruppen over', en: 'Building part from the group above' },
  'takeOffProblem.unknown-origin': { nb: 'Ukjent opphav', en: 'Unknown origin' },
  'takeOffProblem.thickness-without-unit': { nb: 'Tykkelse uten enhet', en: 'Thickness without unit' },
  'takeOffProblem.not-a-thickness': { nb: 'Ikke en tykkelse', en: 'Not a thickness' },
  'takeOffProblem.unclear-service-life': {
    nb: 'Levetid er ikke et tall i år',
    en: 'Service life is no number of years',
  },
  'takeOffProblem.unclear-wastage': { nb: 'Svinn er ikke en sikker prosent', en: 'Wastage is no certain percentage' },
  'takeOffProblem.unclear-recycled-content': {
    nb: 'Resirkulert innhold er ikke en sikker prosent',
    en: 'Recycled content is no certain percentage',
  },
  'takeOffProblem.unclear-remaining-life': {
    nb: 'Restlevetid er ikke et tall i år',
    en: 'Remaining life is no number of years',
  },
  'takeOffProblem.unclear-transport': {
    nb: 'Transport er ikke lest: skriv «Lastebil 50 km» eller «Ingen»',
    en: 'Transport is not read: write “Truck 50 km” or “None”',
  },
  'takeOffProblem.unclear-delivery-date': {
    nb: 'Leveringsdato er ikke en dag: skriv «31.05.2026»',
    en: 'Delivery date is no day: write “31/05/2026”',
  },
  'takeOffProblem.unclear-epd-absent': {
    nb: 'EPD finnes ikke: skriv dato og grunn, «31.05.2026: grunn»',
    en: 'No EPD exists: write the day and the reason, “31/05/2026: reason”',
  },
  'takeOffProblem.unclear-not-relevant': {
    nb: 'Ikke relevante moduler: skriv modul og grunn, «A4: grunn»',
    en: 'Modules not relevant: write the module and the reason, “A4: reason”',
  },
  'takeOffProblem.unknown-declaration': {
    nb: 'EPD-nummeret er ikke ett i biblioteket',
    en: 'The EPD number is not one of the library',
  },
  'takeOffProblem.declaration-too-long': {
    nb: 'Teksten er for lang til å lete etter en deklarasjon med',
    en: 'The text is too long to look for a declaration by',
  },
} satisfies TakeOffTexts);
