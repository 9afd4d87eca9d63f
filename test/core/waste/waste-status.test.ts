import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wasteFinalReport } from '#core/waste/final-report.ts';
import { wastePace } from '#core/waste/waste-pace.ts';
import { wasteStatus, type WasteInput } from '#core/waste/waste-status.ts';
import type { WasteDelivery } from '#core/waste/waste.ts';

const load = (fraction: string, amount: number | null, other: Partial<WasteDelivery> = {}): WasteDelivery => ({
  fraction,
  amount,
  unit: 't',
  date: '2027-03-04',
  work: 'newBuild',
  ...other,
});

describe('the forecast at the pace of the latest months', () => {
  const inMonth = (month: string, sorted: number, mixed: number) => [
    load('1141', sorted, { date: `2027-${month}-04` }),
    load('9912', mixed, { date: `2027-${month}-05` }),
  ];
  const deliveries = [...inMonth('01', 10, 10), ...inMonth('02', 9, 1), ...inMonth('03', 9, 1), ...inMonth('04', 9, 1)];
  const paceOf = (waste: WasteInput<WasteDelivery>, today = '2027-05-03') => wastePace(wasteStatus(waste), today);

  it('brings the rest as they brought theirs', () => {
    // 37 of 50 t so far, 74 %; 27 of 30 t in the last three months, 90 % and 10 t a month. Of 75 t 25 are left: two months and a half.
    // May (37 + 9) / 60, June (37 + 18) / 70, July (37 + 22.5) / 75.
    const pace = paceOf({ deliveries, expectedTotal: 75 });
    expect(pace).toMatchObject({ recent: { months: 3, sortingRate: 0.9 }, lastMonth: '2027-07' });
    expect(pace?.months.map(({ month }) => month)).toEqual(['2027-05', '2027-06', '2027-07']);
    expect(pace?.months.map(({ sortingRate }) => sortingRate.toFixed(6))).toEqual(['0.766667', '0.785714', '0.793333']);
    expect(pace?.finalRate).toBeCloseTo(59.5 / 75, 12);
  });

  it('is not known without an expected total, a rest or a date', () => {
    expect(paceOf({ deliveries })).toBeNull();
    expect(paceOf({ deliveries, expectedTotal: 50 })).toBeNull();
    expect(paceOf({ deliveries: [load('1141', 5, { date: null })], expectedTotal: 50 })).toBeNull();
  });

  it('goes on from the month that it is, and after the last delivery', () => {
    const monthsAt = (today: string) =>
      paceOf({ deliveries, expectedTotal: 75 }, today)?.months.map(({ month }) => month) ?? null;
    // The last delivery is of April, and two months and a half are to come.
    expect(monthsAt('2027-04-30')).toEqual(['2027-05', '2027-06', '2027-07']);
    expect(monthsAt('2027-05-31')).toEqual(['2027-05', '2027-06', '2027-07']);
    // The list of May is not here yet, or nothing came.
    expect(monthsAt('2027-06-01')).toEqual(['2027-06', '2027-07', '2027-08']);
    expect(monthsAt('2027-07-31')).toEqual(['2027-07', '2027-08', '2027-09']);
  });

  it('has no month for what is left of a rounding', () => {
    const inMarchAndApril = (march: number, april: number) => [
      load('1141', march, { date: '2027-03-04' }),
      load('1141', april, { date: '2027-04-04' }),
    ];
    // 0.9 − 0.6 is 0.30000000000000004: one month of 0.3 t, and not a second of 1e-16 t.
    expect(paceOf({ deliveries: inMarchAndApril(0.3, 0.3), expectedTotal: 0.9 })?.lastMonth).toBe('2027-05');
    // 0.7 + 0.1 is 0.7999999999999999: all is here.
    expect(paceOf({ deliveries: inMarchAndApril(0.7, 0.1), expectedTotal: 0.8 })).toBeNull();
  });

  it('says nothing where nothing has come for as long as it is taken from', () => {
    // Three whole months without, May to July, after the three that it would be taken from.
    expect(paceOf({ deliveries, expectedTotal: 75 }, '2027-08-01')).toBeNull();
    // One container in January says nothing in March.
    const one = { deliveries: inMonth('01', 9, 1), expectedTotal: 30 };
    expect(paceOf(one, '2027-02-28')?.lastMonth).toBe('2027-03');
    expect(paceOf(one, '2027-03-01')).toBeNull();
  });

  it('reaches the target exactly where the latest months sort what the rest must', () => {
    const tonnes = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(tonnes, tonnes, tonnes, (sorted, mixed, rest) => {
        const status = wasteStatus({
          deliveries: inMonth('05', sorted, mixed),
          expectedTotal: sorted + mixed + rest,
        });
        const { forecast, target } = status;
        const pace = wastePace(status, '2027-05-31');
        if (pace === null) return;
        const required = forecast?.requiredOfRest ?? Number.NaN;
        expect(pace.finalRate >= target - 1e-12).toBe(pace.recent.sortingRate >= required - 1e-12);
      }),
    );
  });
});

