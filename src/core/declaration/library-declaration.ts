import { z } from 'zod';
import { declarationSchema, idSchema, type Declaration } from './declaration.ts';

/** How a declaration stands in the library of one workspace. It does not leave with a project. */
const standingSchema = z.strictObject({
  /** Taken out of use by a person: it stays for the projects that have it, and is not offered to others. */
  retired: z.boolean().nullish(),
  /** Id of the declaration that came in its place with other figures. Projects keep this one until they choose the other. */
  supersededBy: idSchema.nullish(),
});

/** A declaration as the library keeps it. */
export const libraryDeclarationSchema = declarationSchema.extend(standingSchema.shape);
export type LibraryDeclaration = z.infer<typeof libraryDeclarationSchema>;

/** What was declared, without how it stands in the library. */
export function declaredContent({
  retired: _retired,
  supersededBy: _supersededBy,
  ...content
}: LibraryDeclaration): Declaration {
  return content;
}

/** The declaration, standing as the stored one of the same id does. */
export function standingAs(
  stored: LibraryDeclaration | null | undefined,
  declaration: Declaration,
): LibraryDeclaration {
  return { ...declaration, retired: stored?.retired, supersededBy: stored?.supersededBy };
}

export const DECLARATION_STANDINGS = ['current', 'retired', 'superseded'] as const;
export type DeclarationStanding = (typeof DECLARATION_STANDINGS)[number];

/** What was superseded is that first of all: taking it into use again would not make it current. */
export function standingOf({ retired, supersededBy }: LibraryDeclaration): DeclarationStanding {
  if (supersededBy != null) return 'superseded';
  return retired === true ? 'retired' : 'current';
}

/** What stands in the declaration's place now, as far as the declarations at hand tell; null where nothing does. */
export function newestOf(
  { supersededBy }: LibraryDeclaration,
  declarations: ReadonlyMap<string, LibraryDeclaration>,
): LibraryDeclaration | null {
  const next = supersededBy == null ? undefined : declarations.get(supersededBy);
  return next ? (newestOf(next, declarations) ?? next) : null;
}

/** Whether it is offered where a declaration is chosen: neither retired nor superseded. */
export function isCurrent(declaration: LibraryDeclaration): boolean {
  return standingOf(declaration) === 'current';
}
