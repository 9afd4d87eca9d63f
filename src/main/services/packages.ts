import type { ProjectDocument } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { PACKAGE_FORMAT, PACKAGE_VERSION, parsePackage, type ProjectPackage } from '#core/project/package.ts';
import { ALTERNATIVE_LIMIT } from './alternatives.ts';

/**
 * Reads a file as a project package.
 * @throws AppError `newer-package`, `invalid-package` with the path of every problem, `too-many-alternatives`
 */
export function readPackageFile({ name, bytes }: { name: string; bytes: Uint8Array }): ProjectPackage {
  const read = parsePackage(new TextDecoder().decode(bytes));
  if (!read.ok) {
    const newer = read.problems.find(({ code }) => code === 'newer-version');
    if (newer) throw new AppError('newer-package', { file: name, version: newer.found });
    throw new AppError('invalid-package', { file: name, problems: read.problems });
  }
  if ((read.value.project.alternatives ?? []).length > ALTERNATIVE_LIMIT) {
    throw new AppError('too-many-alternatives', { limit: ALTERNATIVE_LIMIT });
  }
  return read.value;
}

/** A project as a package: its own data, the declarations it uses, and its factors where it carries them. */
export function packageOf(document: ProjectDocument): ProjectPackage {
  const { waste, site, ...head } = document.project;
  return {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    project: {
      ...head,
      alternatives: document.alternatives.map(({ position: _position, components, energy, ...alternative }) => ({
        ...alternative,
        components: components.map(({ position: _position, ...component }) => component),
        energy: energy.map(({ position: _position, ...use }) => use),
      })),
      waste,
      site,
    },
    declarations: document.declarations,
    factors: document.carriesFactors ? document.factors : null,
  };
}
