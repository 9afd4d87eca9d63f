import { describe, expect, it } from 'vitest';
import type { Component } from '#core/project/project.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { resolveMethod, type MethodChoice } from '#core/project/method.ts';
import { translator } from '#core/text/text.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { explainComponent, explainEnergy, quantityText } from '#renderer/features/alternatives/explain.logic.ts';
import { account, component, declaration, FACTORS } from '#test/support/build.ts';
import { COMPLETE, NS3720 } from '#test/support/shown.ts';

const t = translator('nb');
const words = { t, format: createFormat('nb', t) };

function explained(fields: Partial<Component>, declared: Declaration = COMPLETE, method: MethodChoice = NS3720) {
  const row = component({ declaration: declared.id, ...fields });
  const made = account({ method, declarations: [declared], components: [row] });
  const [own] = made.components;
  if (!own) throw new Error('one row');
  const input = {
    component: row,
    declaration: declared,
    account: own,
    method: resolveMethod(method, null, 2026),
    factors: FACTORS,
  };
  const { lines, sources } = explainComponent(input, words);
  const of = (label: string) => lines.find((line) => line.label === label);
  return { of, lines, sources, quantity: quantityText(input, words) };
}

describe('the calculation of a row', () => {
  it('puts the quantity and the declared figure into the formula', () => {
    // Vinyl 4 958 m² × 6.70 = 33 218.6; L 20 over 60 years is 2 replacements: 66 437.2.
    const vinyl = declaration({ id: 'vinyl', name: 'Vinyl', impacts: { gwpIobc: { 'A1-A3': 6.7 } } });
    const { of } = explained({ quantity: 4958, serviceLife: 20 }, vinyl);
    expect(of('A1–A3')).toMatchObject({ formula: '4\u00A0958 × 6,7', value: 33218.6 });
    expect(of('B4')).toMatchObject({ formula: '2 × 33\u00A0219', note: 'Skiftes etter 20, 40 år.' });
  });

  it('shows how wastage makes A5', () => {
    // 100 m² of COMPLETE: A5 0 declared, and 5 % of 1 000 + 100 + 100 + 200 + 0.
    const { of } = explained({ quantity: 100, wastage: 0.05 });
    expect(of('A5')).toMatchObject({ formula: '100 × 0 + 0,05 × (1\u00A0000 + 100 + 100 + 200 + 0)', value: 70 });
  });

  it('says what is a decision, and what is not declared', () => {
    expect(explained({ origin: 'retained' }).of('A1–A3')).toMatchObject({
      formula: null,
      value: 0,
      note: 'Beholdes: ingen ny produksjon.',
    });
    expect(explained({ origin: 'demolished' }).of('B4')).toMatchObject({ note: 'Rives: bare C1–C4.' });
    const sparse = declaration({ impacts: { gwpIobc: { 'A1-A3': 10 } } });
    expect(explained({}, sparse).of('C3')).toMatchObject({ formula: null, value: null, note: 'Ikke deklarert.' });
  });

  it('leaves out modules that are counted only where they are declared', () => {
    expect(explained({}).lines.map(({ label }) => label)).toEqual([
      'A1–A3',
      'A4',
      'A5',
      'B4',
      'C1',
      'C2',
      'C3',
      'C4',
      'D',
    ]);
  });

  it('shows the way from the row’s unit to the declared one', () => {
    const perKilo = declaration({ declaredUnit: { amount: 1, unit: 'kg' }, equivalents: { m2: 0.025 } });
    expect(explained({ quantity: 10 }, perKilo).quantity).toBe('10\u00A0m² = 400 × 1\u00A0kg (40\u00A0kg per m²)');
    expect(explained({ quantity: 10 }).quantity).toBe('10\u00A0m² = 10 × 1\u00A0m²');
  });

  it('adds the surcharge on generic data', () => {
    const generic = { ...COMPLETE, kind: 'generic' as const };
    const { of } = explained({ quantity: 10 }, generic, { ...NS3720, genericSurcharge: 0.25 });
    expect(of('A1–A3')).toMatchObject({ formula: '10 × 10 × (1 + 0,25)', value: 125 });
  });

  it('names the transport’s legs and where their factor is from', () => {
    // 2 000 kg = 2 t × 50 km × 0.1 kg CO₂e/tkm = 10.
    const row = { quantity: 2000, unit: 'kg' as const, transport: [{ mode: 'truck' as const, distance: 50 }] };
    const { of, sources } = explained(row, { ...COMPLETE, declaredUnit: { amount: 1, unit: 'kg' } });
    expect(of('A4')).toMatchObject({ formula: '2 × 50 × 0,1', value: 10 });
    expect(sources.at(-1)).toBe('Lastebil: 0,1 kg CO₂e/tkm (faktorsett test)');
  });

  it('says by which basis the figures are', () => {
    expect(explained({}).sources).toContain('Tall: GWP-IOBC, deklarert');
  });
});

describe('the calculation of energy', () => {
  it('is demand by factor by years, with the factor’s source', () => {
    const energy = [{ carrier: 'electricity', annualDemand: 21000 } as const, { carrier: 'district-heating' } as const];
    const made = account({ method: NS3720, alternative: { energy: [...energy] } });
    const { lines, sources } = explainEnergy({ energy, account: made, factors: FACTORS }, words);
    // 21 000 kWh × 0.018 × 60 = 22 680
    expect(lines.map(({ formula, value }) => [formula, value && Math.round(value)])).toEqual([
      ['21\u00A0000 × 0,018 × 60', 22680],
      [null, null],
    ]);
    expect(sources[0]).toBe('Elektrisitet, Norge: 0,018 kg CO₂e/kWh (faktorsett test)');
  });
});
