import { describe, expect, it } from 'vitest';
import type { Award } from '#core/award/bid.ts';
import { costCheck, type AskedCost } from '#core/award/cost-check.ts';
import type { DeliveredCost } from '#core/award/delivered-cost.ts';
import { intakeOf } from '#core/award/intake.ts';
import { packageAccounts } from '#core/award/package-accounts.ts';
import type { CostLine, CostSettings } from '#core/cost/cost.ts';
import { PACKAGE_FORMAT, PACKAGE_VERSION, type ProjectPackage } from '#core/project/package.ts';
import type { ProjectRequirement } from '#core/requirements/requirement.ts';
import { askedCostText, costGapText } from '#core/report/cost-gap-words.ts';
import { gapList } from '#core/report/intake-words.ts';
import { intakeWorkbook } from '#core/report/intake-workbook.ts';
import { translator } from '#core/text/text.ts';
import { SCHOOL } from '#test/core/report/small-school.ts';
import { sheetOf, textsOf } from '#test/core/report/workbook-reading.ts';
import { alternative, FACTORS } from '#test/support/build.ts';

const TODAY = '2027-06-01';
const words = { t: translator('nb'), language: 'nb' as const };
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

const ASKED: AskedCost = { posts: ['1', '3', '4'], studyPeriod: 60, priceLevel: 2027, rates: [{ rate: 0.04 }] };
/** All that is asked for. */
const WHOLE: DeliveredCost = {
  studyPeriod: 60,
  priceLevel: 2027,
  rates: [{ rate: 0.04 }],
  posts: { '1': { lines: 2, lacking: 0 }, '3': { lines: 1, lacking: 0 }, '4': { lines: 3, lacking: 0 } },
  zero: 0,
};
const said = (fields: Partial<DeliveredCost>) =>
  costCheck({ ...WHOLE, ...fields }, ASKED).map((gap) => plain(costGapText(gap, words)));

describe('a life-cycle cost against what the contract asked', () => {
  it('lacks nothing where its posts, years, prices and rates are those', () => {
    expect(said({})).toEqual([]);
    expect(plain(askedCostText(ASKED, words))).toBe('60 år · 2027-priser · realrente 4 % · poster 1, 3, 4');
  });

  it('that was not delivered is one gap', () => {
    expect(costCheck(null, ASKED)).toEqual([{ code: 'cost-missing' }]);
  });

  it('lacks a post that has no lines, or only lines that are in no sum', () => {
    expect(said({ posts: { '1': { lines: 2, lacking: 0 }, '3': { lines: 2, lacking: 2 } } })).toEqual([
      'LCC: alle de 2 linjene i post 3 Drift og vedlikehold mangler beløp eller tidspunkt.',
      'LCC: post 4 Utskifting og utvikling er ikke levert.',
    ]);
  });

  it('has a post that is not whole where some of its lines lack something', () => {
    expect(said({ posts: { ...WHOLE.posts, '4': { lines: 3, lacking: 1 } } })).toEqual([
      'LCC: 1 av 3 linjer i post 4 Utskifting og utvikling mangler beløp eller tidspunkt.',
    ]);
  });

  it('is asked about lines without a post, and about amounts of 0', () => {
    expect(said({ posts: { ...WHOLE.posts, none: { lines: 2, lacking: 0 } }, zero: 1 })).toEqual([
      'LCC: 2 linjer er uten post.',
      'LCC: én linje har beløpet 0.',
    ]);
  });

  it('over other years, in other prices and by other rates is told, with both', () => {
    expect(said({ studyPeriod: 50, priceLevel: 2025, rates: [{ until: 40, rate: 0.04 }, { rate: 0.03 }] })).toEqual([
      'LCC er over 50 år; bedt om er 60 år.',
      'LCC er i 2025-priser; bedt om er 2027-priser.',
      'LCC har realrente 4 % til og med år 40, deretter 3 %; bedt om er 4 %.',
    ]);
    expect(said({ priceLevel: null })).toEqual(['LCC sier ikke hvilket års priser den er i; bedt om er 2027-priser.']);
  });

  it('has the same rates where each year has the same, however the bands are divided', () => {
    expect(said({ rates: [{ until: 20, rate: 0.04 }, { rate: 0.04 }] })).toEqual([]);
    expect(said({ rates: [{ until: 60, rate: 0.04 }, { rate: 0.01 }] })).toEqual([]);
  });
});

