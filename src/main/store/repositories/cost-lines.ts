import { number, text, type Table } from '../table.ts';

export const costLineTable: Table<'costLine'> = {
  name: 'cost_line',
  parent: 'alternative',
  order: 'position, id',
  columns: {
    id: text('id'),
    alternative: text('alternative'),
    position: number('position'),
    post: text('post'),
    name: text('name'),
    amount: number('amount'),
    timing: text('timing'),
    interval: number('years'),
    firstYear: number('first_year'),
    growth: number('growth'),
    component: text('component'),
    source: text('source'),
  },
};
