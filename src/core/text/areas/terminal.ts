import { phrases } from '../phrase.ts';

/** What `byggklima` says in a terminal. */
export const terminalTexts = phrases({
  'terminal.help': {
    nb: `Byggklima i terminalen

  byggklima assess <pakke> [--json] [--today ÅÅÅÅ-MM-DD]
      Regner klimaregnskapet for hvert alternativ i en prosjektpakke, og sammenligner dem. Trenger ingen datamappe.
      Med --json følger også avfall, byggeplass, livssykluskostnader og tilbudene med poeng.
  byggklima explain <pakke> <alternativ> [post] [modul] [--part <bygningsdel>] [--scenario norway|europe] [--json]
      Viser hvordan et tall er regnet ut: formel, tall og kilder. Alternativ og post ved id eller navn; en modul alene er alternativets.
  byggklima report <pakke> --out <fil.xlsx|fil.docx|fil.json> [--today ÅÅÅÅ-MM-DD]
      Skriver regnskapet som Excel-arbeidsbok, saksframlegget i Word, eller pakken med resultatene som JSON.
  byggklima report <pakke> --check <fil.xlsx|fil.docx>
      Sier om en rapport er laget av pakken slik den er nå.
  byggklima import <fil> [--biogenic "kategori=yes|no|unknown" …] [--json]
      Leser miljødeklarasjoner inn i EPD-biblioteket: ILCD+EPD, openEPD, Boverkets klimatdatabas, eller en tabell i csv eller xlsx.
  byggklima call <navn> [json] [--file <fil>] [--out <fil>]
      Kjører ett kall i programmets kontrakt. --file legger ved en fil, --out lagrer filen som kallet lager.

Felles valg
  --data-dir <mappe>    datamappen det arbeides i; uten valget: {folder}
  --restore <navn>      sett inn en sikkerhetskopi før en skadet arbeidsfil åpnes
  --lang nb|en          språk; uten valget etter LANG
  --help, --version
`,
    en: `Byggklima in the terminal

  byggklima assess <package> [--json] [--today YYYY-MM-DD]
      Calculates the climate account of each alternative in a project package, and compares them. Needs no data folder.
      With --json also waste, site, life-cycle costs, and the bids with their scores.
  byggklima explain <package> <alternative> [component] [module] [--part <building part>] [--scenario norway|europe] [--json]
      Shows how a figure came about: formula, numbers and sources. Alternative and component by id or name; a module alone is the alternative's.
  byggklima report <package> --out <file.xlsx|file.docx|file.json> [--today YYYY-MM-DD]
      Writes the assessment as an Excel workbook, the case paper in Word, or the package with its results as JSON.
  byggklima report <package> --check <file.xlsx|file.docx>
      Tells whether a report was made from the package as it is now.
  byggklima import <file> [--biogenic "category=yes|no|unknown" …] [--json]
      Reads environmental declarations into the EPD library: ILCD+EPD, openEPD, Boverket's climate database, or a table in csv or xlsx.
  byggklima call <name> [json] [--file <file>] [--out <file>]
      Runs one call of the program's contract. --file sends a file along, --out keeps the file that the call makes.

Common options
  --data-dir <folder>   the data folder to work in; without it: {folder}
  --restore <name>      put a backup in place before a damaged workspace is opened
  --lang nb|en          language; without it by LANG
  --help, --version
`,
  },
  'terminal.reportKind': {
    nb: '{file} har ikke et navn som slutter på {kinds}, så det er ikke sagt hva som skal skrives.',
    en: '{file} has no name that ends in {kinds}, so it is not said what to write.',
  },
  'terminal.outIsInput': {
    nb: '--out {file} er pakken selv, og ville blitt skrevet over.',
    en: '--out {file} is the package itself, which would be written over.',
  },
  'terminal.unknownCommand': { nb: 'Ukjent kommando: {command}.', en: 'Unknown command: {command}.' },
  'terminal.missing': { nb: '{what} mangler.', en: '{what} is missing.' },
  'terminal.missingOf': { nb: '{what} mangler. Det finnes:{known}\n', en: '{what} is missing. There are:{known}\n' },
  'terminal.notFound': {
    nb: '{what} «{found}» finnes ikke. Det finnes:{known}\n',
    en: '{what} “{found}” is not there. There are:{known}\n',
  },
  'terminal.ambiguous': {
    nb: '{what} «{found}» er flere. Bruk id:{known}\n',
    en: '{what} “{found}” is several. Use the id:{known}\n',
  },
  'terminal.withoutMethod': {
    nb: '«{name}» kan ikke beregnes: metoden mangler moduler eller beregningsperiode.',
    en: '“{name}” cannot be calculated: its method lacks modules or study period.',
  },
  'terminal.notJson': { nb: 'Inndataene er ikke JSON: {found}', en: 'The input is not JSON: {found}' },
  'terminal.notADay': {
    nb: '--today {found}: skriv dagen som ÅÅÅÅ-MM-DD.',
    en: '--today {found}: write the day as YYYY-MM-DD.',
  },
  'terminal.notAnAnswer': {
    nb: '--biogenic {found}: skriv kategori=yes, kategori=no eller kategori=unknown.',
    en: '--biogenic {found}: write category=yes, category=no or category=unknown.',
  },
  'terminal.unknownCategory': {
    nb: '--biogenic: {file} har ingen kategori «{category}».',
    en: '--biogenic: {file} has no category “{category}”.',
  },
  'terminal.seeHelp': { nb: 'Se byggklima --help.', en: 'See byggklima --help.' },
  'terminal.restoreHint': {
    nb: 'Start på nytt med --restore "{backup}" for å fortsette fra sikkerhetskopien. En fil som står der nå, blir liggende ved siden av.',
    en: 'Start again with --restore "{backup}" to go on from the backup. A file that stands there now is kept beside it.',
  },
  'terminal.noDesktop': {
    nb: 'Electron er ikke installert og kunne ikke hentes, så Byggklima åpnes i nettleseren.',
    en: 'Electron is not installed and could not be fetched, so Byggklima opens in the browser.',
  },
  'terminal.badOption': { nb: 'Valgene kan ikke leses ({message}).', en: 'The options cannot be read ({message}).' },
  'terminal.opened': {
    nb: 'Byggklima er åpnet i nettleseren. La dette vinduet stå; Ctrl+C avslutter.',
    en: 'Byggklima is open in the browser. Leave this window; Ctrl+C ends it.',
  },
  'terminal.written': { nb: 'Skrev {file}.', en: 'Wrote {file}.' },
  'terminal.read': {
    nb: '{file}: leste {dataSets}.',
    en: '{file}: read {dataSets}.',
  },
  'terminal.readFromRows': {
    nb: '{file}: leste {dataSets} fra {rows}.',
    en: '{file}: read {dataSets} from {rows}.',
  },
  'terminal.dataSets': {
    nb: { one: '1 datasett', other: '{count} datasett' },
    en: { one: '1 data set', other: '{count} data sets' },
  },
  'terminal.rows': {
    nb: { one: '1 rad', other: '{count} rader' },
    en: { one: '1 row', other: '{count} rows' },
  },
  'terminal.stored': {
    nb: 'Nye: {stored}. Oppdatert: {updated}. Like fra før: {identical}. Kan ikke brukes: {unusable}.',
    en: 'New: {stored}. Updated: {updated}. Identical to what is stored: {identical}. Cannot be used: {unusable}.',
  },
  'terminal.biogenic': {
    nb: {
      one: 'Biogent karbon i «{category}»: {answer} (1 datasett)',
      other: 'Biogent karbon i «{category}»: {answer} ({count} datasett)',
    },
    en: {
      one: 'Biogenic carbon in “{category}”: {answer} (1 data set)',
      other: 'Biogenic carbon in “{category}”: {answer} ({count} data sets)',
    },
  },
  'terminal.answer.yes': { nb: 'ja', en: 'yes' },
  'terminal.answer.no': { nb: 'nei', en: 'no' },
  'terminal.answer.unknown': { nb: 'ikke kjent', en: 'not known' },
  'terminal.warning': { nb: 'kontroller: {what} ({dataSets})', en: 'check: {what} ({dataSets})' },
  'terminal.total': { nb: 'Sum: {total} kg CO₂e', en: 'Total: {total} kg CO₂e' },
  'terminal.bothMixes': {
    nb: 'Med norsk strøm: {norway} kg CO₂e. Med europeisk strøm: {europe} kg CO₂e.',
    en: 'With Norwegian electricity: {norway} kg CO₂e. With European electricity: {europe} kg CO₂e.',
  },
  'terminal.perAreaYear': { nb: 'Per m² og år: {value} kg CO₂e', en: 'Per m² and year: {value} kg CO₂e' },
  'terminal.module': { nb: '{module} {name}: {value}', en: '{module} {name}: {value}' },
  'terminal.incomplete': {
    nb: { one: 'Ufullstendig, 1 tall mangler: {what}.', other: 'Ufullstendig, {count} tall mangler: {what}.' },
    en: { one: 'Incomplete, 1 figure is missing: {what}.', other: 'Incomplete, {count} figures are missing: {what}.' },
  },
  'terminal.undecided': {
    nb: 'Kan ikke avgjøres ennå: et av alternativene mangler energi i drift (B6), eller tall for minst halvparten av postene.',
    en: 'Cannot be decided yet: one of the alternatives lacks operational energy (B6), or figures for at least half of its rows.',
  },
  'terminal.difference': { nb: '{name} sammenlignet med {reference}', en: '{name} compared with {reference}' },
  'terminal.provisionalDifference': {
    nb: '{name} sammenlignet med {reference}, foreløpig: tall mangler',
    en: '{name} compared with {reference}, so far: figures are missing',
  },
  'terminal.payback': { nb: 'Tilbakebetalingstid for {name}: {range}', en: 'Carbon payback of {name}: {range}' },
  'terminal.stamp': { nb: 'Metode: {stamp}', en: 'Method: {stamp}' },
});
