import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUp, requirementStanding, type RequirementFigures } from '#core/requirements/follow-up.ts';
import { REQUIREMENT_FIGURES, REQUIREMENT_STATUSES, type ProjectRequirement } from '#core/requirements/requirement.ts';
import { NO_FIGURES } from '#test/support/requirement-figures.ts';

const TODAY = '2027-06-01';
const sorted = (value: number, complete = true): RequirementFigures => ({
  ...NO_FIGURES,
  sortingRate: { value, complete },
});
const sorting: ProjectRequirement = {
  id: 'a',
  number: 'A-01',
  measures: ['2.14'],
  kind: 'minimum',
  measuredBy: 'sortingRate',
  target: 0.95,
};
const standing = (fields: Partial<ProjectRequirement>, figures = NO_FIGURES) =>
  requirementStanding({ ...sorting, ...fields }, figures, TODAY);

describe('a requirement that a figure measures', () => {
  it('turns by itself when the figure reaches the target, and back when it falls', () => {
    const statuses = [0.9, 0.9499, 0.95, 1, 0.94].map((rate) => standing({}, sorted(rate)).status);
    expect(statuses).toEqual(['started', 'started', 'fulfilled', 'fulfilled', 'started']);
  });

  it('is not fulfilled by a figure that lacks something', () => {
    expect(standing({}, sorted(0.97, false)).status).toBe('started');
  });

  it('is what a person says while nothing is measured', () => {
    expect(standing({}).status).toBe('notStarted');
    expect(standing({ status: 'started' }).status).toBe('started');
  });

  it('may be said to be done only while the figure holds, and says so when it no longer does', () => {
    expect(standing({ status: 'done' }, sorted(0.96))).toMatchObject({ status: 'done', remarks: [] });
    expect(standing({ status: 'done' }, sorted(0.9))).toMatchObject({
      status: 'started',
      remarks: ['done-not-reached'],
    });
  });

  it('stays out where it is not relevant, with a reason', () => {
    expect(standing({ status: 'notRelevant' }, sorted(0.5))).toMatchObject({
      status: 'notRelevant',
      remarks: ['reason-missing'],
    });
    expect(standing({ status: 'notRelevant', reason: 'Ingen riving' }, sorted(0.5)).remarks).toEqual([]);
  });

  it('never stands as fulfilled or done below its target, whatever is said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REQUIREMENT_STATUSES), fc.double({ min: 0, max: 0.9499 }), (status, rate) => {
        expect(['fulfilled', 'done']).not.toContain(standing({ status }, sorted(rate)).status);
      }),
    );
  });
});

describe('a requirement that a person follows', () => {
  const own = (fields: Partial<ProjectRequirement>) => standing({ measuredBy: null, ...fields });

  it('is not done without the evidence that it asks for', () => {
    const evidence = 'Sertifikat';
    const attachments = [{ sha256: 'a'.repeat(64), name: 'sertifikat.pdf', bytes: 10 }];
    expect(own({ status: 'done', evidence }).remarks).toEqual(['evidence-missing']);
    expect(own({ status: 'done', evidence, attachments }).remarks).toEqual([]);
    expect(own({ status: 'done' }).remarks).toEqual([]);
  });

  it('is overdue the day after its deadline, until it is done', () => {
    expect(own({ deadline: TODAY }).remarks).toEqual([]);
    expect(own({ deadline: '2027-05-31' }).remarks).toEqual(['overdue']);
    expect(own({ deadline: '2027-05-31', status: 'done' }).remarks).toEqual([]);
  });
});

it('the follow-up counts what is asked, met and overdue, and the deviations that are open', () => {
  const requirements: ProjectRequirement[] = [
    { ...sorting, id: '1' },
    { ...sorting, id: '2', measuredBy: null, status: 'done' },
    { ...sorting, id: '3', measuredBy: null, deadline: '2027-01-01' },
    { ...sorting, id: '4', status: 'notRelevant', reason: 'Ingen' },
    { id: 'emptied', measuredBy: null, text: null },
    { ...sorting, id: '5', measuredBy: null, deviations: [{ id: 'd1' }, { id: 'd2', closed: '2027-05-01' }] },
  ];
  expect(followUp(requirements, sorted(0.96), TODAY)).toMatchObject({
    asked: 4,
    met: 2,
    overdue: 1,
    openDeviations: 1,
  });
});

describe('a threshold', () => {
  // It is a number held against a figure of the project, and no figure is made of requirements: a circle of thresholds cannot be written.
  it('refers to no other requirement: each stands the same alone as among any others', () => {
    const requirement = fc.record({
      id: fc.constant('r'),
      title: fc.constant('Krav'),
      measuredBy: fc.option(fc.constantFrom(...REQUIREMENT_FIGURES)),
      target: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      status: fc.constantFrom(...REQUIREMENT_STATUSES),
    });
    const figure = fc.option(fc.record({ value: fc.double({ min: 0, max: 1, noNaN: true }), complete: fc.boolean() }));
    const figures = fc.record({
      sortingRate: figure,
      fossilFree: figure,
      emissionFree: figure,
      epdCoverage: figure,
      climateAccount: figure,
      lifeCycleCost: figure,
      rebuildingStudy: figure,
      wasteFree: figure,
    });
    fc.assert(
      fc.property(fc.array(requirement, { minLength: 1, maxLength: 8 }), figures, (requirements, known) => {
        const together = followUp(requirements, known, TODAY).standings;
        const alone = requirements.map((one) => requirementStanding(one, known, TODAY));
        expect(together).toEqual(alone);
      }),
    );
  });

  it('may be set twice for one figure, and each is held by itself', () => {
    const twice = [sorting, { ...sorting, id: 'b', target: 0.7 }];
    expect(followUp(twice, sorted(0.8), TODAY).standings.map(({ status }) => status)).toEqual(['started', 'fulfilled']);
  });
});
