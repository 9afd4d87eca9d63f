import { foldHeading } from './import-source.ts';

/** Words that tell of a product made of what grew, in bokmål, English, German, Swedish and Danish. */
const GREW =
  /\b(tre|trevirke|treverk|tree?fiber|limtre|massivtre|timber|wood|wooden|holz\w*|tra|trafiber|trae|spon\w*|plywood|osb|papir|paper|papier|papp|cellulose\w*|zellulose\w*|cellulosa\w*|kork|cork|halm|straw|stroh|hamp|hemp|hanf\w*|lin|flax|flachs\w*|linoleum|jute|bambus|bamboo|baumwolle|cotton|bomull|ull|wool|schafwolle|biobaser\w*|biogenic)\b/;
/** Words that tell of mineral, metal, glass or plastics. */
const DID_NOT_GROW =
  /\b(betong|concrete|beton|mortel|mortar|sement|cement|zement|tegl|brick|ziegel|stein\w*|stone|naturstein|gips|gypsum|mineral\w*|mineralsk\w*|mineralische|steinull|glassull|mineralwolle|rockwool|zuschlage|bindemittel|asphalt|asfalt|keramik\w*|ceramic\w*|glas|glass|schaumglas|perlit\w*|blahperlit|calciumsilikat|metall\w*|metal\w*|stal|steel|stahl|edelstahl|eisen|aluminium|kobber|copper|kupfer|sink|zinc|zink|bly|lead|blei|plast\w*|kunststoff\w*|plastic\w*|pvc|eps|xps|pur|pir|polystyrol|polystyren\w*|polyethylen\w*|polyurethan\w*|phenolharz\w*|melaminharz|harnstoff|siliziumdioxid)\b/;

/**
 * Whether products of a category are likely to hold biogenic carbon, as a proposal that a person confirms (shown with
 * "kontroller"): timber, paper, cork yes; mineral, metal, glass and plastics no; null where the name does not tell.
 */
export function proposeBiogenic(category: string): boolean | null {
  const words = foldHeading(category);
  if (GREW.test(words)) return true;
  return DID_NOT_GROW.test(words) ? false : null;
}
