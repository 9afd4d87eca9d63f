// Brings the figures of `resources/reference/boverket.json` up to date from a downloaded edition of Boverket's climate database:
//
//   node scripts/reference/boverket.mjs path/to/klimatdatabas.json
//
// The figures come from the database. The names are our own and stay in the reference file, by Boverket's resource id: a material
// that is new in the database is listed here and left out until it has been given a Norwegian and an English name.
import { readFileSync, writeFileSync } from 'node:fs';

const REFERENCE = new URL('../../resources/reference/boverket.json', import.meta.url);

const [databasePath] = process.argv.slice(2);
if (!databasePath) {
  console.error('Give the path of a downloaded database: node scripts/reference/boverket.mjs klimatdatabas.json');
  process.exit(1);
}
const database = JSON.parse(readFileSync(databasePath, 'utf8'));
const reference = JSON.parse(readFileSync(REFERENCE, 'utf8'));

// Energy carriers and fuels are factors of a factor set, not materials.
const resources = database.Resources.filter((resource) => category(resource) !== 'Energi och bränsle');
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
    leftOut: reference.leftOut,
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

function category(resource) {
  return resource.Categories.find(({ ClassificationType }) => ClassificationType === 'Boverket').Text;
}

/** One material: our names and group, the database's figures. What `leftOut` names is not carried over. */
function withFigures({ id, nb, en, group }, resource) {
  const [gwp] = resource.DataItems;
  const figure = (module) => gwp.DataValueItems.find(({ DataModuleCode }) => DataModuleCode === module).Value;
  const conversion = (unit) => (resource.Conversions ?? []).find(({ Unit }) => Unit === unit)?.Value;
  const material = {
    id,
    nb,
    en,
    group,
    unit: resource.InventoryUnit,
    typical: figure('A1-A3 Typical'),
    // Holds its surcharge of 25 % already.
    conservative: figure('A1-A3 Conservative'),
    a4: figure('A4'),
    // A5.1 is this share of A1-A3 and A4, so it is not carried over beside it.
    wastage: Number((resource.WasteFactor - 1).toFixed(4)),
    kgPerM3: conversion('kg/m³'),
    kgPerM2: conversion('kg/m²'),
    ...serviceLife(resource.RefServiceLifeNormal),
    biogenicCarbon: resource.CalculatedBiogenicCarbon,
  };
  for (const { field, found } of reference.leftOut.filter((entry) => entry.id === id)) {
    if (material[field] === found) delete material[field];
    else console.log(`${id} ${nb}: ${field} is now ${material[field]}; remove it from leftOut if that is believable`);
  }
  return material;
}

/** ">50 år" is a lower bound; "<40 år" is 40 to be checked; "Inte relevant" and "Generell uppgift saknas" are not known. */
function serviceLife(text) {
  const years = /^([<>]?)(\d+) år$/.exec(text);
  if (!years) return {};
  return {
    serviceLife: Number(years[2]),
    serviceLifeBound: years[1] === '>' ? 'atLeast' : 'exact',
    serviceLifeCheck: years[1] === '<' ? true : undefined,
  };
}

/** JSON with one material a line, so that a new edition shows as a readable difference. */
function tableText({ materials, ...head }) {
  const lines = materials.map((material) => `    ${JSON.stringify(material)}`);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "materials": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
