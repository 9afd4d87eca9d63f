import { describe, expect, it } from 'vitest';
import { translator } from '#core/text/text.ts';
import { portfolioHeadline } from '#renderer/features/portfolio/headline.logic.ts';

const nb = translator('nb');
const en = translator('en');

describe('the portfolio in one sentence', () => {
  it('counts the projects whose account is complete, and those that lack figures', () => {
    expect(portfolioHeadline(8, 3, nb)).toBe('Åtte prosjekter. Tre har fullstendig klimaregnskap, fem mangler tall.');
    expect(portfolioHeadline(8, 3, en)).toBe(
      'Eight projects. Three with a complete climate account, five lacking figures.',
    );
    expect(portfolioHeadline(5, 5, nb)).toBe('Fem prosjekter. Alle har fullstendig klimaregnskap.');
    expect(portfolioHeadline(2, 0, nb)).toBe('To prosjekter. Alle mangler tall.');
  });

  it('speaks of one project as of one', () => {
    expect(portfolioHeadline(1, 1, nb)).toBe('Ett prosjekt. Klimaregnskapet er fullstendig.');
    expect(portfolioHeadline(1, 0, en)).toBe('One project. Its climate account lacks figures.');
  });

  it('writes more than twelve in figures', () => {
    expect(portfolioHeadline(13, 13, nb)).toBe('13 prosjekter. Alle har fullstendig klimaregnskap.');
  });
});
