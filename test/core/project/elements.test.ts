import { describe, expect, it } from 'vitest';
import { ELEMENTS, isElementToCheck, isKnownElement } from '#core/project/elements.ts';
import { elementName } from '#core/text/element-name.ts';
import { translator } from '#core/text/text.ts';

describe('NS 3451 building parts', () => {
  it('are known by code, and have a name in both languages', () => {
    expect(isKnownElement('23')).toBe(true);
    expect(elementName('234', translator('nb'))).toBe('Vinduer, dører og porter');
    expect(elementName('234', translator('en'))).toBe('Windows, doors and gates');
  });

  it('are listed once each, a three-digit part below a two-digit one that is there too', () => {
    expect(new Set(ELEMENTS).size).toBe(ELEMENTS.length);
    for (const code of ELEMENTS) expect(isKnownElement(code.slice(0, 2))).toBe(true);
  });

  it('without a name are told apart from those with one', () => {
    expect(isKnownElement('247')).toBe(false);
    expect(elementName('247', translator('nb'))).toBeNull();
  });

  it('are to be checked where no source was seen that uses the name', () => {
    expect(isElementToCheck('231')).toBe(false);
    expect(isElementToCheck('237')).toBe(true);
    expect(isElementToCheck('71')).toBe(true);
  });

  it('have a name of their own in each language', () => {
    for (const language of ['nb', 'en'] as const) {
      const names = ELEMENTS.map((code) => elementName(code, translator(language)));
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});