describe('the sorting rate', () => {
  it('is what is sorted of all that is weighed', () => {
    // 100 t with 12 t mixed: (100 − 12) / 100
    const status = wasteStatus({ deliveries: [load('1141', 60), load('7051', 28), load('9912', 12)] });
    expect(status).toMatchObject({ total: 100, sorted: 88, mixed: 12, excluded: 0, sortingRate: 0.88, complete: true });
    // max(0, 12 − (1 − 0.95) · 100)
    expect(status.toMove).toBeCloseTo(7, 9);
  });

  it('is not raised by «sortert brennbart»', () => {
    // 5 of the 88 t were 9913: (88 − 5) / 100
    const status = wasteStatus({ deliveries: [load('1141', 83), load('9913', 5), load('9912', 12)] });
    expect(status.sortingRate).toBeCloseTo(0.83, 12);
  });

  it('counts reuse as sorted, whatever it is called', () => {
    const status = wasteStatus({ deliveries: [load('9912', 3, { to: 'reuse' }), load('9912', 1)] });
    expect(status.sortingRate).toBe(0.75);
  });

  it('counts what is reused under a name that no fraction has, and asks which it is', () => {
    const doors = load('Dører', 500, { unit: 'kg', to: 'reuse' });
    const status = wasteStatus({ deliveries: [doors, load('9912', 0.5)] });
    expect(status).toMatchObject({ complete: true, total: 1, sortingRate: 0.5, unnamed: 0.5 });
    expect(status.remarks.map(({ delivery, remarks }) => [delivery, remarks])).toEqual([[doors, ['reuse-unnamed']]]);
    expect(status.recovery).toEqual({ rate: 1, known: 0.5 });
  });

  it('waits for the name of what is reused under none', () => {
    const unnamed = load('1141', 0.2, { fraction: null, to: 'reuse' });
    const status = wasteStatus({ deliveries: [unnamed, load('1141', 0.5), load('9912', 0.5)] });
    expect(status).toMatchObject({ complete: false, total: 1, sortingRate: 0.5 });
  });

  it('does not count masses as reused, whatever they are called', () => {
    // Masses are the heaviest that a site moves: 5 000 t of stone would make any rate 99 %.
    const names = ['Jord', 'Masser fra grøft', '1603', 'Sprengstein', 'Vekstjord', 'Fyllmasser', 'Pukk 8/16', 'Gravel'];
    for (const name of names) {
      const { total } = wasteStatus({ deliveries: [load(name, 30, { to: 'reuse' })] });
      expect([name, total]).toEqual([name, 0]);
    }
  });

  it('has soil outside, and says how much', () => {
    const status = wasteStatus({ deliveries: [load('1141', 91), load('9912', 9), load('1603', 30), load('7022', 10)] });
    expect(status).toMatchObject({ total: 100, excluded: 40, sortingRate: 0.91 });
  });

  it('is as the statistics of 2022 have it', () => {
    // SSB 2022, t: 1 − mixed / sum
    const rate = (total: number, mixed: number) =>
      wasteStatus({ deliveries: [load('1141', total - mixed), load('9912', mixed)] }).sortingRate;
    expect(rate(2_111_120, 293_853)).toBeCloseTo(0.8608, 4);
    expect(rate(641_535, 112_213)).toBeCloseTo(0.8251, 4);
    // 105 969 / 566 200 is 0.18716
    expect(rate(566_200, 105_969)).toBeCloseTo(0.8128, 4);
    expect(rate(903_385, 75_671)).toBeCloseTo(0.9162, 4);
  });

  it('reads kg and tonnes as one', () => {
    const status = wasteStatus({ deliveries: [load('1141', 950, { unit: 'kg' }), load('9912', 0.05)] });
    expect(status.sortingRate).toBeCloseTo(0.95, 12);
  });

  it('follows what the project reads otherwise than the law', () => {
    const deliveries = [load('7022', 1), load('9914', 1), load('1999', 2)];
    expect(wasteStatus({ deliveries }).complete).toBe(false);
    const fractions = [
      { code: '7022', counted: true },
      { code: '9914', sorted: true },
      { code: '1999', sorted: false },
    ];
    expect(wasteStatus({ deliveries, fractions })).toMatchObject({ complete: true, total: 4, sortingRate: 0.5 });
  });

  it('is none of an empty log, and of a log where nothing is weighed', () => {
    for (const deliveries of [[], [load('1141', 0)], [load('1141', null)], [load('1603', 5)]]) {
      const status = wasteStatus({ deliveries, area: 100 });
      expect([status.sortingRate, status.toMove, status.perArea]).toEqual([null, null, null]);
    }
  });
});

