import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardVariations, weightRange } from '#core/award/award-sensitivity.ts';
import { askedOf, type Asked } from '#core/award/asked.ts';
import { documentAward } from '#core/award/document-award.ts';
import { POINT_FORMULAS, type Award, type Bid, type Scoring } from '#core/award/bid.ts';
import { bidFootprint } from '#core/award/footprint.ts';
import { pointsFor } from '#core/award/points.ts';
import { isWhole, rankBids, type Competitor } from '#core/award/ranking.ts';
import { bidStanding } from '#core/award/standing.ts';

const SCORING: Scoring = { weights: { price: 0.7, footprint: 0.3, quality: 0 }, formula: 'proportional', span: 1 };
const LINEAR: Scoring = { ...SCORING, formula: 'linear', span: 0.5 };

function asked(award: Award = {}, requirements: Parameters<typeof askedOf>[1] = []): Asked {
  return askedOf({ method: { preset: 'ns3720', modules: ['A1-A3', 'A4', 'C3', 'C4'] }, award }, requirements, 2027);
}

/** A bid that has all that is asked. */
const bid = (fields: Partial<Bid> = {}): Bid => ({
  id: 'a',
  bidder: 'Nordre Bygg',
  price: 80_000_000,
  area: 3000,
  method: { referenceStudyPeriod: 60, indicator: 'gwpIobc' },
  modules: { 'A1-A3': 750_000, A4: 30_000, C3: 45_000, C4: 15_000 },
  ...fields,
});

const standing = (fields: Partial<Bid>, award: Award = {}) =>
  bidStanding(bid(fields), asked(award), award, SCORING.weights);
const codes = (gaps: readonly { readonly code: string }[]) => gaps.map(({ code }) => code);

describe('points', () => {
  it.each([
    [280, 280, 10],
    // 10 · 280 / 350
    [350, 280, 8],
    [560, 280, 5],
  ])('proportional, lowest / this × 10: %s where the lowest is %s gives %s', (value, lowest, points) => {
    expect(pointsFor(value, lowest, SCORING)).toBeCloseTo(points, 12);
  });

  it.each([
    [280, 280, 10],
    // 10 · (1 − 70 / (0,5 · 280)) = 10 · (1 − 0,5)
    [350, 280, 5],
    [420, 280, 0],
    [900, 280, 0],
  ])(
    'linear, 10 × (1 − (this − lowest) / (span × lowest)) with span 50 %%: %s where the lowest is %s gives %s',
    (value, lowest, points) => {
      expect(pointsFor(value, lowest, LINEAR)).toBeCloseTo(points, 12);
    },
  );
});

describe('the total, Σ weight × points', () => {
  const competitors: Competitor[] = [
    { id: 'cheap', price: 80_000_000, perArea: 350, quality: null },
    { id: 'green', price: 100_000_000, perArea: 280, quality: null },
  ];

  // cheap: 0,7 · 10 + 0,3 · 8 = 9,4. green: 0,7 · 8 + 0,3 · 10 = 8,6.
  it('ranks the cheaper first at 30 % on the footprint', () => {
    const ranking = rankBids(competitors, SCORING);
    expect(ranking.map(({ id, rank }) => [id, rank])).toEqual([
      ['cheap', 1],
      ['green', 2],
    ]);
    expect(ranking.map(({ total }) => Number(total.toFixed(9)))).toEqual([9.4, 8.6]);
  });

  // Both lose two points where the other is best: they meet at 50 %.
  it('turns where the lines of the two meet, at 50 % on the footprint', () => {
    const range = weightRange(rankBids(competitors, SCORING), SCORING.weights);
    expect(range?.from).toBeNull();
    expect(range?.to).toBeCloseTo(0.5, 12);
  });

  it('gives the same rank to the same total', () => {
    const even = rankBids(competitors, { ...SCORING, weights: { price: 0.5, footprint: 0.5, quality: 0 } });
    expect(even.map(({ rank }) => rank)).toEqual([1, 1]);
    expect(weightRange(even, { price: 0.5, footprint: 0.5, quality: 0 })).toBeNull();
  });

  // 0,5 · 10 + 0,3 · 8 + 0,2 · 6 = 8,6; 0,5 · 8 + 0,3 · 10 + 0,2 · 9 = 8,8.
  it('counts points that were given for something else by their own weight', () => {
    const withQuality = competitors.map((one) => ({ ...one, quality: one.id === 'cheap' ? 6 : 9 }));
    const ranking = rankBids(withQuality, { ...SCORING, weights: { price: 0.5, footprint: 0.3, quality: 0.2 } });
    expect(ranking.map(({ id, total }) => [id, Number(total.toFixed(9))])).toEqual([
      ['green', 8.8],
      ['cheap', 8.6],
    ]);
  });

  it('is made of weights that sum to 100 %, to the rounding of computers', () => {
    expect(isWhole({ price: 0.7, footprint: 0.2, quality: 0.1 })).toBe(true);
    expect(isWhole({ price: 0.65, footprint: 0.3, quality: 0 })).toBe(false);
  });
});

