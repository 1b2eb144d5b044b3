import fc from 'fast-check';
import type { AssumedValue, ScenarioDocument } from '../../document/scenario-document.ts';
import { preventionModel } from './prevention-model.ts';
import {
  answerOf,
  numberOf,
  outcome,
  rowsOf,
  withLevers,
  workedExample,
} from './testing/sample-programme.ts';

const thousand = (value: number): number => value / 1000;
const expectClose = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));

/** The changes of the worked example at another share of their size. */
function atShare(share: number): ScenarioDocument {
  const scaled = (value: AssumedValue): AssumedValue => {
    if (typeof value !== 'object' || !('low' in value)) return value;
    return { low: value.low * share, value: value.value * share, high: value.high * share };
  };
  return {
    ...workedExample,
    assumptions: workedExample.assumptions.map((one) => ({
      ...one,
      values: Object.fromEntries(Object.entries(one.values).map(([field, value]) => [field, scaled(value)])),
    })),
  };
}

describe('the worked example of the method', () => {
  const result = answerOf(workedExample);

  test('is accepted', () => {
    expect(preventionModel.check({}, workedExample)).toEqual([]);
  });

  test('settles at 303.2, 151.9 and 77.8 citizens for 15 889 thousand kroner a month', () => {
    const steady = rowsOf(result, 'states', {});
    expect(steady.map(({ support }) => support)).toEqual(['preventive', 'foster', 'institution', 'all']);
    [303.2024292531068, 151.87935390032922, 77.7769271989589].forEach((value, i) =>
      expectClose(numberOf(steady[i]?.steadyBefore), value),
    );
    [302.63076738786356, 134.5658163356331, 50.14483748219095].forEach((value, i) =>
      expectClose(numberOf(steady[i]?.steadyAfter), value),
    );
    expectClose(thousand(numberOf(steady[3]?.monthlyCostBeforeDkk)), 15889.045395391568);
  });

  test.each([
    [1, 74.56624153002014],
    [2, 66.7002908751195],
    [3, 59.55150360094733],
    [5, 53.290248349686706],
    [10, 50.4388955184726],
  ])('has in institutions after %d years %d citizens', (programmeYear, citizens) => {
    const [row] = rowsOf(result, 'stocks-by-year', { programmeYear, support: 'institution' });
    expectClose(numberOf(row?.citizensAfter), citizens);
    expectClose(numberOf(row?.citizensBefore), 77.7769271989589);
  });

  test('has net payments of −1 791, 1 069, 8 398, 15 918 … thousand kroner', () => {
    const rows = rowsOf(result, 'money-by-year', { view: 'buyer' });
    [
      -1791.3368412677207, 1069.4411549979854, 8397.513728468008, 15918.441492534066, 20600.905312239447,
      23600.21360802222, 25580.09790664383, 26926.85123867496, 27869.111061229403, 28545.063172763374,
    ].forEach((net, i) => expectClose(thousand(numberOf(rows[i]?.netDkk)), net));
    expectClose(thousand(numberOf(rows[2]?.savedDkk)), 18360.077941592386);
    expectClose(thousand(numberOf(rows[2]?.extraStaffDkk)), 9962.564213124379);
    expect(rows.map(({ investmentDkk }) => numberOf(investmentDkk)).slice(0, 3)).toEqual([
      1_500_000, 750_000, 0,
    ]);
    expect(rows.map(({ month }) => month).slice(0, 2)).toEqual(['2027-12', '2028-12']);
  });

  test('is worth 140 799 thousand kroner, pays back in month 27 and breaks even at 35.15 % of the effects', () => {
    expectClose(thousand(outcome(result, 'net-present-value')), 140799.33454929714);
    expect(outcome(result, 'payback-months')).toBe(27);
    expectClose(outcome(result, 'break-even-effect'), 0.35149720155215114);
    expectClose(outcome(result, 'institution-stock'), 50.4388955184726);
    expectClose(thousand(outcome(result, 'net-last-year')), 28545.063172763374);
    const [buyer] = rowsOf(result, 'views', { view: 'buyer' });
    expect(numberOf(buyer?.discountedPaybackMonths)).toBe(27);
  });

  test('needs 15.2 caseworkers before and 27.3 in the last month', () => {
    const last = rowsOf(result, 'staff', { programmeYear: 10 })[0];
    expectClose(numberOf(last?.caseworkersBefore), 15.224534581496995);
    expectClose(numberOf(last?.caseworkersAfter), 27.25961408946256);
  });

  test.each([
    [0, -80027.12211388905],
    [0.5, 33049.481800990776],
  ])('is worth at %d of the effects %d thousand kroner', (share, worth) => {
    const document =
      share === 0 ? withLevers(workedExample, { 'least-intrusive': [], 'follow-up': [] }) : atShare(share);
    expectClose(thousand(outcome(answerOf(document), 'net-present-value')), worth);
  });

  test('says that nothing is known without the programme, and what it changes', () => {
    const of = (key: string) => result.outcomes.find((one) => one.outcome === key);
    expect(of('net-present-value')).toMatchObject({ base: { value: 0 }, unit: 'DKK', year: 0 });
    expect(of('payback-months')).toMatchObject({
      base: { missing: 'not-applicable' },
      difference: { missing: 'not-applicable' },
    });
    const stock = of('institution-stock');
    expect(stock).toMatchObject({ year: 2036, unit: 'persons' });
    expectClose(numberOf(stock?.base), 77.7769271989589);
    expect(numberOf(stock?.difference)).toBeCloseTo(50.4388955184726 - 77.7769271989589, 9);
  });
});

