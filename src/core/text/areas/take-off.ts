import { phrases, type Phrase } from '../phrase.ts';
import type { LeftOut } from '../../sheet/take-off-lines.ts';
import type { TakeOffField } from '../../sheet/take-off-columns.ts';
import type { TakeOffProblemCode } from '../../sheet/take-off-problem.ts';

type TakeOffTexts = Record<`takeOffField.${TakeOffField}`, Phrase> &
  Record<`takeOffProblem.${TakeOffProblemCode}`, Phrase> &
  Record<`takeOff.leftOut.${LeftOut}`, Phrase> &
  Record<`takeOff.${string}` | 'fileLimit.listRows', Phrase>;

/** Taking a quantity list into an alternative: its columns, what was read of its rows, and which declarations are proposed. */
export const takeOffTexts = phrases({
  'takeOff.action': { nb: 'Importer mengdeliste', en: 'Import take-off' },
  'takeOff.title': { nb: 'Mengdeliste til {name}', en: 'Take-off for {name}' },
  'takeOff.clipboard': { nb: 'Innlimt liste', en: 'Pasted list' },
  'takeOff.reading': { nb: 'Leser {file}', en: 'Reading {file}' },
  'takeOff.chooseTitle': { nb: 'Fra fil', en: 'From a file' },
  'takeOff.chooseBody': {
    nb: 'Excel eller csv: eksport fra Revit, Solibri eller et kalkyleprogram, med bygningsdel, beskrivelse, mengde og enhet. Slipp filen her, eller velg den.',
    en: 'Excel or csv: an export of Revit, Solibri or a calculation program, with building part, description, quantity and unit. Drop the file here, or choose it.',
  },
  'takeOff.choose': { nb: 'Velg fil', en: 'Choose file' },
  'takeOff.drop': { nb: 'Slipp mengdelisten her', en: 'Drop the take-off here' },
  'takeOff.paste': { nb: 'Lim inn mengdeliste', en: 'Paste a take-off' },
  'takeOff.pasteHint': {
    nb: 'Kopier rader fra Excel, gjerne med overskriftene, og lim dem inn her. Ingenting lagres før du legger postene til.',
    en: 'Copy rows from Excel, preferably with their headings, and paste them here. Nothing is stored until you add the components.',
  },
  'takeOff.readPasted': { nb: 'Les listen', en: 'Read the list' },

  'takeOff.rows': { nb: { one: 'post', other: 'poster' }, en: { one: 'component', other: 'components' } },
  'takeOff.origin': { nb: '{rows} rader', en: '{rows} rows' },
  'takeOff.sheet': { nb: 'ark {sheet}', en: 'sheet {sheet}' },
  'takeOff.noHeadings': { nb: 'uten overskrifter', en: 'without headings' },
  'takeOff.remembered': { nb: 'kolonnene som sist', en: 'columns as last time' },
  'takeOff.merge': { nb: 'Slå sammen like poster', en: 'Merge alike components' },
  'takeOff.mergeHint': {
    nb: 'Samme del, beskrivelse og enhet: mengdene summeres.',
    en: 'Same part, description and unit: the quantities are added.',
  },
  'takeOff.problems': { nb: 'Avklar', en: 'To settle' },
  'takeOff.noProblems': { nb: 'Alt er lest.', en: 'Everything was read.' },
  'takeOff.filter': { nb: 'Vis bare rader med dette', en: 'Show only rows with this' },
  'takeOff.without': { nb: 'Uten deklarasjon', en: 'Without declaration' },
  'takeOff.proposed': { nb: 'Med deklarasjon', en: 'With declaration' },
  'takeOff.leftOutTitle': { nb: 'Utelatte rader', en: 'Rows left out' },
  'takeOff.leftOut.sum': { nb: 'Sumrader', en: 'Sums' },
  'takeOff.leftOut.heading': { nb: 'Gjentatte overskrifter', en: 'Repeated headings' },
  'takeOff.leftOut.group': { nb: 'Grupper uten mengde', en: 'Groups without quantity' },
  'takeOff.leftOut.unnamed': { nb: 'Mengder uten del eller beskrivelse', en: 'Quantities without part or description' },
  'takeOff.leftOut.empty': { nb: 'Rader uten noe i kolonnene', en: 'Rows with nothing in the columns' },

  'takeOff.table': { nb: 'Rader i mengdelisten', en: 'Rows of the take-off' },
  'takeOff.row': { nb: 'Rad', en: 'Row' },
  'takeOff.quantity': { nb: 'Mengde', en: 'Quantity' },
  'takeOff.quantityFrom': { nb: 'fra {column}', en: 'from {column}' },
  'takeOff.unitUnknown': { nb: 'ukjent enhet', en: 'unknown unit' },
  'takeOff.declaration': { nb: 'Foreslått deklarasjon', en: 'Proposed declaration' },
  'takeOff.why.remembered': { nb: 'husket', en: 'remembered' },
  'takeOff.why.name': { nb: 'etter navn', en: 'by name' },
  'takeOff.expired': { nb: 'utløpt', en: 'expired' },
  'takeOff.noProposal': { nb: 'ingen', en: 'none' },
  'takeOff.accept': { nb: 'Bruk {declaration} for {name}', en: 'Use {declaration} for {name}' },
  'takeOff.acceptAll': { nb: 'Godta alle forslag', en: 'Accept all proposals' },
  'takeOff.refuseAll': { nb: 'Bruk ingen', en: 'Use none' },
  'takeOff.searching': { nb: 'Leter etter deklarasjoner', en: 'Looking for declarations' },
  'takeOff.column': { nb: 'Kolonne {number}', en: 'Column {number}' },
  'takeOff.mapping': { nb: 'Hva «{column}» er', en: 'What “{column}” is' },
  'takeOff.notUsed': { nb: 'Brukes ikke', en: 'Not used' },
  'takeOff.askMark': {
    nb: { one: '«{found}» kan leses på to måter.', other: '{count} tall som «{found}» kan leses på to måter.' },
    en: {
      one: '“{found}” can be read in two ways.',
      other: '{count} numbers such as “{found}” can be read in two ways.',
    },
  },
  'takeOff.askedFor': { nb: '«{found}» er', en: '“{found}” is' },

  'takeOff.oneStep': {
    nb: 'Alt legges til som ett steg og kan angres. Det som ikke er lest, blir stående tomt.',
    en: 'Everything is added as one step and can be undone. What was not read stays empty.',
  },
  'takeOff.add': {
    nb: { one: 'Legg til 1 post', other: 'Legg til {count} poster' },
    en: { one: 'Add 1 component', other: 'Add {count} components' },
  },
  'takeOff.added': {
    nb: { one: '1 post er lagt til fra {file}.', other: '{count} poster er lagt til fra {file}.' },
    en: { one: '1 component was added from {file}.', other: '{count} components were added from {file}.' },
  },

  'fileLimit.listRows': { nb: '100 000 rader i en liste', en: '100 000 rows in a list' },

  'takeOffField.element': { nb: 'Bygningsdel', en: 'Building part' },
  'takeOffField.name': { nb: 'Beskrivelse', en: 'Description' },
  'takeOffField.material': { nb: 'Materiale', en: 'Material' },
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
  'takeOffField.wastage': { nb: 'Svinn', en: 'Wastage' },

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
} satisfies TakeOffTexts);
