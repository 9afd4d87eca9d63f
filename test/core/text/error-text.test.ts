import { describe, expect, it } from 'vitest';
import type { ApiError } from '#core/api/errors.ts';
import { errorText } from '#core/text/error-text.ts';
import { translator } from '#core/text/text.ts';

const inNorwegian = (error: ApiError) => errorText(translator('nb'), error);

describe('an error says', () => {
  it.each([
    [1, '«Vinylgulv» brukes i 1 prosjekt og'],
    [3, '«Vinylgulv» brukes i 3 prosjekter og'],
  ])('how many projects use a declaration: %i', (count, words) => {
    expect(inNorwegian({ code: 'declaration-in-use', params: { name: 'Vinylgulv', count } })).toContain(words);
  });

  it('which package is too large, and by what', () => {
    const params = { file: 'volla.byggklima', found: 7, limit: 6 };
    expect(inNorwegian({ code: 'too-many-alternatives-in-package', params })).toMatch(/volla\.byggklima har 7 .* 6/);
  });

  it('that a package is in another encoding, and what to do', () => {
    const problems = [{ path: '', code: 'not-utf8', found: '' }] as const;
    const params = { file: 'volla.byggklima', problems: [...problems] };
    expect(inNorwegian({ code: 'invalid-package', params })).toMatch(/volla\.byggklima .*UTF-8; lagre filen på nytt/);
  });

  it.each([
    ['workspace 1.db', 'borte. Nyeste gode sikkerhetskopi: workspace 1.db.'],
    [null, 'borte. Nyeste gode sikkerhetskopi: ingen.'],
  ])('which backup there is of a workspace that is gone: %s', (backup, words) => {
    expect(inNorwegian({ code: 'workspace-gone', params: { file: 'w.db', backup } })).toContain(words);
  });
});
