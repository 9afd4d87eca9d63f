import { json, text, type Table } from '../table.ts';

export const factorSetTable: Table<'factorSet'> = {
  name: 'factor_set',
  parent: null,
  order: 'name, id',
  columns: {
    id: text('id'),
    set: text('name'),
    basedOn: text('based_on'),
    rows: json('rows'),
  },
};
