import { type Figure, isPresent } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Assumption } from '../../document/scenario-document.ts';
import type { ScenarioResult } from '../scenario-result.ts';
import { sharingModel } from './sharing-model.ts';
import { type SharedRule, sharedRules } from './sharing-rules.ts';
import { assume, exampleRate, noFacts, sharingDocument } from './testing/sample-sharing.ts';

const quiet = { preview: false, progress: () => undefined };
const loadOf = fc.integer({ min: 1, max: 300 }).map((n) => n / 50);
const partyOf = fc.record({ load: loadOf, population: fc.integer({ min: 1000, max: 600_000 }) });
const partiesOf = fc.array(partyOf, { minLength: 1, maxLength: 8 });
const costOf = fc.record({
  fixedDkk: fc.integer({ min: 0, max: 5_000_000 }),
  perPlaceDkk: fc.integer({ min: 100_000, max: 2_000_000 }),
  maxRefusal: fc.constantFrom(0.01, 0.05, 0.2),
  places: fc.constantFrom('continuous', 'whole'),
});

type Party = { readonly load: number; readonly population: number };

const named = (parties: readonly Party[]): Assumption[] =>
  parties.map((party, i) => assume('participant', { name: `P${i}`, ...party }));

function calculated(assumptions: readonly Assumption[]): ScenarioResult {
  return sharingModel.calculate(noFacts, sharingDocument(assumptions), quiet);
}

const value = (figure: unknown): number =>
  isPresent(figure as Figure) ? (figure as { value: number }).value : NaN;

function paidBy(result: ScenarioResult, rule: SharedRule): Map<string, number> {
  const own = result.tables.shares!.filter((row) => row.rule === rule);
  return new Map(own.map((row) => [String(row.participant), value(row.amountDkk)]));
}

const twoPart = assume('two-part', { subscription: 0.3, by: 'population' });
const total = (paid: Map<string, number>): number =>
  [...paid.values()].reduce((sum, dkk) => sum + Math.round(dkk * 100), 0);

describe('whatever is shared', () => {
  it('every rule collects the bill to the øre', () => {
    fc.assert(
      fc.property(partiesOf, costOf, (parties, cost) => {
        const result = calculated([...named(parties), assume('cost', cost), twoPart]);
        const bill = total(paidBy(result, 'rate'));
        for (const rule of sharedRules) expect(total(paidBy(result, rule))).toBe(bill);
      }),
      { numRuns: 60 },
    );
  });

  it('a known bill is collected as it is', () => {
    fc.assert(
      fc.property(partiesOf, fc.integer({ min: 5_000_001, max: 90_000_000 }), (parties, billDkk) => {
        const { perPlaceDkk: _, ...rest } = {
          perPlaceDkk: 0,
          fixedDkk: 5e6,
          maxRefusal: 0.05,
          places: 'whole',
        };
        const result = calculated([...named(parties), assume('cost', { ...rest, billDkk })]);
        expect(total(paidBy(result, 'shapley'))).toBe(billDkk * 100);
      }),
      { numRuns: 60 },
    );
  });

  it('the order of the participants does not matter', () => {
    fc.assert(
      fc.property(partiesOf, costOf, (parties, cost) => {
        const forth = calculated([...named(parties), assume('cost', cost), twoPart]);
        const back = calculated([...named(parties).reverse(), assume('cost', cost), twoPart]);
        for (const rule of sharedRules) {
          const [a, b] = [paidBy(forth, rule), paidBy(back, rule)];
          // Equal remainders are served in the order given: an øre may change hands.
          for (const [key, dkk] of a) expect(Math.abs(dkk - b.get(key)!)).toBeLessThan(0.02);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('participants who are alike pay alike', () => {
    fc.assert(
      fc.property(partiesOf, partyOf, costOf, (parties, twin, cost) => {
        const result = calculated([...named([...parties, twin, twin]), assume('cost', cost), twoPart]);
        for (const rule of sharedRules) {
          const paid = paidBy(result, rule);
          const [one, other] = [paid.get(`P${parties.length}`)!, paid.get(`P${parties.length + 1}`)!];
          expect(Math.abs(one - other)).toBeLessThan(0.02);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('nobody pays more than alone under Shapley and the nucleolus, and Shapley covers what each adds to the others', () => {
    fc.assert(
      fc.property(partiesOf, costOf, (parties, cost) => {
        const result = calculated([...named(parties), assume('cost', { ...cost, places: 'continuous' })]);
        const shapley = paidBy(result, 'shapley');
        const nucleolus = paidBy(result, 'nucleolus');
        for (const { participant, aloneDkk } of result.tables.participants!) {
          const alone = value(aloneDkk) + 0.02;
          expect(shapley.get(String(participant))).toBeLessThanOrEqual(alone);
          expect(nucleolus.get(String(participant))).toBeLessThanOrEqual(alone);
          expect(shapley.get(String(participant))).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the largest overpayment is that of the first group listed, and a group listed pays more than alone', () => {
    fc.assert(
      fc.property(partiesOf, costOf, (parties, cost) => {
        const { tables } = calculated([...named(parties), assume('cost', cost), twoPart]);
        for (const { rule, largestOverpaymentDkk } of tables.rules!) {
          const [first] = tables['core-violations']!.filter((row) => row.rule === rule);
          expect(value(largestOverpaymentDkk)).toBe(first ? value(first.excessDkk) : 0);
        }
        for (const { paidDkk, aloneDkk } of tables['core-violations']!)
          expect(value(paidDkk)).toBeGreaterThanOrEqual(value(aloneDkk));
      }),
      { numRuns: 60 },
    );
  });

  it('the build-up adds up to the rate, and the same document gives the same result', () => {
    fc.assert(
      fc.property(
        partiesOf,
        costOf,
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (parties, cost, occupancy) => {
          const terms = exampleRate({ budgetedOccupancy: occupancy, overheadShare: 0.06 });
          const assumptions = [...named(parties), assume('cost', cost), terms];
          const result = calculated(assumptions);
          const steps = result.tables['rate-build-up']!.map(({ dkkPerDay }) => value(dkkPerDay));
          const rate = steps.pop()!;
          expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(rate, 6);
          expect(calculated(assumptions)).toEqual(result);
        },
      ),
      { numRuns: 60 },
    );
  });
});
