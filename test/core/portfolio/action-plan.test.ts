import { describe, expect, it } from 'vitest';
import { actionPlan, projectsThatMatter } from '#core/portfolio/action-plan.ts';
import { documentInPortfolio, type PortfolioProject } from '#core/portfolio/portfolio-project.ts';
import { targetId } from '#core/portfolio/target.ts';
import type { ProjectRequirement } from '#core/requirements/requirement.ts';
import type { WasteDelivery } from '#core/waste/waste.ts';
import { SCHOOL } from '#test/core/report/small-school.ts';

const TODAY = '2027-11-27';

interface Told {
  readonly id?: string;
  readonly built?: { readonly from?: string; readonly to?: string };
  readonly requirements?: readonly Partial<ProjectRequirement>[];
  readonly waste?: readonly WasteDelivery[];
  readonly hasAccount?: boolean;
}

const project = ({ id = 'p', built, requirements = [], waste = [], hasAccount = false }: Told): PortfolioProject =>
  documentInPortfolio(
    {
      ...SCHOOL,
      project: { ...SCHOOL.project, id, constructionPeriod: built ?? null },
      alternatives: hasAccount ? SCHOOL.alternatives : [],
      requirements: requirements.map((one, index) => ({
        id: `r${index}`,
        title: 'Krav',
        kind: 'minimum',
        measures: ['3.11'],
        position: index,
        ...one,
      })),
      wasteDeliveries: waste.map((one, index) => ({ ...one, id: `w${index}`, position: index })),
    },
    TODAY,
  );
const lineOf = (measure: string, projects: readonly PortfolioProject[], year = 2027, targets = [] as never[]) =>
  actionPlan(projects, targets, year).find((line) => line.measure === measure);
const tonnes = (fraction: string, amount: number, date: string): WasteDelivery => ({
  fraction,
  amount,
  unit: 't',
  date,
});
const IN_2027 = { from: '2027-01-01', to: '2027-12-31' };

describe('what a plan says of a measure', () => {
  it('is of the requirements of projects that are built in the year', () => {
    const done = project({ built: IN_2027, requirements: [{ status: 'done' }, { status: 'started' }] });
    const earlier = project({ built: { to: '2026-06-01' }, requirements: [{ status: 'done' }] });
    expect(lineOf('3.11', [done, earlier])).toMatchObject({ projects: 1, asked: 2, met: 1 });
    expect(lineOf('3.11', [done, earlier], 2026)).toMatchObject({ projects: 1, asked: 1, met: 1 });
  });

  it('leaves out what is not relevant, and is not documented while it lacks what was built', () => {
    const one = project({
      requirements: [
        { status: 'notRelevant', reason: 'Ingen grøft', deviations: [{ id: 'd', found: '2027-01-02' }] },
        { status: 'lacksAsBuilt' },
        { status: 'done', attachments: [{ sha256: 'a'.repeat(64), name: 'fdv.pdf', bytes: 1, added: '2027-01-01' }] },
      ],
    });
    expect(lineOf('3.11', [one])).toMatchObject({ asked: 2, met: 1, documented: 1, openDeviations: 0 });
  });
});

describe('a measure is taken up', () => {
  it('where no project asks for it, or where what is asked is not all kept', () => {
    expect(lineOf('3.11', [project({})])?.concerns).toEqual(['not-asked']);
    const open = project({ requirements: [{ status: 'started', deviations: [{ id: 'd', found: '2027-01-02' }] }] });
    expect(lineOf('3.11', [open])?.concerns).toEqual(['requirements-open', 'deviations-open']);
    expect(lineOf('3.11', [project({ requirements: [{ status: 'done' }] })])?.concerns).toEqual([]);
  });

  it('where the year is below its target, whatever the other years were', () => {
    const waste = [tonnes('1141', 90, '2026-05-01'), tonnes('1141', 9, '2027-05-01'), tonnes('9912', 1, '2027-05-01')];
    const sorted = project({ waste });
    // 99 of 100 t in all; 9 of 10 in 2027.
    expect(lineOf('2.14', [sorted])?.concerns).toContain('below-target');
    expect(lineOf('2.14', [sorted], 2026)?.concerns).not.toContain('below-target');
    const own = { id: targetId('2.14', 2027), measure: '2.14', year: 2027, share: 0.9 } as const;
    expect(actionPlan([sorted], [own], 2027).find((line) => line.measure === '2.14')).toMatchObject({ target: 0.9 });
  });

  it('where a project is built and nothing is weighed; that nothing deviates is no gap', () => {
    expect(lineOf('2.14', [project({ built: IN_2027 })])?.concerns).toContain('figures-missing');
    expect(lineOf('2.14', [project({ built: { to: '2026-01-01' } })])?.concerns).not.toContain('figures-missing');
    expect(lineOf('1.10', [project({ built: IN_2027 })])?.concerns).not.toContain('figures-missing');
  });
});

it('the projects that matter most are those of the year with the largest account; those that do not say when stand behind', () => {
  const all = [
    project({ id: 'unsaid', hasAccount: true }),
    project({ id: 'nothing', built: IN_2027 }),
    project({ id: 'large', built: IN_2027, hasAccount: true }),
    project({ id: 'over', built: { to: '2026-12-31' }, hasAccount: true }),
  ];
  expect(projectsThatMatter(all, 2027).map(({ document }) => document.project.id)).toEqual([
    'large',
    'nothing',
    'unsaid',
  ]);
});

describe('the climate account that a project is ranked by', () => {
  it('is the one that is recommended before it is the highest, and says which', () => {
    const [first, second] = SCHOOL.alternatives;
    const climate = (alternative: string | undefined) =>
      documentInPortfolio(
        {
          ...SCHOOL,
          project: {
            ...SCHOOL.project,
            decisionCase: alternative === undefined ? null : { recommendation: { alternative } },
          },
        },
        TODAY,
      ).climate;
    expect(climate(first?.id)?.alternative).toBe(first?.name);
    expect(climate(second?.id)?.alternative).toBe(second?.name);
    // 358 t at least against 182 t.
    expect(climate(undefined)?.alternative).toBe(first?.name);
  });

  it('is no lower bound where what it lacks may be stored carbon', () => {
    const completeness = (indicator: 'gwpTotal' | 'gwpIobc') =>
      documentInPortfolio(
        {
          ...SCHOOL,
          project: { ...SCHOOL.project, method: { ...SCHOOL.project.method, indicator } },
          alternatives: SCHOOL.alternatives.slice(0, 1).map((one) => ({
            ...one,
            components: [
              ...one.components,
              { id: 'x', name: 'Uvalgt', element: '231', quantity: 5, unit: 'm3', position: 99 },
            ],
          })),
          declarations: SCHOOL.declarations.map((one) => ({
            ...one,
            impacts: { ...one.impacts, gwpTotal: one.impacts.gwpIobc },
          })),
        },
        TODAY,
      ).climate?.completeness;
    expect(completeness('gwpTotal')).toBe('incomplete');
    expect(completeness('gwpIobc')).toBe('atLeast');
  });
});
