import { flag, json, number, text, type Table } from '../table.ts';

export const alternativeTable: Table<'alternative'> = {
  name: 'alternative',
  parent: 'project',
  order: 'position, id',
  columns: {
    id: text('id'),
    project: text('project'),
    position: number('position'),
    name: text('name'),
    kind: text('kind'),
    variant: json('variant'),
    locked: flag('locked'),
    function: text('function'),
    grossFloorArea: number('gross_floor_area'),
    usableFloorArea: number('usable_floor_area'),
    users: number('users'),
    method: json('method'),
    travel: json('travel'),
    siteEnergy: json('site_energy'),
    reported: json('reported'),
  },
};
