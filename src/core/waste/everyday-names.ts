import { foldText } from '../text/fold.ts';
import type { FractionCode } from './fraction.ts';

/**
 * What people call fractions on site and on weigh tickets, in bokmål and English. Several codes: the word alone does not tell which, and who
 * wrote it is asked; where one of them is hazardous it is never taken for granted that this one is not.
 */
const NAMES: readonly (readonly [codes: readonly FractionCode[], names: string])[] = [
  [['1141'], 'rent tre, rent treverk, ubehandlet tre, ubehandlet treverk, ubehandlet trevirke, untreated wood'],
  [['1142'], 'behandlet tre, behandlet treverk, malt tre, malt trevirke, overflatebehandlet trevirke, painted wood'],
  [['1149'], 'blandet tre, blandet treverk'],
  [['1141', '1142', '1149'], 'tre, treverk, trevirke, treavfall, trelast, wood, timber'],
  [['7098', '7154'], 'impregnert tre, impregnert treverk, impregnert trevirke, impregnated wood'],
  [['12xx'], 'papp, papir, kartong, papp og papir, papp papir, paper'],
  [['13xx'], 'glassavfall, klart glass'],
  [['13xx', '7210', '7211'], 'vindu, vinduer, vindusglass, isolerglass, isolerglassruter, windows'],
  [['14xx'], 'metaller, metallavfall, blandet metall, skrapmetall, aluminium, kobber, scrap metal, metals'],
  [['1452'], 'stål, jern og stål, skrapjern, armeringsjern, armeringsstål, steel'],
  [['1615'], 'gipsavfall, gipsplate, gipsplater, ren gips, plasterboard, drywall'],
  [['17xx'], 'plastavfall, plastikk, blandet plast, plastic'],
  [['17xx', '7155', '7157'], 'isopor, eps, xps, styropor, skumplast, polystyrene'],
  [['17xx', '7156'], 'pvc, vinyl, vinylbelegg, gulvbelegg'],
  [['1612'], 'armert betong, reinforced concrete'],
  [['1611'], 'uarmert betong, unreinforced concrete'],
  [['1611', '1612', '1614'], 'betong, ren betong, betongavfall, concrete'],
  [['1613'], 'murstein, teglstein, takstein, roof tiles'],
  [['1613', '1614'], 'tegl, brick, bricks'],
  [
    ['15xx'],
    'ee, ee avfall, el avfall, elavfall, elektro, elektroavfall, elektrisk avfall, elektronikk, weee, e waste',
  ],
  [['14xx', '15xx'], 'kabel, kabler, cables'],
  [['1131'], 'park og hageavfall, hage og parkavfall'],
  [['1617'], 'steinull, glassull, isolasjon av mineralull, rockwool, glass wool'],
  [['1617', '17xx', '7155', '7157'], 'isolasjon, isolation, insulation'],
  [['1621', '1671'], 'asfalt, asphalt'],
  [['7051'], 'malingsavfall'],
  [['9912'], 'rest, restavfall, blandet restavfall, residual waste'],
  [['9913'], 'brennbart, brennbart avfall, sortert brennbart, utsortert brennbart, combustible'],
  [['99xx'], 'usortert, usortert avfall, blandet byggavfall, blandet bygningsavfall, blandet avfall, mixed'],
  [['1601', '1603', '1604'], 'masser, masse, jord, jordmasser, gravemasser, overskuddsmasser, soil'],
];

const CODES_BY_NAME = new Map(
  NAMES.flatMap(([codes, names]) => names.split(',').map((name) => [wordsOf(name).join(' '), codes] as const)),
);

/** The fractions that an everyday name may stand for; empty where it is none. @param words as {@link wordsOf} gives them */
export function everydayCodes(words: readonly string[]): readonly FractionCode[] {
  return CODES_BY_NAME.get(words.join(' ')) ?? [];
}

/** Folded, without punctuation. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[a-z0-9]+/g) ?? [];
}