describe('a delivery that lacks something', () => {
  it.each<[string, WasteDelivery]>([
    ['fraction-missing', { amount: 1, unit: 't' }],
    ['fraction-unknown', load('noe', 1)],
    ['amount-missing', load('1141', null)],
    ['unit-missing', load('1141', 3, { unit: null })],
  ])('%s is in no sum, and the figure is incomplete', (lack, delivery) => {
    const status = wasteStatus({ deliveries: [delivery, load('1141', 1)] });
    expect(status).toMatchObject({ complete: false, total: 1 });
    expect(status.lacking.map(({ lacks }) => lacks)).toEqual([[lack]]);
  });
});

describe('what is asked about', () => {
  const remarks = (deliveries: WasteDelivery[]) => wasteStatus({ deliveries }).remarks.map((row) => row.remarks);
  it('nothing of a whole delivery', () => expect(remarks([load('1141', 4.36)])).toEqual([]));
  it('the kind of work, where the others tell theirs', () => {
    expect(remarks([load('1141', 1), load('1141', 1, { work: null })])).toEqual([['work-missing']]);
    expect(remarks([load('1141', 1, { work: null })])).toEqual([]);
  });
  it('a weight of nothing', () => expect(remarks([load('1141', 0)])).toEqual([['amount-zero']]));
  it('more than a lorry carries', () => expect(remarks([load('1141', 436)])).toEqual([['amount-heavy']]));
  it('a hundred times the others', () => {
    // The middle of 0.02, 0.02 and 30 is 0.02
    expect(remarks([load('1141', 0.02), load('1141', 0.02), load('1141', 30)])).toEqual([['amount-heavy']]);
  });
  it('the second with one ticket from one receiver', () => {
    const ticket = { ticket: 'A 17', receiver: 'Mottaket AS' };
    expect(remarks([load('1141', 1, ticket), load('1141', 1, { ...ticket, receiver: 'Et annet' })])).toEqual([]);
    expect(remarks([load('1141', 1, ticket), load('1141', 1, { ticket: 'a 17 ', receiver: 'mottaket as' })])).toEqual([
      ['ticket-twice'],
    ]);
  });
  it('the second of one ticket where one of them does not say who received it', () => {
    const known = { ticket: 'A 17', receiver: 'Mottaket AS' };
    expect(remarks([load('1141', 1, known), load('1141', 1, { ticket: 'A 17' })])).toEqual([['ticket-twice']]);
  });
  it('nothing of one weighing that is of several fractions', () => {
    const ticket = { ticket: 'A 17', receiver: 'Mottaket AS' };
    expect(remarks([load('1141', 1, ticket), load('9912', 0.5, ticket)])).toEqual([]);
  });
});

describe('the forecast', () => {
  const deliveries = [load('1141', 91), load('9912', 9)];
  it('is what the rest must reach, and by how much the target is out of reach', () => {
    const { forecast } = wasteStatus({ deliveries, expectedTotal: 150 });
    // (0.95 · 150 − 91) / (150 − 100) = 51.5 / 50; at best (91 + 50) / 150 = 0.94
    expect(forecast?.requiredOfRest).toBeCloseTo(1.03, 12);
    expect(forecast?.bestRate).toBeCloseTo(0.94, 12);
    expect(forecast).toMatchObject({ rest: 50, outOfReach: true });
    expect(forecast?.shortBy).toBeCloseTo(0.01, 12);
  });
  it('is within reach where enough is to come', () => {
    // (0.95 · 200 − 91) / 100
    const { forecast } = wasteStatus({ deliveries, expectedTotal: 200 });
    expect(forecast).toMatchObject({ outOfReach: false, shortBy: 0 });
    expect(forecast?.requiredOfRest).toBeCloseTo(0.99, 12);
  });
  it('has nothing to require where all that was expected has come', () => {
    expect(wasteStatus({ deliveries, expectedTotal: 100 }).forecast).toMatchObject({
      rest: 0,
      requiredOfRest: null,
      outOfReach: true,
    });
  });
  it('says nothing of the end where more has come than was expected', () => {
    expect(wasteStatus({ deliveries, expectedTotal: 80 }).forecast).toMatchObject({ rest: 0, outOfReach: false });
  });
  it('is not known where nothing is expected', () => expect(wasteStatus({ deliveries }).forecast).toBeNull());
});

