import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COUNTED_MEASURES } from '#core/portfolio/target.ts';
import { requirementsServing } from '#core/requirements/catalogue.ts';
import { MEASURES } from '#core/requirements/measure.ts';
import { catalogueSchema } from '#core/requirements/requirement.ts';

const file = join(process.cwd(), 'resources/reference/requirements-2026-1.json');
const { requirements } = catalogueSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Each measure with the requirements that serve it, the figures of a project that those are measured by, and whether the portfolio counts it. */
// prettier-ignore
const SERVED = [
  ['1.1', 'K-01', '', 'none'],
  ['1.2', 'K-02', '', 'none'],
  ['1.3', 'T-04', '', 'none'],
  ['1.4', 'K-03', '', 'none'],
  ['1.5', 'T-05', 'epdCoverage', 'none'],
  ['1.6', 'K-04', '', 'none'],
  ['1.8', 'K-05', '', 'none'],
  ['1.9', 'K-06', '', 'counted'],
  ['1.10', 'K-07', '', 'counted'],
  ['1.11', 'K-08', '', 'none'],
  ['1.12', 'T-10 K-09', 'emissionFree', 'none'],
  ['2.7', 'A-04', '', 'none'],
  ['2.8', 'A-05', '', 'none'],
  ['2.9', 'A-06', '', 'none'],
  ['2.14', 'A-01 A-02', 'sortingRate', 'counted'],
  ['2.15', 'A-03', 'wasteFree', 'counted'],
  ['3.1', 'T-01', 'rebuildingStudy', 'counted'],
  ['3.2', 'T-02', '', 'counted'],
  ['3.3', 'T-03', '', 'none'],
  ['3.4', 'T-04', '', 'counted'],
  ['3.5', 'T-05', 'epdCoverage', 'counted'],
  ['3.6', 'T-06', '', 'none'],
  ['3.7', 'T-07', '', 'counted'],
  ['3.8', 'T-08', '', 'counted'],
  ['3.9', 'T-09', 'fossilFree', 'counted'],
  ['3.10', 'T-10', 'emissionFree', 'counted'],
  ['3.11', 'T-11', '', 'counted'],
  ['3.12', 'T-12', '', 'none'],
  ['3.13', 'T-13 T-14', 'climateAccount lifeCycleCost', 'counted'],
  ['3.14', 'T-15', '', 'counted'],
  ['3.15', 'T-14 T-16', 'lifeCycleCost', 'counted'],
];

it('each measure of the strategy has requirements that serve it, and a figure over all projects or none of ours', () => {
  expect(
    MEASURES.map((measure) => {
      const serving = requirementsServing(requirements, measure);
      const figures = new Set(serving.flatMap(({ measuredBy }) => measuredBy ?? []));
      const isCounted = COUNTED_MEASURES.some((counted) => counted === measure);
      const numbers = serving.map(({ number }) => number);
      return [measure, numbers.join(' '), [...figures].join(' '), isCounted ? 'counted' : 'none'];
    }),
  ).toEqual(SERVED);
});
