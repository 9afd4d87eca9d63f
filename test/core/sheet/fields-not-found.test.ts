import { expect, it } from 'vitest';
import { fieldsNotFound } from '#core/sheet/fields-not-found.ts';
import { WANTED_SITE_FIELDS } from '#core/sheet/site-columns.ts';
import { WANTED_WASTE_FIELDS } from '#core/sheet/waste-columns.ts';

it('a list of deliveries without dates and tickets says that it has none', () => {
  expect(fieldsNotFound(['fraction', 'amount', null, 'receiver'], WANTED_WASTE_FIELDS)).toEqual(['date', 'ticket']);
});

it('either of several columns is enough', () => {
  expect(fieldsNotFound(['from', 'use', 'carrier', 'amount'], WANTED_SITE_FIELDS)).toEqual([]);
  expect(fieldsNotFound(['carrier'], WANTED_SITE_FIELDS)).toEqual(['period', 'machine', 'amount']);
});