const figure = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const weight = fc.double({ min: 0, max: 1, noNaN: true });
const scoring = fc.record({
  footprint: weight,
  formula: fc.constantFrom(...POINT_FORMULAS),
  span: fc.double({ min: 0.01, max: 10, noNaN: true }),
});

it('a lower footprint never lowers a score, nor a rank', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ price: figure, perArea: figure }), { minLength: 2, maxLength: 6 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      scoring,
      (figures, share, { footprint, formula, span }) => {
        const by: Scoring = { weights: { price: 1 - footprint, footprint, quality: 0 }, formula, span };
        const before = figures.map((one, index): Competitor => ({ ...one, id: `b${index}`, quality: null }));
        const after = before.map((one) => (one.id === 'b0' ? { ...one, perArea: (one.perArea ?? 0) * share } : one));
        const ofFirst = (competitors: readonly Competitor[]) =>
          rankBids(competitors, by).find(({ id }) => id === 'b0') ?? { total: Number.NaN, rank: Number.NaN };
        expect(ofFirst(after).total).toBeGreaterThanOrEqual(ofFirst(before).total - 1e-9);
        expect(ofFirst(after).rank).toBeLessThanOrEqual(ofFirst(before).rank);
      },
    ),
  );
});

it('the one that is first stays first between the weights that are told, and is not outside them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ price: figure, perArea: figure }), { minLength: 2, maxLength: 5 }),
      scoring,
      weight,
      (figures, { footprint, formula, span }, other) => {
        const competitors = figures.map((one, index): Competitor => ({ ...one, id: `b${index}`, quality: null }));
        const rankedAt = (share: number) =>
          rankBids(competitors, { weights: { price: 1 - share, footprint: share, quality: 0 }, formula, span });
        const ranking = rankedAt(footprint);
        const range = weightRange(ranking, { price: 1 - footprint, footprint, quality: 0 });
        if (range === null) return;
        const first = ranking[0]?.id;
        const isFirst = rankedAt(other).find(({ id }) => id === first)?.rank === 1;
        const [from, to] = [range.from ?? -1, range.to ?? 2];
        const isInside = other > from && other < to;
        const isAtEdge = Math.min(Math.abs(other - from), Math.abs(other - to)) < 1e-6;
        if (!isAtEdge) expect(isFirst).toBe(isInside);
      },
    ),
  );
});

