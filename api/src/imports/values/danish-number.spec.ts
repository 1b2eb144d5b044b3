import fc from 'fast-check';

import { markEvidence, parseDanishNumber } from './danish-number.ts';
import type { DecimalMark } from './danish-number.ts';

const nbsp = '\u00a0';
const narrow = '\u202f';
const minus = '\u2212';

describe('parseDanishNumber with a decimal comma', () => {
  const values: [string, number][] = [
    ['0', 0],
    ['-0', 0],
    ['7', 7],
    ['+7', 7],
    ['007', 7],
    ['-12', -12],
    [`${minus}12`, -12],
    ['1234', 1234],
    ['1.234', 1234],
    ['1 234', 1234],
    [`1${nbsp}234`, 1234],
    [`1${narrow}234`, 1234],
    ['1.234.567', 1234567],
    ['1 234 567', 1234567],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    [`1${narrow}234,56`, 1234.56],
    [`${minus}1.234,56`, -1234.56],
    ['1234,56', 1234.56],
    ['0,5', 0.5],
    ['0,125', 0.125],
    ['12,345', 12.345],
    ['999.999.999,99', 999999999.99],
    ['5,0', 5],
    [' 12,5 ', 12.5],
    ['-0,0', 0],
    ['123456789012345', 123456789012345],
  ];
  test.each(values)('reads %j as %d', (text, value) => {
    expect(parseDanishNumber(text, ',')).toEqual({ value });
  });

  const units: [string, number, string][] = [
    ['5,0 %', 5, 'percent'],
    ['5,0%', 5, 'percent'],
    [`98,5${nbsp}%`, 98.5, 'percent'],
    ['100 %', 100, 'percent'],
    ['kr. 1.200', 1200, 'dkk'],
    ['kr 1.200,50', 1200.5, 'dkk'],
    ['1.200 kr.', 1200, 'dkk'],
    ['1.200 kr', 1200, 'dkk'],
    ['DKK 1.200', 1200, 'dkk'],
    ['1.200,00 DKK', 1200, 'dkk'],
    [`kr. ${minus}45`, -45, 'dkk'],
  ];
  test.each(units)('reads %j as %d and names its unit', (text, value, unit) => {
    expect(parseDanishNumber(text, ',')).toEqual({ value, unit });
  });

  const invalid = [
    '',
    ' ',
    '-',
    '+',
    ',',
    '.',
    ',5',
    '5,',
    '1e5',
    '1E5',
    '0x1F',
    'NaN',
    'Infinity',
    '∞',
    '١٢',
    '１２',
    '½',
    '--5',
    '5-',
    '(5)',
    '- 5',
    '1.23.4',
    '1..234',
    '1 23',
    '12 34',
    "1'234",
    '1,2,3',
    '1.234 567',
    '12abc',
    'abc',
    '=12',
    '5 % %',
    '%',
    'kr.',
    '1234567890123456',
  ];
  test.each(invalid)('refuses %j', (text) => {
    expect(parseDanishNumber(text, ',')).toEqual({ problem: 'number-invalid' });
  });

  test.each(['12.5', '0.123', '1,234.5', '1234.567', '1,234,567'])(
    'says that %j is written with the other mark',
    (text) => {
      expect(parseDanishNumber(text, ',')).toEqual({ problem: 'number-mark-conflict' });
    },
  );
});

describe('parseDanishNumber with a decimal point', () => {
  test.each([
    ['12.5', 12.5],
    ['1.234', 1.234],
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['1 234.5', 1234.5],
  ])('reads %j as %d', (text, value) => {
    expect(parseDanishNumber(text, '.')).toEqual({ value });
  });

  test.each(['12,5', '1.234,5', '0,123'])('says that %j is written with the other mark', (text) => {
    expect(parseDanishNumber(text, '.')).toEqual({ problem: 'number-mark-conflict' });
  });
});

describe('parseDanishNumber without a stated mark', () => {
  test.each(['1.234', '1,234', '999.999', '-1.234', 'kr. 1.200'])('asks about %j', (text) => {
    expect(parseDanishNumber(text)).toEqual({ problem: 'number-ambiguous' });
  });

  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0.123', 0.123],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1 234', 1234],
    ['42', 42],
  ])('reads %j, which means one number only, as %d', (text, value) => {
    expect(parseDanishNumber(text)).toMatchObject({ value });
  });
});

test('any number written the Danish or the English way is read back', () => {
  const number = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);
  const grouping = fc.constantFrom(true, false);
  fc.assert(
    fc.property(number, grouping, fc.constantFrom<DecimalMark>(',', '.'), (value, useGrouping, mark) => {
      const locale = mark === ',' ? 'da-DK' : 'en-GB';
      const text = value.toLocaleString(locale, { useGrouping, maximumFractionDigits: 2 });
      expect(parseDanishNumber(text, mark)).toEqual({ value: value === 0 ? 0 : value });
    }),
    { numRuns: 20_000 },
  );
});

test('a reading without a mark never contradicts the readings with one', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[-0-9., ]{1,9}$/), (text) => {
      const open = parseDanishNumber(text);
      const readings = [parseDanishNumber(text, ','), parseDanishNumber(text, '.')];
      const values = new Set(readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])));
      if ('value' in open) expect([...values]).toEqual([open.value]);
      else expect(values.size).toBe(open.problem === 'number-ambiguous' ? 2 : 0);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['12,5', ','],
  ['0,123', ','],
  ['1.234,5', ','],
  ['1.234.567', ','],
  ['12.5', '.'],
  ['1,234.5', '.'],
  ['1,234,567', '.'],
  ['1.234', 'ambiguous'],
  ['1234', undefined],
  ['1 234', undefined],
  ['abc', undefined],
  ['', undefined],
])('%j is evidence for %j', (text, mark) => {
  expect(markEvidence(text)).toBe(mark);
});
