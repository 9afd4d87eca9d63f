import type { LeftOut } from '../../sheet/take-off-lines.ts';
import { phrases, type Phrase } from '../phrase.ts';

type ListTexts = Record<`list.leftOut.${LeftOut}`, Phrase> & Record<`list.${string}` | 'fileLimit.listRows', Phrase>;

/** Lists from other programs on their way in: where they come from, what their columns are, and what is proposed for their rows. */
export const listTexts = phrases({
  'list.clipboard': { nb: 'Innlimt liste', en: 'Pasted list' },
  'list.reading': { nb: 'Leser {file}', en: 'Reading {file}' },
  'list.chooseTitle': { nb: 'Fra fil', en: 'From a file' },
  'list.choose': { nb: 'Velg fil', en: 'Choose file' },
  'list.pasteHint': {
    nb: 'Kopier rader fra Excel, gjerne med overskriftene, og lim dem inn her. Ingenting lagres før du legger postene til.',
    en: 'Copy rows from Excel, preferably with their headings, and paste them here. Nothing is stored until you add the components.',
  },
  'list.readPasted': { nb: 'Les listen', en: 'Read the list' },
  'list.origin': { nb: '{rows} rader', en: '{rows} rows' },
  'list.sheet': { nb: 'ark {sheet}', en: 'sheet {sheet}' },
  'list.sheetChoice': { nb: 'Ark', en: 'Sheet' },
  'list.noHeadings': { nb: 'uten overskrifter', en: 'without headings' },
  'list.remembered': { nb: 'kolonnene som sist', en: 'columns as last time' },
  'list.problems': { nb: 'Avklar', en: 'To settle' },
  'list.notFound': {
    nb: 'Ingen kolonne for {fields}. Velg den i overskriften.',
    en: 'No column for {fields}. Choose it in the heading.',
  },
  'list.noProblems': { nb: 'Alt er lest.', en: 'Everything was read.' },
  'list.filter': { nb: 'Vis bare rader med dette', en: 'Show only rows with this' },
  'list.leftOutTitle': { nb: 'Utelatte rader', en: 'Rows left out' },
  'list.table': { nb: 'Rader i listen', en: 'Rows of the list' },
  'list.rows': { nb: { one: 'rad', other: 'rader' }, en: { one: 'row', other: 'rows' } },
  'list.becomes': { nb: 'Blir', en: 'Becomes' },
  'list.row': { nb: 'Rad', en: 'Row' },
  'list.column': { nb: 'Kolonne {number}', en: 'Column {number}' },
  'list.mapping': { nb: 'Hva «{column}» er', en: 'What “{column}” is' },
  'list.notUsed': { nb: 'Brukes ikke', en: 'Not used' },
  'list.askMark': {
    nb: { one: '«{found}» kan leses på to måter.', other: '{count} tall som «{found}» kan leses på to måter.' },
    en: {
      one: '“{found}” can be read in two ways.',
      other: '{count} numbers such as “{found}” can be read in two ways.',
    },
  },
  'list.askedFor': { nb: '«{found}» er', en: '“{found}” is' },
  'list.acceptAll': { nb: 'Godta alle forslag', en: 'Accept all proposals' },
  'list.refuseAll': { nb: 'Bruk ingen', en: 'Use none' },
  'list.noProposal': { nb: 'ingen', en: 'none' },
  'list.oneStep': {
    nb: 'Alt legges til som ett steg og kan angres. Det som ikke er lest, blir stående tomt.',
    en: 'Everything is added as one step and can be undone. What was not read stays empty.',
  },
  'list.oneStepNoted': {
    nb: 'Alt legges til som ett steg og kan angres. Det som ikke er lest, blir stående i Merknad.',
    en: 'Everything is added as one step and can be undone. What was not read is kept in Note.',
  },
  'list.leftOut.sum': { nb: 'Sumrader', en: 'Sums' },
  'list.leftOut.heading': { nb: 'Gjentatte overskrifter', en: 'Repeated headings' },
  'list.leftOut.group': { nb: 'Grupper uten mengde', en: 'Groups without quantity' },
  'list.leftOut.unnamed': { nb: 'Mengder uten del eller beskrivelse', en: 'Quantities without part or description' },
  'list.leftOut.empty': { nb: 'Rader uten noe i kolonnene', en: 'Rows with nothing in the columns' },
  'fileLimit.listRows': { nb: '100 000 rader i en liste', en: '100 000 rows in a list' },
} satisfies ListTexts);