describe('the scope', () => {
  it('that is all there lacks nothing', () => {
    expect(standing({})).toMatchObject({ gaps: [], stoppedBy: [], competitor: { perArea: 280 } });
  });

  it('that lacks a module is out of the ranking until the client states a value, and is then filled beside what was delivered', () => {
    const modules = { 'A1-A3': 750_000, A4: 30_000, C3: 45_000 };
    const without = standing({ modules });
    expect(without.gaps).toEqual([{ code: 'module-missing', module: 'C4', lacks: null }]);
    expect(without.competitor).toBeNull();
    expect(without.footprint.perArea).toBeNull();

    // 825 000 + 8 kg CO₂e/m² · 3 000 m² = 849 000, over 3 000 m².
    const filled = standing({ modules }, { filling: { C4: 8 } });
    expect(filled.footprint).toMatchObject({ delivered: 825_000, filled: 24_000, perArea: 283 });
    expect(codes(filled.gaps)).toEqual(['module-missing']);
    expect(filled.competitor?.perArea).toBe(283);
  });

  it('does not take the client’s value where the bidder delivered 0', () => {
    const modules = { 'A1-A3': 750_000, A4: 30_000, C3: 45_000, C4: 0 };
    expect(bidFootprint(bid({ modules }), asked(), { C4: 8 }).filled).toBeNull();
  });

  it('that has more modules than asked counts those that were asked, and tells the others', () => {
    const { footprint, gaps } = standing({ modules: { ...bid().modules, B6: 900_000 } });
    expect(footprint.perArea).toBe(280);
    expect(gaps).toEqual([{ code: 'module-beside', module: 'B6' }]);
  });

  it.each([
    ['another study period', { referenceStudyPeriod: 50, indicator: 'gwpIobc' } as const, 'referenceStudyPeriod'],
    ['another indicator', { referenceStudyPeriod: 60, indicator: 'gwpTotal' } as const, 'indicator'],
    [
      'another electricity',
      { referenceStudyPeriod: 60, indicator: 'gwpIobc', electricityScenario: 'europe' } as const,
      'electricityScenario',
    ],
  ])('by %s does not compare', (_case, method, setting) => {
    const { gaps, competitor } = standing({ method });
    expect(gaps).toMatchObject([{ code: 'setting-differs', setting }]);
    expect(competitor).toBeNull();
  });

  it('that says another preset starts from it: the settings that it does not have in common are told', () => {
    const { gaps } = standing({ method: { preset: 'tek17' } });
    expect(gaps).toMatchObject([
      { code: 'setting-differs', setting: 'a5' },
      { code: 'setting-differs', setting: 'referenceStudyPeriod' },
    ]);
    expect(gaps).toHaveLength(2);
  });

  it('that does not state its study period and indicator is asked about, and in no ranking', () => {
    const { gaps, competitor } = standing({ method: null });
    expect(gaps).toEqual([
      { code: 'not-stated', setting: 'referenceStudyPeriod' },
      { code: 'not-stated', setting: 'indicator' },
    ]);
    expect(competitor).toBeNull();
  });

  it('is held against the parts that are asked for, where the account says which it is of', () => {
    const award: Award = { method: { elements: ['22', '23', '25'] } };
    const method = bid().method ?? {};
    expect(standing({ method: { ...method, elements: ['22', '23'] } }, award).gaps).toEqual([
      { code: 'parts-missing', parts: ['25'] },
    ]);
    // Figures that hold more than was asked cannot be set beside others either.
    const wider = standing({ method: { ...method, elements: ['22', '23', '25', '28'] } }, award);
    expect(wider.gaps).toEqual([{ code: 'parts-beside', parts: ['28'] }]);
    expect(wider.competitor).toBeNull();
    const silent = standing({}, award);
    expect(silent.gaps).toEqual([{ code: 'not-stated', setting: 'elements' }]);
    expect(silent.competitor).not.toBeNull();
  });

  it('of a part of the building is in no ranking beside whole ones, where all parts are asked for', () => {
    const stamp = (elements: string[]) => ({ ...bid().method, elements });
    const whole = bid({ id: 'whole', method: stamp(['21', '22', '231', '24']) });
    const part = bid({ id: 'part', method: stamp(['22']) });
    const beside = (own: Bid, peer: Bid) => bidStanding(own, asked(), {}, SCORING.weights, [peer]);
    expect(beside(part, whole).gaps).toEqual([{ code: 'parts-fewer', parts: ['21', '23', '24'] }]);
    expect(beside(part, whole).competitor).toBeNull();
    expect(beside(whole, part).gaps).toEqual([]);
    // What does not say what it is of may be of less, once others say it.
    expect(beside(bid(), whole).gaps).toEqual([{ code: 'parts-unstated' }]);
    expect(beside(bid(), whole).competitor).toBeNull();
    expect(beside(bid(), bid({ id: 'other' })).gaps).toEqual([]);
  });

  it('is held beside the bids that can be ranked: one that is out by itself keeps no other out', () => {
    const of = (id: string, elements: string[], fields: Partial<Bid> = {}) =>
      bid({ id, method: { ...bid().method, elements }, ...fields });
    const ranked = (bids: Bid[]) => {
      const project = { method: { preset: 'ns3720' as const, modules: [...asked().method.modules] }, award: {} };
      const { standings, ranking } = documentAward({ project, bids, requirements: [] }, '2027-06-01');
      return { ranked: ranking?.map(({ id }) => id) ?? null, stopped: standings.map((one) => codes(one.stoppedBy)) };
    };
    const some = ['21', '22'];
    const more = [...some, '49'];
    // B has a part that the others lack, and no price.
    expect(ranked([of('a', some), of('b', more, { price: null }), of('c', some)])).toEqual({
      ranked: ['a', 'c'],
      stopped: [[], ['price-missing'], []],
    });
    expect(ranked([of('a', some), of('b', more), of('c', more)])).toEqual({
      ranked: ['b', 'c'],
      stopped: [['parts-fewer'], [], []],
    });
  });

  it('that has only some of a part is told, whether the part is asked for whole or another bid has more of it', () => {
    const fine = bid({ method: { ...bid().method, elements: ['221', '231'] } });
    const narrower = (own: string, part: string) => ({ code: 'part-narrower', part, own: [own] });
    const named = bidStanding(fine, asked({ method: { elements: ['22', '23'] } }), {}, SCORING.weights);
    expect(named.gaps).toEqual([narrower('221', '22'), narrower('231', '23')]);
    expect(named.competitor).not.toBeNull();
    const peer = bid({ id: 'peer', method: { ...bid().method, elements: ['221', '222', '231'] } });
    expect(bidStanding(fine, asked(), {}, SCORING.weights, [peer]).gaps).toEqual([narrower('221', '22')]);
  });

  it.each([
    ['without area', { area: null }, 'area-missing', true],
    ['of an area of 0', { area: 0 }, 'area-missing', true],
    ['of another area', { area: 3100 }, 'area-differs', false],
    ['without a price', { price: null }, 'price-missing', true],
    ['at a price of 0', { price: 0 }, 'price-zero', true],
    ['with a footprint of 0', { modules: { 'A1-A3': 0, A4: 0, C3: 0, C4: 0 } }, 'footprint-not-positive', true],
    ['without its share of EPDs', {}, 'epd-share-missing', false],
    ['with too few EPDs', { epdShare: 0.5 }, 'epd-share-low', false],
  ] as const)('a bid %s is flagged', (_case, fields, code, stops) => {
    const award: Award = { area: 3000, ...(code.startsWith('epd') && { epdShare: 0.6 }) };
    const { gaps, competitor } = standing(fields, award);
    expect(codes(gaps)).toEqual([code]);
    expect(competitor === null).toBe(stops);
  });

  it('asks for no price where prices have no weight: the same price is given to all', () => {
    const weights = { price: 0, footprint: 1, quality: 0 };
    const { gaps, competitor } = bidStanding(bid({ price: null }), asked(), {}, weights);
    expect([gaps, competitor?.price]).toEqual([[], null]);
    const competitors = [280, 350].map((perArea) => ({ id: String(perArea), price: null, perArea, quality: null }));
    const totals = rankBids(competitors, { ...SCORING, weights }).map(({ total }) => total);
    expect(totals).toEqual([10, 8]);
  });

  it('needs no whole footprint where the footprint has no weight: what lacks is told, and nobody is kept out for it', () => {
    const weights = { price: 1, footprint: 0, quality: 0 };
    const lacking = bidStanding(bid({ modules: {}, method: null, area: null }), asked(), {}, weights);
    expect(codes(lacking.gaps)).toContain('module-missing');
    expect(lacking.stoppedBy).toEqual([]);
    const whole = bidStanding(bid({ id: 'b', price: 100_000_000 }), asked(), {}, weights);
    const competitors = [lacking, whole].flatMap(({ competitor }) => competitor ?? []);
    const ranking = rankBids(competitors, { ...SCORING, weights });
    expect(ranking.map(({ id, total, points }) => [id, total, points.footprint])).toEqual([
      ['a', 10, null],
      ['b', 8, 10],
    ]);
    // A price is what is left to score: without it the bid is in no ranking.
    expect(bidStanding(bid({ price: null }), asked(), {}, weights).competitor).toBeNull();
    // What another weight would ask of them is not there, so nothing is said of other weights.
    expect(weightRange(ranking, weights)).toBeNull();
    const of = { ranking, competitors, bids: [], asked: asked(), filling: null, scoring: { ...SCORING, weights } };
    expect(awardVariations(of).map(({ variation }) => variation.kind)).toEqual(['formula']);
  });

  it('a price that nobody was asked for is not 0 points at another weight', () => {
    const weights = { price: 0, footprint: 1, quality: 0 };
    const competitors: Competitor[] = [
      { id: 'a', price: null, perArea: 900, quality: null },
      { id: 'b', price: 80, perArea: 990, quality: null },
    ];
    const ranking = rankBids(competitors, { ...SCORING, weights });
    const of = { ranking, competitors, bids: [], asked: asked(), filling: null, scoring: { ...SCORING, weights } };
    expect(awardVariations(of).filter(({ variation }) => variation.kind === 'weight')).toEqual([]);
    expect(weightRange(ranking, weights)).toBeNull();
  });

  it('asks for quality only where it has a weight', () => {
    const weights = { price: 0.5, footprint: 0.3, quality: 0.2 };
    expect(codes(bidStanding(bid(), asked(), {}, weights).gaps)).toEqual(['quality-missing']);
  });

  it('asks for the EPDs that the project’s requirement asks for, where the award says nothing of it', () => {
    const requirement = { id: 'r', number: 'T-05', measuredBy: 'epdCoverage' as const, target: 0.8 };
    expect(asked({}, [requirement]).epdShare).toBe(0.8);
    expect(asked({ epdShare: 0.5 }, [requirement]).epdShare).toBe(0.5);
    expect(asked({}, [{ ...requirement, status: 'notRelevant' }]).epdShare).toBeNull();
  });

  it('of two requirements of EPDs the one that asks most is held against, and named', () => {
    const requirement = { id: 'r', number: '5', measuredBy: 'epdCoverage' as const, target: 0.5 };
    for (const other of [0.9, null]) {
      const two = [requirement, { ...requirement, id: 's', number: '9', target: other }];
      const of = asked({}, two);
      expect([of.epdShare, of.requirements.epdCoverage?.number]).toEqual([other ?? 1, '9']);
      expect(asked({}, two.toReversed()).requirements.epdCoverage?.number).toBe('9');
    }
  });
});

