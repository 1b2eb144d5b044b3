import { type Figure, isPresent } from '@tilbudsvifte/planning';
import type { Assumption } from '../../document/scenario-document.ts';
import type { ScenarioResult, ScenarioRow } from '../scenario-result.ts';
import { sharingModel } from './sharing-model.ts';
import type { SharedRule } from './sharing-rules.ts';
import {
  assume,
  exampleCost,
  exampleRate,
  fiveParticipants,
  noFacts,
  sharingDocument,
} from './testing/sample-sharing.ts';

const quiet = { preview: false, progress: () => undefined };

function resultOf(assumptions: readonly Assumption[], facts = noFacts, run = quiet): ScenarioResult {
  const document = sharingDocument(assumptions);
  expect(sharingModel.check(facts, document)).toEqual([]);
  return sharingModel.calculate(facts, document, run);
}

const rows = (result: ScenarioResult, table: string): readonly ScenarioRow[] => result.tables[table] ?? [];
const value = (figure: unknown): number => {
  const found = figure as Figure;
  return isPresent(found) ? found.value : Number.NaN;
};
const millions = (figure: unknown, digits = 3): number => Number((value(figure) / 1e6).toFixed(digits));
const amounts = (result: ScenarioResult, rule: SharedRule, digits = 3): number[] =>
  rows(result, 'shares')
    .filter((row) => row.rule === rule)
    .map((row) => millions(row.amountDkk, digits));
const outcome = (result: ScenarioResult, key: string) => result.outcomes.find((one) => one.outcome === key)!;
const choose = (rule: SharedRule): Assumption => assume('rule', { rule });

describe('the example of five municipalities, on fractional places', () => {
  const result = resultOf([...fiveParticipants, exampleCost('continuous'), choose('objective')]);

  it('costs 33.47 million alone and 19.49 together', () => {
    const alone = rows(result, 'participants').map((row) => value(row.aloneDkk));
    expect(alone.map((dkk) => millions({ value: dkk }, 2))).toEqual([3.45, 4.6, 5.76, 6.97, 12.7]);
    expect(millions({ value: alone.reduce((a, b) => a + b) }, 2)).toBe(33.47);
    const together = rows(result, 'shares')
      .filter((row) => row.rule === 'rate')
      .reduce((sum, row) => sum + value(row.amountDkk), 0);
    expect(millions({ value: together }, 2)).toBe(19.49);
  });

  it('is shared as published by every rule', () => {
    expect(amounts(result, 'shapley')).toEqual([1.158, 1.98, 2.915, 3.973, 9.459]);
    expect(amounts(result, 'rate')).toEqual([0.709, 1.594, 2.657, 3.897, 10.628]);
    expect(amounts(result, 'objective')).toEqual([1.169, 2.338, 1.754, 3.118, 11.106]);
  });

  it('would be left by four under objective financing, by 0.24 million; under the rate and Shapley by nobody', () => {
    const groups = rows(result, 'core-violations');
    expect([...new Set(groups.map((row) => row.rule))]).toEqual(['objective']);
    expect(groups[0]).toMatchObject({ rank: 1, members: 'P1; P2; P4; P5', participants: { value: 4 } });
    expect(millions(groups[0]?.excessDkk, 2)).toBe(0.24);
    expect(outcome(result, 'group-overpays')).toMatchObject({ base: { value: 0 }, unit: 'DKK' });
    expect(millions(outcome(result, 'group-overpays').scenario, 2)).toBe(0.24);
    const summary = rows(result, 'rules').map((row) => [row.rule, row.largestOverpaymentDkk]);
    expect(summary).toContainEqual(['shapley', { value: 0 }]);
  });

  it('tells each participant what changes, per inhabitant and beside standing alone', () => {
    const third = rows(result, 'shares').find((row) => row.participant === 'P3' && row.rule === 'objective')!;
    // 2.657 by use, 1.754 by population of 45,000; alone 5.755.
    expect(millions(third.changeDkk, 3)).toBe(-0.903);
    expect(value(third.dkkPerInhabitant)).toBeCloseTo(1_753_650.99 / 45_000, 4);
    expect(millions(third.savingDkk, 3)).toBe(4.002);
    expect(third.betterOffAlone).toBe('no');
    expect(value(third.share)).toBeCloseTo(0.09, 8);
    // The largest change is that of the third; the fifth pays 0.478 more.
    expect(millions(outcome(result, 'largest-change').scenario)).toBe(0.903);
    expect(outcome(result, 'largest-change').base).toEqual({ value: 0 });
  });
});

