import {
  isTotal,
  statCostType,
  statGrouping,
  statOwnership,
  statPrices,
  statPriceUnit,
  statSex,
} from './stat-words.ts';

test.each([
  ['1', 'm'],
  ['Mænd', 'm'],
  ['Men', 'm'],
  ['1 Mænd', 'm'],
  ['M', 'm'],
  ['2', 'f'],
  ['K', 'f'],
  ['Women', 'f'],
  ['2 Kvinder', 'f'],
  ['TOT', null],
  ['I alt', null],
  ['Total', null],
  ['Andet', undefined],
])('sex of %j is %j', (text, sex) => {
  expect(statSex(text)).toBe(sex);
});

test('a value that only begins like a total is none', () => {
  expect([isTotal('Totalskadet'), isTotal('1'), isTotal('0')]).toEqual([false, false, false]);
});

test.each([
  ['LOBM', 'dkk1000'],
  ['LOBM Løbende priser (1.000 kr.)', 'dkk1000'],
  ['Løbende priser (1.000 kr.)', 'dkk1000'],
  ['Current prices (DKK 1,000)', 'dkk1000'],
  ['INDL', 'dkk-per-inhabitant'],
  ['Pr. indbygger, løbende priser (kr.)', 'dkk-per-inhabitant'],
  ['Per capita, current prices (DKK)', 'dkk-per-inhabitant'],
  ['Faste priser (1.000 kr.)', undefined],
  ['Mio. kr.', undefined],
])('price unit %j is %j', (text, unit) => {
  expect(statPriceUnit(text)).toBe(unit);
});

test.each([
  ['TOT', 'TOT'],
  ['I', 'I'],
  ['I Indtægter', 'I'],
  ['I alt (netto)', 'TOT'],
  ['TOT I alt (netto)', 'TOT'],
  ['UE Bruttoudgifter', 'UE'],
  ['S1', 'S1'],
  ['47', '47'],
  ['Lønninger', 'Lønninger'],
])('cost type %j is %j', (text, code) => {
  expect(statCostType(text)).toBe(code);
});

test.each([
  ['1', '1'],
  ['4 Private leverandører af ikke-momsbelagte tjenesteydelser', '4'],
  ['Selvejende/private', '2'],
  ['Egne', '1'],
  ['Andre offentlige myndigheder', '3'],
  ['Private leverandører af ikke-momsbelagte tjenesteydelser', '4'],
  ['Ikke angivet', '0'],
  ['Alle', undefined],
])('ownership %j is code %j', (text, code) => {
  expect(statOwnership(text)).toBe(code);
});

test.each([
  ['1', '1'],
  ['001', '1'],
  ['126 126', '126'],
  ['999 Ikke-autoriserede grupperinger', '999'],
  ['Sum af grupperinger', undefined],
])('grouping %j is code %j', (text, code) => {
  expect(statGrouping(text)).toBe(code);
});

test.each([
  ['AARPRIS', 'current'],
  ['AARPRIS Løbende priser', 'current'],
  ['Løbende priser', 'current'],
  ['08PRIS', 'fixed'],
  ['Faste priser', 'fixed'],
  ['LOBM', undefined],
])('the prices of %j are %j', (text, prices) => {
  expect(statPrices(text)).toBe(prices);
});
