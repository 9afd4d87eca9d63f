import { flag, json, number, text, type Table } from '../table.ts';

export const choiceTable: Table<'choice'> = {
  name: 'choice',
  parent: 'project',
  order: 'position, id',
  columns: {
    id: text('id'),
    project: text('project'),
    position: number('position'),
    topic: text('topic'),
    considered: text('considered'),
    chosen: flag('chosen'),
    reason: text('reason'),
    date: text('date'),
    responsible: text('responsible'),
  },
};

export const grantTable: Table<'grant'> = {
  // GRANT is a statement of SQL.
  name: 'support_grant',
  parent: 'project',
  order: 'position, id',
  columns: {
    id: text('id'),
    project: text('project'),
    position: number('position'),
    scheme: text('scheme'),
    name: text('name'),
    measure: text('measure'),
    extraCost: number('extra_cost'),
    applied: number('applied'),
    granted: number('granted'),
    state: text('state'),
    deadline: text('deadline'),
    reference: text('reference'),
    attachments: json('attachments'),
  },
};
