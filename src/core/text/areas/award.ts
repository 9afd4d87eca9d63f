import type { RecordLack } from '../../award/award-record.ts';
import type { Criterion, PointFormula, RuleAnswer } from '../../award/bid.ts';
import type { CostGap } from '../../award/cost-check.ts';
import type { BidGap } from '../../award/standing.ts';
import { phrases, type Phrase } from '../phrase.ts';

type AwardTexts = Record<`award.lack.${RecordLack}`, Phrase> &
  Record<`costGap.${CostGap['code']}` | `costGap.${string}`, Phrase> &
  Record<`award.gap.${BidGap['code']}`, Phrase> &
  Record<`award.criterion.${Criterion}`, Phrase> &
  Record<
    `award.formula.${PointFormula}` | `award.formulaWords.${PointFormula}` | `award.formulaFair.${PointFormula}`,
    Phrase
  > &
  Record<`award.rule.${RuleAnswer}` | `award.ruleWords.${RuleAnswer}`, Phrase> &
  Record<`award.${string}`, Phrase>;

/** Bids, how they are scored and awarded, and what a delivered account lacks. */
export const awardTexts = phrases({
  'award.sheet': { nb: 'Del av tildelingen', en: 'Part of the award' },
  'award.sheet.bids': { nb: 'Tilbud', en: 'Bids' },
  'award.sheet.settings': { nb: 'Krav og vurdering', en: 'Asked and scored' },
  'award.sheet.record': { nb: 'Begrunnelse', en: 'Reasons' },
  'award.sheet.intake': { nb: 'Mottakskontroll', en: 'Intake check' },
  'award.emptyTitle': { nb: 'Hvilket tilbud har lavest klimafotavtrykk?', en: 'Which bid has the lowest footprint?' },
  'award.emptyBody': {
    nb: 'Før opp tilbudene med pris, areal og kg CO₂e for hver modul, lim dem inn fra Excel, eller hent dem fra en prosjektpakke eller fra tilbudsskjemaet vårt. Programmet holder regnskapene mot det dere har bedt om, sier hva som mangler, og viser hva rangeringen tåler.',
    en: 'Enter the bids with price, area and kg CO₂e for each module, paste them from Excel, or take them from a project package or from our bid form. The program holds the accounts against what you asked for, says what is missing, and shows what the ranking withstands.',
  },
  'award.ghost1': { nb: '84 000 000 kr', en: 'NOK 84,000,000' },
  'award.ghost2': { nb: '81 500 000 kr', en: 'NOK 81,500,000' },
  'award.ghostBidder1': { nb: 'Tilbyder A', en: 'Bidder A' },
  'award.ghostBidder2': { nb: 'Tilbyder B', en: 'Bidder B' },
  'award.ghostFootprint1': { nb: '280 kg CO₂e/m²', en: '280 kg CO₂e/m²' },
  'award.ghostFootprint2': { nb: '310 kg CO₂e/m²', en: '310 kg CO₂e/m²' },
  'award.first': { nb: 'Før første tilbud', en: 'Enter the first bid' },
  'award.blank': { nb: 'Blankt tilbudsskjema', en: 'Blank bid form' },
  'award.makingBlank': { nb: 'Lager tilbudsskjemaet', en: 'Making the bid form' },
  'award.fromList': { nb: 'Fra skjema eller liste', en: 'From a form or list' },
  'award.fromPackage': { nb: 'Fra prosjektpakke', en: 'From a project package' },
  'award.annex': { nb: 'Vedlegg til tildelingen', en: 'Annex to the award' },
  'award.makingAnnex': { nb: 'Lager vedlegget', en: 'Making the annex' },
  'award.saved': { nb: 'Lagret som {name}', en: 'Saved as {name}' },
  'award.fileName': { nb: '{project} – tildeling {date}', en: '{project} – award {date}' },
  'award.of': { nb: 'Tilbud i {name}', en: 'Bids in {name}' },
  'award.hint': {
    nb: 'Ett tilbud en rad. Lim inn fra Excel; det som mangler, står tomt.',
    en: 'One bid a row. Paste from Excel; what is missing stays empty.',
  },

  'award.column.bidder': { nb: 'Tilbyder', en: 'Bidder' },
  'award.column.price': { nb: 'Pris uten mva.', en: 'Price without VAT' },
  'award.column.quality': { nb: 'Annet', en: 'Other' },
  'award.column.qualityUnit': { nb: 'poeng', en: 'points' },
  'award.column.area': { nb: 'Areal', en: 'Area' },
  'award.column.period': { nb: 'Periode', en: 'Period' },
  'award.column.indicator': { nb: 'Indikator', en: 'Indicator' },
  'award.column.elements': { nb: 'Bygningsdeler', en: 'Building parts' },
  'award.column.epdShare': { nb: 'EPD', en: 'EPD' },
  'award.column.gaps': { nb: 'Mangler', en: 'Gaps' },
  'award.column.note': { nb: 'Merknad', en: 'Note' },
  'award.column.rank': { nb: 'Nr.', en: 'No.' },
  'award.column.footprint': { nb: 'Fotavtrykk', en: 'Footprint' },
  'award.column.total': { nb: 'Poengsum', en: 'Score' },
  'award.kr': { nb: 'kr', en: 'NOK' },
  'award.perArea': { nb: 'kg CO₂e/m²', en: 'kg CO₂e/m²' },
  'award.kg': { nb: 'kg CO₂e', en: 'kg CO₂e' },
  'award.filledCell': { nb: 'utfylt {figure}', en: 'filled {figure}' },
  'award.elementsNotCodes': { nb: 'Ikke bygningsdeler', en: 'Not building parts' },
  'award.elementsNotRead': {
    nb: 'Skriv koder fra NS 3451, slik: 22, 23, 25',
    en: 'Write NS 3451 codes, as in: 22, 23, 25',
  },

  'award.criterion.price': { nb: 'Pris', en: 'Price' },
  'award.criterion.footprint': { nb: 'Klimafotavtrykk', en: 'Footprint' },
  'award.criterion.quality': { nb: 'Annet', en: 'Other' },

  'award.sentence.first': {
    nb: '{bidder} har høyest poengsum, {total} av 10, med {weight} vekt på klimafotavtrykk.',
    en: '{bidder} has the highest score, {total} of 10, with {weight} weight on the footprint.',
  },
  'award.sentence.shared': {
    nb: '{bidders} har lik og høyest poengsum, {total} av 10, med {weight} vekt på klimafotavtrykk.',
    en: '{bidders} share the highest score, {total} of 10, with {weight} weight on the footprint.',
  },
  'award.sentence.weights': {
    nb: 'Vektene er {sum} til sammen. Ingen poeng gis før de er 100 %.',
    en: 'The weights sum to {sum}. No points are given until they are 100%.',
  },
  'award.sentence.tooFew': {
    nb: 'Det må være minst to tilbud på samme omfang før de kan rangeres.',
    en: 'At least two bids on the same scope are needed before they can be ranked.',
  },
  'award.unranked': {
    nb: { one: 'Ett tilbud er ikke rangert', other: '{count} tilbud er ikke rangert' },
    en: { one: 'One bid is not ranked', other: '{count} bids are not ranked' },
  },
  'award.filled': {
    nb: {
      one: 'Ett tilbud er fylt ut med byggherrens verdi',
      other: '{count} tilbud er fylt ut med byggherrens verdi',
    },
    en: { one: 'One bid is filled with the client’s value', other: '{count} bids are filled with the client’s value' },
  },
  'award.ruleStanding.reached': { nb: 'Minst {least} vekt på klima', en: 'At least {least} weight on climate' },
  'award.ruleStanding.missed': {
    nb: 'Under {least} vekt på klima: begrunn etter § 7-9',
    en: 'Below {least} weight on climate: give reasons by § 7-9',
  },
  'award.ruleStanding.replaced': { nb: '§ 7-9 er besvart på annen måte', en: '§ 7-9 is answered otherwise' },

  'award.ranking': { nb: 'Poeng', en: 'Points' },
  'award.rankingNote': { nb: 'av 10 for hvert kriterium', en: 'of 10 for each criterion' },
  'award.notRanked': { nb: 'Ikke rangert', en: 'Not ranked' },
  'award.lowest': { nb: 'lavest', en: 'lowest' },
  'award.noBidder': { nb: 'Tilbud uten navn', en: 'Bid without a name' },
  'award.gaps': { nb: 'Mangler mot det som er bedt om', en: 'Gaps against what was asked' },
  'award.gapsNone': { nb: 'Ingen mangler', en: 'No gaps' },
  'award.stops': { nb: 'hindrer rangering', en: 'keeps it out of the ranking' },

  'award.gap.module-missing': { nb: '{module} er ikke levert.', en: '{module} is not delivered.' },
  'award.gapFilled': {
    nb: '{module} er ikke levert. Utfylt med byggherrens verdi, {value}\u00A0kg\u00A0CO₂e/m² · {area}\u00A0m² = {filled}\u00A0kg\u00A0CO₂e.',
    en: '{module} is not delivered. Filled with the client’s value, {value}\u00A0kg\u00A0CO₂e/m² · {area}\u00A0m² = {filled}\u00A0kg\u00A0CO₂e.',
  },
  'award.gapLacks': {
    nb: {
      one: '{module} er ufullstendig: ett tall mangler i regnskapet.',
      other: '{module} er ufullstendig: {count} tall mangler i regnskapet.',
    },
    en: {
      one: '{module} is incomplete: the account lacks one figure.',
      other: '{module} is incomplete: the account lacks {count} figures.',
    },
  },
  'award.gap.module-beside': {
    nb: '{module} er levert, men kreves ikke av alle, og er ikke regnet med.',
    en: '{module} was delivered but is not required of all, and is not counted.',
  },
  'award.gap.setting-differs': {
    nb: '{setting} er {theirs}; bedt om er {asked}.',
    en: '{setting} is {theirs}; {asked} was asked for.',
  },
  'award.gap.not-stated': {
    nb: '{setting} er ikke oppgitt; bedt om er {asked}.',
    en: '{setting} is not stated; {asked} was asked for.',
  },
  'award.gap.parts-missing': {
    nb: 'Bygningsdeler uten tall: {parts}.',
    en: 'Building parts without figures: {parts}.',
  },
  'award.gap.parts-beside': {
    nb: 'Bygningsdeler som er regnet med uten at det er bedt om: {parts}.',
    en: 'Building parts that are included without being asked for: {parts}.',
  },
  'award.gap.parts-fewer': {
    nb: 'Ingen tall for {parts}, som andre tilbud har. Be om dem, eller si hvilke bygningsdeler som kreves.',
    en: 'No figures for {parts}, which other bids have. Ask for them, or say which building parts are required.',
  },
  'award.gap.parts-unstated': {
    nb: 'Sier ikke hvilke bygningsdeler regnskapet gjelder, som andre tilbud gjør. Det kan gjelde mindre enn deres.',
    en: 'Does not say which building parts the account is of, as other bids do. It may be of less than theirs.',
  },
  'award.gap.part-narrower': {
    nb: 'Av {part} har regnskapet bare {own}. Kontroller at det er hele delen.',
    en: 'Of {part} the account has only {own}. Check that this is the whole part.',
  },
  'award.gap.area-missing': { nb: 'Arealet mangler.', en: 'The area is missing.' },
  'award.gap.area-differs': {
    nb: 'Arealet er {area}\u00A0m²; bedt om er {asked}\u00A0m².',
    en: 'The area is {area}\u00A0m²; {asked}\u00A0m² was asked for.',
  },
  'award.gap.epd-share-missing': {
    nb: 'Andelen materialer med EPD er ikke oppgitt; bedt om er minst {asked}.',
    en: 'The share of materials with an EPD is not stated; at least {asked} was asked for.',
  },
  'award.gap.epd-share-low': {
    nb: '{share} av materialene har EPD; bedt om er minst {asked}.',
    en: '{share} of the materials have an EPD; at least {asked} was asked for.',
  },
  'award.gap.price-missing': { nb: 'Prisen mangler.', en: 'The price is missing.' },
  'award.gap.price-zero': {
    nb: 'Prisen er 0 kr og kan ikke gis poeng.',
    en: 'The price is NOK 0 and cannot be given points.',
  },
  'award.gap.quality-missing': {
    nb: 'Poeng for annet enn pris og klima mangler.',
    en: 'Points for what is neither price nor climate are missing.',
  },
  'award.gap.footprint-not-positive': {
    nb: 'Fotavtrykket er ikke over 0 og kan ikke gis poeng. Kontroller tallene og fortegnene.',
    en: 'The footprint is not above 0 and cannot be given points. Check the figures and their signs.',
  },

  'award.formula': { nb: 'Poengformel', en: 'Formula of points' },
  'award.formulaChoice': { nb: 'Formel', en: 'Formula' },
  'award.formula.proportional': { nb: 'Forholdsmessig', en: 'Proportional' },
  'award.formula.linear': { nb: 'Lineær', en: 'Linear' },
  'award.formulaWords.proportional': { nb: 'Poeng = 10 × laveste ÷ dette.', en: 'Points = 10 × lowest ÷ this.' },
  'award.formulaWords.linear': {
    nb: 'Poeng = 10 × (1 − (dette − laveste) ÷ ({span} × laveste)), og aldri under 0.',
    en: 'Points = 10 × (1 − (this − lowest) ÷ ({span} × lowest)), and never below 0.',
  },
  'award.formulaFair.proportional': {
    nb: 'Den følger forholdet mellom tilbudene: dobbelt så høyt gir halvparten av poengene, og ingen grense er satt på skjønn. Forskjeller blant de høyeste teller mindre enn blant de laveste.',
    en: 'It follows the ratio between the bids: twice as high gives half the points, and no limit is set by judgement. Differences among the highest count for less than among the lowest.',
  },
  'award.formulaFair.linear': {
    nb: 'Hver krone og hvert kilo teller like mye hele veien, så vekten betyr det den sier. Fra {span} over det laveste er det 0 poeng; spennet må stå i konkurransegrunnlaget.',
    en: 'Every krone and every kilogram counts the same all the way, so the weight means what it says. From {span} above the lowest there are 0 points; the span has to stand in the tender documents.',
  },
  'award.formulaBoth': {
    nb: 'Laveste pris og laveste fotavtrykk får 10 poeng. Poengsummen er vekt × poeng lagt sammen. Formel, vekter og utfylte verdier må være kunngjort før tilbudene åpnes.',
    en: 'The lowest price and the lowest footprint get 10 points. The score is weight × points added up. Formula, weights and filled values have to be published before the bids are opened.',
  },
  'award.formulaMost': { nb: 'inntil {most} poeng for hvert kriterium', en: 'up to {most} points for each criterion' },
  'award.span': { nb: 'Spenn over laveste', en: 'Span above the lowest' },
  'award.weights': { nb: 'Vekter', en: 'Weights' },
  'award.weightsNote': { nb: '100 % til sammen', en: '100% in all' },
  'award.weightsSum': {
    nb: 'Vektene er {sum} til sammen og må bli 100 %.',
    en: 'The weights sum to {sum} and have to be 100%.',
  },
  'award.leastWeight': { nb: 'Minste vekt på klima, FOA § 7-9', en: 'Least weight on climate, § 7-9' },
  'award.leastWeightHint': {
    nb: 'kontroller: regelen er under endring',
    en: 'to be verified: the rule is being changed',
  },

  'award.asked': { nb: 'Det bes om', en: 'What is asked' },
  'award.askedNote': {
    nb: 'Prosjektets metode gjelder der ingenting annet er sagt her.',
    en: 'The project’s method holds where nothing else is said here.',
  },
  'award.asked.area': { nb: 'Areal i tilbudene', en: 'Area of the bids' },
  'award.asked.period': { nb: 'Beregningsperiode', en: 'Reference study period' },
  'award.asked.indicator': { nb: 'Indikator', en: 'Indicator' },
  'award.asked.elements': { nb: 'Bygningsdeler', en: 'Building parts' },
  'award.asked.elementsHint': { nb: 'NS 3451, slik: 22, 23. Tomt: {own}', en: 'NS 3451, as in: 22, 23. Empty: {own}' },
  'award.asked.costPosts': {
    nb: 'Poster som kreves i levert LCC (NS 3454)',
    en: 'Posts required of a delivered life-cycle cost (NS 3454)',
  },
  'award.asked.modules': { nb: 'Moduler som kreves', en: 'Modules required' },
  'award.asked.epdShare': { nb: 'Materialer med EPD, minst', en: 'Materials with an EPD, at least' },
  'award.asked.byRequirement': {
    nb: 'Tomt: krav {number} i prosjektet, {share}',
    en: 'Empty: requirement {number} of the project, {share}',
  },
  'award.asked.notAsked': { nb: 'Tomt: ikke bedt om', en: 'Empty: not asked for' },
  'award.asked.preset': { nb: 'Metode', en: 'Method' },
  'award.asked.ofProject': { nb: 'Prosjektets, {own}', en: 'The project’s, {own}' },
  'award.asked.ofMethod': { nb: 'Tomt: metodens, {own}', en: 'Empty: the method’s, {own}' },
  'award.filling': {
    nb: 'Byggherrens verdi for moduler som mangler',
    en: 'The client’s value for modules that are missing',
  },
  'award.fillingNote': {
    nb: 'kg CO₂e/m² over beregningsperioden. Tomt: et tilbud uten modulen rangeres ikke.',
    en: 'kg CO₂e/m² over the study period. Empty: a bid without the module is not ranked.',
  },

  'award.sensitivity': { nb: 'Hva rangeringen tåler', en: 'What the ranking withstands' },
  'award.varied': { nb: 'Endret', en: 'Varied' },
  'award.varied.order': { nb: 'Rekkefølge', en: 'Order' },
  'award.varied.keeps': { nb: 'som nå', en: 'as now' },
  'award.variation.unfilled': {
    nb: 'Uten utfylling: bare {modules}, som alle har levert',
    en: 'Without filling: only {modules}, which all have delivered',
  },
  'award.variation.filling': { nb: 'Utfylte verdier {change}', en: 'Filled values {change}' },
  'award.variation.formula': { nb: '{formula} formel', en: '{formula} formula' },
  'award.variation.weight': { nb: 'Vekt på klima {weight}', en: 'Weight on climate {weight}' },
  'award.range': {
    nb: 'Førsteplassen holder så lenge vekten på klima er fra {from} til {to}, når de andre vektene deler resten som nå.',
    en: 'The first place holds as long as the weight on climate is from {from} to {to}, the other weights sharing the rest as now.',
  },
  'award.rangeAlways': {
    nb: 'Førsteplassen holder for enhver vekt på klima.',
    en: 'The first place holds for any weight on climate.',
  },

  'award.calculation.points': { nb: 'Poengsum', en: 'Score' },
  'award.calculation.pointsProportional': {
    nb: '{criterion}: 10 × {lowest} ÷ {value} = {points}',
    en: '{criterion}: 10 × {lowest} ÷ {value} = {points}',
  },
  'award.calculation.pointsLinear': {
    nb: '{criterion}: 10 × (1 − ({value} − {lowest}) ÷ ({span} × {lowest})) = {points}',
    en: '{criterion}: 10 × (1 − ({value} − {lowest}) ÷ ({span} × {lowest})) = {points}',
  },
  'award.calculation.pointsGiven': {
    nb: '{criterion}: {points}, som gitt i evalueringen',
    en: '{criterion}: {points}, as the evaluation gave',
  },
  'award.calculation.footprint': { nb: 'Klimafotavtrykk', en: 'Footprint' },
  'award.calculation.perArea': {
    nb: '{sum}\u00A0kg\u00A0CO₂e ÷ {area}\u00A0m² = {perArea}\u00A0kg\u00A0CO₂e/m²',
    en: '{sum}\u00A0kg\u00A0CO₂e ÷ {area}\u00A0m² = {perArea}\u00A0kg\u00A0CO₂e/m²',
  },
  'award.calculation.delivered': {
    nb: '{module}: {figure}\u00A0kg\u00A0CO₂e, levert',
    en: '{module}: {figure}\u00A0kg\u00A0CO₂e, delivered',
  },
  'award.calculation.filled': {
    nb: '{module}: {figure}\u00A0kg\u00A0CO₂e, utfylt med byggherrens verdi, {value}\u00A0kg\u00A0CO₂e/m² · {area}\u00A0m²',
    en: '{module}: {figure}\u00A0kg\u00A0CO₂e, filled with the client’s value, {value}\u00A0kg\u00A0CO₂e/m² · {area}\u00A0m²',
  },
  'award.calculation.missing': { nb: '{module}: ikke levert', en: '{module}: not delivered' },
  'award.calculation.source': {
    nb: 'Tallene er tilbyderens, {method}.',
    en: 'The figures are the bidder’s, {method}.',
  },

  'award.record': { nb: 'Begrunnelse for tildelingen', en: 'Reasons for the award' },
  'award.rule': { nb: 'Klima og miljø etter FOA § 7-9', en: 'Climate and environment by § 7-9' },
  'award.rule.weighted': { nb: 'Vektes i tildelingen', en: 'Weighted in the award' },
  'award.rule.requirements': { nb: 'Krav i stedet, fjerde ledd', en: 'Requirements instead, fourth paragraph' },
  'award.rule.immaterial': { nb: 'Uvesentlig fotavtrykk', en: 'Immaterial footprint' },
  'award.ruleWords.weighted': {
    nb: 'Klima- og miljøhensyn vektes minst {least}. Begrunn vekten og formelen.',
    en: 'Climate and environment weigh at least {least}. Give the reasons for the weight and the formula.',
  },
  'award.ruleWords.requirements': {
    nb: 'Fjerde ledd: vekten kan erstattes av klima- og miljøkrav når det er klart at de gir bedre klima- og miljøeffekt. Begrunnelsen skal stå i anskaffelsesdokumentene. Skriv hvilke krav, og hvorfor effekten er klart bedre.',
    en: 'Fourth paragraph: the weight may be replaced by requirements where they clearly have a better effect on climate and environment. The reasons have to stand in the procurement documents. Write which requirements, and why the effect is clearly better.',
  },
  'award.ruleWords.immaterial': {
    nb: 'Unntaket gjelder når anskaffelsen etter sin art har et uvesentlig klimafotavtrykk og miljøbelastning. Skriv hvorfor.',
    en: 'The exemption holds where the procurement by its nature has an immaterial footprint and environmental impact. Write why.',
  },
  'award.ruleUnanswered': { nb: 'Ikke besvart ennå', en: 'Not answered yet' },
  'award.ruleWeight': { nb: 'Vekt på klima: {weight}.', en: 'Weight on climate: {weight}.' },
  'award.draft': { nb: 'UTKAST. Mangler: {lacks}.', en: 'DRAFT. Lacks: {lacks}.' },
  'award.lack.weights': { nb: 'vekter på til sammen 100 %', en: 'weights of 100% in all' },
  'award.lack.unranked': {
    nb: 'avklaring av tilbud som ikke er rangert',
    en: 'bids that are not ranked to be settled',
  },
  'award.lack.rule-answer': { nb: 'svar på § 7-9', en: 'an answer to § 7-9' },
  'award.lack.rule-missed': { nb: 'vekten som § 7-9 krever', en: 'the weight that § 7-9 asks' },
  'award.lack.rule-reason': { nb: 'begrunnelse etter § 7-9', en: 'reasons by § 7-9' },
  'award.lack.decision': { nb: 'tildeling', en: 'the award' },
  'award.lack.chosen-unranked': { nb: 'rangering av tilbudet som er valgt', en: 'a ranking of the bid that is chosen' },
  'award.lack.date': { nb: 'dato', en: 'its date' },
  'award.lack.reason': { nb: 'begrunnelse for valget', en: 'the reasons for it' },
  'award.ruleReason': { nb: 'Begrunnelse etter § 7-9', en: 'Reasons by § 7-9' },
  'award.ruleReasonMissing': { nb: 'Begrunnelsen etter § 7-9 mangler.', en: 'The reasons by § 7-9 are missing.' },
  'award.ruleCheck': {
    nb: 'Regelteksten er gjengitt etter veiledere og er under endring. Kontroller mot gjeldende forskrift.',
    en: 'The rule is given after guides and is being changed. Verify against the regulation in force.',
  },
  'award.ruleCheckClaim': { nb: 'Kontroller.', en: 'To be verified.' },
  'award.requirementsOf': {
    nb: 'Krav i prosjektet som gjelder leveransen',
    en: 'Requirements of the project for the delivery',
  },
  'award.requirementsNone': {
    nb: 'Prosjektet har ingen krav til leveransen ennå. Ta dem inn under Krav.',
    en: 'The project has no requirements for the delivery yet. Take them in under Requirements.',
  },
  'award.decision': { nb: 'Tildeling', en: 'Award' },
  'award.decision.bid': { nb: 'Tildelt', en: 'Awarded to' },
  'award.decision.none': { nb: 'Ikke tildelt', en: 'Not awarded' },
  'award.decision.date': { nb: 'Dato', en: 'Date' },
  'award.decision.reason': { nb: 'Hvorfor dette tilbudet', en: 'Why this bid' },
  'award.decision.notFirst': {
    nb: 'Tilbudet som er valgt, har ikke høyest poengsum.',
    en: 'The bid that is chosen does not have the highest score.',
  },

  'award.packageTitle': { nb: 'Tilbud fra prosjektpakke', en: 'Bid from a project package' },
  'award.packageChoose': {
    nb: 'Hvilket regnskap i «{project}» er tilbudet?',
    en: 'Which account in “{project}” is the bid?',
  },
  'award.packageBid': { nb: 'Føres som', en: 'Entered as' },
  'award.packageNew': { nb: 'Nytt tilbud, «{name}»', en: 'New bid, “{name}”' },
  'award.packageModules': { nb: 'Moduler som tas inn: {modules}.', en: 'Modules that are taken in: {modules}.' },
  'award.sumOfModules': { nb: 'Sum, kg CO₂e', en: 'Sum, kg CO₂e' },
  'award.packageTake': { nb: 'Ta inn tilbudet', en: 'Take in the bid' },
  'award.packageTaken': { nb: 'Tilbudet er hentet inn fra {file}', en: 'The bid was taken in from {file}' },
  'award.packageNone': {
    nb: 'Pakken har ingen alternativer med regnskap.',
    en: 'The package has no alternatives with an account.',
  },
  'award.packageNote': {
    nb: 'Regnskapet tas inn slik tilbyderen har laget det, med egen metode. Pris føres for hånd.',
    en: 'The account is taken in as the bidder made it, by its own method. The price is typed.',
  },
  'award.packageIncomplete': {
    nb: 'Ufullstendige moduler tas ikke inn: {modules}.',
    en: 'Incomplete modules are not taken in: {modules}.',
  },

  'award.intakeLead': {
    nb: 'Et regnskap og en LCC som leverandøren har levert, holdes mot prosjektets metode og krav. Det som mangler, kan sendes tilbake som Excel eller tekst.',
    en: 'An account and a life-cycle cost that a supplier has delivered are held against the project’s method and requirements. What is missing can be sent back as Excel or text.',
  },
  'award.intake.account': { nb: 'Levert regnskap', en: 'Delivered account' },
  'award.intake.none': { nb: 'Velg regnskap', en: 'Choose an account' },
  'award.intake.read': { nb: 'Les prosjektpakke', en: 'Read a project package' },
  'award.intake.workbook': { nb: 'Mangelliste', en: 'List of gaps' },
  'award.intake.making': { nb: 'Lager mangellisten', en: 'Making the list of gaps' },
  'award.intake.copy': { nb: 'Kopier som tekst', en: 'Copy as text' },
  'award.intake.copied': { nb: 'Mangellisten er kopiert', en: 'The list of gaps was copied' },
  'award.intake.title': {
    nb: 'Mangler i leveransen av klimagassregnskap og LCC, {project}',
    en: 'Gaps in the delivered climate account and life-cycle cost, {project}',
  },
  'award.intake.fileName': {
    nb: '{project} – mangler i leveransen {date}',
    en: '{project} – gaps in the delivery {date}',
  },
  'award.intake.sheetName': { nb: 'Mangler', en: 'Gaps' },
  'award.intake.of': { nb: 'Levert: {name}', en: 'Delivered: {name}' },
  'award.intake.asked': { nb: 'Bedt om av klimagassregnskapet: {stamp}', en: 'Asked of the climate account: {stamp}' },
  'award.intake.askedCost': { nb: 'Bedt om av LCC: {stamp}', en: 'Asked of the life-cycle cost: {stamp}' },
  'award.intake.complete': {
    nb: 'Leveransen har alt som er bedt om.',
    en: 'The delivery has all that was asked for.',
  },
  'award.intake.lacks': {
    nb: {
      one: 'Leveransen har én mangel mot det som er bedt om.',
      other: 'Leveransen har {count} mangler mot det som er bedt om.',
    },
    en: {
      one: 'The delivery has one gap against what was asked for.',
      other: 'The delivery has {count} gaps against what was asked for.',
    },
  },
  'award.intake.by': { nb: 'Krav', en: 'Requirement' },
  'award.intake.gap': { nb: 'Mangel', en: 'Gap' },
  'award.intake.answer': { nb: 'Leverandørens svar', en: 'The supplier’s answer' },
  'award.intake.byMethod': { nb: 'Prosjektets metode', en: 'The project’s method' },
  'award.intake.noRequirement': {
    nb: 'Ingen krav i prosjektet ber om klimagassregnskap. Kontrollen er mot metoden alene.',
    en: 'No requirement of the project asks for a climate account. The check is against the method alone.',
  },
  'award.intake.noCost': {
    nb: 'Ingen krav i prosjektet ber om LCC. Postene velges under «Krav og vurdering».',
    en: 'No requirement of the project asks for a life-cycle cost. Its posts are chosen under “Asked and scored”.',
  },
  'award.intake.ask': {
    nb: 'Vi ber om at dette rettes og leveres på nytt:',
    en: 'Please correct this and deliver again:',
  },

  'costGap.pricesOf': { nb: '{year}-priser', en: 'prices of {year}' },
  'costGap.rates': { nb: 'realrente {rates}', en: 'real rates {rates}' },
  'costGap.posts': { nb: 'poster {posts}', en: 'posts {posts}' },
  'costGap.cost-missing': { nb: 'LCC er ikke levert.', en: 'The life-cycle cost was not delivered.' },
  'costGap.cost-post-missing': { nb: 'LCC: post {post} er ikke levert.', en: 'LCC: post {post} was not delivered.' },
  'costGap.postLacks': {
    nb: {
      one: 'LCC: post {post} har bare en linje som mangler beløp eller tidspunkt.',
      other: 'LCC: alle de {count} linjene i post {post} mangler beløp eller tidspunkt.',
    },
    en: {
      one: 'LCC: the only line of post {post} lacks its amount or its time.',
      other: 'LCC: all {count} lines of post {post} lack their amount or their time.',
    },
  },
  'costGap.cost-post-incomplete': {
    nb: 'LCC: {lacking} av {lines} linjer i post {post} mangler beløp eller tidspunkt.',
    en: 'LCC: {lacking} of {lines} lines of post {post} lack their amount or their time.',
  },
  'costGap.cost-without-post': {
    nb: { one: 'LCC: én linje er uten post.', other: 'LCC: {count} linjer er uten post.' },
    en: { one: 'LCC: one line is without a post.', other: 'LCC: {count} lines are without a post.' },
  },
  'costGap.cost-zero': {
    nb: { one: 'LCC: én linje har beløpet 0.', other: 'LCC: {count} linjer har beløpet 0.' },
    en: { one: 'LCC: one line has an amount of 0.', other: 'LCC: {count} lines have an amount of 0.' },
  },
  'costGap.cost-period-differs': {
    nb: 'LCC er over {years} år; bedt om er {asked} år.',
    en: 'The LCC is over {years} years; {asked} were asked for.',
  },
  'costGap.priceLevelMissing': {
    nb: 'LCC sier ikke hvilket års priser den er i; bedt om er {asked}-priser.',
    en: 'The LCC does not say which year’s prices it is in; prices of {asked} were asked for.',
  },
  'costGap.cost-price-level-differs': {
    nb: 'LCC er i {year}-priser; bedt om er {asked}-priser.',
    en: 'The LCC is in prices of {year}; prices of {asked} were asked for.',
  },
  'costGap.cost-rates-differ': {
    nb: 'LCC har realrente {rates}; bedt om er {asked}.',
    en: 'The LCC has real rates {rates}; {asked} were asked for.',
  },

  'award.report.sheet': { nb: 'Tildeling', en: 'Award' },
  'award.report.bids': { nb: 'Tilbud', en: 'Bids' },
  'award.report.title': { nb: 'Tildeling på klimafotavtrykk, {project}', en: 'Award on footprint, {project}' },
  'award.report.asked': { nb: 'Bedt om: {stamp}', en: 'Asked for: {stamp}' },
  'award.report.filledMark': { nb: 'utfylt', en: 'filled' },
  'award.report.filledNote': {
    nb: 'Celler merket «utfylt» er ikke levert av tilbyderen. De er byggherrens verdi ganger tilbudets areal.',
    en: 'Cells marked “filled” were not delivered by the bidder. They are the client’s value times the area of the bid.',
  },
  'award.report.weight': { nb: 'Vekt', en: 'Weight' },
  'award.report.fillingRow': { nb: 'Byggherrens verdi, kg CO₂e/m²', en: 'The client’s value, kg CO₂e/m²' },

  'bidForm.title': { nb: 'Tilbudsskjema for klimafotavtrykk, {project}', en: 'Bid form for the footprint, {project}' },
  'bidForm.fileName': { nb: '{project} – tilbudsskjema {date}', en: '{project} – bid form {date}' },
  'bidForm.requirement': {
    nb: 'Oppgi klimagassregnskapet for tilbudet i kg CO₂e over hele beregningsperioden, regnet slik: {stamp}.',
    en: 'State the climate account of the bid in kg CO₂e over the whole study period, made like this: {stamp}.',
  },
  'bidForm.about': { nb: 'Om skjemaet', en: 'About the form' },
  'bidForm.area': { nb: 'Arealet er {area}\u00A0m².', en: 'The area is {area}\u00A0m².' },
  'bidForm.epd': {
    nb: 'Minst {share} av materialene skal ha EPD for produktet.',
    en: 'At least {share} of the materials shall have an EPD of the product.',
  },
  'bidForm.how': {
    nb: 'Fyll ut én rad. La en modul stå tom hvis den ikke er regnet; 0 betyr at den er regnet og er null.',
    en: 'Fill in one row. Leave a module empty if it is not calculated; 0 means that it is calculated and is nothing.',
  },
  'bidForm.filling': {
    nb: 'En modul som mangler, fylles ut med byggherrens verdi der den er oppgitt: {values}.',
    en: 'A module that is missing is filled with the client’s value where one is stated: {values}.',
  },
  'bidField.bidder': { nb: 'Tilbyder', en: 'Bidder' },
  'bidField.price': { nb: 'Pris uten mva. (kr)', en: 'Price without VAT (NOK)' },
  'bidField.area': { nb: 'Areal (m²)', en: 'Area (m²)' },
  'bidField.period': { nb: 'Beregningsperiode (år)', en: 'Reference study period (years)' },
  'bidField.indicator': { nb: 'Indikator', en: 'Indicator' },
  'bidField.elements': { nb: 'Bygningsdeler (NS 3451)', en: 'Building parts (NS 3451)' },
  'bidField.epdShare': { nb: 'Andel materialer med EPD (%)', en: 'Share of materials with an EPD (%)' },
  'bidField.note': { nb: 'Merknad', en: 'Note' },
  'bidField.module': { nb: '{module} (kg CO₂e)', en: '{module} (kg CO₂e)' },
  'bidList.title': { nb: 'Tilbud fra skjema eller liste', en: 'Bids from a form or list' },
  'bidList.chooseBody': {
    nb: 'Velg tilbudsskjemaet som tilbyderen har fylt ut, eller en liste over tilbud som xlsx eller csv.',
    en: 'Choose the bid form that the bidder has filled in, or a list of bids as xlsx or csv.',
  },
  'bidList.drop': { nb: 'eller slipp filen her', en: 'or drop the file here' },
  'bidList.paste': { nb: 'Lim inn tilbud', en: 'Paste bids' },
  'bidList.apply': {
    nb: { one: 'Ta inn ett tilbud', other: 'Ta inn {count} tilbud' },
    en: { one: 'Take in one bid', other: 'Take in {count} bids' },
  },
  'bidList.applied': {
    nb: { one: 'Ett tilbud er hentet inn fra {file}', other: '{count} tilbud er hentet inn fra {file}' },
    en: { one: 'One bid was taken in from {file}', other: '{count} bids were taken in from {file}' },
  },
  'bidProblem.bidder-missing': { nb: 'Tilbyder mangler', en: 'Bidder missing' },
  'bidProblem.not-codes': { nb: 'Ikke koder fra NS 3451', en: 'Not NS 3451 codes' },
  'bidProblem.share-too-large': { nb: 'Andel over 100 %', en: 'Share above 100%' },
  'bidProblem.not-years': { nb: 'Ikke et helt antall år', en: 'Not a whole number of years' },
} satisfies AwardTexts & Record<`bid${string}`, Phrase>);
