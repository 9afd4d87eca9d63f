import { describe, expect, it } from 'vitest';
import { translator } from '#core/text/text.ts';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';
import { rowFilter } from '#renderer/features/alternatives/row-filter.logic.ts';
import { issuesByRow } from '#renderer/features/alternatives/row-issues.logic.ts';
import { account, component, declaration } from '#test/support/build.ts';

const t = translator('nb');
const vinyl = declaration({ id: 'd9', name: 'Vinylgulv', registration: 'NEPD-9001-1', manufacturer: 'Gulvfabrikken' });
const rows: readonly PlacedComponent[] = [
  { id: 'window', position: 1, element: '234', name: 'V1, 3-lags' },
  { id: 'floor', position: 2, element: '255', name: 'Gulv i gang', declaration: 'd9' },
];

function found(search: string, onlyIssues = false): string[] {
  const filter = rowFilter(
    { search, onlyIssues },
    { t, declaration: (id) => (id === 'd9' ? vinyl : undefined), deviates: (id) => id === 'window' },
  );
  return rows.filter(filter ?? (() => true)).map(({ id }) => id);
}

describe('a search in the rows', () => {
  it('finds by name, by the part’s code or name, and by the declaration', () => {
    expect(found('gang')).toEqual(['floor']);
    expect(found('234')).toEqual(['window']);
    expect(found('VINDUER')).toEqual(['window']);
    expect(found('nepd-9001')).toEqual(['floor']);
    expect(found('gulvfabrikken')).toEqual(['floor']);
  });

  it('wants every word, in any order and place', () => {
    expect(found('vinyl gang')).toEqual(['floor']);
    expect(found('vinyl V1')).toEqual([]);
  });

  it('with nothing written shows all, or those that something is to be done about', () => {
    expect(found('  ')).toEqual(['window', 'floor']);
    expect(found('', true)).toEqual(['window']);
  });
});

describe('what is wrong with rows', () => {
  const words = { t, language: 'nb' } as const;
  const place = (one: ReturnType<typeof component>): PlacedComponent => ({ ...one, position: 1 });

  it('is said of every row that has an issue, and not of one whose declaration lacks a module', () => {
    const components = [component({ id: 'a', declaration: null }), component({ id: 'b' })];
    const made = account({
      components,
      method: { preset: 'custom', referenceStudyPeriod: 60, modules: ['A1-A3', 'C1'], startYear: 2027 },
    });
    const issues = issuesByRow(made, components.map(place), words);
    expect(issues.get('a')?.map(({ text }) => text)).toEqual([
      'Ingen deklarasjon er valgt. Velg en EPD eller generiske data.',
    ]);
    expect(issues.has('b')).toBe(false);
  });

  it('can be answered where a declaration got other figures: seen and accepted', () => {
    const replaced = component({ declarationReplaced: '2026-11-20' });
    const issues = issuesByRow(account({ components: [replaced] }), [place(replaced)], words);
    const [issue] = issues.get('c1') ?? [];
    expect(issue?.answer?.label).toBe('Sett og godtatt');
    expect(issue?.answer?.row.declarationReplaced).toBeNull();
  });

  it('can be answered where a declaration is superseded: the row takes what stands in its place now', () => {
    const versions = [
      { ...declaration(), supersededBy: 'd2' },
      { ...declaration({ id: 'd2' }), supersededBy: 'd3' },
      declaration({ id: 'd3', name: 'Product 2031', impacts: { gwpIobc: { 'A1-A3': 8 } } }),
    ];
    const row = component();
    const made = account({ components: [row], declarations: versions });
    expect(made.total.value).toBe(account({ components: [row] }).total.value);
    const [issue] = issuesByRow(made, [place(row)], words).get('c1') ?? [];
    expect(issue?.text).toContain('«Product 2031»');
    expect(issue?.answer).toMatchObject({ label: 'Ta i bruk den nyere', row: { id: 'c1', declaration: 'd3' } });
  });
});