describe('the same on whole places', () => {
  const result = resultOf([...fiveParticipants, exampleCost('whole'), choose('shapley')]);

  it('costs 4.6, 5.8, 5.8, 7.0 and 13.0 alone, 20.2 together', () => {
    expect(rows(result, 'participants').map((row) => millions(row.aloneDkk))).toEqual([4.6, 5.8, 5.8, 7, 13]);
    expect(amounts(result, 'shapley', 2)).toEqual([1.48, 2.28, 2.88, 4.08, 9.48]);
    expect(amounts(result, 'objective')).toEqual([1.212, 2.424, 1.818, 3.232, 11.514]);
  });

  it('has municipalities 2 to 5 pay 0.465 million too much under the rate, and nobody under Shapley', () => {
    const worst = rows(result, 'core-violations').find((row) => row.rule === 'rate')!;
    expect(worst.members).toBe('P2; P3; P4; P5');
    expect(millions(worst.excessDkk)).toBe(0.465);
    expect(millions(worst.aloneDkk, 1)).toBe(19);
    expect(millions(outcome(result, 'group-overpays').base)).toBe(0.465);
    expect(outcome(result, 'group-overpays').scenario).toEqual({ value: 0 });
    expect(millions(outcome(result, 'group-overpays').difference)).toBe(-0.465);
  });
});

describe('29 municipalities by population, 14.5 Erlang, a bill of 25 million', () => {
  const thousands = [
    640, 105, 87, 83, 76, 72, 61, 58, 57, 56, 52, 49, 45, 43, 42, 42, 41, 41, 40, 38, 36, 29, 28, 26, 25, 24,
    23, 17, 14,
  ];
  // Units of 0.02 Erlang, as the published values were worked out.
  const units = [
    238, 39, 32, 31, 28, 27, 23, 22, 21, 21, 19, 18, 17, 16, 16, 16, 15, 15, 15, 14, 13, 11, 10, 10, 9, 9, 9,
    6, 5,
  ];
  const parties = units.map((load, i) =>
    assume('participant', { name: `M${i + 1}`, load: load / 50, population: thousands[i]! * 1000 }),
  );
  const bill = assume('cost', { billDkk: 25e6, fixedDkk: 1e6, maxRefusal: 0.05, places: 'whole' });
  const result = resultOf([...parties, bill, choose('shapley')]);

  it('moves money from the small to the large: 6.90 instead of 8.21, and 0.263 instead of 0.172', () => {
    const [shapley, rate] = [amounts(result, 'shapley'), amounts(result, 'rate')];
    expect([shapley[0], rate[0]]).toEqual([6.898, 8.207]);
    expect([shapley[28], rate[28]]).toEqual([0.263, 0.172]);
    const alone = rows(result, 'participants').map((row) => millions(row.aloneDkk, 1));
    // 0.1 Erlang needs two places of its own: 1 + 2 x 1.2.
    expect([alone[0], alone[28]]).toEqual([11.8, 3.4]);
  });

  it('leaves the nucleolus out, and says so', () => {
    expect(rows(result, 'shares').find((row) => row.rule === 'nucleolus')?.amountDkk).toEqual({
      missing: 'not-applicable',
    });
    expect(result.notices).toContainEqual({ code: 'nucleolus-left-out', params: { count: 29, most: 12 } });
    const document = sharingDocument([...parties, bill, choose('nucleolus')]);
    expect(sharingModel.check(noFacts, document)).toEqual([
      { at: 30, field: 'rule', code: 'nucleolus-too-many', params: { most: 12 } },
    ]);
  });

  it('searches for groups also in a preview, but not among more than 40', () => {
    const preview = { ...quiet, preview: true };
    expect(resultOf([...parties, bill], noFacts, preview).notices.map(({ code }) => code)).toEqual([
      'nucleolus-left-out',
    ]);
    const many = [...parties, ...parties].map((party, i) =>
      assume('participant', { ...party.values, name: `X${i}` }),
    );
    const quick = resultOf([...many, bill], noFacts, preview);
    expect(quick.notices).toContainEqual({ code: 'groups-left-out', params: {} });
    expect(outcome(quick, 'group-overpays').base).toEqual({ missing: 'not-applicable' });
    expect(resultOf([...many, bill]).notices.map(({ code }) => code)).toEqual(['nucleolus-left-out']);
  });
});

