import { describe, expect, it } from 'vitest';
import { ELEMENTS, isKnownElement } from '#core/project/elements.ts';
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
    expect(isKnownElement('237')).toBe(false);
    expect(elementName('237', translator('nb'))).toBeNull();
  });
});
