import { json, text, type Table } from '../table.ts';

export const projectTable: Table<'project'> = {
  name: 'project',
  parent: null,
  order: 'id',
  columns: {
    id: text('id'),
    name: text('name'),
    buildingType: text('building_type'),
    municipality: text('municipality'),
    method: json('method'),
    constructionPeriod: json('construction_period'),
    decisionCase: json('decision_case'),
    waste: json('waste'),
    site: json('site'),
    award: json('award'),
    cost: json('cost'),
  },
};
