/** Excel's limit, in UTF-16 units. */
const MAX_LENGTH = 31;

/**
 * Names for sheets, in the order given: without the characters that Excel refuses, at most 31 long, never empty, and each
 * of them once (upper and lower case count as the same).
 */
export function sheetNames(wished: readonly string[], unnamed: string): string[] {
  const taken = new Set<string>();
  return wished.map((wish) => {
    const clean = cleaned(wish) || unnamed;
    let name = shortened(clean, MAX_LENGTH);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      name = shortened(clean, MAX_LENGTH - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/**
 * Control characters, half characters and `: \ / ? * [ ]` become spaces; an apostrophe, which Excel refuses at either end,
 * becomes a typographic one. Excel reads `_x0041_` as an A, in the name and in formulas that refer to it: it loses what makes it so. */
function cleaned(wish: string): string {
  const name = wish
    .replaceAll("'", '\u2019')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF:\\/?*[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Excel keeps this name for itself.
  return name.toLowerCase() === 'history' ? `${name} –` : name;
}

/** Cut at a whole character, so that half an emoji is never left. */
function shortened(name: string, length: number): string {
  if (name.length <= length) return name;
  let kept = '';
  for (const character of name) {
    if (kept.length + character.length > length - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
