import { flag, json, number, text, type Table } from '../table.ts';

export const siteMachineTable: Table<'siteMachine'> = {
  name: 'site_machine',
  parent: 'project',
  order: 'position, id',
  columns: {
    id: text('id'),
    project: text('project'),
    position: number('position'),
    type: text('type'),
    maker: text('maker'),
    model: text('model'),
    serialNumber: text('serial_number'),
    power: number('power'),
    engineStage: text('engine_stage'),
    carrier: text('carrier'),
    owner: text('owner'),
  },
};

export const siteEnergyEntryTable: Table<'siteEnergyEntry'> = {
  name: 'site_energy_entry',
  parent: 'project',
  order: 'position, id',
  columns: {
    id: text('id'),
    project: text('project'),
    position: number('position'),
    from: text('first_day'),
    to: text('last_day'),
    machine: text('machine'),
    use: text('used_for'),
    carrier: text('carrier'),
    blend: json('blend'),
    amount: number('amount'),
    unit: text('unit'),
    hours: number('hours'),
    documented: flag('documented'),
    evidence: json('evidence'),
    factor: number('factor'),
    document: text('document'),
  },
};

export const siteExceptionTable: Table<'siteException'> = {
  name: 'site_exception',
  parent: 'project',
  order: 'position, id',
  columns: {
    id: text('id'),
    project: text('project'),
    position: number('position'),
    subject: text('subject'),
    machine: text('machine'),
    from: text('first_day'),
    to: text('last_day'),
    driver: text('driver'),
    reason: text('reason'),
    marketChecked: flag('market_checked'),
    alternatives: text('alternatives'),
    replacement: text('replacement'),
    replacementCarrier: text('replacement_carrier'),
    compensation: text('compensation'),
    consequences: text('consequences'),
    decision: text('decision'),
    decided: text('decided'),
  },
};
