import { describe, expect, it } from 'vitest';
import { families, variantProblems } from '#core/project/alternative-set.ts';
import type { VariantStage } from '#core/project/codes.ts';
import { readPackage } from '#core/project/package.ts';

const main = (id: string) => ({ id, kind: 'renovation' as const });
const variant = (id: string, of: string, stage: VariantStage) => ({ ...main(id), variant: { of, stage } });

describe('variants', () => {
  it('stand behind what they are of, in the order of their stages, wherever they come', () => {
    const set = [variant('v', 'a', 'asBuilt'), main('a'), main('b'), variant('u', 'a', 'budget')];
    expect(families(set).map((one) => [one.main.id, ...one.variants.map(({ id }) => id)])).toEqual([
      ['a', 'u', 'v'],
      ['b'],
    ]);
  });

  it.each([
    ['itself', [variant('a', 'a', 'budget')], 'of', 'unknown-reference'],
    [
      'another variant',
      [main('a'), variant('u', 'a', 'budget'), variant('v', 'u', 'asBuilt')],
      'of',
      'unknown-reference',
    ],
    ['what is not there', [main('a'), variant('u', 'x', 'budget')], 'of', 'unknown-reference'],
    [
      'one that has that stage',
      [main('a'), variant('u', 'a', 'budget'), variant('v', 'a', 'budget')],
      'stage',
      'invalid-value',
    ],
  ] as const)(
    'are not of %s, and a package that says so is refused by its path',
    (_what, alternatives, field, code) => {
      const index = alternatives.length - 1;
      expect(variantProblems(alternatives)).toMatchObject([{ index, field }]);
      const project = { id: 'p', name: 'Skole', method: { preset: 'ns3720' }, alternatives };
      expect(readPackage({ format: 'byggklima-project', version: 2, project })).toMatchObject({
        ok: false,
        problems: [{ path: `project.alternatives[${index}].variant.${field}`, code }],
      });
    },
  );
});
