import type { Carrier } from '../project/codes.ts';
import type { EnergyUse, SiteException } from '../site/site.ts';
import type { ChoiceWords } from './choice.ts';
import { words } from './take-off-columns.ts';

/** What fuel suppliers and contractors write for what energy comes in and is used for, and what our own drop-downs offer. */

export const CARRIER_WORDS: ChoiceWords<Carrier> = {
  diesel: words(
    'diesel, anleggsdiesel, autodiesel, avgiftsfri diesel, farget diesel, diesel b7, diesel euro 6, road diesel, gas oil',
  ),
  petrol: words('bensin, blyfri, alkylatbensin, petrol, gasoline'),
  lpg: words('propan lpg, propan, lpg, gass lpg, propane'),
  'natural-gas': words('naturgass, lng, cng, natural gas'),
  'fuel-oil': words('fyringsolje, lett fyringsolje, fuel oil, heating oil'),
  kerosene: words('fyringsparafin, parafin, kerosene, paraffin'),
  hvo100: words('hvo100, hvo 100, hvo, fornybar diesel, renewable diesel'),
  biodiesel: words('biodiesel, fame, rme, b100'),
  bioethanol: words('bioetanol, etanol, bioethanol'),
  biogas: words('biogass, flytende biogass, lbg, cbg, biogas'),
  pellets: words('pellets, trepellets, wood pellets'),
  'wood-chips': words('flis, treflis, wood chips, chips'),
  'bio-oil': words('bioolje, biofyringsolje, bio oil'),
  electricity: words(
    'elektrisitet, strøm, el, elektrisk, elkraft, byggestrøm, electricity, electric, grid electricity',
  ),
  'district-heating': words('fjernvarme, fv, district heating'),
  hydrogen: words('hydrogen, h2'),
};

export const USE_WORDS: ChoiceWords<EnergyUse> = {
  machine: words('maskin, maskiner, anleggsmaskin, anleggsmaskiner, machine, machines'),
  heating: words(`
    oppvarming og tørking, oppvarming, tørking, byggvarme, byggtørk, byggoppvarming, uttørking,
    heating and drying, heating, drying`),
  power: words(
    'byggestrøm, anleggsstrøm, provisorisk strøm, strømforsyning, brakkerigg, rigg, power supply, site power',
  ),
};

/** What the forms on which exceptions are asked for, and the letters that answer them, write. */
export const SUBJECT_WORDS: ChoiceWords<NonNullable<SiteException['subject']>> = {
  machine: USE_WORDS.machine,
  power: USE_WORDS.power,
};

export const DRIVER_WORDS: ChoiceWords<NonNullable<SiteException['driver']>> = {
  technical: words('teknisk, teknisk hindring, tekniske hindringer, technical, technical obstacle'),
  market: words('marked, markedsmessig, markedsmessig hindring, markedsmessige hindringer, market, market obstacle'),
  cost: words('kostnad, kostnader, kostnadsmessig, økonomi, cost, costs'),
  progress: words('fremdrift, framdrift, fremdriftsmessig, progress, schedule'),
};

export const DECISION_WORDS: ChoiceWords<NonNullable<SiteException['decision']>> = {
  approved: words('godkjent, innvilget, innvilges, godkjennes, approved, granted'),
  rejected: words(`
    avslått, avslag, avslås, ikke godkjent, ikke innvilget, avvist, rejected, refused, denied, not approved`),
};

export const YES_NO_WORDS: ChoiceWords<'yes' | 'no'> = {
  yes: words('ja, j, x, yes, y, true'),
  no: words('nei, n, no, false'),
};
