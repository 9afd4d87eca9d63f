import { difference } from '#core/history/difference.ts';
import { targetId } from '#core/portfolio/target.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { write } from './write.ts';

/** What the municipality aims at over all its projects. */
export function createPortfolioHandlers({ store }: ServiceContext): HandlersOf<'portfolio'> {
  return {
    'portfolio.targets': () => store.list('portfolioTarget', null),

    'portfolio.setTarget'({ measure, year, share }) {
      const id = targetId(measure, year);
      const before = store.get('portfolioTarget', id);
      const changes = difference(
        before ? [{ entity: 'portfolioTarget', record: before }] : [],
        share === null ? [] : [{ entity: 'portfolioTarget', record: { id, measure, year, share } }],
      );
      write(store, { key: 'history.portfolioTarget', params: { measure, year: String(year) } }, null, changes);
      return null;
    },
  };
}
