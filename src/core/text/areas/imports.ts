import type { ImportProblemCode } from '../../api/import-preview.ts';
import type { GwpIndicator } from '../../declaration/declaration.ts';
import type { OekobaudatField } from '../../sheet/oekobaudat.ts';
import type { ProductField } from '../../sheet/product-columns.ts';
import { phrases, type Phrase } from '../phrase.ts';

type FileLimit =
  | 'rows'
  | 'columns'
  | 'cells'
  | 'cellCharacters'
  | 'unpackedBytes'
  | 'documentBytes'
  | 'documentDepth'
  | 'documentElements';

type ImportTexts = Record<`fileLimit.${FileLimit}`, Phrase> &
  Record<`importProblem.${ImportProblemCode}`, Phrase> &
  Record<`importAdvice.${ImportProblemCode}`, Phrase> &
  Record<`importField.${ProductField | OekobaudatField | GwpIndicator}`, Phrase> &
  Record<string, Phrase>;

/** What is wrong or worth knowing in an imported row, and what the fields of a file are called. */
export const importTexts = phrases({
  'importProblem.no-declared-amount': { nb: 'Deklarert mengde mangler', en: 'Declared amount is missing' },
  'importProblem.no-unit': { nb: 'Enhet mangler', en: 'Unit is missing' },
  'importProblem.unknown-unit': { nb: 'Ukjent enhet', en: 'Unknown unit' },
  'importProblem.no-name': { nb: 'Navn mangler', en: 'Name is missing' },
  'importProblem.not-a-number': { nb: 'Ikke et tall', en: 'Not a number' },
  'importProblem.ambiguous-number': {
    nb: 'Tvetydig tall: tegnet kan være desimal eller tusenskille',
    en: 'Ambiguous number: the mark may be decimal or thousands',
  },
  'importProblem.no-impacts': { nb: 'Ingen GWP-tall', en: 'No GWP figures' },
  'importProblem.not-a-date': { nb: 'Ikke en dato', en: 'Not a date' },
  'importProblem.not-a-registration': {
    nb: 'Ikke et registreringsnummer',
    en: 'Not a registration number',
  },
  'importProblem.service-life-too-short': {
    nb: 'Levetid må være minst 0,1 år',
    en: 'Service life must be at least 0.1 years',
  },
  'importProblem.service-life-at-most': {
    nb: 'Øvre grense er lest som levetid',
    en: 'An upper bound was read as service life',
  },
  'importProblem.impossible-value': {
    nb: 'Verdien er utenfor det som er mulig',
    en: 'The value is outside what is possible',
  },
  'importProblem.other-basis': {
    nb: 'Tallet er per noe annet enn det som er deklarert',
    en: 'The figure is per something else than what is declared',
  },
  'importProblem.basis-converted': {
    nb: 'Tallet er regnet om til deklarert enhet',
    en: 'The figure was converted to the declared unit',
  },
  'importProblem.unit-missing': { nb: 'Tall uten enhet', en: 'Number without a unit' },
  'importProblem.not-yes-or-no': { nb: 'Verken ja eller nei', en: 'Neither yes nor no' },
  'importProblem.not-a-use-stage': {
    nb: 'Verken per levetid eller per år',
    en: 'Neither per service life nor per year',
  },
  'importProblem.product-stage-partial': {
    nb: 'Bare deler av A1–A3 er deklarert',
    en: 'Only parts of A1–A3 are declared',
  },
  'importProblem.scenario-chosen': {
    nb: 'Flere scenarioer: ett er valgt, ingen er lagt sammen',
    en: 'Several scenarios: one was chosen, none were added',
  },
  'importProblem.two-figures': {
    nb: 'To ulike tall for samme modul: ingen av dem er brukt',
    en: 'Two different figures for the same module: neither was used',
  },
  'importProblem.figures-disagree': {
    nb: 'A1, A2 og A3 er til sammen noe annet enn A1–A3',
    en: 'A1, A2 and A3 together are something else than A1–A3',
  },
  'importProblem.implausible-figure': {
    nb: 'Usannsynlige materialdata er ikke brukt til omregning',
    en: 'Implausible material data were not used for conversion',
  },
  'importProblem.material-idle': {
    nb: 'Gir ingen omregning til andre enheter, og lagres ikke',
    en: 'Gives no conversion to other units, and is not stored',
  },
  'importProblem.making-below-zero': { nb: 'Under 0 i A1–A3', en: 'Below 0 in A1–A3' },
  'importProblem.implausible-per-kg': {
    nb: 'Usannsynlig utslipp per kg for materialet',
    en: 'Implausible emission per kg for the material',
  },
  'importProblem.total-not-sum': {
    nb: 'GWP-total er ikke summen av delene',
    en: 'GWP-total is not the sum of its parts',
  },
  'importProblem.transport-beyond-scale': {
    nb: 'A4 er svært stor mot A1–A3',
    en: 'A4 is very large beside A1–A3',
  },
  'importProblem.unknown-module': { nb: 'Ukjent modul er utelatt', en: 'An unknown module was left out' },
  'importProblem.duplicate-row': { nb: 'Samme rad to ganger', en: 'The same row twice' },
  'importProblem.name-taken': {
    nb: 'Samme navn som en rad over, med andre tall',
    en: 'The same name as a row above, with other figures',
  },
  'importProblem.shared-registration': {
    nb: 'Flere produkter har samme registreringsnummer',
    en: 'Several products have the same registration number',
  },
  'importProblem.older-version': {
    nb: 'Eldre versjon enn den biblioteket eller filen har, tas ikke inn',
    en: 'An older version than the library or the file has, is left out',
  },
  'importProblem.expired': { nb: 'Utløpt', en: 'Expired' },
  'importProblem.not-an-epd': { nb: 'Datasettet er ingen EPD', en: 'The data set is no EPD' },
  'importProblem.part-missing': {
    nb: 'En del av datasettet mangler; be om filen på nytt',
    en: 'A part of the data set is missing; ask for the file again',
  },
  'importProblem.part-damaged': {
    nb: 'Dokumentet i pakken er skadet eller kuttet; be om pakken på nytt',
    en: 'The document in the package is damaged or cut off; ask for the package again',
  },
  'importProblem.flow-missing': {
    nb: 'Enheten står i produktets flytdatasett, som ikke er med; be om hele zip-pakken',
    en: 'The unit stands in the product’s flow data set, which is not there; ask for the whole zip package',
  },
  'importProblem.flow-not-in-package': {
    nb: 'Enheten står i produktets flytdatasett, som mangler i pakken',
    en: 'The unit stands in the product’s flow data set, which the package lacks',
  },
  'importProblem.unit-in-words': {
    nb: 'Mengde og enhet er lest av teksten, for flytdatasettet er ikke med',
    en: 'Amount and unit were read from the text, for the flow data set is not there',
  },
  'importProblem.method-chosen': {
    nb: 'Tall etter flere metoder: én er valgt, ingen er lagt sammen',
    en: 'Figures by several methods: one was chosen, none were added',
  },
  'importProblem.foreign-method': {
    nb: 'Regnet etter en annen metode enn EN 15804; sammenlign med varsomhet',
    en: 'Calculated by another method than EN 15804’s; compare with care',
  },
  'importProblem.energy-carrier': {
    nb: 'Energivare: hører til i faktorsettet, ikke blant materialene',
    en: 'Energy carrier: belongs in the factor set, not among the materials',
  },

  'importAdvice.older-version': {
    nb: 'Bruk den nyeste. Er den eldre likevel riktig, legg den inn for hånd.',
    en: 'Use the newest. If the older one is right all the same, enter it by hand.',
  },
  'importAdvice.not-an-epd': {
    nb: 'Filen beskriver en prosess uten miljødeklarasjon. Be om EPD-ens eget datasett.',
    en: 'The file describes a process without a declaration. Ask for the EPD’s own data set.',
  },
  'importAdvice.part-missing': {
    nb: 'Be leverandøren om hele datasettet på nytt.',
    en: 'Ask the supplier for the whole data set again.',
  },
  'importAdvice.part-damaged': {
    nb: 'Be leverandøren om filen på nytt. Resten av pakken kan brukes.',
    en: 'Ask the supplier for the file again. The rest of the package can be used.',
  },
  'importAdvice.flow-missing': {
    nb: 'Be om hele zip-pakken, med mappene «processes» og «flows», eller legg begge filene i én zip-fil.',
    en: 'Ask for the whole zip package, with the folders “processes” and “flows”, or put both files in one zip file.',
  },
  'importAdvice.flow-not-in-package': {
    nb: 'Be leverandøren om en pakke der flytdatasettet er med, i mappen «flows».',
    en: 'Ask the supplier for a package that has the flow data set too, in the folder “flows”.',
  },
  'importAdvice.unit-in-words': {
    nb: 'Kontroller deklarert mengde og enhet mot deklarasjonen. Med hele zip-pakken leses også masse og volum.',
    en: 'Verify declared amount and unit against the declaration. With the whole zip package mass and volume are read too.',
  },
  'importAdvice.method-chosen': {
    nb: 'Kontroller at den valgte metoden er den kontrakten ber om.',
    en: 'Check that the method chosen is the one that the contract asks for.',
  },
  'importAdvice.foreign-method': {
    nb: 'Be om en EPD etter EN 15804 hvis tallene skal sammenlignes med andre.',
    en: 'Ask for an EPD by EN 15804 if the figures are to be compared with others.',
  },
  'importAdvice.energy-carrier': {
    nb: 'Legg utslippsfaktoren inn i et eget faktorsett under Innstillinger.',
    en: 'Enter the emission factor in a factor set of your own under Settings.',
  },
  'importAdvice.no-declared-amount': {
    nb: 'Skriv et tall over 0 i kolonnen for deklarert mengde, eller foran enheten.',
    en: 'Write a number above 0 in the column of the declared amount, or before the unit.',
  },
  'importAdvice.no-unit': {
    nb: 'Skriv enheten som produktet er deklarert i, som m², kg eller stk.',
    en: 'Write the unit that the product is declared in, such as m², kg or pcs.',
  },
  'importAdvice.unknown-unit': {
    nb: 'Svar på hvilken enhet dette er, eller skriv en kjent enhet som m², kg eller stk.',
    en: 'Answer which unit this is, or write a known unit such as m², kg or pcs.',
  },
  'importAdvice.no-name': { nb: 'Skriv navnet på produktet.', en: 'Write the name of the product.' },
  'importAdvice.not-a-number': {
    nb: 'Skriv et tall alene, eller tøm cellen hvis verdien ikke er kjent.',
    en: 'Write a number alone, or empty the cell if the value is not known.',
  },
  'importAdvice.ambiguous-number': {
    nb: 'Velg for kolonnen om tegnet er desimalskille eller tusenskille.',
    en: 'Choose for the column whether the mark is a decimal or a thousands mark.',
  },
  'importAdvice.no-impacts': {
    nb: 'Fyll inn GWP for minst én modul, eller ta raden bort.',
    en: 'Fill in GWP for one module at least, or take the row away.',
  },
  'importAdvice.not-a-date': {
    nb: 'Skriv datoen som dd.mm.åååå. Gyldigheten er ikke lest.',
    en: 'Write the date as dd.mm.yyyy. The validity was not read.',
  },
  'importAdvice.not-a-registration': {
    nb: 'Skriv nummeret fra EPD-en, eller la cellen stå tom til den finnes. Produktet regnes ikke som EPD på grunn av ordene.',
    en: 'Write the EPD’s number, or leave the cell empty until there is one. The words do not make the product an EPD.',
  },
  'importAdvice.service-life-too-short': {
    nb: 'Skriv levetiden i hele år, eller tøm cellen.',
    en: 'Write the service life in years, or empty the cell.',
  },
  'importAdvice.service-life-at-most': {
    nb: 'Levetiden kan være kortere. Kontroller mot deklarasjonen.',
    en: 'The service life may be shorter. To be verified against the declaration.',
  },
  'importAdvice.impossible-value': {
    nb: 'Rett verdien i filen, eller be leverandøren om den riktige.',
    en: 'Correct the value in the file, or ask the supplier for the right one.',
  },
  'importAdvice.other-basis': {
    nb: 'Skriv tallet per deklarert enhet, eller rett enheten produktet er deklarert i.',
    en: 'Write the figure per declared unit, or correct the unit that the product is declared in.',
  },
  'importAdvice.basis-converted': {
    nb: 'Filen sier hva tallet er per, og det er en annen mengde enn den deklarerte. Kontroller mot deklarasjonen.',
    en: 'The file says what the figure is per, and that is another amount than the declared one. To be verified against the declaration.',
  },
  'importAdvice.unit-missing': {
    nb: 'Velg enheten for kolonnen, eller skriv den bak tallet. Verdien er ikke lest.',
    en: 'Choose the unit of the column, or write it after the number. The value was not read.',
  },
  'importAdvice.not-yes-or-no': { nb: 'Skriv ja eller nei.', en: 'Write yes or no.' },
  'importAdvice.not-a-use-stage': {
    nb: 'Skriv «per levetid» eller «per år».',
    en: 'Write “per service life” or “per year”.',
  },
  'importAdvice.product-stage-partial': {
    nb: 'Fyll inn A1, A2 og A3 alle tre, eller A1–A3. Deler alene blir ikke summert.',
    en: 'Fill in all of A1, A2 and A3, or A1–A3. Parts alone are not added.',
  },
  'importAdvice.scenario-chosen': {
    nb: 'Se om scenarioet passer for prosjektet.',
    en: 'See whether the scenario fits the project.',
  },
  'importAdvice.two-figures': {
    nb: 'Finn det riktige tallet i deklarasjonen, og ta det andre ut av filen eller be om den på nytt.',
    en: 'Find the right figure in the declaration, and take the other out of the file or ask for it again.',
  },
  'importAdvice.figures-disagree': {
    nb: 'A1–A3 er brukt, delene er utelatt. Kontroller mot deklarasjonen.',
    en: 'A1–A3 was used, the parts were left out. To be verified against the declaration.',
  },
  'importAdvice.implausible-figure': {
    nb: 'Kontroller enhetene: densitet i kg/m³, flatevekt i kg/m², tykkelse i mm eller m.',
    en: 'Verify the units: density in kg/m³, mass per area in kg/m², thickness in mm or m.',
  },
  'importAdvice.material-idle': {
    nb: 'For m² trengs vekt per m², eller densitet og tykkelse; for stk og løpemeter vekten. Legg til kolonnen, eller skriv det i deklarasjonen siden.',
    en: 'For m² weight per m² is needed, or density and thickness; for pieces and metres the weight. Add the column, or enter it in the declaration later.',
  },
  'importAdvice.making-below-zero': {
    nb: 'A1–A3 er {figure} kg CO₂e. GWP-IOBC og GWP-fossil regner ikke med opptak, og det gjenvinning sparer, står i D. Tallet er beholdt. Se om fortegnet eller kolonnen er feil. Kontroller.',
    en: 'A1–A3 is {figure} kg CO₂e. GWP-IOBC and GWP-fossil count no uptake, and what recycling saves stands in D. The figure is kept. See whether the sign or the column is wrong. To be verified.',
  },
  'importAdvice.implausible-per-kg': {
    nb: '{perKg} kg CO₂e per kg; det vanlige er {low}–{high} (laveste og høyeste i Boverkets klimadatabase 02.06 og ÖKOBAUDAT 2020-II, utvidet fem ganger). Se om tallet gjelder 1 000 kg. Kontroller.',
    en: '{perKg} kg CO₂e per kg; usual is {low}–{high} (lowest and highest in Boverket’s climate database 02.06 and ÖKOBAUDAT 2020-II, widened five times). See whether the figure is for 1,000 kg. To be verified.',
  },
  'importAdvice.total-not-sum': {
    nb: 'I {module} er GWP-total {total}, mens fossil, biogen og luluc til sammen er {sum}. Begge er beholdt. Kontroller.',
    en: 'In {module} GWP-total is {total}, while fossil, biogenic and luluc together are {sum}. Both are kept. To be verified.',
  },
  'importAdvice.transport-beyond-scale': {
    nb: 'A4 er {way} og A1–A3 er {making} kg CO₂e, mer enn {most} ganger så mye. Se om A4 gjelder en annen mengde. Kontroller.',
    en: 'A4 is {way} and A1–A3 is {making} kg CO₂e, more than {most} times as much. See whether A4 is for another amount. To be verified.',
  },
  'importAdvice.unknown-module': {
    nb: 'Modulen finnes ikke i EN 15804 og er ikke lest.',
    en: 'The module does not exist in EN 15804 and was not read.',
  },
  'importAdvice.duplicate-row': {
    nb: 'Den første er brukt. Ta bort denne, eller gi den et eget navn eller nummer.',
    en: 'The first was used. Take this away, or give it a name or number of its own.',
  },
  'importAdvice.name-taken': {
    nb: 'Den første er brukt. Gi produktene hvert sitt navn eller nummer.',
    en: 'The first was used. Give each product a name or number of its own.',
  },
  'importAdvice.shared-registration': {
    nb: 'Hvert produkt er beholdt med sine tall. Kontroller nummeret.',
    en: 'Each product is kept with its own figures. To be verified.',
  },
  'importAdvice.expired': {
    nb: 'Be leverandøren om en gyldig deklarasjon. Den settes inn som utløpt.',
    en: 'Ask the supplier for a valid declaration. It is inserted as expired.',
  },

  'importFile.title': { nb: 'Anmerkninger til {file}', en: 'Remarks on {file}' },
  'importFile.problems': { nb: 'Anmerkninger', en: 'Remarks' },
  'importFile.sheet': { nb: 'Ark', en: 'Sheet' },
  'importFile.column': { nb: 'Kolonne', en: 'Column' },
  'importFile.problem': { nb: 'Hva er galt', en: 'What is wrong' },
  'importFile.found': { nb: 'Funnet', en: 'Found' },
  'importFile.advice': { nb: 'Hva du kan gjøre', en: 'What to do' },
  'importFile.template': { nb: 'Mal for EPD-import', en: 'Template for EPD import' },
  'importFile.templateSheet': { nb: 'EPD-er', en: 'EPDs' },
  'importFile.templateLead': {
    nb: 'Ett produkt per rad. Navn, deklarert mengde og enhet og minst ett GWP-tall må fylles ut. GWP er kg CO₂e for hele den deklarerte mengden. La det som ikke er deklarert, stå tomt: 0 er et tall.',
    en: 'One product a row. Name, declared amount and unit and one GWP figure at least must be filled in. GWP is kg CO₂e for the whole declared amount. Leave empty what is not declared: 0 is a figure.',
  },
  'importFile.years': { nb: 'år', en: 'years' },

  'fileLimit.rows': { nb: '1 000 000 rader', en: '1 000 000 rows' },
  'fileLimit.columns': { nb: '16 384 kolonner', en: '16 384 columns' },
  'fileLimit.cells': { nb: '10 000 000 celler', en: '10 000 000 cells' },
  'fileLimit.cellCharacters': { nb: '32 767 tegn i en celle', en: '32 767 characters in a cell' },
  'fileLimit.unpackedBytes': { nb: '512 MB utpakket', en: '512 MB unpacked' },
  'fileLimit.documentBytes': { nb: '64 MB i ett dokument', en: '64 MB in one document' },
  'fileLimit.documentDepth': { nb: '200 nivåer i hverandre', en: '200 levels within each other' },
  'fileLimit.documentElements': { nb: '2 000 000 elementer i ett dokument', en: '2 000 000 elements in one document' },

  'importField.name': { nb: 'Produktnavn', en: 'Product name' },
  'importField.nameEnglish': { nb: 'Engelsk navn', en: 'English name' },
  'importField.nameGerman': { nb: 'Tysk navn', en: 'German name' },
  'importField.manufacturer': { nb: 'Produsent', en: 'Manufacturer' },
  'importField.registration': { nb: 'Registreringsnummer', en: 'Registration number' },
  'importField.operator': { nb: 'Programoperatør', en: 'Programme operator' },
  'importField.uuid': { nb: 'UUID', en: 'UUID' },
  'importField.version': { nb: 'Versjon', en: 'Version' },
  'importField.unit': { nb: 'Deklarert enhet', en: 'Declared unit' },
  'importField.amount': { nb: 'Deklarert mengde', en: 'Declared amount' },
  'importField.mass': { nb: 'Masse per deklarert mengde', en: 'Mass per declared amount' },
  'importField.area': { nb: 'Areal per deklarert mengde', en: 'Area per declared amount' },
  'importField.volume': { nb: 'Volum per deklarert mengde', en: 'Volume per declared amount' },
  'importField.length': { nb: 'Lengde per deklarert mengde', en: 'Length per declared amount' },
  'importField.count': { nb: 'Antall per deklarert mengde', en: 'Pieces per declared amount' },
  'importField.reusedProduct': { nb: 'Ombrukt produkt', en: 'Reused product' },
  'importField.conservative': { nb: 'Konservative tall', en: 'Conservative figures' },
  'importField.useStage': { nb: 'Bruksfase oppgitt', en: 'Use stage given' },
  'importField.density': { nb: 'Densitet', en: 'Density' },
  'importField.bulkDensity': { nb: 'Densitet, løs', en: 'Bulk density' },
  'importField.grammage': { nb: 'Flatevekt', en: 'Mass per area' },
  'importField.massPerLength': { nb: 'Masse per lengde', en: 'Mass per length' },
  'importField.thickness': { nb: 'Tykkelse', en: 'Thickness' },
  'importField.validUntil': { nb: 'Gyldig til', en: 'Valid until' },
  'importField.serviceLife': { nb: 'Levetid', en: 'Service life' },
  'importField.standard': { nb: 'Standard', en: 'Standard' },
  'importField.biogenicCarbon': { nb: 'Biogent karbon', en: 'Biogenic carbon' },
  'importField.category': { nb: 'Kategori', en: 'Category' },
  'importField.categoryEnglish': { nb: 'Kategori (engelsk)', en: 'Category (English)' },
  'importField.kind': { nb: 'Datatype', en: 'Type of data' },
  'importField.module': { nb: 'Modul', en: 'Module' },
  'importField.scenario': { nb: 'Scenario', en: 'Scenario' },
  'importField.gwp': { nb: 'GWP', en: 'GWP' },
  'importField.gwpTotal': { nb: 'GWP-total', en: 'GWP-total' },
  'importField.gwpFossil': { nb: 'GWP-fossil', en: 'GWP-fossil' },
  'importField.gwpBiogenic': { nb: 'GWP-biogen', en: 'GWP-biogenic' },
  'importField.gwpLuluc': { nb: 'GWP-luluc', en: 'GWP-luluc' },
  'importField.gwpIobc': { nb: 'GWP-IOBC', en: 'GWP-IOBC' },
} satisfies ImportTexts);