describe('what the ranking answers to', () => {
  const award: Award = { filling: { C3: 40, C4: 8 } };
  const whole = bid({
    id: 'whole',
    price: 82_000_000,
    modules: { 'A1-A3': 720_000, A4: 30_000, C3: 45_000, C4: 15_000 },
  });
  const lacking = bid({ id: 'lacking', price: 82_000_000, modules: { 'A1-A3': 700_000, A4: 30_000 } });
  const standings = [whole, lacking].map((one) => bidStanding(one, asked(), award, SCORING.weights));
  const competitors = standings.flatMap(({ competitor }) => competitor ?? []);
  const ranking = rankBids(competitors, SCORING);
  const variations = awardVariations({
    ranking,
    competitors,
    bids: [whole, lacking],
    asked: asked(),
    filling: award.filling,
    scoring: SCORING,
  });
  const of = (kind: string, value?: number) =>
    variations.find(
      ({ variation }) => variation.kind === kind && (value === undefined || Object.values(variation).includes(value)),
    );

  // lacking: 730 000 + (40 + 8) · 3 000 = 874 000 against 810 000; on A1–A4 alone 730 000 against 750 000.
  it('without the filling only the modules that all have delivered are compared, and the other is first', () => {
    expect(ranking[0]?.id).toBe('whole');
    expect(of('unfilled')).toMatchObject({ variation: { modules: ['A1-A3', 'A4'] }, keepsFirst: false });
    expect(of('unfilled')?.ranking[0]?.id).toBe('lacking');
  });

  // Half of it: 730 000 + 72 000 = 802 000 against 810 000.
  it('half of the filled value turns it, and a fifth less does not', () => {
    expect(of('filling', 0.5)?.keepsFirst).toBe(false);
    expect(of('filling', 0.8)?.keepsFirst).toBe(true);
  });

  it('a filling that leaves a footprint below 0 gives no points, and is not tried', () => {
    const taken = bid({ id: 'timber', modules: { 'A1-A3': -100_000, A4: 0, C4: 0 } });
    const filled: Award = { filling: { C3: 40 } };
    const both = [bid(), taken];
    const competing = both.flatMap((one) => bidStanding(one, asked(), filled, SCORING.weights).competitor ?? []);
    const tried = awardVariations({
      ranking: rankBids(competing, SCORING),
      competitors: competing,
      bids: both,
      asked: asked(),
      filling: filled.filling,
      scoring: SCORING,
    });
    // −100 000 + 0,8 · 40 · 3 000 is below 0.
    const factors = tried.flatMap(({ variation }) => (variation.kind === 'filling' ? variation.factor : []));
    expect(factors).toEqual([1.2, 1.5]);
    expect(tried.every(({ ranking: scores }) => scores.every(({ total }) => Number.isFinite(total)))).toBe(true);
  });

  it('the other formula and other weights are tried, each once', () => {
    expect(variations.filter(({ variation }) => variation.kind === 'formula')).toHaveLength(1);
    expect(variations.flatMap(({ variation }) => (variation.kind === 'weight' ? variation.weight : []))).toEqual([
      0.2, 0.4, 0.5,
    ]);
  });
});
