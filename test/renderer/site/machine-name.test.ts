import { describe, expect, it } from 'vitest';
import { machineChoices } from '#renderer/features/site/machine-name.ts';

const labels = (machines: Parameters<typeof machineChoices>[0]) => machineChoices(machines).map(({ label }) => label);

describe('a machine is called', () => {
  it('by maker and model, else by its kind, else by its serial number', () => {
    expect(
      labels([
        { id: 'a', maker: 'Takeuchi', model: 'TB290', type: 'excavator' },
        { id: 'b', model: 'TB216' },
        { id: 'c', type: 'Hjullaster', serialNumber: '77' },
        { id: 'd', serialNumber: '88' },
        { id: 'e' },
      ]),
    ).toEqual(['Takeuchi TB290', 'TB216', 'Hjullaster', '88', 'e']);
  });

  it('with its serial number where two have the same name', () => {
    const twins = [
      { id: 'a', model: 'TB290', serialNumber: '1' },
      { id: 'b', model: 'TB290' },
    ];
    expect(labels(twins)).toEqual(['TB290 (1)', 'TB290 (b)']);
  });
});
