import { foldHeading } from './import-source.ts';

/**
 * Word lists in bokmål, English, German, Swedish and Danish. A word matches where it begins one in the text, and one that begins
 * with `*` also inside of a compound ("Nadelschnittholz"). Lists are tried in this order, since a name may hold words of several.
 */
const LISTS: readonly { readonly answer: boolean | null; readonly words: string }[] = [
  {
    // What is put on timber is not timber.
    answer: false,
    words: 'varnish, paint, primer, lacquer, coating, lakk, maling, beis, *lack, *farbe, beschichtung, färg',
  },
  {
    // Mixed, or made of what may or may not have grown.
    answer: null,
    words: `
      plasterboard, *gipskarton, gipsplat, gipsskiv, wallpaper, tapet, textile, tekstil, carpet, teppe, teppich, rubber, gummi,
      kautschuk, biobas, bio based`,
  },
  {
    answer: true,
    words: `
      tre, trevirke, treverk, trefiber, treull, trepanel, trekledning, tregulv, trebjelke, treplate, heltre, massivtre, limtre,
      kryssfiner, finer, sponplat, parkett, laminatgulv, papir, papp, kork, halm, hamp, lin, linoleum, jute, bambus, bomull, ull,
      saueull, cellulose, torv, furu, eik, bjørk, lerk,
      wood, *wood, timber, glulam, parquet, laminate floor, laminate board, particle board, oriented strand, osb, mdf, clt, lvl,
      paper, cardboard, cork, expanded cork, straw, hemp, flax, bamboo, cotton, sheep wool, reed, peat, spruce, pine,
      oak, birch, larch,
      *holz, spanplatte, *papier, karton, zellulos, cellulos, *stroh, hanf, flachs, *linoleum, baumwoll, schafwoll, reet, fichte, kiefer, eiche,
      buche, birke, lärche,
      trä, limträ, spånskiv, spånplat, træ, limtræ`,
  },
  {
    answer: false,
    words: `
      betong, mørtel, sement, tegl, stein, *stein, skifer, gips, kalk, leire, mineral, *mineral, steinull, glassull, asfalt, keramisk,
      flis, glas, *glas, perlit, sand, grus, tilslag, puss, metal, stål, jern, aluminium, kobber, sink, bly, messing, plast, akryl,
      epoksy, silikon, membran, pvc, eps, xps, pur, pir, pe, pp,
      concrete, mortar, cement, brick, stone, slate, gypsum, lime, clay, rock wool, asphalt, ceramic, tile, pumice, gravel,
      aggregate, calcium silicate, silicon dioxide, silicium dioxid, infill, window fitting, fastening, drive system, sealing, screed, render, plaster, steel, iron, copper, zinc, lead sheet, brass,
      polystyr, expanded polystyr, extruded polystyr, polyethyl, polyurethan, polyester, polypropyl, phenol, rigid phenol,
      melamin, urea formaldehyde, silicone, bitumen, acryl, epoxy,
      *beton, *mörtel, *zement, *ziegel, lehm, keramik, bims, kies, zuschlag, kalziumsilikat, putz, estrich, *stahl, eisen, kupfer,
      zink, blei, kunststoff,
      bruk, tegel, sten, puts, koppar`,
  },
];

const PATTERNS = LISTS.map(({ answer, words }) => ({ answer, pattern: patternOf(words) }));

/**
 * Whether a product is likely to hold biogenic carbon, as a proposal that a person confirms (shown with "kontroller"): timber,
 * paper, cork yes; mineral, metal, glass and plastics no; null where the names do not tell.
 * @param names from the narrowest to the widest; the first that tells decides ("Linoleum flooring" before "Plastics")
 */
export function proposeBiogenic(names: readonly string[]): boolean | null {
  for (const name of names) {
    const folded = foldHeading(name);
    const found = PATTERNS.find(({ pattern }) => pattern.test(folded));
    if (found) return found.answer;
  }
  return null;
}

function patternOf(words: string): RegExp {
  const alternatives = words.split(',').map((word) => {
    const folded = foldHeading(word);
    if (word.trim().startsWith('*')) return `\\w*${folded}`;
    // A short word is whole ("tre", "lin", "ull"), a longer one may go on ("papirull", "betongelement").
    return folded.length <= 3 ? `\\b${folded}\\b` : `\\b${folded}`;
  });
  return new RegExp(alternatives.join('|'));
}
