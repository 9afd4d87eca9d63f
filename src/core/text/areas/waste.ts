import type { WasteReportField } from '../../report/waste-report-workbook.ts';
import type { WasteField } from '../../sheet/waste-columns.ts';
import type { OWN_WASTE_PROBLEMS } from '../../sheet/waste-problem.ts';
import type { ObligationKind } from '../../waste/obligations.ts';
import type { PlanRemark } from '../../waste/plan-remarks.ts';
import type { WasteClass } from '../../waste/waste-row.ts';
import type { WasteRemark } from '../../waste/waste-remarks.ts';
import type { Destination, Treatment, WasteFacts, WorkKind } from '../../waste/waste.ts';
import { phrases, type Phrase } from '../phrase.ts';

type WasteTexts = Record<`wasteField.${WasteField}` | `wasteProblem.${(typeof OWN_WASTE_PROBLEMS)[number]}`, Phrase> &
  Record<`wasteList.${string}`, Phrase> &
  Record<`waste.remark.${WasteRemark}`, Phrase> &
  Record<`waste.planRemark.${PlanRemark}`, Phrase> &
  Record<`waste.class.${WasteClass}`, Phrase> &
  Record<`waste.to.${Destination}` | `waste.treatment.${Treatment}` | `waste.work.${WorkKind}`, Phrase> &
  Record<`wasteReport.field.${WasteReportField}` | `wasteReport.${string}` | `wasteLog.${string}`, Phrase> &
  Record<`waste.obligation.${ObligationKind}`, Phrase> &
  Record<`waste.fact.${keyof WasteFacts}` | `waste.factValue.${keyof WasteFacts}`, Phrase> &
  Record<`waste.${string}`, Phrase>;

