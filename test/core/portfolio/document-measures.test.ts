import { describe, expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { askedOf } from '#core/award/asked.ts';
import { documentMeasures } from '#core/portfolio/document-measures.ts';
import type { AlternativeKind } from '#core/project/codes.ts';
import type { Component } from '#core/project/project.ts';
import type { CostLine } from '#core/cost/cost.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { SCHOOL } from '#test/core/report/small-school.ts';
import { TODAY } from '#test/support/build.ts';

interface Told {
  readonly kind?: AlternativeKind;
  readonly components?: readonly Partial<Component>[];
  readonly costLines?: readonly CostLine[];
  /** Whether the alternative is decided on. */
  readonly isDecided?: boolean;
  readonly bids?: ProjectDocument['bids'];
  readonly award?: ProjectDocument['project']['award'];
}

/** A project of one alternative, whose components are kilograms. */
function measuresOf({ kind = 'renovation', components = [], costLines = [], isDecided = true, ...told }: Told) {
  const document: ProjectDocument = {
    ...SCHOOL,
    project: {
      ...SCHOOL.project,
      award: told.award ?? null,
      decisionCase: isDecided ? { decision: { alternative: 'a', date: '2027-01-01' } } : null,
    },
    alternatives: [
      {
        id: 'a',
        kind,
        position: 1,
        components: components.map((one, index) => ({ id: `c${index}`, unit: 'kg', position: index, ...one })),
        energy: [],
        costLines: costLines.map((one, index) => ({ ...one, id: `l${index}`, position: index })),
      },
    ],
    bids: told.bids ?? [],
    choices: [],
  };
  return documentMeasures(document, assessDocument(document, TODAY).accounts, TODAY);
}

const MATERIALS: readonly Partial<Component>[] = [
  { quantity: 500, origin: 'retained' },
  { quantity: 100, origin: 'reused' },
  { quantity: 300, origin: 'new', recycledContent: 0.5 },
  { quantity: 100, origin: 'new' },
  { quantity: 999, origin: 'demolished' },
];

describe('materials of the alternative that is decided', () => {
  it('are kept or not, of all that the finished building has', () => {
    // (500 + 100) of 1 000 kg; what is demolished is in neither.
    expect(measuresOf({ components: MATERIALS }).kept).toEqual({ met: 600, of: 1000, complete: true });
  });

  it('are recycled or reused, of what is brought in, and at least so much where one does not tell', () => {
    // 100 reused and 0,5 · 300 recycled, of 100 + 300 + 100 kg; the last 100 kg say nothing.
    expect(measuresOf({ components: MATERIALS }).circular).toEqual({ met: 250, of: 500, complete: false });
  });

  it('tell nothing of keeping in a new build, nor of anything before something is decided', () => {
    expect(measuresOf({ kind: 'newBuild', components: MATERIALS }).kept).toBeNull();
    expect(measuresOf({ isDecided: false, components: MATERIALS })).toMatchObject({ kept: null, circular: null });
  });
});

describe('a life-cycle cost', () => {
  const inPost = (post: CostLine['post']): CostLine => ({ post, amount: 1000, timing: 'once', firstYear: 2027 });
  const whole = (['1', '2', '3', '4', '5'] as const).map(inPost);

  it('is calculated where it has the posts that the requirement names, and all of its lines are known', () => {
    expect(measuresOf({ costLines: whole }).costed).toBe(true);
    expect(measuresOf({ costLines: whole.slice(0, 1) }).costed).toBe(false);
    for (const post of ['3', '6', null] as const) {
      expect(measuresOf({ costLines: [...whole, { post, timing: 'yearly', firstYear: 2028 }] }).costed).toBe(false);
    }
    expect(measuresOf({}).costed).toBe(false);
    expect(measuresOf({ isDecided: false }).costed).toBeNull();
  });

  it('has the posts that the award names, where it names any', () => {
    expect(measuresOf({ costLines: [inPost('6')], award: { costPosts: ['6'] } }).costed).toBe(true);
    expect(measuresOf({ costLines: whole, award: { costPosts: ['6'] } }).costed).toBe(false);
    expect(measuresOf({ costLines: whole, award: { costPosts: [] } }).costed).toBe(true);
  });

  it('or an account is what a decided new build asks for', () => {
    expect(measuresOf({ kind: 'newBuild', costLines: whole }).newBuildCalculated).toBe(true);
    expect(measuresOf({ kind: 'newBuild' }).newBuildCalculated).toBe(false);
    expect(measuresOf({ costLines: whole }).newBuildCalculated).toBeNull();
  });
});

describe('an award', () => {
  const { method } = askedOf(SCHOOL.project, [], 2027);
  /** All that is asked, at so many kg CO₂e a module. */
  const bid = (id: string, perModule: number) => ({
    id,
    bidder: id,
    price: 1000,
    area: 100,
    position: 1,
    method: { referenceStudyPeriod: method.referenceStudyPeriod, indicator: method.indicator },
    modules: Object.fromEntries(method.modules.map((module) => [module, perModule])),
  });
  const bids = [bid('a', 100), bid('b', 200)];
  const awarded = (bidsGiven: ProjectDocument['bids'], award: Told['award'] = null) =>
    measuresOf({ bids: bidsGiven, award }).awardedOnFootprint;

  it('tells nothing before there are bids: neither weights nor an empty row make an award', () => {
    expect(awarded([])).toBeNull();
    expect(awarded([], { weights: { price: 0.9, footprint: 0.1 } })).toBeNull();
    expect(awarded([{ id: 'a', position: 1 }])).toBeNull();
  });

  it('is on the footprint where the bids are ranked with the weight that the rule asks', () => {
    expect(awarded(bids)).toBe(true);
    expect(awarded(bids.slice(0, 1))).toBe(false);
    expect(awarded(bids, { weights: { price: 0.9, footprint: 0.1 } })).toBe(false);
  });
});
