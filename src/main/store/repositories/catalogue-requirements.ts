import { flag, json, number, text, type Table } from '../table.ts';

export const catalogueRequirementTable: Table<'catalogueRequirement'> = {
  name: 'catalogue_requirement',
  parent: null,
  order: 'number, version',
  columns: {
    id: text('id'),
    number: text('number'),
    version: number('version'),
    title: text('title'),
    text: text('body'),
    evidence: text('evidence'),
    en: json('en'),
    kind: text('kind'),
    measures: json('measures'),
    phases: json('phases'),
    works: json('works'),
    minimumArea: number('minimum_area'),
    measuredBy: text('measured_by'),
    target: number('target'),
    source: text('source'),
    check: flag('to_verify'),
    validFrom: text('valid_from'),
    validTo: text('valid_to'),
  },
};
