import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Assumption } from '../../document/scenario-document.ts';
import type { ScenarioResult } from '../scenario-result.ts';
import type { KnownGroup, KnownService, KnownSupply } from './known-supply.ts';
import { supplyModel } from './supply-model.ts';
import {
  assume,
  calculated,
  sampleDocument,
  sampleGroup,
  sampleService,
  sampleSupply,
} from './testing/sample-supply.ts';

const codes = ['A', 'B', 'C', 'D'];
const towns = ['0101', '0147', '0157'];
const someGroups = fc.subarray(codes, { minLength: 1 });
const need = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: 0, max: 60, noNaN: true }).map((n): Figure => figure(n)) },
  fc.constantFrom<Figure>(missing('withheld'), missing('not-reported')),
);
const groups: fc.Arbitrary<readonly KnownGroup[]> = fc
  .tuple(need, need, need, need)
  .map((needs) => needs.map((now, i) => sampleGroup(codes[i]!, now)));
const use = fc.array(fc.integer({ min: 5, max: 9 }), { maxLength: 3 }).map((named): KnownService['use'] => ({
  places: named.reduce((sum, places) => sum + places, 4),
  named: named.sort((a, b) => b - a).map((places, i) => ({ buyer: towns[i]!, places })),
  withheldBuyers: 2,
  withheldPlaces: missing('withheld'),
}));
const service = fc.record({
  municipality: fc.constantFrom(...towns),
  targetGroups: someGroups,
  places: fc.nat(30),
  occupancy: fc.option(fc.double({ min: 0.5, max: 1.1, noNaN: true })),
  yearlyDkk: fc.option(fc.integer({ min: 100_000, max: 3_000_000 }), { freq: 8 }),
  use,
});
const region: fc.Arbitrary<KnownSupply> = fc
  .record({ groups, services: fc.array(service, { minLength: 2, maxLength: 6 }) })
  .map((one) => ({
    ...sampleSupply,
    groups: one.groups,
    services: one.services.map((each, i) => sampleService(`s${i}`, each)),
  }));

const date = fc.constantFrom('2026-01-01', '2026-09-01', '2027-05-01');
const opening: fc.Arbitrary<Assumption> = fc
  .record({ targetGroups: someGroups, places: fc.integer({ min: 1, max: 30 }), from: date })
  .map((values) =>
    assume('open-service', {
      ...values,
      municipality: '0101',
      serviceType: 'BO107',
      rateDkkPerDay: { low: 1000, value: 2000, high: 4000 },
    }),
  );
const closing = (id: string): fc.Arbitrary<Assumption> =>
  date.map((day) => assume('close-service', { service: id, date: day }));
const resizing = (id: string): fc.Arbitrary<Assumption> =>
  fc
    .record({ places: fc.nat(40), date })
    .map((values) => assume('resize-service', { service: id, ...values }));
const losing = (id: string): fc.Arbitrary<Assumption> =>
  date.map((day) => assume('largest-buyer-leaves', { service: id, date: day }));

const unmetOf = (result: ScenarioResult, side: 'base' | 'scenario'): number => {
  const found = result.outcomes.find(({ outcome }) => outcome === 'unmet-places')![side];
  return 'value' in found ? found.value : 0;
};

describe('laws of supply', () => {
  it('opening places never raises what is missing', () => {
    fc.assert(
      fc.property(region, opening, (facts, change) => {
        const result = calculated(facts, [change]);
        expect(unmetOf(result, 'scenario')).toBeLessThanOrEqual(unmetOf(result, 'base'));
      }),
    );
  });

  it('closing a service never lowers what is missing', () => {
    fc.assert(
      fc.property(region, closing('s0'), (facts, change) => {
        const result = calculated(facts, [change]);
        expect(unmetOf(result, 'scenario')).toBeGreaterThanOrEqual(unmetOf(result, 'base'));
      }),
    );
  });

  it('without changes the scenario is the base, to the bit, and nothing is listed', () => {
    fc.assert(
      fc.property(region, (facts) => {
        const { outcomes, tables } = calculated(facts, []);
        for (const { base, scenario } of outcomes) expect(scenario).toEqual(base);
        expect([tables['services'], tables['buyers'], tables['ripple']]).toEqual([[], [], []]);
      }),
    );
  });

  it('the order of changes of different services does not matter', () => {
    fc.assert(
      fc.property(region, closing('s0'), resizing('s1'), opening, (facts, first, second, third) => {
        const there = calculated(facts, [first, second, third]);
        const back = calculated(facts, [third, second, first]);
        expect(back).toEqual(there);
      }),
    );
  });

  it('is the same whatever the order of municipalities and services', () => {
    fc.assert(
      fc.property(region, closing('s0'), losing('s1'), opening, (facts, ...changes) => {
        const turned = {
          ...facts,
          municipalities: facts.municipalities.toReversed(),
          services: facts.services.toReversed(),
          groups: facts.groups.map((group) => ({ ...group, peopleShares: group.peopleShares.toReversed() })),
        };
        const [one, other] = [calculated(facts, changes), calculated(turned, changes)];
        expect(other.outcomes).toEqual(one.outcomes);
        expect(other.tables['buyers']).toEqual(one.tables['buyers']);
        expect(other.tables['ripple']).toEqual(one.tables['ripple']);
      }),
    );
  });

  it('the same facts and document give the same result to the bit, also after a copy', () => {
    fc.assert(
      fc.property(region, opening, closing('s1'), (facts, ...changes) => {
        expect(JSON.stringify(calculated(structuredClone(facts), changes))).toBe(
          JSON.stringify(calculated(facts, changes)),
        );
      }),
    );
  });

  it('gives only numbers and reasons: no NaN and no negative zero, whatever may be checked', () => {
    fc.assert(
      fc.property(region, opening, resizing('s0'), losing('s1'), (facts, ...changes) => {
        expect(supplyModel.check(facts, sampleDocument(changes)).length).toBeGreaterThanOrEqual(0);
        const { outcomes, tables } = calculated(facts, changes);
        const cells = [...outcomes, ...Object.values(tables).flat()].flatMap((row) => Object.values(row));
        for (const cell of cells) {
          if (typeof cell !== 'object' || !('value' in cell)) continue;
          const numbers = Object.values(cell) as number[];
          expect(numbers.every((n) => Number.isFinite(n) && !Object.is(n, -0))).toBe(true);
        }
      }),
    );
  });

  it('citizens who must move are found a place or are without one', () => {
    fc.assert(
      fc.property(region, closing('s0'), (facts, change) => {
        for (const { citizens, found, without } of calculated(facts, [change]).tables[
          'ripple'
        ]! as unknown as Record<'citizens' | 'found' | 'without', Figure>[])
          if ('value' in citizens && 'value' in found && 'value' in without)
            expect(Math.abs(citizens.value - found.value - without.value)).toBeLessThan(0.05);
      }),
    );
  });
});
