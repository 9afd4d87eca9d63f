import { expect, it } from 'vitest';
import { machineFinder, machineNames } from '#core/site/machine-name.ts';
import type { Machine } from '#core/site/site.ts';

const named = (machines: readonly Machine[]) => machineNames(machines).map(({ name }) => name);

it('a machine is called by maker and model, else by what kind it is, else by its serial number', () => {
  expect(
    named([
      { id: 'a', maker: 'Takeuchi', model: 'TB290-2', type: 'Gravemaskin' },
      { id: 'b', type: 'Hjullaster', serialNumber: '77' },
      { id: 'c', serialNumber: '88' },
      { id: 'd' },
    ]),
  ).toEqual(['Takeuchi TB290-2', 'Hjullaster', '88', 'd']);
});

it('machines of one name are told apart by serial number', () => {
  const machines = [
    { id: 'a', maker: 'Volvo', model: 'L120', serialNumber: '1' },
    { id: 'b', maker: 'Volvo', model: 'L120' },
  ];
  expect(named(machines)).toEqual(['Volvo L120 (1)', 'Volvo L120 (b)']);
  const find = machineFinder(machines);
  expect(find('volvo  l120 (1)')).toEqual(['a']);
  expect(find('1')).toEqual(['a']);
  // Which of the two is not said.
  expect(find('Volvo L120')).toEqual(['a', 'b']);
  expect(find('Volvo')).toEqual([]);
});
