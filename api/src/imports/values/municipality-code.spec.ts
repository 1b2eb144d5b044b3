import { municipalityByName, municipalityCode } from './municipality-code.ts';

const names = new Map([
  ['koebenhavn', '0101'],
  ['helsingoer', '0217'],
  ['hoejetaastrup', '0169'],
  ['vesthimmerlands', '0820'],
]);

test('three digits and four digits are one code; other texts stay', () => {
  expect(['101', '0101', '1084', 'X'].map(municipalityCode)).toEqual(['0101', '0101', '1084', 'X']);
});

test.each([
  ['København', '0101'],
  ['Copenhagen', '0101'],
  ['Københavns Kommune', '0101'],
  ['Elsinore', '0217'],
  ['Høje Taastrup', '0169'],
  ['Vesthimmerland', '0820'],
  ['Atlantis', undefined],
])('%j is %j', (name, code) => {
  expect(municipalityByName(name, names)).toBe(code);
});
