import fc from 'fast-check';

import { markEvidence, parseDanishNumber } from './danish-number.ts';
import type { DecimalMark } from './danish-number.ts';

const nbsp = '\u00a0';
const minus = '\u2212';

// Every other literal: danish-literals.spec.ts.
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

const written = { ',': formatsOf('da-DK'), '.': formatsOf('en-GB') };
function formatsOf(locale: string): Intl.NumberFormat[] {
  return [false, true].map(
    (useGrouping) => new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: 2 }),
  );
}

test('any number written the Danish or the English way is read back', () => {
  const number = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);
  const grouping = fc.constantFrom(true, false);
  fc.assert(
    fc.property(number, grouping, fc.constantFrom<DecimalMark>(',', '.'), (value, useGrouping, mark) => {
      const text = written[mark][useGrouping ? 1 : 0]?.format(value) ?? '';
      const reading = parseDanishNumber(text, mark);
      return 'value' in reading && reading.value === value;
    }),
    { numRuns: 100_000 },
  );
});

test('a text too long for a number is none, and costs no time', () => {
  for (const mark of [',', undefined] as const)
    expect(parseDanishNumber(`1${' '.repeat(1_000_000)}2`, mark)).toEqual({ problem: 'number-invalid' });
  expect(markEvidence(`1${' '.repeat(1_000_000)}2`)).toBeUndefined();
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
