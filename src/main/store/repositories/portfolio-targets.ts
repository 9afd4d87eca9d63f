import { number, text, type Table } from '../table.ts';

export const portfolioTargetTable: Table<'portfolioTarget'> = {
  name: 'portfolio_target',
  parent: null,
  order: 'measure, year',
  columns: { id: text('id'), measure: text('measure'), year: number('year'), share: number('share') },
};
