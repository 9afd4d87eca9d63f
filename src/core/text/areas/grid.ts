import { phrases } from '../phrase.ts';

/** The entry grid's own words: keys, place, and what is wrong with a text in a cell. */
export const gridTexts = phrases({
  'grid.rowNumber': { nb: 'Rad', en: 'Row' },
  'grid.rows': {
    nb: { one: '{count} post', other: '{count} poster' },
    en: { one: '{count} row', other: '{count} rows' },
  },
  'grid.place': { nb: 'Rad {row} av {rows}', en: 'Row {row} of {rows}' },
  'grid.newRow': { nb: 'Ny rad', en: 'New row' },
  'grid.selected': {
    nb: { one: '{count} celle', other: '{count} celler' },
    en: { one: '{count} cell', other: '{count} cells' },
  },
  'grid.sum': { nb: 'Sum {sum}', en: 'Sum {sum}' },
  'grid.keyEdit': { nb: 'rediger', en: 'edit' },
  'grid.keyDown': { nb: 'ned', en: 'down' },
  'grid.keyFill': { nb: 'fyll ned', en: 'fill down' },
  'grid.keyPaste': { nb: 'lim inn fra Excel', en: 'paste from Excel' },
  'grid.keyAnswer': { nb: 'svar', en: 'answer' },
  'grid.help': {
    nb: 'Piltastene flytter. Skriv for å overskrive, F2 for å redigere. Ctrl+C og Ctrl+V kopierer til og fra Excel. Esc og så Tab går ut av tabellen.',
    en: 'Arrow keys move. Type to overwrite, F2 to edit. Ctrl+C and Ctrl+V copy to and from Excel. Esc and then Tab leaves the table.',
  },
  'grid.open': { nb: 'Vis {name}', en: 'Show {name}' },
  'grid.close': { nb: 'Skjul {name}', en: 'Hide {name}' },
  'grid.insertRow': { nb: 'Sett inn rad over', en: 'Insert row above' },
  'grid.removeRows': {
    nb: { one: 'Slett raden', other: 'Slett {count} rader' },
    en: { one: 'Delete the row', other: 'Delete {count} rows' },
  },
  'grid.clear': { nb: 'Tøm cellene', en: 'Clear the cells' },
  'grid.fill': { nb: 'Fyll ned', en: 'Fill down' },
  'grid.rowMenu': { nb: 'Raden', en: 'The row' },
  'grid.moreSuggestions': { nb: 'og {count} til', en: 'and {count} more' },
  'grid.editCancelled': {
    nb: 'Raden du redigerte, vises ikke lenger. Det du skrev i cellen, er ikke lagret.',
    en: 'The row that you were editing is no longer shown. What you typed in the cell is not stored.',
  },
  'grid.noSuggestion': { nb: 'Ingen treff', en: 'Nothing found' },
  'grid.ambiguous': { nb: 'Tvetydig tall: «{text}»', en: 'Ambiguous number: “{text}”' },
  'grid.ambiguousPoint': {
    nb: 'Punktum kan være desimal eller tusenskille.',
    en: 'The mark can be for decimals or for thousands.',
  },
  'grid.ambiguousShare': {
    nb: 'Det kan være en andel eller et tall i prosent.',
    en: 'It can be a share or a number in per cent.',
  },
  'grid.answerAll': { nb: 'Gjelder alle {count} like', en: 'For all {count} alike' },
  'grid.notANumber': { nb: 'Ikke et tall: «{text}»', en: 'Not a number: “{text}”' },
  'grid.notANumberWhy': {
    nb: 'Her må det stå et tall. Teksten er beholdt til du retter den.',
    en: 'A number must stand here. The text is kept until you correct it.',
  },
  'grid.negative': { nb: 'Negativt tall: «{text}»', en: 'Negative number: “{text}”' },
  'grid.negativeWhy': { nb: 'Her kan det ikke stå mindre enn 0.', en: 'Less than 0 cannot stand here.' },
  'grid.notPositive': { nb: 'Ikke større enn 0: «{text}»', en: 'Not above 0: “{text}”' },
  'grid.notPositiveWhy': {
    nb: 'Tallet må være større enn 0. La cellen stå tom hvis det ikke er kjent.',
    en: 'The number must be above 0. Leave the cell empty if it is not known.',
  },
  'grid.tooSmall': { nb: 'For lite: «{text}»', en: 'Too small: “{text}”' },
  'grid.tooSmallWhy': {
    nb: 'Tallet må være minst {least}. La cellen stå tom hvis det ikke er kjent.',
    en: 'The number must be at least {least}. Leave the cell empty if it is not known.',
  },
  'grid.shareTooLarge': { nb: 'Over 100 %: «{text}»', en: 'Above 100%: “{text}”' },
  'grid.shareTooLargeWhy': { nb: 'En andel kan ikke være over 100 %.', en: 'A share cannot be above 100%.' },
  'grid.unknownUnit': { nb: 'Ukjent enhet: «{text}»', en: 'Unknown unit: “{text}”' },
  'grid.unknownUnitInNumber': {
    nb: 'Enheten «{unit}» er ikke kjent. Skriv tallet uten den, og velg enheten i cellen ved siden av.',
    en: 'The unit “{unit}” is not known. Write the number without it, and choose the unit in the cell beside.',
  },
  'grid.otherUnit': { nb: 'Annen enhet: «{text}»', en: 'Another unit: “{text}”' },
  'grid.otherUnitWhy': { nb: 'Tallet her er i {unit}.', en: 'The number here is in {unit}.' },
  'grid.unknownChoice': { nb: 'Ukjent valg: «{text}»', en: 'Unknown choice: “{text}”' },
  'grid.unknownChoiceWhy': { nb: 'Velg en av: {choices}.', en: 'Choose one of: {choices}.' },
  'grid.notADay': { nb: 'Ikke en dato: «{text}»', en: 'Not a date: “{text}”' },
  'grid.notADayWhy': { nb: 'Skriv datoen som 31.12.2027.', en: 'Write the date as 31/12/2027.' },
  'grid.because': { nb: '{reason}', en: '{reason}' },
  'grid.notStored': { nb: 'Ikke lagret: «{text}»', en: 'Not stored: “{text}”' },
});
