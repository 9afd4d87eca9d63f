import type { SensitivitySetting } from '../../comparison/variations.ts';
import { phrases, type Phrase } from '../phrase.ts';

/** What the answer hangs on: the settings that are varied, how far, and whether one of them turns it. */
export const sensitivityTexts = phrases({
  'sensitivity.title': { nb: 'Hva svaret er følsomt for', en: 'What the answer depends on' },
  'sensitivity.note': {
    nb: '{other} minus {reference}, t CO₂e, én endring om gangen',
    en: '{other} minus {reference}, t CO₂e, one change at a time',
  },

  'sensitivity.setting.electricityScenario': { nb: 'Strømmiks', en: 'Electricity mix' },
  'sensitivity.setting.referenceStudyPeriod': { nb: 'Beregningsperiode', en: 'Study period' },
  'sensitivity.setting.replacementCount': { nb: 'Utskifting', en: 'Replacement' },
  'sensitivity.setting.genericSurcharge': { nb: 'Påslag på generiske data', en: 'Surcharge on generic data' },
  'sensitivity.setting.serviceLife': { nb: 'Levetider ±20\u00A0%', en: 'Service lives ±20%' },
  'sensitivity.setting.wastage': { nb: 'Kapp og svinn ×2', en: 'Wastage ×2' },
  'sensitivity.setting.transport': { nb: 'Transport til byggeplass ×2', en: 'Transport to site ×2' },
  'sensitivity.setting.energyDemand': { nb: 'Energibehov ±20\u00A0%', en: 'Energy demand ±20%' },
  'sensitivity.settingIn': { nb: '{setting}, {name}', en: '{setting}, {name}' },
  'sensitivity.replacement.whole': { nb: 'Hele', en: 'Whole' },
  'sensitivity.replacement.fractional': { nb: 'Desimal', en: 'Fractional' },
  'sensitivity.times': { nb: '×{factor}', en: '×{factor}' },
  'sensitivity.years': { nb: '{years}\u00A0år', en: '{years}\u00A0years' },

  'sensitivity.leftLower': { nb: '← {name} lavere', en: '← {name} lower' },
  'sensitivity.rightLower': { nb: '{name} lavere →', en: '{name} lower →' },
  'sensitivity.chosen': { nb: 'valgt {difference}', en: 'chosen {difference}' },
  'sensitivity.chosenRow': { nb: 'Valgt metode', en: 'Chosen method' },
  'sensitivity.end': { nb: '{to}: {difference}', en: '{to}: {difference}' },
  'sensitivity.lowEnd': { nb: 'Laveste forskjell', en: 'Lowest difference' },
  'sensitivity.highEnd': { nb: 'Høyeste forskjell', en: 'Highest difference' },
  'sensitivity.turns': { nb: 'Snur svaret', en: 'Turns the answer' },
  'sensitivity.yes': { nb: 'ja', en: 'yes' },
  'sensitivity.no': { nb: 'nei', en: 'no' },

  'sensitivity.isTurnedBy': {
    nb: 'Svaret snur om dette endres: {settings}.',
    en: 'The answer turns if this is changed: {settings}.',
  },
  'sensitivity.isNeverTurned': {
    nb: 'Ingen av endringene snur svaret.',
    en: 'None of the changes turns the answer.',
  },
  'sensitivity.nothingFound': {
    nb: 'Ingen av endringene påvirker forskjellen.',
    en: 'None of the changes affects the difference.',
  },
  'sensitivity.incomplete': {
    nb: 'Foreløpig: det mangler tall i summene, og det som mangler er ikke med i noen av endringene.',
    en: 'Provisional: the totals lack figures, and what is missing is left out of every change.',
  },
  'sensitivity.withoutEffect': { nb: 'Uten virkning her: {settings}.', en: 'Without effect here: {settings}.' },
  'sensitivity.notVaried': {
    nb: 'Kan ikke varieres, fordi et alternativ er levert som totaler eller mangler tall: {settings}.',
    en: 'Cannot be varied, since an alternative is delivered as totals or lacks figures: {settings}.',
  },
  'sensitivity.undecided': {
    nb: 'Vises når det er nok tall til å avgjøre hvilket alternativ som slipper ut minst.',
    en: 'Shown once there are enough figures to tell which alternative emits less.',
  },
  'sensitivity.workbook.sheet': { nb: 'Følsomhet', en: 'Sensitivity' },
  'sensitivity.workbook.intro': {
    nb: 'Forskjellen i kg CO₂e over beregningsperioden når én forutsetning om gangen er en annen, og alt annet er som valgt. Hver verdi er en ny beregning av begge alternativene, og er derfor et tall og ikke en formel.',
    en: 'The difference in kg CO₂e over the study period when one setting at a time is another, and all else is as chosen. Each value is a new calculation of both alternatives, and so a number and not a formula.',
  },
  'sensitivity.workbook.choices': {
    nb: 'Energibehovet varieres i ett alternativ om gangen, for hvert av dem er anslått for seg. Levetider gjelder også gjenværende levetid; en levetid som bare er kjent som «minst», endres ikke.',
    en: 'Energy demand is varied in one alternative at a time, since each is an estimate of its own. Service lives include remaining ones; a life that is known only as “at least” is not changed.',
  },
  'sensitivity.workbook.pair': { nb: '{other} minus {reference}', en: '{other} minus {reference}' },
  'sensitivity.workbook.end': { nb: 'Endret til', en: 'Changed to' },
  'sensitivity.workbook.difference': { nb: 'Forskjell\nkg CO₂e', en: 'Difference\nkg CO₂e' },
} satisfies Record<`sensitivity.setting.${SensitivitySetting}`, Phrase> & Record<string, Phrase>);
