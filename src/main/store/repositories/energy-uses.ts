import { number, text, type Table } from '../table.ts';

export const energyUseTable: Table<'energy'> = {
  name: 'energy_use',
  parent: 'alternative',
  order: 'position, id',
  columns: {
    id: text('id'),
    alternative: text('alternative'),
    position: number('position'),
    carrier: text('carrier'),
    annualDemand: number('annual_demand'),
    annualExport: number('annual_export'),
    factor: number('factor'),
  },
};
