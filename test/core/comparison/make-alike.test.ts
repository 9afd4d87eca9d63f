import { describe, expect, it } from 'vitest';
import { madeAlike as madeAlikeIn } from '#core/comparison/make-alike.ts';
import { alternative } from '#test/support/build.ts';

const reported = { rows: [] };
const PROJECT = { preset: 'ns3720', startYear: 2027 } as const;
const madeAlike = (alternatives: ReturnType<typeof alternative>[]) => madeAlikeIn(alternatives, PROJECT, 2026);
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('making alternatives comparable', () => {
  it('takes away methods of their own, the reference’s too', () => {
    const { changed } = madeAlike([
      alternative({ id: 'a', method: { genericSurcharge: 0.25 } }),
      alternative({ id: 'b' }),
      alternative({ id: 'c', method: { referenceStudyPeriod: 50 } }),
    ]);
    expect(changed.map(({ id, method }) => [id, method])).toEqual([
      ['a', null],
      ['c', null],
    ]);
  });

  it('gives all the function of the reference', () => {
    const { changed } = madeAlike([
      alternative({ id: 'a', function: 'Skole for 350' }),
      alternative({ id: 'b', function: 'Skole for 420' }),
      alternative({ id: 'c' }),
    ]);
    expect(changed.map((one) => [one.id, one.function])).toEqual([
      ['b', 'Skole for 350'],
      ['c', 'Skole for 350'],
    ]);
  });

  it('gives a reference that does not say the function of the first that does, so that no text is lost', () => {
    const { changed } = madeAlike([alternative({ id: 'a' }), alternative({ id: 'b', function: 'Skole for 420' })]);
    expect(changed.map((one) => [one.id, one.function])).toEqual([['a', 'Skole for 420']]);
  });

  it('leaves what is delivered as totals, and what is locked, and says which', () => {
    const own = { referenceStudyPeriod: 50 };
    const { changed, kept } = madeAlike([
      alternative({ id: 'a' }),
      alternative({ id: 'delivered', method: own, reported }),
      alternative({ id: 'locked', method: own, locked: true }),
    ]);
    expect(changed).toEqual([]);
    expect(kept.map((one) => [one.alternative.id, one.because])).toEqual([
      ['delivered', 'reported'],
      ['locked', 'locked'],
    ]);
  });

  it('names no delivered account whose own stamp is the project’s, and gives one the function of the others', () => {
    const same = { preset: 'ns3720', referenceStudyPeriod: 60 } as const;
    const { changed, kept } = madeAlike([
      alternative({ id: 'a', function: 'Skole' }),
      alternative({ id: 'b', function: 'Skole', method: { referenceStudyPeriod: 50 } }),
      alternative({ id: 'delivered', method: same, reported }),
    ]);
    expect(kept).toEqual([]);
    expect(changed.map((one) => [one.id, one.method, one.function])).toEqual([
      ['b', null, 'Skole'],
      ['delivered', same, 'Skole'],
    ]);
  });

  it('leaves variants, which are compared with the one they are of', () => {
    const variant = { of: 'a', stage: 'asBuilt' } as const;
    expect(
      madeAlike([alternative({ id: 'a' }), alternative({ id: 'a2', variant, function: 'Skole' })]).changed,
    ).toEqual([]);
  });

  it('changes nothing where all is alike, and nothing more once it is done', () => {
    const unlike = [
      alternative({ id: 'a', function: ' Skole for 350 ', method: {} }),
      alternative({ id: 'b', function: 'Skole', method: { areaBasis: 'usableFloorArea' } }),
    ];
    const { changed } = madeAlike(unlike);
    expect(ids(changed)).toEqual(['b']);
    expect(madeAlike(unlike.map((one) => changed.find(({ id }) => id === one.id) ?? one)).changed).toEqual([]);
  });
});
