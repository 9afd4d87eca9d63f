import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARRIERS } from '#core/project/codes.ts';
import { siteStatus } from '#core/site/site-status.ts';
import type { Machine, SiteEnergyEntry, SiteException } from '#core/site/site.ts';

const MARCH = { from: '2027-03-01', to: '2027-03-31' } as const;
const DIESEL: SiteEnergyEntry = { id: 'diesel', ...MARCH, use: 'machine', carrier: 'diesel', amount: 1000, unit: 'l' };
const POWER: SiteEnergyEntry = {
  id: 'power',
  ...MARCH,
  use: 'power',
  carrier: 'electricity',
  amount: 10_080,
  unit: 'kWh',
};
const HVO: SiteEnergyEntry = { ...DIESEL, id: 'hvo', carrier: 'hvo100' };

const energyOf = (...energy: SiteEnergyEntry[]) => siteStatus({ energy });
const sharesOf = (...energy: SiteEnergyEntry[]) => energyOf(...energy).by.energy.shares;

describe('the energy of a site', () => {
  it('is in kWh, and its direct emissions are those of burning', () => {
    // 1000 l · 0.84 kg/l · 12 kWh/kg = 10 080 kWh; 1000 l · 2.66 kg/l = 2660 kg CO₂. NIR 2021.
    expect(energyOf(DIESEL)).toMatchObject({ energy: 10_080, directEmissions: 2660, biogenicEmissions: 0 });
    // 100 kg · 12.8 kWh/kg = 1280 kWh; 100 kg · 3.00 = 300 kg. 50 Sm³ · 0.74 · 13.3 = 492.1 kWh; 50 · 1.99 = 99.5 kg.
    expect(energyOf({ carrier: 'lpg', amount: 100, unit: 'kg' })).toMatchObject({ energy: 1280, directEmissions: 300 });
    const gas = energyOf({ carrier: 'natural-gas', amount: 50, unit: 'm3' });
    expect(gas.energy).toBeCloseTo(492.1, 9);
    expect(gas.directEmissions).toBeCloseTo(99.5, 9);
  });

  it('of electricity emits nothing on the site', () => {
    expect(energyOf(POWER)).toMatchObject({ energy: 10_080, directEmissions: 0 });
  });

  it('of a biofuel burns what grew, once it is documented', () => {
    // The biodiesel row stands in for HVO100: 1000 l · 0.88 · 10.22 = 8993.6 kWh; 1000 · 2.51 = 2510 kg.
    const documented = energyOf({ ...HVO, documented: true });
    expect(documented.energy).toBeCloseTo(8993.6, 9);
    expect(documented).toMatchObject({ directEmissions: 0, biogenicEmissions: 2510 });
    expect(energyOf(HVO)).toMatchObject({ directEmissions: 2510, biogenicEmissions: 0 });
    expect(documented.remarks).toMatchObject([{ remarks: ['evidence-lacking', 'figures-of-another'] }]);
  });

  it('is not known where the unit does not tell it, and the sum says that it lacks that', () => {
    const status = energyOf(
      DIESEL,
      { carrier: 'bio-oil', amount: 100, unit: 'l' },
      { carrier: 'diesel', amount: 5 },
      { hours: 3 },
    );
    expect(status).toMatchObject({ energy: 10_080, by: { energy: { complete: false } } });
    expect(status.lacking.map(({ lacks }) => lacks)).toEqual([
      ['unit-not-convertible'],
      ['unit-missing'],
      ['carrier-missing', 'amount-missing'],
    ]);
  });

  it('is nothing, not zero, where nothing is logged', () => {
    expect(siteStatus({})).toMatchObject({ energy: null, directEmissions: null, by: { energy: { shares: null } } });
  });

  it('by a certificate stands beside the direct and is not added', () => {
    expect(energyOf({ ...DIESEL, factor: 3.4 })).toMatchObject({ directEmissions: 2660, lifeCycleEmissions: 3400 });
  });
});

