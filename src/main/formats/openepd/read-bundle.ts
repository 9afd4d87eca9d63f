import Papa from 'papaparse';
import { parseJson, textAt } from '../records/json.ts';
import { DamagedDocument, type DocumentPart } from '../records/document.ts';

/** One line of a bundle's table of contents. */
interface BundleAsset {
  readonly path: string;
  /** "epd", "pcr", "blob" … */
  readonly type: string;
  /** What it is to another: a translation says nothing that its original does not. */
  readonly relation: string;
}

/**
 * The paths of the declarations in an openEPD bundle, by its own table of contents.
 * @throws DamagedDocument where the manifest or the table of contents is not whole
 */
export function declarationsInBundle(manifest: DocumentPart, contents: DocumentPart): string[] {
  const format = textAt(parseJson(manifest), 'format');
  if (!format.toLowerCase().startsWith('openepd bundle')) throw new DamagedDocument(manifest, 'JSON');
  return assetsOf(contents)
    .filter(({ type, relation }) => type === 'epd' && relation !== 'translation')
    .map(({ path }) => path);
}

function assetsOf(contents: DocumentPart): BundleAsset[] {
  // Its writer puts a space after each comma, and a quoted field must begin right there.
  const text = new TextDecoder().decode(contents.bytes).replaceAll(/, +(?=")/g, ',');
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    skipEmptyLines: 'greedy',
  });
  if (!['ref', 'type'].every((field) => meta.fields?.includes(field))) throw new DamagedDocument(contents, 'CSV');
  return data.map((row) => ({
    path: (row['ref'] ?? '').trim(),
    type: (row['type'] ?? '').trim().toLowerCase(),
    relation: (row['rel_type'] ?? '').trim().toLowerCase(),
  }));
}
