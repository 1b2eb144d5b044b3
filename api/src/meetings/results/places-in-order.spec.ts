import { noMeasures } from './option-measures.ts';
import { placesInOrder } from './places-in-order.ts';

const none = noMeasures('withheld');
const mean = (value: number): typeof none => ({ ...none, meanRank: { value } });
const agree = (value: number): typeof none => ({ ...none, agreementShare: { value } });

test('the smallest mean place is first, and equals share the better place', () => {
  expect(placesInOrder('ranking', [mean(2.5), mean(1), mean(2.5), mean(4)])).toEqual(
    [2, 1, 2, 4].map((value) => ({ value })),
  );
});

test('of statements the one that most agree with is first', () => {
  expect(placesInOrder('agreement', [agree(0.2), agree(0.9)])).toEqual([{ value: 2 }, { value: 1 }]);
});

test('what is withheld has no place and takes none', () => {
  expect(placesInOrder('ranking', [none, mean(3)])).toEqual([{ missing: 'withheld' }, { value: 1 }]);
});