/** The waste of a project: the log, how it stands against the target, the plan, and what the law asks. */
export const wasteTexts = phrases({
  'waste.sentence.nothing': { nb: 'Ingen levering er veid ennå.', en: 'No delivery is weighed yet.' },
  'waste.sentence.noneCounted': {
    nb: {
      one: 'Ingen levering kan regnes med ennå: én mangler noe.',
      other: 'Ingen levering kan regnes med ennå: {count} mangler noe.',
    },
    en: {
      one: 'No delivery can be counted yet: one lacks something.',
      other: 'No delivery can be counted yet: {count} lack something.',
    },
  },
  'waste.sentence.reached': {
    nb: 'Målet om {target} sortering er nådd så langt.',
    en: 'The target of {target} sorting is met so far.',
  },
  'waste.sentence.reachedOfKnown': {
    nb: 'Målet om {target} sortering er nådd av det som kan regnes.',
    en: 'The target of {target} sorting is met of what can be counted.',
  },
  'waste.sentence.toMove': {
    nb: '{tonnes} t må flyttes fra blandet til sortert for å nå {target}.',
    en: '{tonnes} t must move from mixed to sorted to reach {target}.',
  },
  'waste.sentence.rest': {
    nb: 'Resten må sorteres {share} for å nå målet.',
    en: 'The rest must be {share} sorted to reach the target.',
  },
  'waste.sentence.outOfReach': {
    nb: 'Målet er utenfor rekkevidde: i beste fall {best}.',
    en: 'The target is out of reach: {best} at best.',
  },
  'waste.rest.expected': {
    nb: 'Ventet sluttmengde {total} t; {rest} t gjenstår.',
    en: 'Expected final amount {total} t; {rest} t to come.',
  },
  'waste.rest.exceeded': {
    nb: 'Det er levert mer enn den ventede sluttmengden på {total} t.',
    en: 'More than the expected final amount of {total} t has been delivered.',
  },
  'waste.rest.noExpected': {
    nb: 'Skriv ventet sluttmengde under «Forutsetninger» for å se hva resten må nå.',
    en: 'Write the expected final amount under “Assumptions” to see what the rest must reach.',
  },
  'waste.rest.lacking': {
    nb: {
      one: 'Én levering mangler noe og er ikke med i tallene.',
      other: '{count} leveringer mangler noe og er ikke med i tallene.',
    },
    en: {
      one: 'One delivery lacks something and is not in the figures.',
      other: '{count} deliveries lack something and are not in the figures.',
    },
  },
  'waste.rate': { nb: 'Sorteringsgrad', en: 'Sorting rate' },
  'waste.rateBar': {
    nb: 'Sorteringsgrad {rate}. Lovkrav {legal}, mål {target}.',
    en: 'Sorting rate {rate}. Law {legal}, target {target}.',
  },
  'waste.within': { nb: 'Innenfor mål', en: 'Within target' },
  'waste.outside': { nb: 'Utenfor mål', en: 'Outside target' },
  'waste.aboveLaw': { nb: 'Oppfyller lovkravet', en: 'Meets the legal minimum' },
  'waste.withinOfKnown': { nb: 'Innenfor mål av det som kan regnes', en: 'Within target, of what can be counted' },
  'waste.outsideOfKnown': { nb: 'Utenfor mål av det som kan regnes', en: 'Outside target, of what can be counted' },
  'waste.aboveLawOfKnown': {
    nb: 'Over lovkravet av det som kan regnes',
    en: 'Above the legal minimum, of what can be counted',
  },
  'waste.belowLawOfKnown': {
    nb: 'Under lovkravet av det som kan regnes',
    en: 'Below the legal minimum, of what can be counted',
  },
  'waste.belowLaw': { nb: 'Under lovkravet', en: 'Below the legal minimum' },
  'waste.target': { nb: 'Mål {share}', en: 'Target {share}' },
  'waste.law': { nb: 'Lovkrav {share}', en: 'Law {share}' },
  'waste.fact.delivered': { nb: 'Levert', en: 'Delivered' },
  'waste.fact.sorted': { nb: 'Sortert', en: 'Sorted' },
  'waste.fact.mixed': { nb: 'Blandet', en: 'Mixed' },
  'waste.fact.excluded': { nb: 'Masser utenfor', en: 'Masses outside' },
  'waste.fact.perArea': { nb: 'Avfall per areal', en: 'Waste per area' },
  'waste.fact.withoutDemolition': { nb: 'uten riveavfall {value}', en: 'without demolition {value}' },
  'waste.fact.withoutDemolitionUnknown': {
    nb: 'uten riveavfall: ikke kjent, type arbeid mangler på noen leveringer',
    en: 'without demolition: not known, the kind of work is missing on some deliveries',
  },
  'waste.fact.recovery': { nb: 'Ombruk og materialgjenvinning', en: 'Reuse and recycling' },
  'waste.fact.recoveryOf': { nb: 'av {tonnes} t med kjent behandling', en: 'of {tonnes} t with known treatment' },
  'waste.kgPerM2': { nb: 'kg/m²', en: 'kg/m²' },
  'waste.areaBasis.grossFloorArea': { nb: 'BTA', en: 'gross floor area' },
  'waste.areaBasis.usableFloorArea': { nb: 'BRA', en: 'usable floor area' },
  'waste.areaBasis.none': { nb: 'ikke oppgitt', en: 'not stated' },

  'waste.calculation.toMove': { nb: 'Må flyttes til sortert', en: 'To move to sorted' },
  'waste.calculation.rest': { nb: 'Resten må sorteres', en: 'The rest must be sorted' },
  'waste.calculation.source': {
    nb: 'Sortert / levert, i vekt, etter TEK17 § 9-8 med veiledning: ombruk teller som sortert, 9911–9914 som blandet, og masser er ikke med.',
    en: 'Sorted / delivered, by weight, by TEK17 § 9-8 with its guidance: reuse counts as sorted, 9911–9914 as mixed, and masses are not included.',
  },
  'waste.months': { nb: 'Måned for måned', en: 'Month by month' },
  'waste.monthsNote': {
    nb: 'samlet grad som linje, måneden som ring; tonn sortert og blandet (skravert)',
    en: 'cumulative rate as a line, the month as a ring; tonnes sorted and mixed (hatched)',
  },
  'waste.monthsSentence': {
    nb: 'Samlet sorteringsgrad måned for måned: {first} i {from}, {last} i {to}.',
    en: 'Cumulative sorting rate month by month: {first} in {from}, {last} in {to}.',
  },
  'waste.monthsNone': { nb: 'Ingen levering har både dato og vekt.', en: 'No delivery has both a date and a weight.' },
  'waste.undated': {
    nb: '{tonnes} t uten dato, eller med en dato som ikke har vært, er ikke med her.',
    en: '{tonnes} t without a date, or dated after today, is not here.',
  },
  'waste.cumulative': { nb: 'samlet {share}', en: 'so far {share}' },
  'waste.forecast': { nb: 'prognose {share}', en: 'forecast {share}' },
  'waste.forecastMonth': { nb: '{month}, prognose', en: '{month}, forecast' },
  'waste.forecastSentence': {
    nb: {
      one: 'Prikket: kommer og sorteres resten som den siste måneden ({share}), ender prosjektet på {final} i {month}.',
      other:
        'Prikket: kommer og sorteres resten som de siste {count} månedene ({share}), ender prosjektet på {final} i {month}.',
    },
    en: {
      one: 'Dotted: if the rest comes and is sorted as in the last month ({share}), the project ends at {final} in {month}.',
      other:
        'Dotted: if the rest comes and is sorted as in the last {count} months ({share}), the project ends at {final} in {month}.',
    },
  },
  'waste.month': { nb: 'Måned', en: 'Month' },
  'waste.monthTotal': { nb: 'Levert, t', en: 'Delivered, t' },
  'waste.monthSorted': { nb: 'Sortert, t', en: 'Sorted, t' },
  'waste.monthMixed': { nb: 'Blandet, t', en: 'Mixed, t' },
  'waste.monthRate': { nb: 'Måneden', en: 'The month' },
  'waste.monthCumulative': { nb: 'Samlet', en: 'So far' },

  'waste.attack': { nb: 'Fraksjon å ta tak i', en: 'Fraction to attack' },
  'waste.attackNote': { nb: 'tonn og prosentpoeng', en: 'tonnes and percentage points' },
  'waste.attackNone': { nb: 'Ingenting er levert som blandet.', en: 'Nothing is delivered as mixed.' },
  'waste.points': { nb: '+{points} pp', en: '+{points} pp' },
  'waste.attackEnough': { nb: '{tonnes} t av den er nok til målet', en: '{tonnes} t of it is enough for the target' },
  'waste.attackNotEnough': { nb: 'gir {share} om alt sorteres', en: 'gives {share} if all is sorted' },
  'waste.planned': { nb: 'Plan mot faktisk', en: 'Plan against actual' },
  'waste.plannedNote': { nb: 'tonn, strek = avfallsplan', en: 'tonnes, line = waste plan' },
  'waste.plannedNone': { nb: 'Verken plan eller leveringer ennå.', en: 'Neither plan nor deliveries yet.' },
  'waste.plannedOf': { nb: 'av {tonnes}', en: 'of {tonnes}' },
  'waste.unnamed': {
    nb: '{tonnes} t direkte til ombruk uten kjent avfallstype er ikke med her.',
    en: '{tonnes} t directly to reuse without a known fraction is not here.',
  },
  'waste.byWork': { nb: 'Etter type arbeid', en: 'By kind of work' },
  'waste.byWorkNote': { nb: 'sorteringsgrad og tonn', en: 'sorting rate and tonnes' },
  'waste.workUnknown': { nb: 'Ikke oppgitt', en: 'Not stated' },

  'waste.obligations': { nb: 'Krav etter TEK17', en: 'Required by TEK17' },
  'waste.obligation.wastePlan': {
    nb: 'Avfallsplan og sluttrapport (§ 9-6)',
    en: 'Waste plan and final report (§ 9-6)',
  },
  'waste.obligation.environmentalSurvey': { nb: 'Miljøkartlegging (§ 9-7)', en: 'Environmental survey (§ 9-7)' },
  'waste.obligation.surveyReport': {
    nb: 'Miljøsaneringsbeskrivelse som egen rapport (§ 9-7)',
    en: 'Separate report of the environmental survey (§ 9-7)',
  },
  'waste.obligation.reuseSurvey': { nb: 'Ombrukskartlegging (§ 9-7)', en: 'Reuse survey (§ 9-7)' },
  'waste.required': { nb: 'kreves', en: 'required' },
  'waste.notRequired': { nb: 'kreves ikke', en: 'not required' },
  'waste.requiredUnknown': { nb: 'ikke avklart', en: 'not settled' },
  'waste.because': { nb: '{value}, grense {limit}', en: '{value}, limit {limit}' },
  'waste.lacks': { nb: 'mangler {what}', en: 'lacks {what}' },
  'waste.lacks.buildingType': { nb: 'bygningstype', en: 'building type' },
  'waste.fact.builtArea': { nb: 'Oppført areal (BRA)', en: 'Area built (usable)' },
  'waste.fact.alteredArea': { nb: 'Endret areal (BRA)', en: 'Area altered (usable)' },
  'waste.fact.demolishedArea': { nb: 'Revet areal (BRA)', en: 'Area demolished (usable)' },
  'waste.fact.structureWaste': {
    nb: 'Avfall fra konstruksjoner og anlegg',
    en: 'Waste from structures and civil works',
  },
  'waste.factValue.builtArea': { nb: '{value} m² oppføres', en: '{value} m² is built' },
  'waste.factValue.alteredArea': { nb: '{value} m² endres', en: '{value} m² is altered' },
  'waste.factValue.demolishedArea': { nb: '{value} m² rives', en: '{value} m² is demolished' },
  'waste.factValue.structureWaste': {
    nb: '{value} t fra konstruksjoner og anlegg',
    en: '{value} t from structures and civil works',
  },

  'waste.sheet': { nb: 'Ark', en: 'Sheet' },
  'waste.sheet.deliveries': { nb: 'Leveringer', en: 'Deliveries' },
  'waste.sheet.plan': { nb: 'Avfallsplan', en: 'Waste plan' },
  'waste.sheet.settings': { nb: 'Forutsetninger', en: 'Assumptions' },
  'waste.deliveriesOf': { nb: 'Avfallsleveringer i {name}', en: 'Waste deliveries of {name}' },
  'waste.deliveriesHint': {
    nb: 'Skriv eller lim inn leveringer: dato, veieseddel, avfallstype etter NS 9431, mengde og mottak.',
    en: 'Type or paste deliveries: date, ticket, fraction by NS 9431, amount and receiver.',
  },
  'waste.planOf': { nb: 'Avfallsplan for {name}', en: 'Waste plan of {name}' },
  'waste.planHint': {
    nb: 'Skriv eller lim inn beregnet mengde i tonn for hver avfallstype.',
    en: 'Type or paste the estimated amount in tonnes of each fraction.',
  },
  'waste.column.date': { nb: 'Dato', en: 'Date' },
  'waste.column.ticket': { nb: 'Veieseddel', en: 'Ticket' },
  'waste.column.fraction': { nb: 'Avfallstype', en: 'Fraction' },
  'waste.column.amount': { nb: 'Mengde', en: 'Amount' },
  'waste.column.receiver': { nb: 'Mottak', en: 'Receiver' },
  'waste.column.to': { nb: 'Levert til', en: 'Delivered to' },
  'waste.column.treatment': { nb: 'Behandling', en: 'Treatment' },
  'waste.column.work': { nb: 'Type arbeid', en: 'Kind of work' },
  'waste.column.note': { nb: 'Merknad', en: 'Note' },
  'waste.column.class': { nb: 'Teller som', en: 'Counts as' },
  'waste.column.planned': { nb: 'Beregnet', en: 'Planned' },
  'waste.column.delivered': { nb: 'Levert', en: 'Delivered' },
  'waste.column.left': { nb: 'Gjenstår', en: 'Left' },
  'waste.overPlan': { nb: '{tonnes} over planen', en: '{tonnes} over the plan' },
  'waste.otherUnit': { nb: 'Vekt i tonn eller kg', en: 'Weight in tonnes or kg' },
  'waste.otherUnitWhy': {
    nb: '«{text}» er ikke en vekt i tonn eller kg.',
    en: '“{text}” is not a weight in tonnes or kg.',
  },
  'waste.class.sorted': { nb: 'Sortert', en: 'Sorted' },
  'waste.class.mixed': { nb: 'Blandet', en: 'Mixed' },
  'waste.class.outside': { nb: 'Utenfor', en: 'Outside' },
  'waste.classReused': { nb: 'Ombruk', en: 'Reuse' },
  'waste.classUnknown': { nb: 'Avklar', en: 'Settle' },
  'waste.to.facility': { nb: 'Mottak', en: 'Facility' },
  'waste.to.reuse': { nb: 'Direkte til ombruk', en: 'Directly to reuse' },
  'waste.treatment.reuse': { nb: 'Ombruk', en: 'Reuse' },
  'waste.treatment.recycling': { nb: 'Materialgjenvinning', en: 'Recycling' },
  'waste.treatment.energy': { nb: 'Energi', en: 'Energy' },
  'waste.treatment.landfill': { nb: 'Deponi', en: 'Landfill' },
  'waste.treatment.other': { nb: 'Annet', en: 'Other' },
  'waste.work.newBuild': { nb: 'Nybygg', en: 'New build' },
  'waste.work.rehabilitation': { nb: 'Rehabilitering', en: 'Rehabilitation' },
  'waste.work.demolition': { nb: 'Riving', en: 'Demolition' },
  'waste.planRemark.fraction-missing': {
    nb: 'Avfallstype mangler; raden er ikke med i planen.',
    en: 'The fraction is missing; the row is not in the plan.',
  },
  'waste.planRemark.fraction-unknown': {
    nb: 'Avfallstypen er ikke kjent, eller navnet kan være flere, så raden er ikke med i planen; velg en kode fra NS 9431.',
    en: 'The fraction is not known, or its name may be several, so the row is not in the plan; choose a code of NS 9431.',
  },
  'waste.planRemark.fraction-again': {
    nb: 'Avfallstypen står på en rad over. Radene regnes sammen: levert og gjenstår er av summen.',
    en: 'The fraction stands on a row above. The rows count as one: delivered and left are of their sum.',
  },
  'waste.planRemark.amount-heavy': {
    nb: 'Mer enn 10 000 t av én avfallstype. Planen er i tonn: er det kg?',
    en: 'More than 10,000 t of one fraction. The plan is in tonnes: is it kg?',
  },
  'waste.remark.fraction-missing': {
    nb: 'Avfallstype mangler; leveringen er ikke med.',
    en: 'The fraction is missing; the delivery is not counted.',
  },
  'waste.remark.fraction-unknown': {
    nb: 'Avfallstypen er ikke kjent, eller navnet kan være flere; velg en kode fra NS 9431, eller si under «Forutsetninger» hvordan den regnes.',
    en: 'The fraction is not known, or its name may be several; choose a code of NS 9431, or say under “Assumptions” how it counts.',
  },
  'waste.remark.reuse-unnamed': {
    nb: 'Avfallstypen er ikke kjent. Det som går direkte til ombruk, teller som sortert likevel, og står under «Annet» i sluttrapporten.',
    en: 'The fraction is not known. What goes directly to reuse counts as sorted all the same, and stands under “Other” in the final report.',
  },
  'waste.remark.amount-missing': {
    nb: 'Mengde mangler; leveringen er ikke med.',
    en: 'The amount is missing; the delivery is not counted.',
  },
  'waste.remark.unit-missing': { nb: 'Er mengden i tonn eller kg?', en: 'Is the amount in tonnes or kg?' },
  'waste.remark.amount-zero': { nb: 'Mengden er 0 og teller ikke.', en: 'The amount is 0 and counts as nothing.' },
  'waste.remark.amount-heavy': {
    nb: 'Mer enn et vogntog, eller over hundre ganger de andre. Er det kg?',
    en: 'More than a lorry, or over a hundred times the others. Is it kg?',
  },
  'waste.remark.date-missing': {
    nb: 'Dato mangler; leveringen står ikke i noen måned.',
    en: 'The date is missing; the delivery is in no month.',
  },
  'waste.remark.date-outside': {
    nb: 'Datoen er utenfor byggeperioden, eller har ikke vært ennå. Teller likevel; kontroller året.',
    en: 'The date is outside the construction period, or has not been yet. It counts all the same; check the year.',
  },
  'waste.remark.work-missing': { nb: 'Type arbeid mangler.', en: 'The kind of work is missing.' },
  'waste.remark.ticket-twice': {
    nb: 'Veieseddelen står på en levering til. Er den ført to ganger?',
    en: 'Another delivery has this ticket. Is it entered twice?',
  },
  'waste.readAsKg': { nb: 'Det er kg', en: 'It is kg' },
  'waste.toAsk': {
    nb: { one: '1 må avklares', other: '{count} må avklares' },
    en: { one: '1 to settle', other: '{count} to settle' },
  },

  'waste.settings.target': { nb: 'Mål for sorteringsgrad', en: 'Target for the sorting rate' },
  'waste.settings.legal': { nb: 'Lovkrav (TEK17 § 9-8)', en: 'Law (TEK17 § 9-8)' },
  'waste.settings.expected': { nb: 'Ventet sluttmengde', en: 'Expected final amount' },
  'waste.settings.area': { nb: 'Areal', en: 'Area' },
  'waste.settings.areaBasis': { nb: 'Arealet er', en: 'The area is' },
  'waste.settings.goals': { nb: 'Mål og areal', en: 'Targets and area' },
  'waste.settings.facts': { nb: 'Tiltakets omfang', en: 'Extent of the works' },
  'waste.settings.factsNote': {
    nb: 'alle bygninger samlet; 0 = ikke noe av dette. Tomt areal hentes fra alternativet som er vedtatt',
    en: 'all buildings together; 0 = none of it. An empty area is that of the decided alternative',
  },
  'waste.settings.wasteFree': { nb: 'Avfallsfri byggeplass', en: 'Waste-free site' },
  'waste.settings.wasteFreeNote': {
    nb: 'det finnes ingen offisiell definisjon; skriv hva prosjektet legger i det',
    en: 'there is no official definition; write what the project means by it',
  },
  'waste.settings.criterion': { nb: 'Kriterium', en: 'Criterion' },
  'waste.settings.evidence': { nb: 'Dokumentasjon', en: 'Evidence' },
  'waste.settings.fulfilled': { nb: 'Oppfylt', en: 'Fulfilled' },
  'waste.settings.fulfilled.yes': { nb: 'Ja', en: 'Yes' },
  'waste.settings.fulfilled.no': { nb: 'Nei', en: 'No' },
  'waste.settings.fulfilled.unknown': { nb: 'Ikke vurdert', en: 'Not judged' },
  'waste.settings.date': { nb: 'Dato', en: 'Date' },
  'waste.settings.readings': { nb: 'Slik regnes avfallstypene', en: 'How the fractions count' },
  'waste.settings.readingsNote': {
    nb: 'de som er brukt i prosjektet; lovens lesning til noe annet er valgt',
    en: 'those used in the project; as the law reads them until otherwise chosen',
  },
  'waste.settings.readingOf': { nb: '{name} regnes som', en: '{name} counts as' },
  'waste.settings.byLaw': { nb: 'Som loven: {class}', en: 'As the law: {class}' },
  'waste.settings.noLaw': { nb: 'Velg', en: 'Choose' },

  'wasteList.action': { nb: 'Importer avfallsliste', en: 'Import waste list' },
  'wasteList.title': {
    nb: 'Leveringer fra avfallsselskap eller entreprenør',
    en: 'Deliveries from a waste company or contractor',
  },
  'wasteList.chooseBody': {
    nb: 'Velg regnearket fra avfallsselskapet, eller loggen som entreprenøren har fylt ut. En levering som er her fra før kjennes på veieseddelen og oppdateres.',
    en: 'Choose the waste company’s sheet, or the log that the contractor has filled in. A delivery that is here already is known by its ticket and updated.',
  },
  'wasteList.drop': { nb: 'Slipp listen her', en: 'Drop the list here' },
  'wasteList.paste': { nb: 'Lim inn leveringer med overskrifter', en: 'Paste deliveries with headings' },
  'wasteList.apply': {
    nb: { one: 'Hent inn 1 levering', other: 'Hent inn {count} leveringer' },
    en: { one: 'Take in 1 delivery', other: 'Take in {count} deliveries' },
  },
  'wasteList.applied': {
    nb: { one: 'Hentet inn 1 levering fra {file}', other: 'Hentet inn {count} leveringer fra {file}' },
    en: { one: 'Took in 1 delivery from {file}', other: 'Took in {count} deliveries from {file}' },
  },
  'wasteField.date': { nb: 'Dato', en: 'Date' },
  'wasteField.ticket': { nb: 'Veieseddel', en: 'Ticket' },
  'wasteField.fraction': { nb: 'Kode NS 9431', en: 'NS 9431 code' },
  'wasteField.fractionName': { nb: 'Avfallstype', en: 'Fraction' },
  'wasteField.amount': { nb: 'Mengde', en: 'Amount' },
  'wasteField.unit': { nb: 'Enhet', en: 'Unit' },
  'wasteField.receiver': { nb: 'Mottak', en: 'Receiver' },
  'wasteField.to': { nb: 'Levert til', en: 'Delivered to' },
  'wasteField.treatment': { nb: 'Behandling', en: 'Treatment' },
  'wasteField.work': { nb: 'Type arbeid', en: 'Kind of work' },
  'wasteField.note': { nb: 'Merknad', en: 'Note' },
  'wasteField.key': { nb: 'Byggklima-rad', en: 'Byggklima row' },
  'wasteProblem.not-a-weight': { nb: 'Ikke en vekt', en: 'Not a weight' },
  'waste.fractionAsked': { nb: 'Hvilken avfallstype er «{text}»?', en: 'Which fraction is “{text}”?' },
  'waste.fractionAskedReason': {
    nb: 'Navnet alene sier ikke hvilken. Leveringen er ikke med i tallene før du har valgt.',
    en: 'The name alone does not tell. The delivery is not in the figures until you have chosen.',
  },
  'wasteProblem.fraction-unknown': { nb: 'Ukjent avfallstype', en: 'Unknown fraction' },
  'wasteProblem.fraction-ambiguous': {
    nb: 'Navnet kan være flere avfallstyper; velg i loggen',
    en: 'The name may be several fractions; choose in the log',
  },
  'wasteProblem.fraction-disagrees': {
    nb: 'Kode og navn er ulike avfallstyper; koden er brukt',
    en: 'Code and name are different fractions; the code is used',
  },
  'wasteProblem.ticket-twice': { nb: 'Samme veieseddel to ganger', en: 'The same ticket twice' },

  'wasteReport.action': { nb: 'Sluttrapport', en: 'Final report' },
  'wasteReport.making': { nb: 'Lager sluttrapporten', en: 'Making the final report' },
  'wasteReport.saved': { nb: 'Sluttrapporten er lagret som {name}', en: 'The final report is saved as {name}' },
  'wasteReport.fileName': { nb: '{project} – sluttrapport avfall {date}', en: '{project} – waste final report {date}' },
  'wasteReport.form.all': { nb: 'Sluttrapport', en: 'Final report' },
  'wasteReport.form.newBuild': { nb: '5178 Nybygg', en: '5178 New build' },
  'wasteReport.form.existing': { nb: '5179 Rehab og riving', en: '5179 Rehab and demolition' },
  'wasteReport.of.newBuild': {
    nb: 'Leveringene fra nybygg. Planen og arealet er ført for hele prosjektet, på første ark.',
    en: 'The deliveries from new build. The plan and the area are the whole project’s, on the first sheet.',
  },
  'wasteReport.of.existing': {
    nb: 'Leveringene fra rehabilitering og riving. Planen og arealet er ført for hele prosjektet, på første ark.',
    en: 'The deliveries from rehabilitation and demolition. The plan and the area are the whole project’s, on the first sheet.',
  },
  'wasteReport.withoutWork': {
    nb: {
      one: 'Én levering sier ikke hva slags arbeid den er fra, og er bare med her.',
      other: '{count} leveringer sier ikke hva slags arbeid de er fra, og er bare med her.',
    },
    en: {
      one: 'One delivery does not say what work it is from, and is only in this form.',
      other: '{count} deliveries do not say what work they are from, and are only in this form.',
    },
  },
  'wasteReport.verify': {
    nb: 'Kontroller plasseringen av {codes}: kodene er ikke funnet i en offentlig liste, eller lest etter serien.',
    en: 'Verify the place of {codes}: these codes were not found in a public list, or are read by their series.',
  },
  'wasteReport.deliveries': { nb: 'Leveringer', en: 'Deliveries' },
  'wasteReport.title': { nb: 'Sluttrapport med avfallsplan, {project}', en: 'Final report with waste plan, {project}' },
  'wasteReport.lead': {
    nb: 'Etter TEK17 §§ 9-6 til 9-9, i oppsettet til skjemaet «Sluttrapport med avfallsplan». Mengder i tonn.',
    en: 'By TEK17 §§ 9-6 to 9-9, in the layout of the form “Sluttrapport med avfallsplan”. Amounts in tonnes.',
  },
  'wasteReport.field.holding': { nb: 'Gnr.', en: 'Gnr.' },
  'wasteReport.field.unit': { nb: 'Bnr.', en: 'Bnr.' },
  'wasteReport.field.lease': { nb: 'Festenr.', en: 'Festenr.' },
  'wasteReport.field.section': { nb: 'Seksjonsnr.', en: 'Seksjonsnr.' },
  'wasteReport.field.building': { nb: 'Bygningsnr.', en: 'Building no.' },
  'wasteReport.field.dwelling': { nb: 'Bolignr.', en: 'Dwelling no.' },
  'wasteReport.field.municipality': { nb: 'Kommune', en: 'Municipality' },
  'wasteReport.field.address': { nb: 'Adresse', en: 'Address' },
  'wasteReport.field.postcode': { nb: 'Postnr.', en: 'Postcode' },
  'wasteReport.field.town': { nb: 'Poststed', en: 'Town' },
  'wasteReport.column.name': { nb: 'Avfallstype', en: 'Type of waste' },
  'wasteReport.column.planned': { nb: '(1) PLAN Beregnet mengde (tonn)', en: '(1) PLAN Estimated amount (tonnes)' },
  'wasteReport.column.delivered': {
    nb: '(2) Mengde levert til godkjent avfallsanlegg (tonn)',
    en: '(2) Amount delivered to an approved facility (tonnes)',
  },
  'wasteReport.column.site': { nb: '({number}) Leveringssted', en: '({number}) Delivered at' },
  'wasteReport.column.reused': {
    nb: '(4) Mengde levert\ndirekte til ombruk/\ngjenvinning (tonn)',
    en: '(4) Amount delivered\ndirectly to reuse or\nrecycling (tonnes)',
  },
  'wasteReport.column.actual': {
    nb: '(6) Faktisk mengde (tonn) = (2)+(4)',
    en: '(6) Actual amount (tonnes) = (2)+(4)',
  },
  'wasteReport.sumOrdinary': { nb: 'Sum sortert ordinært avfall', en: 'Sum of sorted ordinary waste' },
  'wasteReport.sumHazardous': { nb: 'Sum sortert farlig avfall', en: 'Sum of sorted hazardous waste' },
  'wasteReport.sumAll': { nb: 'Sum avfall i alt', en: 'Sum of all waste' },
  'wasteReport.perArea': { nb: 'Avfall/areal (kg/m²)', en: 'Waste per area (kg/m²)' },
  'wasteReport.masses': {
    nb: 'Masser som ikke er med: {tonnes} t (gravemasser er ikke avfall etter TEK17 kapittel 9).',
    en: 'Masses that are not included: {tonnes} t (excavated masses are not waste by TEK17 chapter 9).',
  },
  'wasteReport.asked': {
    nb: {
      one: 'Én levering er med i tallene, men er ikke avklart i loggen (samme veieseddel, uvanlig mengde, dato eller type arbeid).',
      other:
        '{count} leveringer er med i tallene, men er ikke avklart i loggen (samme veieseddel, uvanlig mengde, dato eller type arbeid).',
    },
    en: {
      one: 'One delivery is in the figures and not settled in the log (the same ticket, an unusual amount, its date or kind of work).',
      other:
        '{count} deliveries are in the figures and not settled in the log (the same ticket, an unusual amount, their date or kind of work).',
    },
  },
  'wasteReport.reading': {
    nb: '{fraction} leses her som: {class}. Det er prosjektets egen lesning.',
    en: '{fraction} is read here as: {class}. That is the project’s own reading.',
  },
  'wasteReport.combustible': {
    nb: 'Utsortert brennbart avfall (9913) er regnet som blandet avfall, etter veiledningen til TEK17 § 9-8.',
    en: 'Sorted combustible waste (9913) is counted as mixed, by the guidance to TEK17 § 9-8.',
  },
  'wasteLog.fileName': { nb: '{project} – avfallslogg {date}', en: '{project} – waste log {date}' },
  'wasteLog.title': { nb: 'Avfallslogg for {project}', en: 'Waste log of {project}' },
  'wasteLog.fraction': { nb: 'Avfallstype (NS 9431)', en: 'Fraction (NS 9431)' },
  'wasteLog.requirement': {
    nb: 'Kravet er at minst {target} av avfallet sorteres, regnet i vekt. Loven krever {legal} (TEK17 § 9-8).',
    en: 'At least {target} of the waste is to be sorted, by weight. The law requires {legal} (TEK17 § 9-8).',
  },
  'wasteLog.how': {
    nb: 'Før én rad for hver veieseddel i arket «Logg»: dato, veieseddel, avfallstype, mengde med enhet, og mottak. Velg fra listene der de finnes.',
    en: 'Enter one row for each weigh ticket on the sheet “Log”: date, ticket, fraction, amount with unit, and receiver. Choose from the lists where there are any.',
  },
  'wasteLog.combustible': {
    nb: 'Utsortert brennbart (9913) regnes som blandet avfall og løfter ikke sorteringsgraden. Gravemasser holdes utenfor.',
    en: 'Sorted combustible (9913) counts as mixed waste and does not lift the sorting rate. Excavated masses are kept outside.',
  },

  'waste.emptyTitle': { nb: 'Ingen avfallsleveringer ennå', en: 'No waste deliveries yet' },
  'waste.emptyBody': {
    nb: 'Her føres hver levering med veieseddel, avfallstype etter NS 9431 og vekt, eller limes inn fra avfallsselskapets regneark. Siden viser straks om prosjektet sorterer 95 %, hva som må flyttes fra blandet til sortert, og hvilken fraksjon som bør tas tak i først. «Utsortert brennbart» (9913) regnes som blandet.',
    en: 'Each delivery is entered here with its weigh ticket, fraction by NS 9431 and weight, or pasted from the waste company’s sheet. The page shows at once whether the project sorts 95 %, what must move from mixed to sorted, and which fraction to attack first. “Sorted combustible” (9913) counts as mixed.',
  },
  'waste.begin': { nb: 'Før første levering', en: 'Enter the first delivery' },
} satisfies WasteTexts);
