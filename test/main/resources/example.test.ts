import { describe, expect, it } from 'vitest';
import { documentAward } from '#core/award/document-award.ts';
import { intakeOf } from '#core/award/intake.ts';
import { packageAccounts } from '#core/award/package-accounts.ts';
import { assess } from '#core/climate/assess.ts';
import { compare } from '#core/comparison/compare.ts';
import { costsOf } from '#core/cost/document-cost.ts';
import { isKnownElement } from '#core/project/elements.ts';
import { resolveMethod } from '#core/project/method.ts';
import { createResources } from '#main/resources/resources.ts';

const resources = createResources('resources');
const example = resources.example();
const declarations = new Map((example.declarations ?? []).map((declaration) => [declaration.id, declaration]));
const alternatives = example.project.alternatives ?? [];
const accounts = alternatives.map((alternative) =>
  assess({
    alternative,
    declarations,
    factors: resources.factors(),
    method: resolveMethod(example.project.method, null, 2026),
    today: '2026-11-23',
  }),
);

describe('the example project', () => {
  it('compares a renovation with a new build that serves the same', () => {
    expect(alternatives.map(({ kind }) => kind)).toEqual(['renovation', 'newBuild']);
    const [first, ...others] = alternatives.map((a) => [a.function, a.grossFloorArea, a.usableFloorArea, a.users]);
    expect(others).toEqual([first]);
  });

  it('carries the declarations of the generic library that it uses, as the library has them, and no others', () => {
    const library = new Map(resources.genericDeclarations().map((declaration) => [declaration.id, declaration]));
    for (const declaration of declarations.values()) expect(library.get(declaration.id)).toEqual(declaration);
    const used = new Set(alternatives.flatMap(({ components }) => components ?? []).map((c) => c.declaration ?? null));
    expect([...used].filter((id) => id !== null).toSorted()).toEqual([...declarations.keys()].toSorted());
  });

  it('has every origin, and places every component in a known building part', () => {
    const components = alternatives.flatMap(({ components }) => components ?? []);
    expect(new Set(components.map(({ origin }) => origin ?? 'new'))).toEqual(
      new Set(['new', 'retained', 'reused', 'demolished']),
    );
    expect(components.map(({ element }) => element ?? '').filter((code) => !isKnownElement(code))).toEqual([]);
  });

  it('can calculate every row but the one without a declaration in each alternative', () => {
    for (const { components, issues } of accounts) {
      expect(components.filter(({ declaredUnits }) => declaredUnits === null)).toHaveLength(1);
      const blocking = issues.filter(({ code }) => code !== 'service-life-lower-bound').map(({ code }) => code);
      expect(blocking).toEqual(['declaration-missing']);
    }
  });

  it('says that it is incomplete, since the generic data have no C modules', () => {
    for (const { total, modules } of accounts) {
      expect(total.complete).toBe(false);
      expect([modules.C1, modules.C2, modules.C3, modules.C4]).toEqual([null, null, null, null]);
    }
  });

  it('is of a believable size: kg CO₂e/m² of materials, and per year in all', () => {
    const [renovation, newBuild] = accounts;
    expect((renovation?.modules['A1-A3'] ?? 0) / 4000).toSatisfy(between(50, 150));
    expect((newBuild?.modules['A1-A3'] ?? 0) / 4000).toSatisfy(between(250, 450));
    for (const account of accounts) expect(account.perAreaYear).toSatisfy(between(4, 12));
  });

  it('has three fictive bids of which one lacks its C modules, filled with the client’s value, and a ranking', () => {
    const { award, bids = [], requirements } = example.project;
    const status = documentAward(
      { project: { ...example.project, award }, bids: bids ?? [], requirements: requirements ?? [] },
      '2027-03-01',
    );
    expect(status.standings.every(({ bid }) => bid.bidder?.includes('(oppdiktet)'))).toBe(true);
    expect(status.standings.map(({ footprint }) => footprint.filled)).toEqual([null, 15 * 4000, null]);
    // (331 + 22 + 27 + 214 + 1 228 + 60) t / 4 000 m² = 470,5; 0,7 · 10 · 99,9 / 101,8 + 0,3 · 10 · 455,875 / 470,5 = 9,776.
    expect(status.standings[1]?.footprint.perArea).toBeCloseTo(470.5, 9);
    expect(status.ranking?.[0]).toMatchObject({ id: 'lerkelia-t2' });
    expect(status.ranking?.[0]?.total).toBeCloseTo(9.776, 3);
    // Price and footprint pull apart: the first place turns with the weight.
    expect(status.range?.to).toSatisfy(between(0.4, 0.5));
  });

  it('has whole costs of every post for both alternatives, and the new build costs more over its life', () => {
    const [renovation, newBuild] = costsOf(alternatives, example.project.cost ?? {}, accounts);
    for (const cost of [renovation, newBuild]) {
      expect(cost?.presentValue.lacking).toBe(0);
      expect([...(cost?.byPost.keys() ?? [])]).toEqual(['1', '2', '3', '4', '5', '6']);
      expect(cost?.rows.every(({ line }) => line.source?.startsWith('Oppdiktet'))).toBe(true);
      expect((cost?.presentValue.value ?? 0) / 4000).toSatisfy(between(40_000, 60_000));
    }
    expect(newBuild?.presentValue.value).toBeGreaterThan(renovation?.presentValue.value ?? Infinity);
  });

  it('asks for a life-cycle cost by posts, and its own lacks nothing of it', () => {
    const [delivered] = packageAccounts(example, { today: '2027-03-01', factors: resources.factors() });
    if (!delivered) throw new Error('The example has no account');
    const { askedCost, gaps } = intakeOf(
      { project: example.project, requirements: [] },
      delivered.delivered,
      '2027-03-01',
    );
    expect(askedCost?.posts).toEqual(['1', '2', '3', '4', '5']);
    expect(gaps.filter(({ code }) => code.startsWith('cost-'))).toEqual([]);
  });

  it('turns round with the electricity: the new build pays back late with European power, and never with Norwegian', () => {
    const comparison = compare(
      accounts.map((account, i) => ({ account, function: alternatives[i]?.function ?? null })),
    );
    const [difference] = comparison?.differences ?? [];
    expect(comparison?.comparable).toBe(true);
    expect(difference?.higherStart).toBe('lerkelia-nybygg');
    expect(difference?.scenarios.norway).toBeGreaterThan(0);
    expect(difference?.scenarios.europe).toBeLessThan(0);
    expect(difference?.paybackYears.norway).toBeNull();
    expect(difference?.paybackYears.europe).toSatisfy(between(40, 60));
  });
});

function between(low: number, high: number) {
  return (value: unknown) => typeof value === 'number' && value >= low && value <= high;
}
