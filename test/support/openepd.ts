/** An openEPD document with what a test wants said. */
export function openEpd(parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    doctype: 'openEPD',
    id: 'EC3ABC12',
    version: 2,
    product_name: 'Ready-mixed concrete B35',
    manufacturer: { name: 'Betong AS', web_domain: 'betong.example' },
    program_operator: { name: 'EPD-Norge' },
    program_operator_doc_id: 'NEPD-7-7-NO',
    valid_until: '2029-03-01T00:00:00Z',
    declared_unit: { qty: 1, unit: 'm3' },
    kg_per_declared_unit: { qty: 2400, unit: 'kg' },
    impacts: { 'EF 3.0': { gwp: { A1A2A3: { mean: 250, unit: 'kgCO2e' } } } },
    ...parts,
  };
}

const MANIFEST = JSON.stringify({ format: 'openEPD Bundle/1.0', generator: 'test', assets: { total_count: 1 } });

/** The files of a bundle: documents by path, with their type and what they are to another. */
export function bundleParts(
  assets: readonly (readonly [path: string, type: string, relation: string, document: unknown])[],
): Record<string, string> {
  const head = '"ref", "name", "type", "lang", "rel_type", "rel_asset", "comment", "content_type"';
  const lines = assets.map(([path, type, relation]) => `"${path}", "x, y", "${type}", "en", "${relation}", "", "", ""`);
  return {
    manifest: MANIFEST,
    toc: [head, ...lines].join('\n'),
    ...Object.fromEntries(assets.map(([path, , , document]) => [path, JSON.stringify(document)])),
  };
}
