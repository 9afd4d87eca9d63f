import { json, number, text, type Table } from '../table.ts';

export const deliveredProductTable: Table<'deliveredProduct'> = {
  name: 'delivered_product',
  parent: 'project',
  order: 'position, id',
  columns: {
    id: text('id'),
    project: text('project'),
    position: number('position'),
    name: text('name'),
    manufacturer: text('manufacturer'),
    registration: text('registration'),
    quantity: number('quantity'),
    unit: text('unit'),
    deliveryDate: text('delivery_date'),
    component: text('component'),
    declaration: text('declaration'),
    epdAbsent: json('epd_absent'),
    note: text('note'),
  },
};
