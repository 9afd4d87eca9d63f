import { json, number, text, type Table } from '../table.ts';

export const componentTable: Table<'component'> = {
  name: 'component',
  parent: 'alternative',
  order: 'position, id',
  columns: {
    id: text('id'),
    alternative: text('alternative'),
    position: number('position'),
    name: text('name'),
    element: text('element'),
    declaration: text('declaration'),
    declarationReplaced: text('declaration_replaced'),
    quantity: number('quantity'),
    unit: text('unit'),
    thickness: number('thickness'),
    origin: text('origin'),
    serviceLife: number('service_life'),
    remainingLife: number('remaining_life'),
    wastage: number('wastage'),
    recycledContent: number('recycled_content'),
    transport: json('transport'),
    deliveryDate: text('delivery_date'),
    epdAbsent: json('epd_absent'),
    notRelevant: json('not_relevant'),
  },
};