describe('the shares', () => {
  it('are of fossil, fossil-free, and of what of that is emission-free', () => {
    expect(sharesOf(DIESEL, POWER)).toEqual({
      total: 20_160,
      fossil: 0.5,
      undocumented: 0,
      fossilFree: 0.5,
      emissionFree: 0.5,
    });
  });

  it('count a biofuel that is not documented as fossil, and say so', () => {
    expect(sharesOf(HVO)).toMatchObject({ fossil: 1, undocumented: 1, fossilFree: 0 });
    expect(sharesOf({ ...HVO, documented: true })).toMatchObject({ fossil: 0, fossilFree: 1, emissionFree: 0 });
    const evidence = { en15940: true, advancedOrLowIluc: true, palmOilFree: true, certificate: 'ISCC-1' };
    expect(sharesOf({ ...HVO, evidence })).toMatchObject({ fossilFree: 1 });
    expect(sharesOf({ ...HVO, evidence: { ...evidence, palmOilFree: false } })).toMatchObject({ fossilFree: 0 });
  });

  it('count biogas as fossil-free, and as emission-free where the client says so', () => {
    const gas: SiteEnergyEntry = { carrier: 'biogas', amount: 100, unit: 'm3' };
    expect(sharesOf(gas)).toMatchObject({ fossilFree: 1, emissionFree: 0 });
    expect(siteStatus({ biogas: 'emissionFree', energy: [gas] }).by.energy.shares).toMatchObject({ emissionFree: 1 });
  });

  it('divide a blend by its volume', () => {
    // 700 l diesel = 7056 kWh and 300 l HVO100 = 2698.08 kWh; 700 l · 2.66 = 1862 kg.
    const status = energyOf({ ...DIESEL, blend: { carrier: 'hvo100', share: 0.3 }, documented: true });
    expect(status.energy).toBeCloseTo(9754.08, 9);
    expect(status.directEmissions).toBeCloseTo(1862, 9);
    expect(status.by.energy.shares?.fossilFree).toBeCloseTo(2698.08 / 9754.08, 9);
    // The same blend bought by weight: 0.7 · 0.84 + 0.3 · 0.88 = 0.852 kg/l, so 852 kg are the same 1000 l.
    const byWeight = energyOf({ ...DIESEL, amount: 852, unit: 'kg', blend: { carrier: 'hvo100', share: 0.3 } });
    expect(byWeight.energy).toBeCloseTo(9754.08, 9);
  });

  it('of nothing used lack nothing, blend or not', () => {
    const none = { ...DIESEL, amount: 0, unit: null } as const;
    expect(energyOf(none, { ...none, blend: { carrier: 'hvo100', share: 0.3 } })).toMatchObject({
      energy: 0,
      lacking: [],
    });
  });

  it('divide the hours of a blend by its volume', () => {
    const { by } = energyOf({ ...DIESEL, hours: 100, blend: { carrier: 'hvo100', share: 0.3 }, documented: true });
    expect(by.hours.shares).toMatchObject({ total: 100, fossil: 0.7, fossilFree: 0.3 });
  });

  it('are by hours and by machines too, which an electric machine gains by', () => {
    const machines: Machine[] = [
      { id: 'm1', carrier: 'diesel' },
      { id: 'm2', carrier: 'electricity' },
    ];
    const { by } = siteStatus({
      machines,
      energy: [
        { ...DIESEL, machine: 'm1', hours: 100 },
        { ...MARCH, use: 'machine', machine: 'm2', carrier: 'electricity', amount: 2520, unit: 'kWh', hours: 100 },
      ],
    });
    // 2520 of 12 600 kWh; 100 of 200 hours; one of two machines.
    expect(by.energy.shares?.emissionFree).toBe(0.2);
    expect(by.hours.shares?.emissionFree).toBe(0.5);
    expect(by.machines.shares?.emissionFree).toBe(0.5);
  });

  it('lack what a machine used that nobody has named', () => {
    const machines: Machine[] = [{ id: 'm1', carrier: 'electricity' }];
    const by = (...energy: SiteEnergyEntry[]) => {
      const { machines: counted, hours } = siteStatus({ machines, energy }).by;
      return [counted.complete, hours.complete];
    };
    const charged: SiteEnergyEntry = { ...POWER, use: 'machine', machine: 'm1', hours: 8 };
    expect(by(charged)).toEqual([true, true]);
    expect(by(charged, DIESEL)).toEqual([false, false]);
    expect(by(charged, { ...DIESEL, hours: 10 })).toEqual([false, true]);
    // What heats the site, and what used nothing, has no machine to name.
    expect(by(charged, { ...DIESEL, use: 'heating' }, { ...DIESEL, amount: 0, hours: 0 })).toEqual([true, true]);
  });

  it('take a machine for the dirtiest that it has used, whatever it is registered with', () => {
    const machines: Machine[] = [{ id: 'm1', carrier: 'electricity' }];
    const { by } = siteStatus({ machines, energy: [{ ...DIESEL, machine: 'm1' }] });
    expect(by.machines.shares).toMatchObject({ fossil: 1 });
    expect(by.hours).toMatchObject({ shares: null, complete: false });
  });

  it('together are all of it, however the log looks', () => {
    const entry = fc.record({
      carrier: fc.constantFrom(...CARRIERS),
      amount: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
      unit: fc.constantFrom('kWh', 'l', 'kg', 'm3'),
      documented: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(entry), (energy) => {
        const shares = siteStatus({ energy }).by.energy.shares;
        if (shares === null) return;
        expect(shares.fossil + shares.fossilFree).toBeCloseTo(1, 9);
        expect(shares.emissionFree).toBeLessThanOrEqual(shares.fossilFree);
        expect(shares.undocumented).toBeLessThanOrEqual(shares.fossil);
      }),
    );
  });
});

