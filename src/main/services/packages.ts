import { declaredContent } from '#core/declaration/library-declaration.ts';
import type { ProjectDocument } from '#core/api/contract.ts';
import { wasteOf } from '#core/waste/project-waste.ts';
import { siteOf } from '#core/site/project-site.ts';
import { withoutPlaces } from '#core/project/placed.ts';
import { PACKAGE_FORMAT, PACKAGE_VERSION, type ProjectPackage } from '#core/project/package.ts';

/**
 * A project as a package: its own data, the declarations it uses and the factors it is calculated with, so that an archive
 * gives the same figures in a later program.
 */
export function packageOf(document: ProjectDocument): ProjectPackage {
  const { waste: _waste, site: _site, ...head } = document.project;
  const rows = [...document.alternatives.flatMap(({ components }) => components), ...document.deliveredProducts];
  const used = new Set(rows.map(({ declaration }) => declaration));
  return {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    project: {
      ...head,
      alternatives: document.alternatives.map(
        ({ position: _position, components, energy, costLines, ...alternative }) => ({
          ...alternative,
          components: components.map(({ position: _position, ...component }) => component),
          energy: energy.map(({ position: _position, ...use }) => use),
          costLines: withoutPlaces(costLines),
        }),
      ),
      deliveredProducts:
        document.deliveredProducts.length === 0
          ? null
          : document.deliveredProducts.map(({ position: _position, ...product }) => product),
      waste: wasteOf(document),
      site: siteOf(document),
      requirements: withoutPlaces(document.requirements),
      bids: withoutPlaces(document.bids),
      choices: withoutPlaces(document.choices),
      grants: withoutPlaces(document.grants),
    },
    declarations: document.declarations.filter(({ id }) => used.has(id)).map(declaredContent),
    factors: document.factors,
  };
}