it('waste per m² is given with and without demolition', () => {
  // (60 + 40) t · 1000 / 4000 m²; without the 40 t of demolition 60 · 1000 / 4000
  const deliveries = [load('1141', 60), load('1611', 40, { work: 'demolition' })];
  expect(wasteStatus({ deliveries, area: 4000 }).perArea).toEqual({ all: 25, withoutDemolition: 15 });
  const unknown = [...deliveries, load('9912', 20, { work: null })];
  expect(wasteStatus({ deliveries: unknown, area: 4000 }).perArea).toEqual({ all: 30, withoutDemolition: null });
});

it('months have their own rate and the one so far, and a month without deliveries has none of its own', () => {
  const deliveries = [
    load('9912', 1, { date: '2027-03-31' }),
    load('1141', 1, { date: '2027-01-02' }),
    load('1141', 2, { date: '2027-03-01' }),
    load('1141', 1, { date: null }),
  ];
  const { byMonth, undated } = wasteStatus({ deliveries });
  expect(byMonth.map(({ month, own, cumulative }) => [month, own.sortingRate, cumulative.sortingRate])).toEqual([
    ['2027-01', 1, 1],
    ['2027-02', null, 1],
    // 2 of 3 t, and 3 of 4 t so far
    ['2027-03', 2 / 3, 0.75],
  ]);
  expect(undated).toBe(1);
});

it('a delivery of a day that has not been is asked about, counts, and makes no month', () => {
  const deliveries = [load('1141', 1, { date: '2027-01-04' }), load('1141', 2, { date: '2031-01-09' })];
  const { byMonth, undated, total, remarks } = wasteStatus({ deliveries, today: '2027-02-01' });
  expect([byMonth.map(({ month }) => month), undated, total]).toEqual([['2027-01'], 2, 3]);
  expect(remarks.map((one) => one.remarks)).toEqual([['date-outside']]);
  // What is built until then may have it.
  const stated = wasteStatus({ deliveries, today: '2027-02-01', constructionPeriod: { to: '2031-06-30' } });
  expect([stated.undated, stated.remarks]).toEqual([0, []]);
});

it('the kinds of work are told apart, and what is of none stands by itself', () => {
  const deliveries = [load('1141', 1), load('9912', 1, { work: 'demolition' }), load('1141', 1, { work: null })];
  const byWork = wasteStatus({ deliveries }).byWork.map(({ work, sums }) => [work, sums.sortingRate]);
  expect(byWork).toEqual([
    ['newBuild', 1],
    ['demolition', 0],
    [null, 1],
  ]);
});

it('the plan stands beside what came', () => {
  const { byFraction } = wasteStatus({
    plan: [{ fraction: '1141', amount: 10 }, { fraction: 'Gips' }],
    deliveries: [load('1141', 4), load('1141', 1, { to: 'reuse' }), load('9912', 2)],
  });
  expect(byFraction.map(({ fraction, ...sums }) => ({ code: fraction.code, ...sums }))).toEqual([
    { code: '1141', planned: 10, delivered: 5, reused: 1 },
    { code: '1615', planned: null, delivered: 0, reused: 0 },
    { code: '9912', planned: null, delivered: 2, reused: 0 },
  ]);
});

it('the mixed fraction that would give most is to be attacked first', () => {
  const { attack } = wasteStatus({ deliveries: [load('1141', 88), load('9913', 4), load('9912', 8)] });
  expect(attack.map(({ fraction, tonnes, rateIfSorted }) => [fraction.code, tonnes, rateIfSorted])).toEqual([
    ['9912', 8, 0.96],
    ['9913', 4, 0.92],
  ]);
  // 12 − 0.05 · 100 = 7 t: enough of the first, more than there is of the second
  expect(attack[0]?.enough).toBeCloseTo(7, 9);
  expect(attack[1]?.enough).toBeNull();
});

it('material recovery is of what the treatment is known of', () => {
  const deliveries = [
    load('1141', 2, { treatment: 'energy' }),
    load('1611', 5, { treatment: 'recycling' }),
    load('1141', 1, { to: 'reuse' }),
    load('9912', 4),
  ];
  // (5 + 1) / (2 + 5 + 1)
  expect(wasteStatus({ deliveries }).recovery).toEqual({ rate: 0.75, known: 8 });
  expect(wasteStatus({ deliveries: [load('1141', 1)] }).recovery).toEqual({ rate: null, known: 0 });
});