describe('the months', () => {
  it('divide what was used over several by its days', () => {
    // 30 March to 2 April: two days of four in each.
    const { byMonth } = energyOf({ ...DIESEL, from: '2027-03-30', to: '2027-04-02' });
    expect(byMonth.map(({ month, shares, directKg }) => [month, shares?.total, directKg])).toEqual([
      ['2027-03', 5040, 1330],
      ['2027-04', 5040, 1330],
    ]);
  });

  it('add up to everything that has a period', () => {
    const day = fc.date({ min: new Date('2027-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { maxLength: 8 }), (periods) => {
        const energy = periods.map(([a, b]): SiteEnergyEntry => {
          const [from, to] = [a, b].map((one) => one.toISOString().slice(0, 10)).toSorted();
          return { ...DIESEL, from, to };
        });
        const { byMonth, energy: all } = siteStatus({ energy });
        const sum = byMonth.reduce((kWh, { shares }) => kWh + (shares?.total ?? 0), 0);
        expect(sum).toBeCloseTo(all ?? 0, 6);
      }),
    );
  });
});

describe('a requirement', () => {
  const required = { requirement: { fossilFree: 1, emissionFree: 0.2, denominator: 'energy' } } as const;
  const exception: SiteException = {
    id: 'x',
    machine: 'm1',
    ...MARCH,
    reason: 'Ingen elektrisk pælerigg',
    decision: 'approved',
  };
  const piling = { ...DIESEL, machine: 'm1' };
  const verdictOf = (energy: SiteEnergyEntry[], exceptions: SiteException[] = []) =>
    siteStatus({ ...required, energy, exceptions, machines: [{ id: 'm1' }] }).fossilFree?.verdict;

  it('is met, not met, or not measured', () => {
    expect(siteStatus({ ...required, energy: [POWER] })).toMatchObject({
      fossilFree: { required: 1, share: 1, verdict: 'met' },
      emissionFree: { required: 0.2, share: 1, verdict: 'met' },
    });
    expect(verdictOf([POWER, DIESEL])).toBe('notMet');
    expect(verdictOf([])).toBe('nothingLogged');
    expect(siteStatus({ energy: [POWER] }).fossilFree).toBeNull();
  });

  it('is open while something is missing', () => {
    expect(verdictOf([POWER, { carrier: 'electricity', use: 'power' }])).toBe('open');
  });

  it('is met with exceptions where only what is excepted stands against it', () => {
    const status = siteStatus({
      ...required,
      energy: [POWER, piling],
      exceptions: [exception],
      machines: [{ id: 'm1' }],
    });
    expect(status.fossilFree).toEqual({
      required: 1,
      share: 0.5,
      shareWithoutExcepted: 1,
      verdict: 'metWithExceptions',
    });
  });

  it('stays open while an exception has no reason or no decision, where that may settle it', () => {
    expect(verdictOf([POWER, piling], [{ ...exception, reason: null }])).toBe('open');
    expect(verdictOf([POWER, piling], [{ ...exception, decision: null }])).toBe('open');
    expect(verdictOf([POWER], [{ ...exception, decision: null }])).toBe('open');
    expect(verdictOf([POWER, piling, DIESEL], [{ ...exception, decision: null }])).toBe('notMet');
    expect(verdictOf([POWER, piling], [{ ...exception, decision: 'rejected' }])).toBe('notMet');
  });

  it('is not met by an exception of other days', () => {
    expect(verdictOf([POWER, piling], [{ ...exception, to: '2027-03-30' }])).toBe('notMet');
  });

  it('is of what the contract names', () => {
    const machines: Machine[] = [{ id: 'm1', carrier: 'electricity' }];
    const site = { machines, energy: [{ ...POWER, use: 'machine' as const, machine: 'm1' }, DIESEL] };
    const by = (denominator: 'energy' | 'machines') =>
      siteStatus({ ...site, requirement: { fossilFree: 1, denominator } }).fossilFree?.share;
    expect(by('energy')).toBe(0.5);
    expect(by('machines')).toBe(1);
  });

  it('of machines is open while one that used something is not named', () => {
    const machines: Machine[] = [{ id: 'm1', carrier: 'electricity' }];
    const charged: SiteEnergyEntry = { ...POWER, use: 'machine', machine: 'm1' };
    const verdict = (...energy: SiteEnergyEntry[]) =>
      siteStatus({ machines, energy, requirement: { fossilFree: 1, denominator: 'machines' } }).fossilFree?.verdict;
    expect(verdict(charged)).toBe('met');
    expect(verdict(charged, DIESEL)).toBe('open');
  });
});

