import { describe, expect, it } from 'vitest';
import { translator } from '#core/text/text.ts';
import type { PlacedSiteEntry } from '#renderer/client/row-change.logic.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { periodColumn } from '#renderer/features/site/period-columns.ts';

const t = translator('nb');
const words = { t, format: createFormat('nb', t) };
const write = (end: 'from' | 'to', text: string, row: Partial<PlacedSiteEntry> = {}) =>
  periodColumn<PlacedSiteEntry>(end, words).entry?.write({ id: 's1', position: 1, ...row }, text);

describe('the period of an entry', () => {
  it.each(['mars 2027', '03.2027', '2027-03'])('is the whole month where «%s» is written', (text) => {
    expect(write('from', text)).toMatchObject({ row: { from: '2027-03-01', to: '2027-03-31' }, problem: null });
  });
  it('keeps the end that was said', () => {
    expect(write('from', 'mars 2027', { to: '2027-04-15' })?.row).toMatchObject({
      from: '2027-03-01',
      to: '2027-04-15',
    });
    expect(write('to', 'mars 2027', { from: '2027-02-01' })?.row).toMatchObject({
      from: '2027-02-01',
      to: '2027-03-31',
    });
  });
  it('is one end where a day is written, the first of a month too', () => {
    expect(write('from', '1.3.2027')?.row).toEqual({ id: 's1', position: 1, from: '2027-03-01' });
  });
  it('is refused where it is no time', () => expect(write('from', 'snart')?.problem).not.toBeNull());
});