describe('the occupancy risk of a rate', () => {
  const one = assume('participant', { name: 'all', load: 17.6 });
  const two = assume('participant', { name: 'more', load: 4.4 });
  const bill = assume('cost', { billDkk: 24e6, fixedDkk: 0, maxRefusal: 0.05, places: 'continuous' });
  const result = resultOf([one, two, bill, exampleRate()]);

  it('is 3 461 kr. a day; at 88 % 1.77 million or 7.4 % is missing', () => {
    expect(Math.round(value(outcome(result, 'rate-per-day').base))).toBe(3461);
    expect(millions(outcome(result, 'shortfall').base, 2)).toBe(1.77);
    const rate = rows(result, 'rules').find((row) => row.rule === 'rate')!;
    expect(value(rate.shortfallShare)).toBeCloseTo(0.0737, 4);
  });

  it('goes beyond the band into the rate two years later', () => {
    const [first, second, third] = rows(result, 'regulation');
    expect([first?.year, third?.year]).toEqual([2026, 2028]);
    expect(millions(first?.bandDkk, 1)).toBe(1.2);
    expect(millions(first?.afterRegulationDkk)).toBe(0.568);
    expect(first?.rateYear).toEqual({ value: 2028 });
    expect(millions(first?.carriedForwardDkk)).toBe(-1.2);
    expect(millions(second?.takenUpDkk)).toBe(0);
    expect(millions(third?.takenUpDkk)).toBe(0.568);
    expect(value(third?.dkkPerDay)).toBeCloseTo((3460.70656 * (24 + 0.568421)) / 24, 2);
    expect(rows(result, 'regulation')).toHaveLength(5);
  });

  it('is built up from what a place costs a day, and what empty places add', () => {
    const steps = rows(result, 'rate-build-up').map(({ step, dkkPerDay }) => [
      step,
      Math.round(value(dkkPerDay)),
    ]);
    expect(steps.filter(([, dkk]) => dkk !== 0)).toEqual([
      ['direct', 3288],
      ['empty-places', 173],
      ['rate', 3461],
    ]);
  });

  it('takes overhead and the other parts out of the bill, so that the rate stays the same', () => {
    const terms = exampleRate({ overheadShare: 0.05, depreciationDkk: 900_000, interestDkk: 100_000 });
    const told = resultOf([one, two, bill, terms]);
    expect(Math.round(value(outcome(told, 'rate-per-day').base))).toBe(3461);
    const direct = rows(told, 'rate-build-up')[0]!;
    expect(value(direct.amountDkk)).toBeCloseTo(23_000_000 / 1.05, 1);
  });

  it('costs each by use what a vacant place loses; a rule without a rate loses nothing, but its places cost all the same', () => {
    const vacant = rows(result, 'vacant-place').filter((row) => row.participant === 'all');
    const of = (rule: SharedRule) => vacant.find((row) => row.rule === rule)!;
    // A year of 3 460.71 kr. a day, four fifths of it.
    expect(value(of('rate').lostDkk)).toBeCloseTo(3460.7065609 * 365 * 0.8, 1);
    expect(value(of('shapley').lostDkk)).toBe(0);
    expect(value(of('shapley').standingDkk)).toBeGreaterThan(0);
    expect(of('objective').standingDkk).toEqual({ missing: 'not-reported' });
    expect(of('objective').lostDkk).toEqual({ missing: 'not-reported' });
    expect(of('two-part').lostDkk).toEqual({ missing: 'not-applicable' });
  });

  it('is smaller by the subscription under two parts', () => {
    const subscribed = assume('two-part', { subscription: 0.4, by: 'load' });
    const told = resultOf([one, two, bill, exampleRate(), subscribed, choose('two-part')]);
    expect(value(outcome(told, 'rate-per-day').scenario)).toBeCloseTo(0.6 * 3460.7066, 2);
    expect(millions(outcome(told, 'shortfall').scenario)).toBe(1.061);
    expect(millions(outcome(told, 'shortfall').difference)).toBe(-0.707);
    // By load and by use is the same thing here.
    expect(amounts(told, 'two-part')).toEqual(amounts(told, 'rate'));
    const fixed = resultOf([one, two, bill, exampleRate(), choose('shapley')]);
    expect(outcome(fixed, 'shortfall').scenario).toEqual({ value: 0 });
    expect(outcome(fixed, 'rate-per-day').scenario).toEqual({ missing: 'not-applicable' });
    expect(outcome(fixed, 'rate-per-day').difference).toEqual({ missing: 'not-applicable' });
  });

  it('is not told where no rate is assumed', () => {
    const told = resultOf([one, two, bill]);
    expect(rows(told, 'rate-build-up')).toEqual([]);
    expect(rows(told, 'regulation')).toEqual([]);
    expect(outcome(told, 'shortfall').base).toEqual({ missing: 'not-applicable' });
  });
});
