import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProjectDocument } from '#core/api/contract.ts';
import { deliveredOf } from '#core/award/delivered.ts';
import { intakeOf } from '#core/award/intake.ts';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { COST_POSTS, COST_TIMINGS, type CostLine, type CostPost } from '#core/cost/cost.ts';
import { documentCosts } from '#core/cost/document-cost.ts';
import { documentMeasures } from '#core/portfolio/document-measures.ts';
import { documentFollowUp, knownOfDocument } from '#core/requirements/document-follow-up.ts';
import { SCHOOL } from '#test/core/report/small-school.ts';
import { TODAY } from '#test/support/build.ts';

/** A renovation that is decided on, with a requirement of its life-cycle cost. */
function schoolWith(lines: readonly Omit<CostLine, 'id'>[], costPosts: CostPost[] | null): ProjectDocument {
  return {
    ...SCHOOL,
    project: {
      ...SCHOOL.project,
      award: { costPosts },
      decisionCase: { decision: { alternative: 'a', date: '2027-01-01' } },
    },
    alternatives: [
      {
        id: 'a',
        kind: 'renovation',
        position: 1,
        components: [{ id: 'floor', position: 1 }],
        energy: [],
        costLines: lines.map((one, index) => ({ ...one, id: `l${index}`, position: index })),
      },
    ],
    requirements: [{ id: 'r', position: 1, number: 'T-14', title: 'LCC', measuredBy: 'lifeCycleCost' }],
    bids: [],
    choices: [],
  };
}

/** Whether the life-cycle cost has what is asked of it, by the three that ask. */
function answers(document: ProjectDocument) {
  const { accounts } = assessDocument(document, TODAY);
  const [alternative] = document.alternatives;
  const [account] = accounts;
  if (!alternative || !account) throw new Error('The school has no account');
  const [cost] = documentCosts(document, accounts);
  const delivered = deliveredOf({ alternative, account, cost, startYear: null, epds: null });
  const lacking = ['cost-missing', 'cost-post-missing', 'cost-post-incomplete', 'cost-without-post'];
  const [standing] = documentFollowUp(document, knownOfDocument(document, TODAY), TODAY).standings;
  return {
    intake: !intakeOf(document, delivered, TODAY).gaps.some(({ code }) => lacking.includes(code)),
    requirement: standing?.status === 'fulfilled',
    portfolio: documentMeasures(document, accounts, TODAY).costed,
  };
}

const NONE = { intake: false, requirement: false, portfolio: false };
const ALL = { intake: true, requirement: true, portfolio: true };

const inPost = (post: CostPost | null, amount: number | null = 1000) =>
  ({ post, amount, timing: 'once', firstYear: 2027 }) as const;

it('a cost of building alone is no whole life-cycle cost, in the intake, in the follow-up and in the portfolio', () => {
  expect(answers(schoolWith([inPost('1')], null))).toEqual(NONE);
  const whole = (['1', '2', '3', '4', '5'] as const).map((post) => inPost(post));
  expect(answers(schoolWith(whole, null))).toEqual(ALL);
});

it('a cost that follows a component of the alternative is whole, and one that follows another is not', () => {
  const following = (component: string | null): CostLine => ({
    post: '4',
    amount: 1000,
    timing: 'replacement',
    component,
  });
  expect(answers(schoolWith([following('floor')], ['4']))).toEqual(ALL);
  expect(answers(schoolWith([following('roof')], ['4']))).toEqual(NONE);
  expect(answers(schoolWith([following(null)], ['4']))).toEqual(NONE);
});

it('a life-cycle cost has what is asked of it, or lacks it, by one answer', () => {
  const post = fc.option(fc.constantFrom(...COST_POSTS));
  const line: fc.Arbitrary<CostLine> = fc.record({
    post,
    amount: fc.option(fc.constant(1000), { freq: 5 }),
    timing: fc.constantFrom('once', ...COST_TIMINGS),
    firstYear: fc.option(fc.constantFrom(2026, 2027, 2500), { freq: 9 }),
    interval: fc.option(fc.constant(10), { freq: 9 }),
    component: fc.option(fc.constantFrom('floor', 'floor', 'roof'), { freq: 9 }),
  });
  const asked = fc.option(fc.uniqueArray(fc.constantFrom(...COST_POSTS), { minLength: 1, maxLength: 2 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), asked, (lines, posts) => {
      const { intake, requirement, portfolio } = answers(schoolWith(lines, posts));
      expect([requirement, portfolio]).toEqual([intake, intake]);
    }),
  );
});
