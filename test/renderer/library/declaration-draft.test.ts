import { describe, expect, it } from 'vitest';
import { declarationSchema, type Declaration } from '#core/declaration/declaration.ts';
import { sameValue } from '#core/history/difference.ts';
import { createResources } from '#main/resources/resources.ts';
import { TIMBER, VINYL } from '#test/support/school.ts';
import {
  changedDeclaration,
  declarationOf,
  derivedOf,
  draftOf,
  draftProblems,
  EMPTY_DRAFT,
  showing,
  type Draft,
} from '#renderer/features/library/declaration-draft.logic.ts';

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

  it('may have several indicators', () => {
    const wood = { ...showing(draft, 'gwpBiogenic', null), figures: { 'A1-A3': -12 } };
    expect(declarationOf(wood, 'd1')?.impacts).toEqual({
      gwpIobc: { 'A1-A3': 6.7, C4: 0 },
      gwpBiogenic: { 'A1-A3': -12 },
    });
    expect(showing(wood, 'gwpIobc', null).figures).toEqual(draft.figures);
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

describe('the material of a declaration typed in by hand', () => {
  it('tells what the declared amount is in other units', () => {
    // 1 m² of 2 mm at 1 400 kg/m³ is 2.8 kg and 0.002 m³; 1 m³ is 1 400 kg; 7 kg at 1 400 kg/m³ is 0.005 m³.
    const made = (fields: Partial<Draft>) => declarationOf({ ...draft, ...fields }, 'd1')?.equivalents;
    expect(made({ densityKgPerM3: 1400, thicknessM: 0.002 })).toEqual({
      kg: expect.closeTo(2.8, 12),
      m3: expect.closeTo(0.002, 12),
    });
    expect(made({ unit: 'm3', densityKgPerM3: 1400 })).toEqual({ kg: 1400 });
    expect(made({ unit: 'kg', amount: 7, densityKgPerM3: 1400 })).toEqual({ m3: expect.closeTo(0.005, 12) });
    expect(made({})).toBeUndefined();
  });

  it('says what tells nothing of its unit', () => {
    const idle = (fields: Partial<Draft>) => derivedOf({ ...draft, ...fields })?.idle;
    expect(idle({ densityKgPerM3: 1400 })).toEqual(['densityKgPerM3']);
    expect(idle({ unit: 'm3', thicknessM: 0.1, grammageKgPerM2: 3 })).toEqual(['grammageKgPerM2', 'thicknessM']);
    expect(idle({ densityKgPerM3: 1400, thicknessM: 0.002 })).toEqual([]);
    expect(idle({})).toEqual([]);
  });

  it('is asked about where its figures cannot be right together', () => {
    const unlikely = { ...draft, densityKgPerM3: 1400, grammageKgPerM2: 28, thicknessM: 0.002 };
    expect(draftProblems(unlikely)).toEqual({ material: { key: 'newDeclaration.materialUnlikely' } });
    expect(declarationOf(unlikely, 'd1')).toBeNull();
  });

  it('goes before what was known, which follows the amount and says nothing of another unit', () => {
    const before = { ...VINYL, declaredUnit: { amount: 1, unit: 'm2' }, equivalents: { kg: 3, m3: 0.002 } } as const;
    const changed = (fields: Partial<Draft>) =>
      changedDeclaration(before, { ...draftOf(before, 'nb'), ...fields })?.equivalents;
    expect(changed({})).toEqual({ kg: 3, m3: 0.002 });
    expect(changed({ amount: 10 })).toEqual({ kg: 30, m3: 0.02 });
    expect(changed({ grammageKgPerM2: 2.8 })).toEqual({ kg: 2.8, m3: 0.002 });
    expect(changed({ unit: 'kg' })).toBeNull();
    expect(changed({ unit: 'kg', grammageKgPerM2: 2 })).toEqual({ m2: 0.5 });
    // Its 3 kg at 1 200 kg/m³ are 0.0025 m³.
    expect(changed({ densityKgPerM3: 1200 })).toEqual({ kg: 3, m3: 0.0025 });
    expect(changed({ amount: 10, densityKgPerM3: 1200 })).toEqual({ kg: 30, m3: 0.025 });
  });

  it('and what else is known of the amount follow it alike: other indicators, other modules, the carbon', () => {
    const before = {
      ...VINYL,
      declaredUnit: { amount: 1, unit: 'm2' },
      biogenicCarbon: 2,
      impacts: { gwpIobc: { 'A1-A3': 2, B4: 3 }, gwpTotal: { 'A1-A3': 1.5, A4: null } },
    } as const;
    const changed = (fields: Partial<Draft>) => changedDeclaration(before, { ...draftOf(before, 'nb'), ...fields });
    expect(changed({ amount: 100, figures: { 'A1-A3': 200 } })).toMatchObject({
      biogenicCarbon: 200,
      impacts: { gwpIobc: { 'A1-A3': 200, B4: 300 }, gwpTotal: { 'A1-A3': 150, A4: null } },
    });
    expect(changed({ unit: 't' })).toMatchObject({ biogenicCarbon: null, impacts: { gwpIobc: { 'A1-A3': 2 } } });
    expect(changed({ unit: 't' })?.impacts.gwpTotal).toBeUndefined();
  });
});

describe('a stored declaration that is changed by hand', () => {
  const FULL: Declaration = {
    ...TIMBER,
    standard: 'EN 15804+A1',
    serviceLifeBound: 'atLeast',
    biogenicCarbon: 186.3,
    containsBiogenicCarbon: true,
    programOperator: 'EPD-Norge',
    impacts: { gwpIobc: { 'A1-A3': 82, B2: 1, D: -90 }, gwpTotal: { 'A1-A3': -600 } },
    source: { name: 'virke.csv' },
  };

  it('is the same where nothing is changed, whatever it holds that the form does not show', () => {
    const generic = createResources('resources').genericDeclarations();
    for (const stored of [FULL, TIMBER, VINYL, ...generic]) {
      for (const language of ['nb', 'en'] as const) {
        const saved = changedDeclaration(stored, draftOf(stored, language));
        expect(sameValue(saved, stored), stored.name).toBe(true);
      }
    }
  });

  it('gets what was typed, and keeps its other indicators and modules', () => {
    const typed = { ...draftOf(FULL, 'nb'), figures: { 'A1-A3': 100 }, serviceLife: 40 };
    expect(changedDeclaration(FULL, typed)).toEqual({
      ...FULL,
      manufacturer: null,
      serviceLife: 40,
      impacts: { gwpIobc: { 'A1-A3': 100, B2: 1 }, gwpTotal: { 'A1-A3': -600 } },
    });
  });

  it('keeps what was typed of each indicator that is shown in turn', () => {
    const opened = draftOf(FULL, 'nb');
    const total = { ...showing(opened, 'gwpTotal', FULL), figures: { 'A1-A3': -700 } };
    const looked = showing(showing(total, 'gwpFossil', FULL), 'gwpTotal', FULL);
    expect(looked.figures).toEqual({ 'A1-A3': -700 });
    expect(changedDeclaration(FULL, showing(looked, 'gwpIobc', FULL))?.impacts).toEqual({
      ...FULL.impacts,
      gwpTotal: { 'A1-A3': -700 },
    });
    // Looked at and left as it is.
    expect(changedDeclaration(FULL, showing(opened, 'gwpFossil', FULL))?.impacts).toEqual(FULL.impacts);
  });

  it('is refused where its name or all of its figures are taken away', () => {
    expect(changedDeclaration(VINYL, { ...draftOf(VINYL, 'nb'), name: ' ' })).toBeNull();
    expect(changedDeclaration(VINYL, { ...draftOf(VINYL, 'nb'), figures: {} })).toBeNull();
  });
});
