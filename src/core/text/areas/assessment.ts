import type { AssessmentPart } from '../../report/assessment/assessment-part.ts';
import type { Denominator } from '../../site/site.ts';
import { phrases, type Phrase } from '../phrase.ts';

type AssessmentTexts = Record<
  `assessment.sheet.${AssessmentPart}` | `assessment.about.${AssessmentPart}` | `assessment.leftOut.${AssessmentPart}`,
  Phrase
> &
  Record<`assessment.site.of.${Denominator}`, Phrase> &
  Record<`assessment.${string}`, Phrase>;

/** The assessment workbook, beside the account itself: its cover, and what of the project's other work is in it. */
export const assessmentTexts = phrases({
  'assessment.sheet.cover': { nb: 'Forside', en: 'Cover' },
  'assessment.sheet.comparison': { nb: 'Sammenligning', en: 'Comparison' },
  'assessment.sheet.sensitivity': { nb: 'Følsomhet', en: 'Sensitivity' },
  'assessment.sheet.accounts': { nb: 'Klimagassregnskap', en: 'Climate accounts' },
  'assessment.sheet.replacements': { nb: 'Utskiftninger', en: 'Replacements' },
  'assessment.sheet.energy': { nb: 'Energi', en: 'Energy' },
  'assessment.sheet.coverage': { nb: 'EPD-dekning', en: 'EPD coverage' },
  'assessment.sheet.waste': { nb: 'Avfall', en: 'Waste' },
  'assessment.sheet.site': { nb: 'Byggeplass', en: 'Construction site' },
  'assessment.sheet.requirements': { nb: 'Krav', en: 'Requirements' },
  'assessment.sheet.cost': { nb: 'Kostnad', en: 'Cost' },
  'assessment.sheet.bids': { nb: 'Tilbud', en: 'Bids' },
  'assessment.sheet.costOf': { nb: 'Kostnad {name}', en: 'Cost {name}' },
  'assessment.sheet.quality': { nb: 'Datakvalitet og mangler', en: 'Data quality and gaps' },
  'assessment.sheet.changeLog': { nb: 'Endringslogg', en: 'Change log' },

  'assessment.cover.lead': {
    nb: 'Klimagassregnskap og oppfølging. Summer, produkter, andeler og forskjeller er formler, og et tall som er endret her, endrer dem.',
    en: 'Climate account and follow-up. Sums, products, shares and differences are formulas, and a figure that is changed here changes them.',
  },
  'assessment.asOf': {
    nb: 'Setninger, bilder, tilbakebetalingstid, merker for det som mangler, utslippenes pris og følsomhet er fra {date} og følger ikke endringer her.',
    en: 'Sentences, pictures, payback, marks of what is missing, the price of the emissions and sensitivity are of {date} and do not follow changes here.',
  },
  'assessment.cover.project': { nb: 'Prosjekt', en: 'Project' },
  'assessment.cover.date': { nb: 'Beregnet', en: 'Calculated' },
  'assessment.cover.program': { nb: 'Program', en: 'Program' },
  'assessment.cover.method': { nb: 'Metode', en: 'Method' },
  'assessment.cover.factors': { nb: 'Utslippsfaktorer', en: 'Emission factors' },
  'assessment.cover.hash': {
    nb: 'Prosjektdataenes kontrollsum (SHA-256)',
    en: 'Checksum of the project’s data (SHA-256)',
  },
  'assessment.cover.complete': { nb: 'Er regnskapene fullstendige?', en: 'Are the accounts complete?' },
  'assessment.cover.noAlternatives': {
    nb: 'Prosjektet har ingen alternativer.',
    en: 'The project has no alternatives.',
  },
  'assessment.cover.sheets': { nb: 'Arkene', en: 'The sheets' },
  'assessment.cover.part': { nb: 'Del', en: 'Part' },
  'assessment.cover.sheet': { nb: 'Ark', en: 'Sheet' },
  'assessment.cover.content': { nb: 'Innhold', en: 'Content' },
  'assessment.cover.leftOut': { nb: 'utelatt', en: 'left out' },
  'assessment.cover.legend': { nb: 'Slik leses cellene', en: 'How to read the cells' },
  'assessment.legend.inputSample': { nb: 'Blått tall', en: 'Blue figure' },
  'assessment.legend.input': {
    nb: 'Lagt inn av en person. Kan endres; summene følger med.',
    en: 'Entered by a person. It can be changed; the sums follow.',
  },
  'assessment.legend.figure': {
    nb: 'Beregnet, eller oppgitt i en deklarasjon.',
    en: 'Calculated, or stated by a declaration.',
  },
  'assessment.legend.missing': { nb: 'Ikke kjent. Det er aldri 0.', en: 'Not known. It is never 0.' },
  'assessment.legend.atLeast': {
    nb: 'Summen mangler noe og er minst dette. «ufullst.» står der det som mangler, også kan trekke ned.',
    en: 'The sum lacks something and is at least this. “incompl.” stands where what is lacking may also draw it down.',
  },
  'assessment.legend.longText': { nb: 'Lang tekst', en: 'Long text' },
  'assessment.legend.longTextWhere': {
    nb: 'En tekst som er lengre enn den høyeste raden har plass til, står hel i cellen. Resten vises når cellen åpnes, og skrives ikke ut.',
    en: 'A text that is longer than the highest row has room for stands whole in its cell. The rest is shown when the cell is opened, and not printed.',
  },

  'assessment.about.summary': {
    nb: 'Utslipp, forskjell og tilbakebetalingstid, og hva som mangler før vedtak',
    en: 'Emissions, difference and payback, and what is lacking before a decision',
  },
  'assessment.about.comparison': {
    nb: 'Hvor forskjellen kommer fra: etter livsløpsmodul og bygningsdel',
    en: 'Where the difference comes from: by life-cycle module and building part',
  },
  'assessment.about.sensitivity': { nb: 'Hva som kan snu svaret', en: 'What may turn the answer' },
  'assessment.about.accounts': {
    nb: 'Materialliste med mengde, faktor og formel per modul, delsummer etter NS 3451, energi og total',
    en: 'Material list with quantity, factor and formula by module, subtotals by NS 3451, energy and total',
  },
  'assessment.about.replacements': { nb: 'Hva som skiftes ut når (B4)', en: 'What is replaced when (B4)' },
  'assessment.about.energy': {
    nb: 'Energi i drift (B6) for alle alternativer',
    en: 'Operational energy (B6) of all alternatives',
  },
  'assessment.about.coverage': {
    nb: 'Hvilke materialer som har gyldig EPD, etter antall, masse og klimapåvirkning',
    en: 'Which materials have a valid EPD, by number, mass and climate impact',
  },
  'assessment.about.waste': {
    nb: 'Sorteringsgrad mot mål og lov, sluttrapport med avfallsplan, og leveringene den bygger på',
    en: 'Sorting rate against target and law, final report with the waste plan, and the deliveries it rests on',
  },
  'assessment.about.site': {
    nb: 'Fossilfri og utslippsfri andel, energilogg og fravik',
    en: 'Fossil-free and emission-free share, energy log and exceptions',
  },
  'assessment.about.requirements': {
    nb: 'Kravene med ansvar, frist, status og avvik',
    en: 'The requirements with responsibility, deadline, status and deviations',
  },
  'assessment.about.cost': {
    nb: 'Nåverdi og årskostnad etter post, og hver linje år for år',
    en: 'Present value and annual cost by post, and each line year by year',
  },
  'assessment.about.bids': {
    nb: 'Poeng og rangering, hva de tåler, og tilbudene slik de ble levert',
    en: 'Points and ranking, what they withstand, and the bids as they were delivered',
  },
  'assessment.about.declarations': {
    nb: 'Miljødeklarasjonene som er brukt, med alle tall som oppgitt',
    en: 'The declarations in use, with all figures as declared',
  },
  'assessment.about.quality': {
    nb: 'Hva tallene bygger på, hvilke tall som mangler, og hva som må kontrolleres',
    en: 'What the figures rest on, which figures are missing, and what has to be checked',
  },
  'assessment.about.method': {
    nb: 'Metodens innstillinger og utslippsfaktorene med kilde',
    en: 'The method’s settings, and the emission factors with their source',
  },
  'assessment.about.changeLog': {
    nb: 'Hvem som har gjort hva i prosjektet, nyest først',
    en: 'Who did what in the project, newest first',
  },

  'assessment.leftOut.comparison': {
    nb: 'Ingen alternativer har et regnskap.',
    en: 'No alternative has an account.',
  },
  'assessment.leftOut.sensitivity': {
    nb: 'Det er ikke to alternativer som kan sammenlignes på nok tall.',
    en: 'There are not two alternatives that compare on enough figures.',
  },
  'assessment.leftOut.replacements': {
    nb: 'Ingenting skiftes ut innen beregningsperioden, eller metoden teller ikke B4.',
    en: 'Nothing is replaced within the study period, or the method does not count B4.',
  },
  'assessment.leftOut.energy': {
    nb: 'Energi i drift er ikke lagt inn, eller metoden teller ikke B6.',
    en: 'Operational energy has not been entered, or the method does not count B6.',
  },
  'assessment.leftOut.coverage': {
    nb: 'Det er ingen nye eller ombrukte materialer å kreve EPD for.',
    en: 'There are no new or reused materials to ask EPDs for.',
  },
  'assessment.leftOut.waste': {
    nb: 'Det er verken ført avfallsplan eller leveringer.',
    en: 'Neither a waste plan nor deliveries are logged.',
  },
  'assessment.leftOut.site': { nb: 'Energiloggen er tom.', en: 'The energy log is empty.' },
  'assessment.leftOut.requirements': { nb: 'Prosjektet har ingen krav.', en: 'The project has no requirements.' },
  'assessment.leftOut.cost': {
    nb: 'Ingen kostnader er lagt inn i alternativene som sammenlignes.',
    en: 'No costs have been entered for the alternatives that are compared.',
  },
  'assessment.leftOut.bids': { nb: 'Ingen tilbud er lagt inn.', en: 'No bids have been entered.' },
  'assessment.leftOut.changeLog': {
    nb: 'Loggen står på maskinen der prosjektet føres, og følger ikke med prosjektpakken.',
    en: 'The log is on the machine where the project is kept, and is not part of the project package.',
  },

  'assessment.share': { nb: 'Andel', en: 'Share' },
  'assessment.replacements.title': { nb: 'Utskiftninger (B4)', en: 'Replacements (B4)' },
  'assessment.replacements.lead': {
    nb: 'Årene følger av levetidene. Summene per år hentes fra listen under, og listen fra hvert alternativs materialliste.',
    en: 'The years follow from the service lives. The sums by year are of the list below, and the list is of each alternative’s material list.',
  },
  'assessment.replacements.byYear': { nb: 'Utslipp per år', en: 'Emissions by year' },
  'assessment.replacements.list': { nb: 'Hva som skiftes ut', en: 'What is replaced' },
  'assessment.replacements.share': { nb: 'Utskift-\nninger', en: 'Replace-\nments' },
  'assessment.replacements.once': { nb: 'Én utskifting\nkg CO₂e', en: 'One replacement\nkg CO₂e' },
  'assessment.energy.lead': {
    nb: 'Behovene er hentet fra arkene til alternativene og endres der. Utslippene er summen over beregningsperioden.',
    en: 'The demands are those of the alternatives’ sheets and are changed there. The emissions are the sum over the study period.',
  },
  'assessment.energy.demand': { nb: 'Behov\nkWh/år', en: 'Demand\nkWh/yr' },
  'assessment.energy.perArea': { nb: 'Per areal\nkWh/m²·år', en: 'Per area\nkWh/m²·yr' },
  'assessment.coverage.title': { nb: 'EPD-dekning for {alternative}', en: 'EPD coverage of {alternative}' },
  'assessment.coverage.mass': { nb: 'Masse\nkg', en: 'Mass\nkg' },
  'assessment.coverage.impact': { nb: 'A1–A3\nkg CO₂e', en: 'A1–A3\nkg CO₂e' },
  'assessment.coverage.massShare': { nb: 'Andel\nav masse', en: 'Share\nof mass' },
  'assessment.coverage.impactShare': { nb: 'Andel av A1–A3', en: 'Share of A1–A3' },
  'assessment.coverage.list': { nb: 'Post for post', en: 'Row by row' },
  'assessment.site.of.energy': { nb: 'krav, av kWh', en: 'required, of kWh' },
  'assessment.site.of.hours': { nb: 'krav, av driftstimer', en: 'required, of hours' },
  'assessment.site.of.machines': { nb: 'krav, av maskiner', en: 'required, of machines' },
  'assessment.site.direct': { nb: 'Direkte\nkg CO₂', en: 'Direct\nkg CO₂' },
  'assessment.site.directNote': {
    nb: 'fra forbrenning på plassen, uten oppstrøms',
    en: 'from burning on the site, no upstream',
  },
  'assessment.site.blend': { nb: '{share} % av {amount}', en: '{share} % of {amount}' },
  'assessment.site.undecided': { nb: 'ikke avgjort', en: 'not settled' },
  'assessment.quality.title': { nb: 'Hva tallene bygger på', en: 'What the figures rest on' },
  'assessment.quality.of': { nb: 'Andel', en: 'Share' },
  'assessment.quality.ofImpact': { nb: 'av A1–A3', en: 'of A1–A3' },
  'assessment.quality.ofRows': { nb: 'av postene', en: 'of the rows' },
  'assessment.changeLog.lead': {
    nb: 'Det som er gjort i prosjektet på denne maskinen, nyest først. Tidene er UTC.',
    en: 'What was done in the project on this machine, newest first. The times are UTC.',
  },
  'assessment.name.totalNorway': { nb: 'total_norsk_strøm', en: 'total_Norwegian_mix' },
  'assessment.name.totalEurope': { nb: 'total_europeisk_strøm', en: 'total_European_mix' },
  'assessment.name.studyPeriod': { nb: 'beregningsperiode', en: 'study_period' },
  'assessment.name.area': { nb: 'areal', en: 'area' },
  'assessment.refusedInput.title': { nb: 'Tallet kan ikke brukes', en: 'The number cannot be used' },
  'assessment.refusedInput.body': {
    nb: '{what} Tøm cellen ikke: det som ikke er kjent, rettes i Byggklima.',
    en: '{what} Do not empty the cell: what is not known is put right in Byggklima.',
  },
  'assessment.refusedInput.number': { nb: 'Skriv et tall, uten enhet.', en: 'Write a number, without its unit.' },
  'assessment.refusedInput.notNegative': {
    nb: 'Skriv et tall som er 0 eller mer, uten enhet.',
    en: 'Write a number that is 0 or more, without its unit.',
  },
  'assessment.refusedInput.positive': {
    nb: 'Skriv et tall over 0, uten enhet: det deles på.',
    en: 'Write a number above 0, without its unit: it is divided by.',
  },
  'assessment.refusedInput.share': { nb: 'Skriv en andel fra 0 til 100 %.', en: 'Write a share from 0 to 100%.' },
  'assessment.refusedInput.rate': {
    nb: 'Skriv en rente eller vekst over −100 % og opp til 1000 % i året.',
    en: 'Write a rate above −100% and up to 1000% a year.',
  },
} satisfies AssessmentTexts);