describe('an entry', () => {
  const remarksOf = (...energy: SiteEnergyEntry[]) =>
    siteStatus({ energy, machines: [{ id: 'm1' }] }).remarks.map(({ entry, remarks }) => [entry.id, remarks]);

  it('of mineral oil for heating or drying is against the law', () => {
    for (const carrier of ['fuel-oil', 'kerosene', 'diesel'] as const) {
      expect(remarksOf({ ...DIESEL, carrier, use: 'heating' })).toEqual([['diesel', ['mineral-oil-heating']]]);
    }
    expect(remarksOf({ ...POWER, carrier: 'district-heating', use: 'heating' })).toEqual([]);
  });

  it('is asked about where its days, machine or hours cannot be', () => {
    const digging = { ...DIESEL, machine: 'm1' };
    expect(remarksOf({ ...digging, from: null, to: null })).toEqual([['diesel', ['period-missing']]]);
    expect(remarksOf({ ...digging, to: '2027-02-01' })).toEqual([['diesel', ['period-reversed']]]);
    expect(remarksOf({ ...digging, amount: 0 })).toEqual([['diesel', ['amount-zero']]]);
    expect(remarksOf({ ...DIESEL, machine: 'm9' })).toEqual([['diesel', ['machine-unknown']]]);
    // March has 744 hours.
    expect(remarksOf({ ...DIESEL, machine: 'm1', hours: 745 })).toEqual([['diesel', ['hours-beyond-period']]]);
    expect(remarksOf({ ...DIESEL, machine: 'm1', hours: 744 })).toEqual([]);
  });

  it('of a machine is asked which, where machines are listed or counted', () => {
    expect(remarksOf(DIESEL)).toEqual([['diesel', ['machine-missing']]]);
    expect(remarksOf({ ...DIESEL, use: 'heating', carrier: 'biogas', unit: 'm3' })).toEqual([]);
    expect(siteStatus({ energy: [DIESEL] }).remarks).toEqual([]);
    expect(siteStatus({ energy: [DIESEL], requirement: { denominator: 'machines' } }).remarks).toHaveLength(1);
  });

  it('of a machine that is charged from the site’s own supply may be counted twice', () => {
    const charged = { ...POWER, id: 'charged', use: 'machine', machine: 'm1' } as const;
    expect(remarksOf(POWER, charged)).toEqual([['charged', ['power-counted-twice']]]);
    expect(remarksOf(POWER, { ...charged, from: '2027-04-01', to: '2027-04-30' })).toEqual([]);
  });
});

