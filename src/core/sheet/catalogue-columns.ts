import { foldHeading } from './import-source.ts';
import { LANGUAGES, translator } from '../text/text.ts';
import type { RankedColumn } from './heading-row.ts';

/** What a column of a catalogue of requirements holds. */
export const CATALOGUE_FIELDS = [
  'number',
  'version',
  'title',
  'text',
  'evidence',
  'kind',
  'measures',
  'phases',
  'works',
  'minimumArea',
  'measuredBy',
  'target',
  'source',
  'check',
  'validFrom',
  'validTo',
  'enTitle',
  'enText',
  'enEvidence',
] as const;
export type CatalogueField = (typeof CATALOGUE_FIELDS)[number];

export type CatalogueMapping = readonly (CatalogueField | null)[];

/** What a catalogue is to have: each is one field. */
export const WANTED_CATALOGUE_FIELDS: readonly (readonly CatalogueField[])[] = [
  ['number'],
  ['title'],
  ['text'],
  ['kind'],
  ['measures'],
  ['phases'],
  ['works'],
];

/** What a sheet that went out earlier calls a field. */
const EARLIER_NAMES = [['slag', 'kind']] as const;
const FIELD_BY_NAME = new Map<string, CatalogueField>([
  ...EARLIER_NAMES,
  ...CATALOGUE_FIELDS.flatMap((field) =>
    LANGUAGES.map((language) => [foldHeading(translator(language)(`catalogueField.${field}`)), field] as const),
  ),
]);

/** How a column is read by its heading, which is one of our own in either language; null where it is none. */
export function catalogueColumn(heading: string): RankedColumn<CatalogueField> | null {
  const field = FIELD_BY_NAME.get(foldHeading(heading));
  return field ? { field, rank: 1 } : null;
}
