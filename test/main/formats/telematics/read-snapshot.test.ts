import { describe, expect, it } from 'vitest';
import { isTelematics } from '#main/formats/telematics/is-telematics.ts';
import { readSnapshot } from '#main/formats/telematics/read-snapshot.ts';
import { HAS_FIXTURES, readFixture } from '../../../support/fixtures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const HEADER = '<EquipmentHeader><EquipmentID>M1</EquipmentID></EquipmentHeader>';
const fuel = (value: string, unit = 'litre', at = '2026-01-08T10:00:00Z') =>
  `<FuelUsed datetime="${at}"><FuelUnits>${unit}</FuelUnits><FuelConsumed>${value}</FuelConsumed></FuelUsed>`;
const read = (inner: string) =>
  readSnapshot('fleet.xml', bytes(`<Fleet><Equipment>${HEADER}${inner}</Equipment></Fleet>`));

describe.skipIf(!HAS_FIXTURES)('The fleet of a real maker', () => {
  it('has 27 machines, 24 of them with fuel in litres', () => {
    const file = readFixture('telematics', 'takeuchi_tfm_snapshot.xml');
    expect(isTelematics(file)).toBe(true);
    const { machines, issues } = readSnapshot('takeuchi.xml', file);
    expect(machines).toHaveLength(27);
    expect(machines.filter(({ fuelLitres }) => fuelLitres !== null)).toHaveLength(24);
    expect(issues).toEqual([]);
    // As the second, fourth and first Equipment of the file say; the word "missing" is nothing.
    expect(machines[1]).toEqual({
      equipmentId: '4962046707',
      maker: 'Takeuchi',
      model: 'TB290-2',
      serialNumber: '190502580',
      readAt: '2021-05-20T10:53:34.000Z',
      fuelLitres: 1560,
      fuelUnit: 'litre',
      hours: 233.7,
    });
    expect(machines[3]).toMatchObject({ model: null, serialNumber: null, fuelLitres: 952, hours: 349.8 });
    expect(machines[0]).toMatchObject({ readAt: null, fuelLitres: null, fuelUnit: null, hours: null });
  });
});

describe('A fleet', () => {
  it('is told by its outermost element, with any prefix', () => {
    expect(isTelematics(bytes('<?xml version="1.0"?>\n<!-- x --><a:Fleet xmlns:a="x"/>'))).toBe(true);
    expect(isTelematics(bytes('<processDataSet><Fleet/></processDataSet>'))).toBe(false);
  });

  it('has no time where the date is of year 1 or missing', () => {
    expect(read(fuel('12', 'litre', '0001-01-01T00:00:00Z')).machines).toMatchObject([
      { readAt: null, fuelLitres: 12 },
    ]);
    expect(read(fuel('12', 'litre', '')).machines).toMatchObject([{ readAt: null }]);
  });

  it.each([
    ['unit-not-litre', fuel('12', 'gallon')],
    ['not-a-number', fuel('-12')],
  ])('has no litres and says %s', (code, inner) => {
    expect(read(inner)).toMatchObject({ machines: [{ fuelLitres: null }], issues: [{ code, machine: 'M1' }] });
  });

  it('leaves out hours that were read on another day than the fuel', () => {
    const hours = '<CumulativeOperatingHours datetime="2026-01-02T10:00:00Z"><Hour>7</Hour></CumulativeOperatingHours>';
    expect(read(fuel('12') + hours)).toMatchObject({
      machines: [{ fuelLitres: 12, hours: null }],
      issues: [{ code: 'hours-of-another-day' }],
    });
  });

  it.each([
    ['document-damaged', '<Fleet><Equipment>'],
    ['document-with-doctype', '<!DOCTYPE Fleet [<!ENTITY a "b">]><Fleet/>'],
    ['file-not-telematics', '<processDataSet/>'],
  ])('is refused with %s', (code, text) => {
    expect(() => readSnapshot('fleet.xml', bytes(text))).toThrow(expect.objectContaining({ code }));
  });
});
