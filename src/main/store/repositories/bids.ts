import { json, number, text, type Table } from '../table.ts';

export const bidTable: Table<'bid'> = {
  name: 'bid',
  parent: 'project',
  order: 'position, id',
  columns: {
    id: text('id'),
    project: text('project'),
    position: number('position'),
    bidder: text('bidder'),
    price: number('price'),
    quality: number('quality'),
    area: number('area'),
    method: json('method'),
    epdShare: number('epd_share'),
    modules: json('modules'),
    note: text('note'),
  },
};
