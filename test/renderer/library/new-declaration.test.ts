import { describe, expect, it } from 'vitest';
import { declarationSchema } from '#core/declaration/declaration.ts';
import {
  declarationOf,
  draftProblems,
  EMPTY_DRAFT,
  type Draft,
} from '#renderer/features/library/new-declaration.logic.ts';

const draft: Draft = {
  ...EMPTY_DRAFT,
  name: ' Vinylgulv ',
  registration: 'NEPD-2204-1011',
  figures: { 'A1-A3': 6.7, A4: null, C4: 0 },
  validUntil: '14.3.2029',
  serviceLife: 20,
};

describe('a declaration typed in by hand', () => {
  it('holds what was typed, and leaves out what was not declared', () => {
    const made = declarationOf(draft, 'd1');
    expect(made).toMatchObject({
      id: 'd1',
      name: 'Vinylgulv',
      registration: 'NEPD-2204-1011',
      manufacturer: null,
      validUntil: '2029-03-14',
      declaredUnit: { amount: 1, unit: 'm2' },
      serviceLife: 20,
      containsBiogenicCarbon: null,
    });
    expect(made?.impacts).toEqual({ gwpIobc: { 'A1-A3': 6.7, C4: 0 } });
    expect(declarationSchema.safeParse(made).success).toBe(true);
  });

  it('needs a name, an amount and one figure', () => {
    expect(Object.keys(draftProblems({ ...EMPTY_DRAFT, amount: null }))).toEqual(['name', 'amount', 'figures']);
    expect(declarationOf({ ...draft, figures: { A4: null } }, 'd1')).toBeNull();
  });

  it('refuses a day that is not in the calendar', () => {
    expect(draftProblems({ ...draft, validUntil: '31.02.2029' })).toEqual({
      validUntil: { key: 'newDeclaration.dateInvalid', params: { found: '31.02.2029' } },
    });
  });
});
