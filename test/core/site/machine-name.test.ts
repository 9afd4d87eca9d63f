import { describe, expect, it } from 'vitest';
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
  expect(find('Volvo')).toEqual(['a', 'b']);
});

describe('a machine is found', () => {
  const machines: readonly Machine[] = [
    { id: 'm1', maker: 'Volvo', model: 'ECR235', type: 'Gravemaskin' },
    { id: 'm2', maker: 'Volvo', model: 'L120', type: 'Hjullaster' },
    { id: 'm3', type: 'Dumper 4' },
  ];
  const find = machineFinder(machines);

  it.each([
    'Gravemaskin',
    'ECR 235',
    'gravemaskin Volvo',
    'Volvo gravemaskin',
    'Gravemaskin (Volvo ECR235)',
    'Volvo ECR235 · Gravemaskin',
  ])('by «%s», which is of that one alone', (text) => expect(find(text)).toEqual(['m1']));

  it('by what kind it is, where that is all it is called', () => expect(find('dumper 4')).toEqual(['m3']));

  it('not by more than is known of it: another may be meant, which is not listed', () => {
    expect([find('Gravemaskin 2'), find('Dumper'), find('–')]).toEqual([[], [], []]);
  });

  it('with all others that the text fits', () => expect(find('VOLVO')).toEqual(['m1', 'm2']));
});

it('what kind a machine is stands beside its name, where the name does not say it', () => {
  const kinds = machineNames([
    { id: 'a', maker: 'Takeuchi', model: 'TB290-2', type: 'Gravemaskin' },
    { id: 'b', type: 'Hjullaster', serialNumber: '77' },
  ]).map(({ kind }) => kind);
  expect(kinds).toEqual(['Gravemaskin', null]);
});
