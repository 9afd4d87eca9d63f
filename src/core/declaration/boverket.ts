import { equivalentsOf } from '../sheet/equivalents.ts';
import type { Declaration } from './declaration.ts';

/**
 * A building product of Boverket's climate database as declarations: from the edition that ships with the program, and from a file
 * of another. Names are the caller's, for the database has Swedish and English ones.
 */
export interface BoverketMaterial {
  /** Boverket's resource id. */
  readonly id: number;
  readonly unit: 'kg' | 'm2';
  /** kg CO₂e per unit, A1-A3, an average of the market. */
  readonly typical: number;
  /** As typical, with the surcharge that a figure without an EPD carries in Sweden: nothing is to be added to it. */
  readonly conservative: number;
  /** kg CO₂e per unit, typical transport to the site. */
  readonly a4: number;
  readonly kgPerM3?: number | undefined;
  readonly kgPerM2?: number | undefined;
  /** Years. */
  readonly serviceLife?: number | undefined;
  readonly serviceLifeBound?: 'exact' | 'atLeast' | undefined;
  /** The source says less than this; the figure is ours to check. */
  readonly serviceLifeCheck?: true | undefined;
  /** kg C in one unit. */
  readonly biogenicCarbon?: number | undefined;
  /** The figures of a reused product are 0 because it is reused. */
  readonly reused: boolean;
}

export interface BoverketSource {
  /** "Boverkets klimatdatabas" */
  readonly name: string;
  readonly version: string;
  /** "SE" */
  readonly geography: string;
}

export type BoverketLevel = 'typical' | 'conservative';
export const BOVERKET_LEVELS = ['typical', 'conservative'] as const satisfies readonly BoverketLevel[];
export const CONSERVATIVE_MARK = { nb: '(konservativ)', en: '(conservative)' };

/** The same in every edition, so that a new one takes the place of the old. */
export function boverketId(material: number, level: BoverketLevel): string {
  return `boverket-${material}-${level}`;
}

/**
 * The typical figure of a material, or the conservative one for a product without an EPD. C modules are not in the database and
 * stay unknown.
 * @param names the declaration's own, and the material's English one for the source line, so that a search finds both
 */
export function boverketDeclaration(
  material: BoverketMaterial,
  level: BoverketLevel,
  names: { readonly own: string; readonly english: string },
  source: BoverketSource,
): Declaration {
  const { kgPerM3, kgPerM2, serviceLife, serviceLifeBound, biogenicCarbon } = material;
  const declaredUnit = { amount: 1, unit: material.unit };
  const { equivalents } = equivalentsOf(declaredUnit, {
    densityKgPerM3: kgPerM3 ?? null,
    grammageKgPerM2: kgPerM2 ?? null,
  });
  const conservative = level === 'conservative';
  const sourceName = `${source.name} (${source.geography}) ${material.id}: ${names.english}, ${level}`;
  return {
    id: boverketId(material.id, level),
    kind: 'generic',
    name: names.own,
    standard: 'EN 15804+A1',
    declaredUnit,
    ...(Object.keys(equivalents).length > 0 && { equivalents }),
    ...(material.reused && { reusedProduct: true }),
    ...(serviceLife && { serviceLife, serviceLifeBound }),
    ...(biogenicCarbon !== undefined && { containsBiogenicCarbon: biogenicCarbon > 0, biogenicCarbon }),
    ...(conservative && { conservative }),
    impacts: { gwpIobc: { 'A1-A3': material[level], A4: material.a4 } },
    source: {
      name: material.serviceLifeCheck ? `${sourceName}. Levetid oppgitt som under 40 år, kontroller` : sourceName,
      version: source.version,
    },
  };
}

type CheckedField = 'kgPerM3' | 'kgPerM2' | 'biogenicCarbon';

/** What the database says and we do not carry over, in any edition that still says it. */
export const BOVERKET_LEFT_OUT: readonly {
  readonly id: number;
  readonly field: CheckedField;
  readonly found: number;
  readonly reason: string;
}[] = [
  { id: 6000000174, field: 'biogenicCarbon', found: 0, reason: 'Depends on the product that is reused.' },
  { id: 6000000214, field: 'biogenicCarbon', found: 0.2, reason: 'That of a wooden window; PVC holds none.' },
  {
    id: 6000000224,
    field: 'kgPerM2',
    found: 39.2,
    reason: 'That of a window; a roofing membrane of PVC weighs some 2 kg/m2.',
  },
  { id: 6000000225, field: 'biogenicCarbon', found: 0.2, reason: 'That of a wooden window; aluminium holds none.' },
];
