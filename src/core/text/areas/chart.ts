import { phrases } from '../phrase.ts';

/** What charts write, and the sentences that stand for them where they cannot be seen. */
export const chartTexts = phrases({
  'chart.alternative': { nb: 'Alternativ', en: 'Alternative' },
  'chart.electricityMix': { nb: 'Strømmiks', en: 'Electricity mix' },
  'chart.asTable': { nb: '{label}, som tabell', en: '{label}, as a table' },
  'chart.menu': { nb: 'Kopier eller lagre: {title}', en: 'Copy or save: {title}' },
  'chart.copyPicture': { nb: 'Kopier som bilde', en: 'Copy as picture' },
  'chart.savePng': { nb: 'Lagre som PNG', en: 'Save as PNG' },
  'chart.saveSvg': { nb: 'Lagre som SVG', en: 'Save as SVG' },
  'chart.copied': { nb: '«{title}» er kopiert som bilde.', en: '“{title}” is copied as a picture.' },
  'chart.copyRefused': {
    nb: 'Bildet ble ikke kopiert: utklippstavlen tok det ikke imot. Lagre det som PNG i stedet.',
    en: 'The picture was not copied: the clipboard did not take it. Save it as PNG instead.',
  },
  'chart.saved': { nb: '{name} er lagret.', en: '{name} is saved.' },
  'chart.sum': { nb: 'Sum', en: 'Total' },
  'chart.year': { nb: 'År', en: 'Year' },
  'chart.incompleteSum': { nb: '{sum}, ufullstendig', en: '{sum}, incomplete' },
  'chart.years': { nb: '{years}\u00A0år', en: '{years}\u00A0years' },
  'chart.stackedModules': {
    nb: 'Utslipp etter livsløpsmodul, {unit}.',
    en: 'Emissions by life-cycle module, {unit}.',
  },
  'chart.cumulative': {
    nb: 'Samlede utslipp over tid, {unit}, strømmiks {scenario}.',
    en: 'Cumulative emissions over time, {unit}, electricity mix {scenario}.',
  },
  'chart.fromTo': { nb: '{name}: fra {from} til {to}.', en: '{name}: from {from} to {to}.' },
  'chart.paybackMark': { nb: '{years}: {higher} under {lower}', en: '{years}: {higher} below {lower}' },
  'chart.payback': { nb: 'Tilbakebetalingstid for karbon:', en: 'Carbon payback:' },
  'chart.paybackIn': { nb: '{scenario} {years}', en: '{scenario} {years}' },
  'chart.paybackNever': { nb: '{scenario} ikke innen {years} år', en: '{scenario} not within {years} years' },
});
