import { describe, expect, it } from 'vitest';
import { FRACTIONS, fractionOf } from '#core/waste/fraction.ts';
import { possibleFractions, readFraction } from '#core/waste/read-fraction.ts';
import { LANGUAGES, translator } from '#core/text/text.ts';

describe('a fraction is told', () => {
  it.each([
    ['1141', '1141'],
    ['1141 Rent trevirke', '1141'],
    ['NS 1141', '1141'],
    ['ns1141', '1141'],
    ['NS 9431: 1141', '1141'],
    ['NS 9431-1615 Gips', '1615'],
    [' 9913', '9913'],
    ['Rent trevirke', '1141'],
    ['rent  TREVIRKE', '1141'],
    ['Clean wood', '1141'],
    ['bolgepapp', '1231'],
    ['Gips', '1615'],
    ['restavfall', '9912'],
    ['Utsortert brennbart avfall', '9913'],
    ['13xx Glass', '13xx'],
    ['Gipsplater', '1615'],
    ['EE', '15xx'],
    ['EE-avfall', '15xx'],
    ['Papp', '12xx'],
    ['Skrapjern', '1452'],
    ['Armert betong', '1612'],
    ['Steinull', '1617'],
    ['ubehandlet trevirke', '1141'],
    ['sortert brennbart', '9913'],
    ['Usortert', '99xx'],
    ['Isolasjon av mineralull', '1617'],
  ])('of «%s» as %s', (text, code) => expect(readFraction(text)?.code).toBe(code));

  it.each([
    ['trevirke', ['1141', '1142', '1149']],
    ['Betong', ['1611', '1612', '1614']],
    ['tegl', ['1613', '1614']],
    ['asfalt', ['1621', '1671']],
    // Old foam may hold flame retardants or CFC, old windows PCB, old flooring phthalates.
    ['Isopor', ['17xx', '7155', '7157']],
    ['vinduer', ['13xx', '7210', '7211']],
    ['Gulvbelegg', ['17xx', '7156']],
    ['Impregnert trevirke', ['7098', '7154']],
    ['gravemasser', ['1601', '1603', '1604']],
  ])('«%s» may be any of %j, and whoever wrote it is asked', (text, codes) => {
    expect(possibleFractions(text)).toEqual(codes);
    expect(readFraction(text)).toBeNull();
  });

  it.each(['', 'trevirke', 'masser', 'noe annet', '1602', '0000'])('not of «%s», which is asked about', (text) => {
    expect(readFraction(text)).toBeNull();
  });

  it.each(FRACTIONS.map(({ code }) => code))('%s by its code and its names in both languages', (code) => {
    expect(readFraction(code)?.code).toBe(code);
    for (const language of LANGUAGES) {
      const name = translator(language)(`fraction.${code}`);
      expect(readFraction(`${code} ${name}`)?.code).toBe(code);
    }
  });
});

describe('the law reads', () => {
  it.each(['9911', '9912', '9913', '9914'])('%s as mixed', (code) => {
    expect(fractionOf(code)).toMatchObject({ sorted: false, counted: true, check: false });
  });
  it.each(['1601', '1603', '1604', '1605', '1606', '7022'])('%s as outside the sums', (code) => {
    expect(fractionOf(code)?.counted).toBe(false);
  });
  it('polluted concrete and brick as sorted', () => {
    expect(fractionOf('1614')).toMatchObject({ sorted: true, counted: true });
  });
  it('a code without a row of its own by its series, to be checked', () => {
    expect(fractionOf('1299')).toEqual({
      code: '1299',
      group: 'paper',
      sorted: true,
      hazardous: false,
      counted: true,
      check: true,
    });
    expect(fractionOf('7133')).toMatchObject({ group: 'hazardous', hazardous: true, check: true });
  });
});

describe('what is no code of NS 9431', () => {
  it.each(['170904', '170201 Trevirke', '12345', '17 02 01'])('%s names nothing', (text) => {
    expect(readFraction(text)).toBeNull();
  });

  it.each(['Isolasjon', 'Impregnert', 'Maling', 'Lim'])('%s alone is no hazardous waste', (text) => {
    expect(readFraction(text)).toBeNull();
  });

  it('a hazardous one is named in full', () => {
    expect(readFraction('Isolasjon med KFK eller HKFK')?.code).toBe('7157');
    expect(readFraction('asbest')?.code).toBe('7250');
  });
});