describe('laws', () => {
  const weight = fc.double({ min: 0.001, max: 1000, noNaN: true });
  const delivery: fc.Arbitrary<WasteDelivery> = fc.record({
    fraction: fc.constantFrom('1141', '1615', '7051', '9912', '9913', '1603', '7022', 'Dører', null),
    amount: weight,
    unit: fc.constantFrom('t' as const, 'kg' as const),
    to: fc.constantFrom('facility' as const, 'reuse' as const),
  });
  const log = fc.array(delivery, { maxLength: 30 });

  it('soil never changes the rate', () => {
    fc.assert(
      fc.property(log, weight, (deliveries, amount) => {
        const withSoil = [...deliveries, load('1604', amount)];
        expect(wasteStatus({ deliveries: withSoil }).sortingRate).toBe(wasteStatus({ deliveries }).sortingRate);
      }),
    );
  });

  it('moving a delivery from mixed to sorted never lowers the rate', () => {
    fc.assert(
      fc.property(log, weight, fc.nat(30), (deliveries, amount, at) => {
        const rate = (fraction: string) =>
          wasteStatus({ deliveries: deliveries.toSpliced(at, 0, load(fraction, amount)) }).sortingRate ?? 0;
        expect(rate('1141')).toBeGreaterThanOrEqual(rate('9913'));
      }),
    );
  });

  it('reusing what was delivered never lowers the rate', () => {
    fc.assert(
      fc.property(log, fc.nat(30), (deliveries, at) => {
        const reused = deliveries.map((one, index) => (index === at ? { ...one, to: 'reuse' as const } : one));
        const [before, after] = [deliveries, reused].map((rows) => wasteStatus({ deliveries: rows }).sortingRate ?? 0);
        expect(after).toBeGreaterThanOrEqual((before ?? 0) - 1e-12);
      }),
    );
  });

  it('the final report holds what is counted, no more and no less', () => {
    fc.assert(
      fc.property(log, (deliveries) => {
        const status = wasteStatus({ deliveries });
        const { ordinary, hazardous, mixed } = wasteFinalReport(status);
        const lines = [...ordinary, ...hazardous, mixed];
        const sum = lines.reduce((all, { delivered, reused }) => all + delivered + reused, 0);
        expect(sum).toBeCloseTo(status.total, 6);
      }),
    );
  });

  it('the order of deliveries is nothing', () => {
    fc.assert(
      fc.property(log, (deliveries) => {
        const [one, other] = [deliveries, deliveries.toReversed()].map((rows) => wasteStatus({ deliveries: rows }));
        expect(one?.sortingRate ?? -1).toBeCloseTo(other?.sortingRate ?? -1, 9);
        expect(one?.excluded).toBeCloseTo(other?.excluded ?? 0, 6);
      }),
    );
  });

  it('moving what is to be moved reaches the target, and less does not', () => {
    fc.assert(
      fc.property(weight, weight, (sorted, mixed) => {
        const { toMove, target, total } = wasteStatus({ deliveries: [load('1141', sorted), load('9912', mixed)] });
        const rateAfter = (sorted + (toMove ?? 0)) / total;
        expect(rateAfter).toBeGreaterThanOrEqual(target - 1e-9);
        if (toMove !== 0) expect(rateAfter).toBeCloseTo(target, 9);
      }),
    );
  });

  it('the forecast agrees with trying every share of the rest', () => {
    fc.assert(
      fc.property(weight, weight, weight, (sorted, mixed, rest) => {
        const deliveries = [load('1141', sorted), load('9912', mixed)];
        const { forecast, target } = wasteStatus({ deliveries, expectedTotal: sorted + mixed + rest });
        const required = forecast?.requiredOfRest ?? Number.NaN;
        for (let percent = 0; percent <= 100; percent += 1) {
          const reached = (sorted + (percent / 100) * rest) / (sorted + mixed + rest) >= target;
          if (Math.abs(percent / 100 - required) > 1e-6) expect(reached).toBe(percent / 100 > required);
        }
        expect(forecast?.outOfReach).toBe((forecast?.bestRate ?? 0) < target - 1e-9);
      }),
      { numRuns: 50 },
    );
  });
});

it('a row whose cells have been emptied is no delivery that lacks something', () => {
  const { rows, complete } = wasteStatus({ deliveries: [load('1141', 1), { id: 'w2', unit: 't', ticket: null }] });
  expect([rows.length, complete]).toEqual([1, true]);
  expect(wasteStatus({ deliveries: [{ id: 'w3', unit: 't', ticket: 'A-1' }] }).complete).toBe(false);
});
