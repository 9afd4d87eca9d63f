import { describe, expect, it } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import { biogenicQuestions } from '#core/sheet/biogenic-categories.ts';
import { proposeBiogenic } from '#core/sheet/biogenic-proposal.ts';
import type { ReadDataSet } from '#core/sheet/import-source.ts';
import { needsBiogenicAnswer } from '#core/sheet/product-stage.ts';

describe('the proposal', () => {
  const names = (list: string) => list.split(', ');
  it.each(
    names(
      'Limtre, Trepanel, Nadelschnittholz, Wood, Plywood, Trä, Limträ, Linoleum, Kork, Zellulosefaser, Hanf, Isolasjon av ull, Papp',
    ),
  )('for %s is yes', (name) => expect(proposeBiogenic([name])).toBe(true));
  it.each(
    names(
      'Betong, Porenbeton, Stål, Edelstahl, Aluminium, Steinull, Mineral wool, Glas, EPS, PVC-membran, Tegel, Maling til trepanel',
    ),
  )('for %s is no', (name) => expect(proposeBiogenic([name])).toBe(false));
  it.each(['Building service engineering', 'Gipskartonplatten', 'Gulvbelegg', 'Trekkrør', 'Gummi', ''])(
    'for %j is left open',
    (name) => expect(proposeBiogenic([name])).toBeNull(),
  );
  it('goes by the narrowest name that tells', () => {
    expect(proposeBiogenic(['Linoleum flooring', 'Floorings', 'Plastics'])).toBe(true);
    expect(proposeBiogenic(['Foils', 'Plastics'])).toBe(false);
  });
});

const gypsum: Declaration = {
  id: 'd',
  kind: 'generic',
  name: 'Gips',
  declaredUnit: { amount: 1, unit: 'm2' },
  impacts: { gwpTotal: { 'A1-A3': 2 } },
};

describe('whether the product holds biogenic carbon has to be asked', () => {
  const asked = (part: Partial<Declaration>) => needsBiogenicAnswer({ ...gypsum, ...part });
  it('where A1-A3 has one GWP and no known content', () => expect(asked({})).toBe(true));
  it('not where the content is known, even as none', () => expect(asked({ biogenicCarbon: 0 })).toBe(false));
  it('not where another indicator of A1-A3 tells', () => {
    expect(asked({ impacts: { gwpTotal: { 'A1-A3': 2 }, gwpFossil: { 'A1-A3': 2 } } })).toBe(false);
    expect(asked({ impacts: { gwpTotal: { 'A1-A3': 2 }, gwpFossil: { C3: 2 } } })).toBe(true);
  });
  it('not where A1-A3 is not declared', () => expect(asked({ impacts: { gwpTotal: { C3: 2 } } })).toBe(false));
});

describe('the questions', () => {
  const dataSet = (name: string, path: string, gwp = 1): ReadDataSet => ({
    rows: [1],
    name,
    categoryPath: path === '' ? [] : path.split('/'),
    declaration: { ...gypsum, id: name, name, impacts: { gwpTotal: { 'A1-A3': gwp } } },
    problems: [],
  });
  const questions = (...dataSets: ReadDataSet[]) =>
    biogenicQuestions(dataSets, () => undefined).categories.map(({ category, needAnswer, proposal }) => [
      category,
      needAnswer,
      proposal,
    ]);

  it('are one for a whole category where one proposal fits all in it', () => {
    expect(questions(dataSet('a', 'Metals/Steel'), dataSet('b', 'Metals/Copper'))).toEqual([['Metals', 2, false]]);
  });
  it('part a mixed category, those with the same proposal together', () => {
    const insulation = ['Cork', 'Straw', 'Mineral wool', 'Foam glass', 'Vacuum'].map((name) =>
      dataSet(name, `Insulation/${name}`),
    );
    expect(questions(...insulation)).toEqual([
      ['Insulation / Vacuum', 1, null],
      ['Insulation / Cork, Straw', 2, true],
      ['Insulation / Mineral wool, Foam glass', 2, false],
    ]);
  });
  it('part by the products themselves where the figures speak against the category', () => {
    // Wood-cement blocks stand among concrete blocks: their A1-A3 is negative.
    expect(questions(dataSet('Isospan', 'Concrete', -56), dataSet('Paving', 'Concrete', 20))).toEqual([
      ['Concrete / Isospan', 1, true],
      ['Concrete / Paving', 1, false],
    ]);
  });
  it('go by name in a file without categories', () => {
    expect(questions(dataSet('Limtre', ''), dataSet('Stål', ''), dataSet('Panel X', ''))).toEqual([
      ['Limtre', 1, true],
      ['Stål', 1, false],
      ['Panel X', 1, null],
    ]);
    expect(questions(dataSet('Betong', ''), dataSet('Stål', ''))).toEqual([['', 2, false]]);
  });
  it('propose what was answered for the same before', () => {
    const { categories } = biogenicQuestions([dataSet('Panel X', 'Panels')], () => true);
    expect(categories[0]?.proposal).toBe(true);
  });
});
