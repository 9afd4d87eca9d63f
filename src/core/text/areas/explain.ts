import type { IndicatorBasis } from '../../climate/account.ts';
import type { InputName, LackCode } from '../../climate/explain/expression.ts';
import type { Beside, Rate } from '../../climate/explain/place.ts';
import type { Origin } from '../../project/codes.ts';
import { phrases, type Phrase } from '../phrase.ts';

type Names<Prefix extends string, Code extends string> = Record<`${Prefix}.${Code}`, Phrase>;
/** Lacks that no issue of an account has words for. */
type OwnLack = Extract<LackCode, 'not-declared' | 'not-delivered' | 'wastage-missing' | 'users-missing'>;
/** Decisions that one sentence says all of. */
type Settled = `origin.${Origin}` | 'noTransport' | 'noReplacement' | 'nothingGiven';

/** "Vis beregning": how a figure came about, in the drawer and in the terminal. */
export const explainTexts = phrases({
  'explain.figure.total': { nb: 'Sum A–C', en: 'Total A–C' },
  'explain.figure.perArea': { nb: 'Sum per m²', en: 'Total per m²' },
  'explain.figure.perAreaYear': { nb: 'Sum per m² og år', en: 'Total per m² and year' },
  'explain.figure.perUser': { nb: 'Sum per bruker', en: 'Total per user' },
  'explain.figure.D': { nb: 'D Utenfor systemgrensen', en: 'D Beyond the system boundary' },
  'explain.figure.avoidedProduction': { nb: 'Unngått produksjon', en: 'Avoided production' },
  'explain.figure.exportedEnergy': { nb: 'Eksportert energi', en: 'Exported energy' },
  'explain.unit.kg': { nb: 'kg CO₂e', en: 'kg CO₂e' },
  'explain.unit.perArea': { nb: 'kg CO₂e/m²', en: 'kg CO₂e/m²' },
  'explain.unit.perAreaYear': { nb: 'kg CO₂e/m²/år', en: 'kg CO₂e/m²/year' },
  'explain.unit.perUser': { nb: 'kg CO₂e per bruker', en: 'kg CO₂e per user' },
  'explain.wholeBuilding': { nb: 'Hele bygget', en: 'The whole building' },
  'explain.unnamedComponent': { nb: 'post uten navn', en: 'unnamed row' },
  'explain.row': { nb: 'Rad {row}', en: 'Row {row}' },

  'explain.formulaTitle': { nb: 'Formel', en: 'Formula' },
  'explain.inputsTitle': { nb: 'Tall i formelen', en: 'Numbers in the formula' },
  'explain.modulesTitle': { nb: 'Per modul', en: 'By module' },
  'explain.termsTitle': { nb: 'Lagt sammen', en: 'Added up' },
  'explain.rowsTitle': { nb: 'Sum over postene', en: 'Sum over the rows' },
  'explain.besideTitle': { nb: 'Ved siden av summen', en: 'Beside the sum' },
  'explain.missingTitle': { nb: 'Mangler', en: 'Missing' },
  'explain.sourcesTitle': { nb: 'Kilder', en: 'Sources' },
  'explain.sumOfKnown': { nb: 'Summen holder bare det som er kjent.', en: 'The sum holds only what is known.' },
  'explain.missingFor': { nb: '{modules}: {names}', en: '{modules}: {names}' },
  'explain.missingOwn': { nb: '{modules}: ikke lagt inn', en: '{modules}: not entered' },
  'explain.andMore': { nb: 'og {count} til', en: 'and {count} more' },
  'explain.back': { nb: 'Tilbake til {name}', en: 'Back to {name}' },

  'explain.input.impact': { nb: 'Utslipp {module}', en: 'Emission {module}' },
  'explain.input.replacements': { nb: 'Antall utskiftinger', en: 'Number of replacements' },
  'explain.input.factor': { nb: 'Utslippsfaktor', en: 'Emission factor' },
  'explain.input.quantity': { nb: 'Mengde', en: 'Quantity' },
  'explain.input.thicknessM': { nb: 'Tykkelse', en: 'Thickness' },
  'explain.input.declaredUnitsPerUnit': { nb: 'Omregning til deklarert enhet', en: 'Conversion to the declared unit' },
  'explain.input.declaredUnits': { nb: 'Mengde i deklarerte enheter', en: 'Quantity in declared units' },
  'explain.input.massTonnes': { nb: 'Masse', en: 'Mass' },
  'explain.input.distanceKm': { nb: 'Avstand', en: 'Distance' },
  'explain.input.surcharge': { nb: 'Påslag på generiske data', en: 'Surcharge on generic data' },
  'explain.input.wastage': { nb: 'Kapp og svinn', en: 'Wastage' },
  'explain.input.serviceLifeYears': { nb: 'Levetid', en: 'Service life' },
  'explain.input.studyPeriodYears': { nb: 'Beregningsperiode', en: 'Study period' },
  'explain.input.annualDemandKwh': { nb: 'Levert energi i året', en: 'Delivered energy a year' },
  'explain.input.annualExportKwh': { nb: 'Eksportert energi i året', en: 'Exported energy a year' },
  'explain.input.annualDistanceKm': { nb: 'Reist i året', en: 'Travelled a year' },
  'explain.input.siteAmount': { nb: 'Brukt på byggeplassen', en: 'Used on site' },
  'explain.input.delivered': { nb: 'Levert tall', en: 'Delivered figure' },
  'explain.input.areaM2': { nb: 'Areal', en: 'Floor area' },
  'explain.input.users': { nb: 'Brukere', en: 'Users' },
  'explain.years': { nb: 'år', en: 'years' },

  'explain.source.project': { nb: 'lagt inn i prosjektet', en: 'given in the project' },
  'explain.source.method': { nb: 'metoden', en: 'the method' },
  'explain.source.declaration': { nb: 'deklarasjonen', en: 'the declaration' },
  'explain.source.delivered': { nb: 'Levert av {by}', en: 'Delivered by {by}' },
  'explain.source.deliveredOn': { nb: 'Levert av {by}, {date}', en: 'Delivered by {by}, {date}' },
  'explain.source.deliveredUnknown': { nb: 'ikke oppgitt', en: 'not given' },
  'explain.source.noReference': {
    nb: 'Deklarasjonen har ikke nummer eller kilde. Kontroller.',
    en: 'The declaration has no number or source. To be verified.',
  },
  'explain.path': {
    nb: 'Faktoren er snittet over årene {first}–{last}: {firstValue} i {first}, {lastValue} i {last}.',
    en: 'The factor is the mean over the years {first}–{last}: {firstValue} in {first}, {lastValue} in {last}.',
  },
  'explain.transport': { nb: 'tonn × km × kg CO₂e/tkm', en: 'tonnes × km × kg CO₂e/tkm' },
  'explain.quantity': { nb: '{quantity} = {units} × {declared}', en: '{quantity} = {units} × {declared}' },
  'explain.per': { nb: '{amount} per {unit}', en: '{amount} per {unit}' },
  'explain.replacedAt': { nb: 'Skiftes etter {times} år.', en: 'Replaced after {times} years.' },
  'explain.validUntil': { nb: 'Gyldig til {day}', en: 'Valid until {day}' },
  'explain.factorSet': { nb: 'faktorsett {set}', en: 'factor set {set}' },

  'explain.decision.notRelevant': { nb: 'Ikke relevant: {reason}', en: 'Not relevant: {reason}' },
  'explain.decision.origin.new': { nb: 'Ny.', en: 'New.' },
  'explain.decision.origin.retained': { nb: 'Beholdes: ingen ny produksjon.', en: 'Kept: no new production.' },
  'explain.decision.origin.reused': { nb: 'Ombrukt: ingen ny produksjon.', en: 'Reused: no new production.' },
  'explain.decision.origin.demolished': { nb: 'Rives: bare C1–C4.', en: 'Demolished: C1–C4 only.' },
  'explain.decision.noTransport': { nb: 'Ingen transport.', en: 'No transport.' },
  'explain.decision.noReplacement': { nb: 'Ingen utskifting i perioden.', en: 'No replacement in the period.' },
  'explain.decision.nothingGiven': {
    nb: 'Ingenting av dette i alternativet.',
    en: 'Nothing of this in the alternative.',
  },

  'explain.lack.not-declared': { nb: 'Ikke deklarert.', en: 'Not declared.' },
  'explain.lack.not-delivered': { nb: 'Ikke levert.', en: 'Not delivered.' },
  'explain.lack.wastage-missing': { nb: 'Kapp og svinn er ikke oppgitt.', en: 'The wastage is not given.' },
  'explain.lack.users-missing': { nb: 'Antall brukere er ikke oppgitt.', en: 'The number of users is not given.' },
  'explain.lack.declared': { nb: 'Ikke deklarert: {modules}.', en: 'Not declared: {modules}.' },

  'explain.basis.gwpIobc': { nb: 'Tall: GWP-IOBC, deklarert', en: 'Figures: GWP-IOBC, declared' },
  'explain.basis.gwpTotal-gwpBiogenic': { nb: 'Tall: GWP-total − GWP-biogen', en: 'Figures: GWP-total − GWP-biogenic' },
  'explain.basis.gwpFossil+gwpLuluc': { nb: 'Tall: GWP-fossil + GWP-luluc', en: 'Figures: GWP-fossil + GWP-luluc' },
  'explain.basis.gwpFossil': { nb: 'Tall: GWP-fossil', en: 'Figures: GWP-fossil' },
  'explain.basis.gwpTotal': { nb: 'Tall: GWP-total', en: 'Figures: GWP-total' },
  'explain.basis.gwpTotal+biogenicCarbon': {
    nb: 'Tall: GWP-total, uten lagret biogent karbon',
    en: 'Figures: GWP-total, without stored biogenic carbon',
  },
} satisfies Names<'explain.figure', 'total' | Beside | Rate> &
  Names<'explain.unit', 'kg' | Rate> &
  Names<'explain.input', InputName | 'impact' | 'replacements' | 'factor' | 'declaredUnits'> &
  Names<'explain.decision', Settled | 'notRelevant'> &
  Names<'explain.lack', OwnLack | 'declared'> &
  Names<'explain.basis', IndicatorBasis> &
  Record<string, Phrase>);
