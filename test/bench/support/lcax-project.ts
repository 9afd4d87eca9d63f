import type { ImpactCategory, Impacts, Product, Project } from 'lcax';

/** The same building in the words of npm's `lcax`: one assembly with one product a component, and GWP alone. */
export function lcaxProject(
  rows: readonly { readonly id: string; readonly quantity: number; readonly serviceLife: number }[],
  perDeclaredUnit: Readonly<Record<'a1a3' | 'a4' | 'a5' | 'c1' | 'c2' | 'c3' | 'c4' | 'd', number>>,
  studyPeriod: number,
): Project {
  const gwp = { ...NOTHING_DECLARED, ...perDeclaredUnit };
  // The type wants every category, the library only those that are there.
  const impacts = { gwp } as Impacts;
  const product = ({ id, quantity, serviceLife }: (typeof rows)[number]): Product => ({
    id,
    name: id,
    description: null,
    referenceServiceLife: serviceLife,
    quantity,
    unit: 'm2',
    transport: null,
    results: null,
    metaData: null,
    impactData: [
      {
        type: 'EPD',
        id: 'd1',
        name: 'Product',
        declaredUnit: 'm2',
        version: '1',
        // The type says Date, but what crosses into WebAssembly is JSON.
        publishedDate: '2024-01-01' as unknown as Date,
        validUntil: '2029-01-01' as unknown as Date,
        source: null,
        referenceServiceLife: null,
        standard: 'en15804a2',
        comment: null,
        location: 'nor',
        subtype: 'generic',
        conversions: null,
        impacts,
        metaData: null,
      },
    ],
  });
  return {
    id: 'p1',
    name: 'Bench',
    description: null,
    comment: null,
    location: { country: 'nor', city: null, address: null },
    owner: null,
    formatVersion: '3.4.3',
    lciaMethod: null,
    classificationSystems: null,
    referenceStudyPeriod: studyPeriod,
    lifeCycleModules: ['a1a3', 'a4', 'a5', 'b4', 'c1', 'c2', 'c3', 'c4', 'd'],
    impactCategories: ['gwp'],
    assemblies: [
      {
        type: 'assembly',
        id: 'a1',
        name: 'Building',
        description: null,
        comment: null,
        quantity: 1,
        unit: 'pcs',
        classification: null,
        products: rows.map((row) => ({ type: 'product', ...product(row) })),
        results: null,
        metaData: null,
      },
    ],
    results: null,
    projectInfo: null,
    projectPhase: 'technical_design',
    softwareInfo: {
      lcaSoftware: 'Byggklima',
      lcaSoftwareVersion: null,
      goalAndScopeDefinition: null,
      calculationType: null,
    },
    metaData: null,
  };
}

const NOTHING_DECLARED: ImpactCategory = {
  a0: null,
  a1a3: null,
  a4: null,
  a5: null,
  b1: null,
  b2: null,
  b3: null,
  b4: null,
  b5: null,
  b6: null,
  b7: null,
  b8: null,
  c1: null,
  c2: null,
  c3: null,
  c4: null,
  d: null,
};
