// Brings the figures of `resources/reference/boverket.json` up to date from a downloaded edition of Boverket's climate database:
//
//   node scripts/reference/boverket.mjs path/to/klimatdatabas.json
//
// The figures come from the database. The names are our own and stay in the reference file, by Boverket's resource id: a material
// that is new in the database is listed here and left out until it has been given a Norwegian and an English name.
import { readFileSync, writeFileSync } from 'node:fs';
import { BOVERKET_LEFT_OUT } from '../../src/core/declaration/boverket.ts';
import { readResource } from '../../src/main/formats/boverket/resource.ts';

const REFERENCE = new URL('../../resources/reference/boverket.json', import.meta.url);

const [databasePath] = process.argv.slice(2);
if (!databasePath) {
  console.error('Give the path of a downloaded database: node scripts/reference/boverket.mjs klimatdatabas.json');
  process.exit(1);
}
const database = JSON.parse(readFileSync(databasePath, 'utf8'));
const reference = JSON.parse(readFileSync(REFERENCE, 'utf8'));

// Energy carriers and fuels are factors of a factor set, not materials.
const resources = database.Resources.filter((resource) => !readResource(resource).isEnergyCarrier);
const named = new Map(reference.materials.map((material) => [material.id, material]));
const materials = resources
  .filter((resource) => named.has(resource.ResourceId))
  .map((resource) => withFigures(named.get(resource.ResourceId), resource))
  .toSorted((a, b) => a.id - b.id);

writeFileSync(
  REFERENCE,
  tableText({
    source: { ...reference.source, version: database.Version, published: database.PublishedDate.slice(0, 10) },
    groups: reference.groups,
    materials,
  }),
);

const present = new Set(resources.map((resource) => resource.ResourceId));
for (const resource of resources.filter(({ ResourceId }) => !named.has(ResourceId))) {
  console.log(`New, needs names: ${resource.ResourceId} ${resource.Name} (${resource.Names.EN})`);
}
for (const material of reference.materials.filter(({ id }) => !present.has(id))) {
  console.log(`No longer in the database: ${material.id} ${material.nb}`);
}
console.log(`${materials.length} materials, version ${database.Version}`);

/** One material: our names and group, the database's figures as an import reads them. */
function withFigures({ id, nb, en, group }, resource) {
  const { material } = readResource(resource);
  if (material === null) throw new Error(`${id} ${nb}: a figure is missing, or the unit is another`);
  for (const { field, found } of BOVERKET_LEFT_OUT.filter((entry) => entry.id === id)) {
    if (material[field] === undefined) continue;
    console.log(`${id} ${nb}: ${field} is now ${material[field]} and not ${found}; believe it, or leave it out anew`);
  }
  const { unit, typical, conservative, a4, reused: _reused, id: _id, ...rest } = material;
  // A5.1 is this share of A1-A3 and A4, so it is not carried over beside it.
  const wastage = Number((resource.WasteFactor - 1).toFixed(4));
  return { id, nb, en, group, unit, typical, conservative, a4, wastage, ...rest };
}

/** JSON with one material a line, so that a new edition shows as a readable difference. */
function tableText({ materials, ...head }) {
  const lines = materials.map((material) => `    ${JSON.stringify(material)}`);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "materials": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
