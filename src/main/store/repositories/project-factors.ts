import { json, text, type Table } from '../table.ts';

export const projectFactorsTable: Table<'projectFactors'> = {
  name: 'project_factors',
  parent: 'project',
  order: 'project',
  columns: {
    id: text('project'),
    set: text('factor_set'),
    rows: json('rows'),
  },
};
