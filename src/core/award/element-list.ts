/** NS 3451 parts written in one cell: "22, 23, 25". */

export function elementsText(elements: readonly string[] | null | undefined): string {
  return (elements ?? []).join(', ');
}

/** Null for an empty text; each part once, in their order. */
export function readElements(text: string): string[] | null | 'not-codes' {
  const codes = text.split(/[\s,;]+/).filter((code) => code !== '');
  if (codes.length === 0) return null;
  return codes.every((code) => /^\d{1,3}$/.test(code)) ? [...new Set(codes)].toSorted() : 'not-codes';
}
