import type { Declaration } from '../declaration/declaration.ts';

/** What ÖKOBAUDAT's table and the files of the ILCD+EPD format, which it is made of, say in the same words. */

/**
 * The id of a data set's declaration, the same from whichever of them it is read.
 * @param edition the data set's UUID and version, as `uuid_version`
 */
export function dataSetId(edition: string): string {
  return `oekobaudat-${edition}`;
}

/**
 * `specific` is one maker's product, and its EPD. `average` stands for several products or makers, an association's as well as a
 * company's; `representative`, `generic` and `template` are not of any product in particular.
 */
export function kindOfDataSet(type: string): Declaration['kind'] {
  const word = type.toLowerCase();
  if (word.startsWith('specific')) return 'epd';
  return word.startsWith('average') ? 'sector' : 'generic';
}
