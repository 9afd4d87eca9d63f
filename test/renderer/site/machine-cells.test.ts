import { describe, expect, it } from 'vitest';
import type { Machine } from '#core/site/site.ts';
import { translator } from '#core/text/text.ts';
import type { PlacedSiteEntry } from '#renderer/client/row-change.logic.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { machineColumn } from '#renderer/features/site/period-columns.ts';

const t = translator('nb');
const MACHINES: readonly Machine[] = [
  { id: 'm1', maker: 'Volvo', model: 'ECR235', type: 'Gravemaskin', serialNumber: '1' },
  { id: 'm2', maker: 'Liebherr', model: '85 EC-B', type: 'Kran' },
  { id: 'm3', maker: 'Volvo', model: 'A30', type: 'Dumper' },
];
const { entry } = machineColumn<PlacedSiteEntry>(MACHINES, { t, format: createFormat('nb', t) });
const write = (text: string) => entry?.write({ id: 's1', position: 1 }, text);
const offered = async (text: string) => (await entry?.suggest?.(text))?.list;

describe('the machine of an entry', () => {
  it.each(['Gravemaskin', 'gravemaskin volvo', 'ECR235', 'Volvo E', '1'])('is the one that «%s» fits', (text) => {
    expect(write(text)).toMatchObject({ row: { machine: 'm1' }, problem: null });
  });

  it('is refused where several may be meant, or none', () => {
    expect(write('Volvo')?.problem).not.toBeNull();
    expect(write('Gravemaskin 2')?.problem).not.toBeNull();
  });

  it('is listed with what kind it is, and found by that', async () => {
    expect(await offered('grav')).toEqual([{ text: 'Volvo ECR235', label: 'Volvo ECR235', hint: 'Gravemaskin' }]);
    expect(await offered('vol')).toHaveLength(2);
  });
});