describe('draws', () => {
  const draw = (document: ScenarioDocument) => answerOf(document, false);
  const told: number[] = [];
  const drawn = preventionModel.calculate({}, workedExample, {
    preview: false,
    progress: (share) => told.push(share),
  });

  test('agree with a closed form where the value is 40 000 e − 6 000, e ~ PERT(0.05, 0.2, 0.3)', () => {
    const one = { kind: 'institution', meanStay: 20, newPerMonth: 5 };
    const linear = (cost: number, change: AssumedValue, amount: number): ScenarioDocument =>
      withLevers(
        { ...workedExample, horizonYear: 2031 },
        {
          support: [{ ...one, cost }],
          caseload: [],
          'least-intrusive': [{ entriesToInstitution: change }],
          'follow-up': [],
          investment: [{ amount, date: '2027-01-01' }],
          money: [{ priceYear: 2026, discount: 0 }],
          uncertainty: [{ cost: 0, wage: 0, stay: 0 }],
        },
      );
    const same = linear(1, { low: -1, value: -1, high: -1 }, 0);
    // One caseload before and after, but fewer citizens need fewer caseworkers: make them free.
    const free = (document: ScenarioDocument) =>
      withLevers(document, { caseworkers: [{ casesBefore: 35, cost: 0 }] });
    const slope = outcome(answerOf(free(same)), 'net-present-value');
    const change = { low: -0.3, value: -0.2, high: -0.05 };
    const [row] = rowsOf(draw(free(linear(40000 / slope, change, 6000))), 'views', { view: 'buyer' });
    const error = 1872.9486132663935 / Math.sqrt(2000);
    expect(Math.abs(numberOf(row?.meanDkk) - 1666.666666666667)).toBeLessThan(4 * error);
    expect(Math.abs(numberOf(row?.chanceOfGain) - 0.7956352822436504)).toBeLessThan(4 * 0.011);
    expect(Math.abs(numberOf(row?.p10Dkk) + 898.8953915213415)).toBeLessThan(4 * 2 * error);
    expect(Math.abs(numberOf(row?.p90Dkk) - 4113.808400863658)).toBeLessThan(4 * 2 * error);
  });

  test('agree with other draws of the worked example with effects of PERT(0, 0.8, 1.3)', () => {
    const share = (full: number): AssumedValue => ({ low: 1.3 * full, value: 0.8 * full, high: 0 });
    const document = withLevers(workedExample, {
      'least-intrusive': [
        {
          preventiveToInstitution: share(-0.25),
          preventiveToFoster: share(-0.1),
          entriesToInstitution: share(-0.25),
          entriesToFoster: share(-0.05),
        },
      ],
      'follow-up': [{ stayInInstitution: share(-0.15) }],
      uncertainty: [{ cost: 0.05, wage: 0.05, stay: 0 }],
    });
    const result = draw(document);
    const [row] = rowsOf(result, 'views', { view: 'buyer' });
    // 600 draws there, 2 000 here.
    const error = 53450.66070907577 * Math.sqrt(1 / 600 + 1 / 2000);
    expect(Math.abs(thousand(numberOf(row?.meanDkk)) - 84995.67277770057)).toBeLessThan(4 * error);
    expect(Math.abs(numberOf(row?.chanceOfGain) - 0.935)).toBeLessThan(4 * 0.012);
    const [middle] = rowsOf(result, 'simulation', { view: 'buyer' }).slice(3);
    expect(Math.abs(thousand(numberOf(middle?.netPresentValueDkk)) - 87261.82550649773)).toBeLessThan(
      5 * error,
    );
  });

  test('are the same to the last bit with the same seed, and others with another', () => {
    expect(draw(structuredClone(workedExample))).toEqual(drawn);
    const other = draw({ ...workedExample, seed: workedExample.seed + 1 });
    expect(outcome(other, 'net-present-value')).toBe(outcome(drawn, 'net-present-value'));
    expect(numberOf(rowsOf(other, 'views', {})[0]?.meanDkk)).not.toBe(
      numberOf(rowsOf(drawn, 'views', {})[0]?.meanDkk),
    );
  });

  test('tell how far they are, rising to the end', () => {
    expect(told.length).toBeGreaterThan(50);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told.at(-1)).toBeGreaterThan(0.98);
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  test('are left out of a preview, and told as absent', () => {
    const { outcomes, tables, notices } = answerOf(workedExample);
    expect(outcomes.find((one) => one.outcome === 'chance-of-gain')?.scenario).toEqual({
      missing: 'not-applicable',
    });
    expect([tables.simulation, tables['equally-likely']]).toEqual([[], []]);
    expect(notices.map(({ code }) => code)).toEqual(['effects-assumed', 'draws-left-out']);
    expect(drawn.notices.map(({ code }) => code)).toEqual(['effects-assumed']);
  });

  test('give twenty rising outcomes and a tornado with its longest bar first', () => {
    const { tables } = drawn;
    const likely = (tables['equally-likely'] ?? []).map((row) => numberOf(row.netPresentValueDkk));
    expect(likely).toHaveLength(40);
    expect([...likely.slice(0, 20)].sort((a, b) => a - b)).toEqual(likely.slice(0, 20));
    const swings = (tables.tornado ?? []).map((row) => numberOf(row.swingDkk));
    expect(swings).toHaveLength(11);
    expect([...swings].sort((a, b) => b - a)).toEqual(swings);
    expect(tables.tornado?.[0]).toMatchObject({ moved: 'effects', support: '', to: '' });
    expect(tables.tornado?.map(({ moved }) => moved)).toContain('effect-exit-share');
  });
});

describe('money', () => {
  test('of the state is an income between its days, or a loss', () => {
    const supported = withLevers(workedExample, {
      'state-support': [
        { line: 'grant', amount: 100_000, from: '2026-07-01', to: '2027-06-30' },
        { line: 'refund', amount: -10_000, from: '2036-12-01', to: '2050-12-31' },
      ],
    });
    expect(preventionModel.check({}, supported)).toEqual([]);
    const rows = rowsOf(answerOf(supported), 'money-by-year', { view: 'region' });
    const support = rows.map(({ stateSupportDkk }) => numberOf(stateSupportDkk));
    expect(support).toEqual([600_000, 0, 0, 0, 0, 0, 0, 0, 0, -10_000]);
    const [first] = rowsOf(answerOf(workedExample), 'money-by-year', { view: 'region' });
    expectClose(numberOf(rows[0]?.netDkk), numberOf(first?.netDkk) + 600_000);
  });

  test('counts for buyer and region side by side, and the outcomes are of the view asked for', () => {
    const asked = withLevers(workedExample, {
      'avoidable-share': [{ buyer: 1, region: 0.7, view: 'region' }],
    });
    const result = answerOf(asked);
    const [buyer, region] = rowsOf(result, 'views', {});
    expectClose(thousand(numberOf(buyer?.netPresentValueDkk)), 140799.33454929714);
    expect(outcome(result, 'net-present-value')).toBe(numberOf(region?.netPresentValueDkk));
    expect(numberOf(region?.netPresentValueDkk)).toBeLessThan(numberOf(buyer?.netPresentValueDkk));
  });

  test('without any change is nothing, and what cannot be said is missing', () => {
    const { outcomes, tables, notices } = answerOf(
      withLevers(workedExample, { caseload: [], 'least-intrusive': [], 'follow-up': [], investment: [] }),
      false,
    );
    expect(outcomes.map(({ scenario }) => ('value' in scenario ? scenario.value : null))).toEqual([
      0,
      null,
      expect.closeTo(77.7769271989589, 9),
      0,
      null,
      null,
    ]);
    expect(tables.tornado).toEqual([]);
    expect(notices).toEqual([]);
  });

  test('starts from the citizens that are there now where they are counted', () => {
    const now: Record<string, number> = { preventive: 300, foster: 140, institution: 90 };
    const counted: ScenarioDocument = {
      ...workedExample,
      assumptions: workedExample.assumptions.map((one) =>
        one.lever === 'support'
          ? { ...one, values: { ...one.values, citizensNow: now[String(one.values.kind)] ?? 0 } }
          : one,
      ),
    };
    const rows = rowsOf(answerOf(counted), 'stocks-by-year', { programmeYear: 0 });
    expect(rows.map(({ citizensBefore }) => numberOf(citizensBefore))).toEqual([300, 140, 90]);
    expect(rows[0]?.month).toBe('2027-01');
  });
});

describe('laws', () => {
  const npv = (document: ScenarioDocument): number => outcome(answerOf(document), 'net-present-value');
  const none = { caseload: [], 'least-intrusive': [], 'follow-up': [], investment: [] };

  test('with no effect and an equal caseload the value is what is invested, discounted', () => {
    const amount = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 0, max: 119 }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (paid, month, discount) => {
          const date = `${2027 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;
          const document = withLevers(workedExample, {
            ...none,
            investment: [{ amount: paid, date }],
            money: [{ priceYear: 2026, discount }],
          });
          const expected = -paid * (1 + discount) ** (-(month + 0.5) / 12);
          expect(Math.abs(npv(document) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, paid));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('the avoidable share scales what is saved, and nothing else', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, (region) => {
        const document = withLevers(workedExample, {
          'avoidable-share': [{ buyer: 1, region, view: 'region' }],
        });
        const result = answerOf(document);
        const [buyer, other] = ['buyer', 'region'].map((view) => rowsOf(result, 'money-by-year', { view }));
        buyer?.forEach((row, i) => {
          expect(numberOf(other?.[i]?.savedDkk)).toBeCloseTo(region * numberOf(row.savedDkk), 3);
          expect(other?.[i]?.extraStaffDkk).toEqual(row.extraStaffDkk);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('where effects cost nothing extra, a longer ramp is never better', () => {
    const months = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(months, months, (one, other) => {
        const worth = (ramp: number): number =>
          npv(withLevers(workedExample, { caseload: [], timing: [{ from: '2027-01-01', ramp }] }));
        const [shorter, longer] = [Math.min(one, other), Math.max(one, other)];
        expect(worth(longer)).toBeLessThanOrEqual(worth(shorter) + 1e-3);
      }),
      { numRuns: 30 },
    );
  });

  test('a stronger effect is worth more and leaves fewer in institutions', () => {
    const share = fc.double({ min: 0.01, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [weak, strong] = [
          answerOf(atShare(Math.min(one, other))),
          answerOf(atShare(Math.max(one, other))),
        ];
        expect(outcome(strong, 'net-present-value')).toBeGreaterThanOrEqual(
          outcome(weak, 'net-present-value') - 1e-3,
        );
        expect(outcome(strong, 'institution-stock')).toBeLessThanOrEqual(
          outcome(weak, 'institution-stock') + 1e-9,
        );
      }),
      { numRuns: 30 },
    );
  });
});
