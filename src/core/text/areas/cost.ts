import type { CostPost, CostTiming } from '../../cost/cost.ts';
import type { CostRemark } from '../../cost/cost-row.ts';
import type { CostLack } from '../../cost/payments.ts';
import type { CostField } from '../../sheet/cost-columns.ts';
import type { OWN_COST_PROBLEMS } from '../../sheet/cost-problem.ts';
import { phrases, type Phrase } from '../phrase.ts';

type CostTexts = Record<`cost.post.${CostPost | 'none'}`, Phrase> &
  Record<`cost.timing.${CostTiming}`, Phrase> &
  Record<`cost.lack.${CostLack}`, Phrase> &
  Record<`cost.remark.${CostRemark}`, Phrase> &
  Record<`costProblem.${(typeof OWN_COST_PROBLEMS)[number]}`, Phrase> &
  Record<`cost.column.${CostField}`, Phrase> &
  Record<`cost.${string}` | `costReport.${string}` | `costList.${string}`, Phrase>;

/** The life-cycle cost of a project's alternatives. */
export const costTexts = phrases({
  'cost.emptyTitle': {
    nb: 'Hva koster alternativene gjennom levetiden?',
    en: 'What do the alternatives cost over their life?',
  },
  'cost.emptyBody': {
    nb: 'Før kostnadene til hvert alternativ etter postene i NS 3454: hva det koster å bygge, drive, vedlikeholde, skifte ut, forsyne og rengjøre. Programmet regner nåverdi og årskostnad over samme beregningsperiode som klimaregnskapet, og viser dem ved siden av utslippene.',
    en: 'Enter the costs of each alternative by the posts of NS 3454: what it costs to build, operate, maintain, replace, supply and clean. The program finds present value and annual cost over the same study period as the climate account, and shows them beside the emissions.',
  },
  'cost.begin': { nb: 'Før kostnader', en: 'Enter costs' },
  'cost.noAlternatives': { nb: 'Ingen alternativer ennå', en: 'No alternatives yet' },
  'cost.noAlternativesBody': {
    nb: 'Kostnadene føres for hvert alternativ. Lag alternativene først.',
    en: 'Costs are entered for each alternative. Make the alternatives first.',
  },

  'cost.report': { nb: 'Kostnader i Excel', en: 'Costs in Excel' },
  'cost.making': { nb: 'Lager regnearket', en: 'Making the workbook' },
  'cost.saved': { nb: 'Lagret som {name}', en: 'Saved as {name}' },

  'cost.post.1': { nb: '1 Anskaffelses- og restkostnader', en: '1 Acquisition and residual costs' },
  'cost.post.2': { nb: '2 Forvaltning', en: '2 Administration' },
  'cost.post.3': { nb: '3 Drift og vedlikehold', en: '3 Operation and maintenance' },
  'cost.post.4': { nb: '4 Utskifting og utvikling', en: '4 Replacement and development' },
  'cost.post.5': { nb: '5 Forsyning', en: '5 Supply' },
  'cost.post.6': { nb: '6 Renhold', en: '6 Cleaning' },
  'cost.post.7': { nb: '7 Service', en: '7 Service' },
  'cost.post.8': { nb: '8 Virksomhetsspesifikke', en: '8 Specific to the activity' },
  'cost.post.none': { nb: 'Uten post', en: 'Without a post' },

  'cost.timing.once': { nb: 'Én gang', en: 'Once' },
  'cost.timing.yearly': { nb: 'Hvert år', en: 'Every year' },
  'cost.timing.every': { nb: 'Hvert n-te år', en: 'Every n years' },
  'cost.timing.replacement': { nb: 'Når komponenten skiftes', en: 'As the component is replaced' },
  'cost.timing.residual': { nb: 'Restverdi ved slutten', en: 'Value left at the end' },

  'cost.lack.amount-missing': { nb: 'mangler beløp', en: 'lacks its amount' },
  'cost.lack.timing-missing': { nb: 'mangler når', en: 'lacks when' },
  'cost.lack.year-missing': { nb: 'mangler år', en: 'lacks its year' },
  'cost.lack.interval-missing': { nb: 'mangler år mellom', en: 'lacks years between' },
  'cost.lack.component-missing': { nb: 'mangler komponent', en: 'lacks its component' },
  'cost.lack.year-outside': { nb: 'utenfor perioden', en: 'outside the period' },
  'cost.lackWhy': {
    nb: 'Linjen er ikke med i nåverdien: {lack}.',
    en: 'The line is not in the present value: it {lack}.',
  },
  'cost.lackWhyOutside': {
    nb: 'Linjen er ikke med i nåverdien: {year} er utenfor beregningsperioden {from}–{to}.',
    en: 'The line is not in the present value: {year} is outside the study period {from}–{to}.',
  },
  'cost.remark.post-missing': {
    nb: 'Linjen har ingen post og står for seg i oversikten.',
    en: 'The line has no post and stands by itself in the overview.',
  },
  'cost.remark.amount-zero': {
    nb: 'Beløpet er 0. Tøm cellen hvis det ikke er kjent.',
    en: 'The amount is 0. Clear the cell if it is not known.',
  },
  'cost.remark.never-replaced': {
    nb: 'Komponenten skiftes ikke i beregningsperioden, så linjen koster ingenting.',
    en: 'The component is not replaced within the study period, so the line costs nothing.',
  },

  'cost.unit.kr': { nb: 'kr', en: 'NOK' },
  'cost.unit.millions': { nb: 'mill. kr', en: 'million NOK' },
  'cost.unit.perArea': { nb: 'kr/m²', en: 'NOK/m²' },
  'cost.unit.perAreaYear': { nb: 'kr/m² og år', en: 'NOK/m² and year' },
  'cost.rate.until': { nb: '{rate}\u00A0% til og med år {year}', en: '{rate}% up to year {year}' },
  'cost.rate.after': { nb: 'deretter {rate}\u00A0%', en: 'then {rate}%' },
  'cost.rate.all': { nb: '{rate}\u00A0%', en: '{rate}%' },

  'cost.sentence.nothing': {
    nb: 'Ingen kostnad kan regnes ennå: før beløp, når det faller og hvilket år.',
    en: 'No cost can be calculated yet: enter amounts, when they fall and in which year.',
  },
  'cost.sentence.incomplete': {
    nb: 'Hva som koster minst kan ikke sies ennå: {names} har linjer som mangler noe.',
    en: 'What costs least cannot be said yet: there are lines that lack something in {names}.',
  },
  'cost.sentence.without': {
    nb: 'Hva som koster minst kan ikke sies ennå: {names} har ingen kostnader.',
    en: 'What costs least cannot be said yet: no costs are entered for {names}.',
  },
  'cost.sentence.unlike': {
    nb: 'Alternativene regnes over ulike år, så kostnadene kan ikke sammenlignes.',
    en: 'The alternatives are calculated over different years, so their costs do not compare.',
  },
  'cost.sentence.one': {
    nb: '{name} koster {value} i nåverdi over {years} år.',
    en: '{name} costs {value} in present value over {years} years.',
  },
  'cost.sentence.lowest': {
    nb: '{lowest} koster {gap} mindre enn {next} i nåverdi over {years} år.',
    en: '{lowest} costs {gap} less than {next} in present value over {years} years.',
  },
  'cost.sentence.same': {
    nb: '{lowest} og {next} koster like mye i nåverdi over {years} år.',
    en: '{lowest} and {next} cost the same in present value over {years} years.',
  },
  'cost.sentence.posts': {
    nb: '{name} har ingen kostnader i post {posts}.',
    en: '{name} has no costs in post {posts}.',
  },
  'cost.by': {
    nb: 'Reelle kalkulasjonsrenter: {rates}. Beløp uten mva., i priser for {year}.',
    en: 'Real discount rates: {rates}. Amounts without VAT, in prices of {year}.',
  },
  'cost.lines': {
    nb: { one: 'én linje mangler noe', other: '{count} linjer mangler noe' },
    en: { one: 'one line lacks something', other: '{count} lines lack something' },
  },

  'cost.table': { nb: 'Nåverdi etter post', en: 'Present value by post' },
  'cost.tableNote': {
    nb: '{unit}, NS 3454 (tilbaketrukket 2023, kontroller)',
    en: '{unit}, NS 3454 (withdrawn 2023, to be verified)',
  },
  'cost.column.posts': { nb: 'Post', en: 'Post' },
  'cost.presentValue': { nb: 'Nåverdi', en: 'Present value' },
  'cost.perArea': { nb: 'Nåverdi per m²', en: 'Present value per m²' },
  'cost.annual': { nb: 'Årskostnad', en: 'Annual cost' },
  'cost.annualPerArea': { nb: 'Årskostnad per m²', en: 'Annual cost per m²' },
  'cost.emissions': { nb: 'Klimagassutslipp, {mix}', en: 'Greenhouse gas emissions, {mix}' },
  'cost.carbon': { nb: 'Utslippenes pris, {mix} (ved siden av)', en: 'The price of the emissions, {mix} (beside)' },
  'cost.carbonNote': {
    nb: 'Prisen på utslippene er ikke med i kostnaden.',
    en: 'The price of the emissions is not part of the cost.',
  },
  'cost.carbonNoPrice': { nb: 'uten prisbane', en: 'no path of prices' },
  'cost.carbonNoYears': { nb: 'uten år', en: 'no years' },

  'cost.chart.title': { nb: 'Kostnad mot utslipp', en: 'Cost against emissions' },
  'cost.chart.note': { nb: 'over {years} år, {mix}', en: 'over {years} years, {mix}' },
  'cost.chart.unlike': {
    nb: 'Vises ikke: alternativene er regnet etter ulik metode, så kostnad og utslipp kan ikke settes opp mot hverandre.',
    en: 'Not shown: the alternatives are calculated by different methods, so their costs and emissions do not compare.',
  },
  'cost.chart.nothing': {
    nb: 'Ingen alternativer har både kostnad og utslipp ennå',
    en: 'No alternative has both cost and emissions yet',
  },
  'cost.chart.incomplete': { nb: '{name} (ufullstendig)', en: '{name} (incomplete)' },
  'cost.chart.alternative': { nb: 'Alternativ', en: 'Alternative' },
  'cost.chart.asTable': { nb: 'Vis som tabell', en: 'Show as a table' },
  'cost.chart.asChart': { nb: 'Vis som diagram', en: 'Show as a chart' },

  'cost.sheet': { nb: 'Vis', en: 'Show' },
  'cost.sheet.settings': { nb: 'Renter og karbonpris', en: 'Rates and carbon price' },
  'cost.linesOf': { nb: 'Kostnader i {name}', en: 'Costs of {name}' },
  'cost.linesHint': {
    nb: 'Skriv eller lim inn kostnader fra Excel: post, navn, beløp, når det faller og hvilket år.',
    en: 'Type or paste costs from Excel: post, name, amount, when it falls and in which year.',
  },
  'cost.column.post': { nb: 'Post', en: 'Post' },
  'cost.column.name': { nb: 'Kostnad', en: 'Cost' },
  'cost.column.amount': { nb: 'Beløp', en: 'Amount' },
  'cost.column.timing': { nb: 'Når', en: 'When' },
  'cost.column.interval': { nb: 'År mellom', en: 'Years between' },
  'cost.column.firstYear': { nb: 'Første år', en: 'First year' },
  'cost.column.growth': { nb: 'Realvekst', en: 'Real growth' },
  'cost.column.growthUnit': { nb: '% per år', en: '% a year' },
  'cost.column.component': { nb: 'Følger komponent', en: 'Follows component' },
  'cost.column.source': { nb: 'Kilde, merknad', en: 'Source, note' },
  'cost.noName': { nb: 'Uten navn', en: 'Without a name' },
  'cost.toAsk': {
    nb: { one: 'Én linje å se på', other: '{count} linjer å se på' },
    en: { one: 'One line to look at', other: '{count} lines to look at' },
  },
  'cost.notWhole': { nb: '«{text}» er ikke et helt antall år', en: '“{text}” is not a whole number of years' },
  'cost.notWholeWhy': { nb: 'Skriv et helt tall fra 1 til 1000.', en: 'Write a whole number from 1 to 1000.' },
  'cost.notAYear': { nb: '«{text}» er ikke et årstall', en: '“{text}” is not a year' },
  'cost.notAYearWhy': {
    nb: 'Skriv et årstall med fire sifre, som 2031.',
    en: 'Write a year of four digits, such as 2031.',
  },

  'cost.settings.rates': { nb: 'Kalkulasjonsrente', en: 'Discount rate' },
  'cost.settings.ratesNote': {
    nb: 'reell, per år. Forslag: 4 % til år 40, 3 % til år 75, deretter 2 %. Kontroller satsene.',
    en: 'real, a year. Proposed: 4% up to year 40, 3% up to year 75, then 2%, to be verified',
  },
  'cost.settings.rate': { nb: 'Rente {number}', en: 'Rate {number}' },
  'cost.settings.until': { nb: 'til og med år', en: 'up to year' },
  'cost.settings.addBand': { nb: 'Ny periode', en: 'New period' },
  'cost.settings.removeBand': { nb: 'Fjern perioden', en: 'Remove the period' },
  'cost.settings.propose': { nb: 'Bruk forslaget', en: 'Use what is proposed' },
  'cost.settings.carbon': { nb: 'Karbonpris', en: 'Carbon price' },
  'cost.settings.carbonNote': {
    nb: 'kr/t CO₂e i startårets priser. Rett linje mellom årene, flatt utenfor',
    en: 'NOK/t CO₂e in prices of the start year. Straight between the years, level outside',
  },
  'cost.settings.carbonPrices': { nb: 'År og pris, én linje per år', en: 'Year and price, a line for each year' },
  'cost.settings.carbonHint': {
    nb: 'Lim inn fra regneark, eller skriv «2027 1700». Tomt: utslippene prises ikke.',
    en: 'Paste from a spreadsheet, or write “2027 1700”. Empty: the emissions are not priced.',
  },

  'costList.action': { nb: 'Importer kostnader', en: 'Import costs' },
  'costList.title': { nb: 'Kostnader inn i {name}', en: 'Costs into {name}' },
  'costList.chooseBody': {
    nb: 'Velg regnearket med kostnadene, eller lim dem inn med overskrifter. Én rad er én kostnad. En kostnad som er her fra før, kjennes på post og navn og oppdateres.',
    en: 'Choose the sheet of costs, or paste them with their headings. A row is a cost. A cost that is here already is known by its post and name and updated.',
  },
  'costList.drop': { nb: 'Slipp listen her', en: 'Drop the list here' },
  'costList.paste': { nb: 'Lim inn kostnader med overskrifter', en: 'Paste costs with headings' },
  'costList.apply': {
    nb: { one: 'Hent inn 1 kostnad', other: 'Hent inn {count} kostnader' },
    en: { one: 'Take in 1 cost', other: 'Take in {count} costs' },
  },
  'costList.applied': {
    nb: { one: 'Hentet inn 1 kostnad fra {file}', other: 'Hentet inn {count} kostnader fra {file}' },
    en: { one: 'Took in 1 cost from {file}', other: 'Took in {count} costs from {file}' },
  },
  'costProblem.unknown-post': { nb: 'Ukjent post', en: 'Unknown post' },
  'costProblem.not-a-year': { nb: 'Ikke et årstall', en: 'Not a year' },
  'costProblem.not-whole-years': { nb: 'Ikke et helt antall år', en: 'Not a whole number of years' },
  'costProblem.growth-doubtful': { nb: 'Andel eller prosent?', en: 'A share or per cent?' },
  'costProblem.amount-zero': { nb: 'Beløpet er 0', en: 'The amount is 0' },

  'costReport.fileName': { nb: '{project} – livssykluskostnader {date}', en: '{project} – life-cycle costs {date}' },
  'costReport.title': { nb: 'Livssykluskostnader, {project}', en: 'Life-cycle costs, {project}' },
  'costReport.linesTitle': { nb: 'Kostnader i {name}', en: 'Costs of {name}' },
  'costReport.linesLead': {
    nb: 'Beløp, realvekst og renter som står her, kan endres, og alt regnes på nytt. Når hver kostnad faller, er satt i Byggklima. Det som faller hvert år, betales når året er slutt, og står under året etter. Beløp uten mva., i priser for {year}. Hva som betales hvert år, står i kolonnene til høyre, og skrives ikke ut.',
    en: 'The amounts, growth and rates that stand here can be changed, and all is recalculated. When each cost falls is set in Byggklima. What falls every year is paid as the year ends, and stands under the year after. Amounts without VAT, in prices of {year}. What is paid each year stands in the columns to the right, and is not printed.',
  },
  'costReport.year': { nb: 'År', en: 'Year' },
  'costReport.checks': {
    nb: 'Årskostnad, og kontroll med regnearkets egne funksjoner',
    en: 'Annual cost, and a check by the spreadsheet’s own functions',
  },
  'costReport.annuity': { nb: 'Sum av d(1) … d(n)', en: 'Sum of d(1) … d(n)' },
  'costReport.lacking': {
    nb: 'Linjer som mangler noe, og ikke er med',
    en: 'Lines that lack something, and are left out',
  },
  'costReport.area': { nb: 'Areal, m²', en: 'Area, m²' },
  'costReport.beside': { nb: 'Ved siden av kostnaden', en: 'Beside the cost' },

  'cost.calculation.title': { nb: 'Nåverdi, {name}', en: 'Present value, {name}' },
  'cost.calculation.sums': { nb: 'Sum', en: 'Sum' },
  'cost.calculation.lines': { nb: 'Linjene', en: 'The lines' },
  'cost.calculation.rates': { nb: 'Rente r', en: 'Rate r' },
  'cost.calculation.factor': { nb: 'Diskontering d(t)', en: 'Discounting d(t)' },
  'cost.calculation.factorFormula': {
    nb: 'd(0) = 1, d(t) = d(t − 1) / (1 + r i år t)',
    en: 'd(0) = 1, d(t) = d(t − 1) / (1 + r of year t)',
  },
  'cost.calculation.sum': {
    nb: { one: 'én linje = {value}', other: 'Σ {count} linjer = {value}' },
    en: { one: 'one line = {value}', other: 'Σ {count} lines = {value}' },
  },
  'cost.calculation.source': {
    nb: 't er år fra starten. Det som skjer én gang, betales når året begynner; det som kommer hvert år, når året er omme. Utskiftinger faller i samme år som i klimaregnskapet. Årskostnaden er den like summen hvert år som har denne nåverdien. Postene er fra NS 3454, tilbaketrukket i 2023 til fordel for NS-EN 16627. Kontroller dem.',
    en: 't is years from the start. What happens once is paid as its year begins; what comes every year, as the year ends. Replacements fall in the years of the climate account. The annual cost is the equal sum every year that has this present value. The posts are of NS 3454, withdrawn in 2023 for NS-EN 16627, to be verified.',
  },
} satisfies CostTexts);
