import { json, number, text, type Table } from '../table.ts';

export const wastePlanTable: Table<'wastePlan'> = {
  name: 'waste_plan',
  parent: 'project',
  order: 'position, id',
  columns: {
    id: text('id'),
    project: text('project'),
    position: number('position'),
    fraction: text('fraction'),
    amount: number('amount'),
    note: text('note'),
  },
};

export const wasteDeliveryTable: Table<'wasteDelivery'> = {
  name: 'waste_delivery',
  parent: 'project',
  order: 'position, id',
  columns: {
    id: text('id'),
    project: text('project'),
    position: number('position'),
    date: text('date'),
    fraction: text('fraction'),
    amount: number('amount'),
    unit: text('unit'),
    receiver: text('receiver'),
    ticket: text('ticket'),
    to: text('destination'),
    treatment: text('treatment'),
    work: text('work'),
    note: text('note'),
    attachments: json('attachments'),
  },
};
