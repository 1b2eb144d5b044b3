import { planStatuses, rateUnits, specialisations, trends, wordCode } from './closed-words.ts';

test('closed words are recognised with Danish letters, other letters, spaces and capitals', () => {
  expect(
    ['Højt specialiseret', 'hoejt-specialiseret', 'HØJT_SPECIALISERET'].map((word) =>
      wordCode(word, specialisations),
    ),
  ).toEqual(Array(3).fill('highly-specialised'));
  expect([wordCode('Døgn', rateUnits), wordCode('uændret', trends), wordCode('Idé', planStatuses)]).toEqual([
    'day',
    'unchanged',
    'idea',
  ]);
});

test('other words are not', () => {
  expect(wordCode('specialiseret meget', specialisations)).toBeUndefined();
  expect(wordCode('constructor', specialisations)).toBeUndefined();
});
