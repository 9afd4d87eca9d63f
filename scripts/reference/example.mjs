// Puts the library's present declarations into the example project, so that it can be read without the library:
//
//   node scripts/reference/example.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageText } from '../../src/core/project/package.ts';
import { createResources } from '../../src/main/resources/resources.ts';

const RESOURCES = new URL('../../resources/', import.meta.url);
const EXAMPLE = new URL('example-lerkelia-skole.byggklima', RESOURCES);

const example = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
const library = new Map(
  createResources(fileURLToPath(RESOURCES))
    .genericDeclarations()
    .map((declaration) => [declaration.id, declaration]),
);
const components = example.project.alternatives.flatMap((alternative) => alternative.components);
const used = new Set(components.map(({ declaration }) => declaration).filter((id) => id != null));
example.declarations = [...used]
  .map(String)
  .toSorted()
  .map((id) => {
    const declaration = library.get(id);
    if (!declaration) throw new Error(`${id} is not in the library`);
    return declaration;
  });
writeFileSync(EXAMPLE, packageText(example));
console.log(`${used.size} declarations`);