describe('a supplier’s package in the intake check', () => {
  const requirement: ProjectRequirement & { id: string; position: number } = {
    id: 'r',
    position: 1,
    number: 'T-14',
    title: 'Livssykluskostnader er en del av leveransen',
    measuredBy: 'lifeCycleCost',
  };
  const LINES: CostLine[] = [
    { id: 'a', post: '1', amount: 90e6, timing: 'once', firstYear: 2026 },
    { id: 'b', post: '3', name: 'Drift', timing: 'yearly', firstYear: 2026 },
  ];

  function intake(lines: CostLine[], options: { asks?: boolean; award?: Award; cost?: CostSettings } = {}) {
    const value: ProjectPackage = {
      format: PACKAGE_FORMAT,
      version: PACKAGE_VERSION,
      project: {
        id: 'p',
        name: 'Som bygget',
        method: { preset: 'ns3720', startYear: 2026, referenceStudyPeriod: 50 },
        alternatives: [alternative({ grossFloorArea: 3000, costLines: lines })],
        cost: options.cost,
      },
      declarations: [],
    };
    const [account] = packageAccounts(value, { today: TODAY, factors: FACTORS });
    if (!account) throw new Error('The package has no account');
    const project = { ...SCHOOL.project, method: { preset: 'ns3720' as const, startYear: 2027 }, award: options.award };
    const requirements = options.asks === false ? [] : [requirement];
    return intakeOf({ project, requirements }, account.delivered, TODAY);
  }
  const costGaps = (...given: Parameters<typeof intake>) =>
    intake(...given).gaps.filter(({ code }) => code.startsWith('cost-'));

  it('has the posts that the requirement names, over the project’s years and in its prices', () => {
    expect(intake(LINES).askedCost).toMatchObject({
      posts: ['1', '2', '3', '4', '5'],
      studyPeriod: 60,
      priceLevel: 2027,
    });
    expect(costGaps(LINES, { cost: { rates: [{ rate: 0.05 }] } }).map(({ code }) => code)).toEqual([
      'cost-post-missing',
      'cost-post-missing',
      'cost-post-missing',
      'cost-post-missing',
      'cost-period-differs',
      'cost-price-level-differs',
      'cost-rates-differ',
    ]);
  });

  it('is asked for no life-cycle cost where nothing asks for one, and for what the award names before the requirement', () => {
    expect(costGaps([], { asks: false })).toEqual([]);
    expect(costGaps([], { award: { costPosts: [] } })).toEqual([]);
    expect(costGaps([], { award: { costPosts: ['6'] } })).toEqual([{ code: 'cost-missing' }]);
    expect(intake([], { asks: false, award: { costPosts: ['6'] } }).askedCost?.posts).toEqual(['6']);
  });

  it('gives one list of both, each gap with its requirement, in Excel and as text', () => {
    const checked = intake(LINES);
    const listed = plain(gapList({ project: 'Volla skole', name: 'Som bygget' }, checked, words));
    expect(listed).toContain('Bedt om av LCC: 60 år · 2027-priser');
    expect(listed).toMatch(/^\d+\. A1–A3 Produksjon er ikke levert\.$/m);
    expect(listed).toMatch(
      /^\d+\. LCC: post 2 Forvaltning er ikke levert\. \(T-14 Livssykluskostnader er en del av leveransen\)$/m,
    );
    const workbook = intakeWorkbook({
      project: { name: 'Volla skole' },
      name: 'Som bygget',
      intake: checked,
      language: 'nb',
      today: TODAY,
      programVersion: '1',
    });
    const texts = plain(textsOf(sheetOf(workbook, 'Mangler')));
    expect(texts).toContain('LCC: post 3 Drift og vedlikehold har bare en linje som mangler beløp eller tidspunkt.');
    expect(texts).toContain('T-14 Livssykluskostnader er en del av leveransen');
  });
});
