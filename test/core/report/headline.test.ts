import { describe, expect, it } from 'vitest';
import { headline, type Contender, type HeadlineInput } from '#core/report/headline.ts';
import { translator } from '#core/text/text.ts';

const nb = { t: translator('nb'), language: 'nb' } as const;
const en = { t: translator('en'), language: 'en' } as const;

const WHOLE = { rows: 10, lacking: 0, lacksOperation: false };

/** An alternative by its totals in t CO₂e. */
function of(name: string, norway: number | null, europe: number | null, complete = true): Contender {
  const kg = (tonnes: number | null) => (tonnes === null ? null : tonnes * 1000);
  return { name, totals: { norway: kg(norway), europe: kg(europe) }, complete, ground: WHOLE };
}

function answer(contenders: readonly Contender[], fields: Partial<HeadlineInput> = {}): string {
  return headline({ contenders, studyPeriod: 60, hasOperation: true, scenario: 'norway', words: nb, ...fields });
}

describe('the answer in one sentence', () => {
  it('says who is lower, by how much, under both electricity mixes', () => {
    const two = [of('Rehabilitering', 2564, 5405), of('Nybygg', 3796, 5480)];
    expect(answer(two)).toBe(
      'Rehabilitering slipper ut 1\u00A0232 t CO₂e mindre enn Nybygg over 60 år med norsk strøm, og 75 t mindre med europeisk strøm.',
    );
    expect(answer(two, { words: en })).toBe(
      'Rehabilitering emits 1,232 t CO₂e less than Nybygg over 60 years with Norwegian electricity, and 75 t less with European electricity.',
    );
  });

  it('says that the conclusion turns with the electricity mix', () => {
    const two = [of('Rehabilitering', 2564, 5480), of('Nybygg', 3796, 5405)];
    expect(answer(two)).toBe(
      'Rehabilitering slipper ut 1\u00A0232 t CO₂e mindre enn Nybygg over 60 år med norsk strøm, men 75 t mer med europeisk strøm.',
    );
    expect(answer(two, { words: en })).toContain('but 75 t more with European electricity.');
  });

  it('names the chosen mix first', () => {
    const two = [of('Rehabilitering', 2564, 5480), of('Nybygg', 3796, 5405)];
    expect(answer(two, { scenario: 'europe' })).toMatch(/ med europeisk strøm, men .* mer med norsk strøm/);
  });

  it('names the lowest and the next lowest among three', () => {
    const three = [of('Rehab', 2564, 5480), of('Tilbygg', 2793, 5090), of('Nybygg', 3796, 5405)];
    expect(answer(three)).toBe(
      'Med norsk strøm slipper Rehab ut minst over 60 år, 229 t CO₂e mindre enn Tilbygg. Med europeisk strøm snur det: Tilbygg slipper ut minst.',
    );
    const steady = [of('Rehab', 2564, 5000), of('Tilbygg', 2793, 5490), of('Nybygg', 3796, 5405)];
    expect(answer(steady)).toBe(
      'Rehab slipper ut minst over 60 år: 229 t CO₂e mindre enn Tilbygg med norsk strøm, 405 t mindre enn Nybygg med europeisk strøm.',
    );
  });

  it('calls alternatives equal when their figures are written alike', () => {
    expect(answer([of('A', 1000.2, 3000), of('B', 1000, 3000.3)])).toBe(
      'B og A slipper ut like mye over 60 år, uansett strømmiks.',
    );
    expect(answer([of('A', 1000, 3000), of('B', 1232, 3000)])).toBe(
      'A slipper ut 232 t CO₂e mindre enn B over 60 år med norsk strøm. Med europeisk strøm er A og B like.',
    );
    expect(answer([of('A', 1000, 3232), of('B', 1000, 3000)], { words: en })).toBe(
      'B emits 232 t CO₂e less than A over 60 years with European electricity. With Norwegian electricity, A and B are equal.',
    );
  });

  it('leaves the mix out where it plays no part', () => {
    const two = [of('A', 1000, 1000), of('B', 1232, 1232)];
    expect(answer(two)).toBe('A slipper ut 232 t CO₂e mindre enn B over 60 år, uansett strømmiks.');
    expect(answer(two, { hasOperation: false })).toBe('A slipper ut 232 t CO₂e mindre enn B over 60 år.');
  });

  it('is provisional while a total is incomplete', () => {
    expect(answer([of('A', 1000, 1000, false), of('B', 1232, 1232)])).toMatch(/^Foreløpig: A slipper ut 232 t/);
    expect(answer([of('A', 1000, 1000, false), of('B', 1232, 1232)], { words: en })).toMatch(/^So far: A emits 232 t/);
  });

  it('gives no difference while an alternative has no figures', () => {
    expect(answer([of('A', null, null, false), of('B', 1232, 1232), of('C', null, null, false)])).toBe(
      'Ingen forskjell kan gis ennå: A og C har ingen tall.',
    );
  });

  it('gives no verdict while an alternative lacks production for half of its components or more', () => {
    const lacking = (contender: Contender, count: number): Contender => ({
      ...contender,
      complete: false,
      ground: { ...WHOLE, rows: 34, lacking: count },
    });
    const renovation = of('Rehabilitering', 231, 231);
    const newBuild = of('Nybygg', 124, 124);
    expect(answer([renovation, lacking(newBuild, 17)])).toBe(
      'Kan ikke avgjøres ennå: tall mangler for 17 av 34 poster i Nybygg.',
    );
    expect(answer([lacking(renovation, 30), lacking(newBuild, 24)], { words: en })).toBe(
      'This cannot be decided yet: figures are missing for 30 of 34 components in Rehabilitering and 24 of 34 components in Nybygg.',
    );
    expect(answer([renovation, lacking(newBuild, 16)])).toMatch(/^Foreløpig: Nybygg slipper ut 107 t/);
  });

  it('gives no verdict while one lacks the operation that another has, for it would win by lacking it', () => {
    const withoutOperation = (contender: Contender): Contender => ({
      ...contender,
      complete: false,
      ground: { ...WHOLE, lacksOperation: true },
    });
    const fromList = withoutOperation(of('Fra mengdeliste', 489, 489, false));
    const renovation = of('Rehabilitering', 1760, 3470);
    expect(answer([renovation, fromList])).toBe(
      'Kan ikke avgjøres ennå: tall mangler for energi i drift (B6) i Fra mengdeliste.',
    );
    // Where neither has any, what they are built of can be told apart.
    expect(answer([withoutOperation(renovation), fromList])).toMatch(/^Foreløpig: Fra mengdeliste slipper ut/);
  });
});
