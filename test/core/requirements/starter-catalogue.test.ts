import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentRequirements, isProposed, newerVersion, takenRequirement } from '#core/requirements/catalogue.ts';
import { MEASURES } from '#core/requirements/measure.ts';
import { catalogueSchema, type CatalogueRequirement } from '#core/requirements/requirement.ts';

const file = join(process.cwd(), 'resources/reference/requirements-2026-1.json');
const { requirements } = catalogueSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const TODAY = '2027-06-01';

describe('the catalogue that ships with the program', () => {
  it.each(MEASURES)('serves measure %s of the strategy', (measure) => {
    expect(requirements.filter(({ measures }) => measures.includes(measure)).map(({ number }) => number)).not.toEqual(
      [],
    );
  });

  it('has each number once, and says everything in both languages', () => {
    const numbers = requirements.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(requirements.filter(({ en, evidence }) => !en?.evidence || !evidence)).toEqual([]);
  });

  it('asks for 95 % sorting, a fossil-free site and a study before a new build by the program’s own figures', () => {
    const measured = new Map(requirements.map(({ number, measuredBy, target }) => [number, [measuredBy, target]]));
    expect(measured.get('A-01')).toEqual(['sortingRate', 0.95]);
    expect(measured.get('T-09')).toEqual(['fossilFree', 1]);
    expect(measured.get('T-01')).toEqual(['rebuildingStudy', 1]);
  });
});

describe('a project', () => {
  const [first] = requirements;
  if (!first) throw new Error('The catalogue is empty');
  const version = (number: number, fields: Partial<CatalogueRequirement> = {}): CatalogueRequirement => ({
    ...first,
    validFrom: null,
    ...fields,
    version: number,
  });

  it('is proposed the newest version that is valid', () => {
    const all = [version(1), version(3, { validFrom: '2028-01-01' }), version(2)];
    expect(currentRequirements(all, TODAY).map((one) => one.version)).toEqual([2]);
    expect(currentRequirements([version(1, { validTo: '2027-05-31' })], TODAY)).toEqual([]);
  });

  it('is proposed what is for its works, phase and size', () => {
    const one = version(1, { works: ['newBuild'], phases: ['design'], minimumArea: 1000 });
    const context = { works: ['newBuild'], phases: ['design'], area: 1000 } as const;
    expect(isProposed(one, context)).toBe(true);
    expect(isProposed(one, { ...context, area: null })).toBe(true);
    expect(isProposed(one, { ...context, area: 999 })).toBe(false);
    expect(isProposed(one, { ...context, works: ['civil'] })).toBe(false);
    expect(isProposed(one, { ...context, phases: ['need'] })).toBe(false);
  });

  it('keeps what it took, and is told of a newer version', () => {
    const taken = takenRequirement(version(1), 'en');
    expect(taken).toMatchObject({ number: first.number, version: 1, title: first.en?.title });
    expect(newerVersion(taken, [version(1)])).toBeNull();
    expect(newerVersion(taken, [version(2)])?.version).toBe(2);
    expect(newerVersion({ ...taken, version: null }, [version(2)])).toBeNull();
  });
});
