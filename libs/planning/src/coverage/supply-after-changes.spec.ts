import fc from 'fast-check';
import { type OfferedService, supplyAfterChanges, type SupplyChange } from './supply-after-changes.ts';

const a: OfferedService = { key: 'a', places: 10, groups: ['AUT'] };
const b: OfferedService = { key: 'b', places: 5, groups: ['AUT', 'PSY'] };
const change = (service: string, date: string, step: SupplyChange['step']): SupplyChange => ({
  service,
  date,
  step,
});
const placesOf = (changes: readonly SupplyChange[], date: string): Record<string, number> =>
  Object.fromEntries(supplyAfterChanges([a, b], changes, date).map(({ key, places }) => [key, places]));

describe('supplyAfterChanges', () => {
  test('a change holds from its day on', () => {
    const changes = [change('a', '2028-07-01', { kind: 'resize', places: 14 })];
    expect(placesOf(changes, '2028-06-30')).toEqual({ a: 10, b: 5 });
    expect(placesOf(changes, '2028-07-01')).toEqual({ a: 14, b: 5 });
  });

  test('opens, closes and retargets', () => {
    const after = supplyAfterChanges(
      [a, b],
      [
        change('ny-1', '2028-01-01', { kind: 'open', places: 12, groups: ['AUT'] }),
        change('a', '2029-01-01', { kind: 'close' }),
        change('b', '2029-01-01', { kind: 'retarget', groups: ['PSY'] }),
      ],
      '2029-12-31',
    );
    expect(after).toEqual([
      { key: 'b', places: 5, groups: ['PSY'] },
      { key: 'ny-1', places: 12, groups: ['AUT'] },
    ]);
  });

  test('a planned addition comes on top of a new size that was set before it, and goes under in one set after it', () => {
    const add = change('a', '2028-06-01', { kind: 'add', places: 3 });
    expect(placesOf([add, change('a', '2028-01-01', { kind: 'resize', places: 8 })], '2029-01-01').a).toBe(
      11,
    );
    expect(placesOf([add, change('a', '2028-09-01', { kind: 'resize', places: 8 })], '2029-01-01').a).toBe(8);
  });

  test('a closed service stays closed, and nobody has less than no place', () => {
    const closing = change('a', '2028-01-01', { kind: 'close' });
    const later = change('a', '2029-01-01', { kind: 'add', places: 4 });
    expect(placesOf([later, closing], '2030-01-01')).toEqual({ b: 5 });
    expect(placesOf([change('b', '2028-01-01', { kind: 'add', places: -6 })], '2028-12-31').b).toBe(0);
  });

  test('no change leaves everything as it is', () => {
    expect(supplyAfterChanges([a, b], [], '2030-01-01')).toEqual([a, b]);
  });

  test('the order of changes of different services does not matter', () => {
    const step = fc.oneof(
      fc.nat(30).map((places): SupplyChange['step'] => ({ kind: 'resize', places })),
      fc.integer({ min: -9, max: 9 }).map((places): SupplyChange['step'] => ({ kind: 'add', places })),
      fc.constant<SupplyChange['step']>({ kind: 'close' }),
    );
    const date = fc.constantFrom('2027-01-01', '2028-01-01', '2029-01-01');
    fc.assert(
      fc.property(step, step, date, date, (first, second, day, other) => {
        const changes = [change('a', day, first), change('b', other, second)];
        expect(supplyAfterChanges([a, b], changes, '2028-12-31')).toEqual(
          supplyAfterChanges([a, b], changes.toReversed(), '2028-12-31'),
        );
      }),
    );
  });

  test('refuses what cannot be', () => {
    const after = (one: SupplyChange) => () => supplyAfterChanges([a], [one], '2030-01-01');
    expect(after(change('x', '2028-01-01', { kind: 'close' }))).toThrow('there is no service x to close');
    expect(after(change('a', '2028-01-01', { kind: 'open', places: 1, groups: [] }))).toThrow(
      'service a is open already',
    );
    expect(after(change('a', '2028-01-01', { kind: 'resize', places: -1 }))).toThrow('places of a');
  });
});