describe('what is not in a figure is told', () => {
  const used = (fields: Partial<SiteEnergyEntry>): SiteEnergyEntry => ({
    from: '2027-03-01',
    to: '2027-03-31',
    carrier: 'diesel',
    amount: 100,
    unit: 'l',
    ...fields,
  });

  it('energy without a period that holds is in no month', () => {
    const { energy, undated, byMonth } = siteStatus({
      energy: [used({}), used({ from: null, to: null }), used({ from: '2027-04-01', to: '2027-03-01' })],
    });
    // 100 l of diesel are 1008 kWh.
    expect([energy, undated]).toEqual([expect.closeTo(3024, 6), expect.closeTo(2016, 6)]);
    expect(byMonth).toHaveLength(1);
  });

  it('life-cycle figures are of the energy that has a certificate', () => {
    const { lifeCycleEmissions, lifeCycleOf } = siteStatus({ energy: [used({ factor: 3 }), used({}), used({})] });
    expect(lifeCycleEmissions).toBe(300);
    expect(lifeCycleOf).toBeCloseTo(1 / 3, 12);
  });

  it('an exception of some of an entry’s days excuses nothing, and is asked about', () => {
    const exception = (to: string) => ({
      machine: 'm1',
      from: '2027-03-01',
      to,
      reason: 'Ingen elektrisk',
      decision: 'approved' as const,
    });
    const remarksWith = (to: string) =>
      siteStatus({
        machines: [{ id: 'm1' }],
        energy: [used({ machine: 'm1' })],
        exceptions: [exception(to)],
      }).remarks.flatMap(({ remarks }) => remarks);
    expect(remarksWith('2027-03-30')).toEqual(['exception-partial']);
    expect(remarksWith('2027-03-31')).toEqual([]);
  });
});

describe('a log that lacks something', () => {
  const diesel: SiteEnergyEntry = { carrier: 'diesel', amount: 100, unit: 'l' };
  const verdict = (fossilFree: number, energy: readonly SiteEnergyEntry[]) =>
    siteStatus({ requirement: { fossilFree }, energy }).fossilFree?.verdict;

  it('cannot bring a whole share back once something fossil is logged, and may yet bring another', () => {
    const lacking: SiteEnergyEntry = { carrier: 'electricity', unit: 'kWh', hours: 3 };
    expect(verdict(1, [diesel, lacking])).toBe('notMet');
    expect(verdict(0.9, [diesel, lacking])).toBe('open');
  });

  it('does not lack a row whose cells have been emptied', () => {
    expect(verdict(0.9, [diesel, { id: 'e2', unit: 'l', carrier: null }])).toBe('notMet');
  });
});
