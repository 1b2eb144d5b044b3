import { amountInWords, differenceInWords, figureWithRange, unitInWords } from './amount-in-words.ts';
import { assumptionSentence, valueInWords } from './assumption-sentence.ts';
import type { SaidAssumption } from './assumption-sentence.ts';
import { documentIssueText } from './document-issue-text.ts';
import { guardText } from './guard-text.ts';
import { joinNames } from './join-names.ts';
import { kindWord } from './kind-words.ts';
import { referenceName } from './reference-name.ts';

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

const said: SaidAssumption = {
  kind: 'nothing',
  lever: 'places',
  fields: [
    { name: 'places', type: 'number', unit: 'places' },
    { name: 'effect', type: 'range', unit: 'share' },
    { name: 'from', type: 'date' },
    { name: 'groups', type: 'codes', list: 'targetGroups' },
    { name: 'whole', type: 'yes-no' },
  ],
  values: {
    places: 1,
    effect: { low: 0.05, value: 0.1, high: 0.15 },
    from: '2028-01-01',
    groups: ['A', 'B', 'C', 'D', 'E'],
    whole: true,
  },
  nameOf: (_list, code) => `Gruppe ${code}`,
};

describe('an assumption in words', () => {
  it('without a sentence of its own is told field by field, each with its unit', () => {
    expect(plainSpaces(assumptionSentence(said, 'da'))).toBe(
      'places – places: 1 plads; effect: 10 % (5,0 %–15 %); from: 1. januar 2028; groups: Gruppe A, Gruppe B, Gruppe C og 2 andre; whole: ja',
    );
  });

  it('leaves out what is not given', () => {
    expect(assumptionSentence({ ...said, values: { places: 12 } }, 'da')).toBe('places – places: 12 pladser');
  });

  it('of a number that is still to be typed never fails', () => {
    expect(kindWord({ kind: 'nothing', language: 'da' }, 'said.nothing.places')).toBe('places');
    expect(assumptionSentence({ ...said, kind: 'sharing', lever: 'rate', values: {} }, 'da')).not.toMatch(
      /NaN|undefined/,
    );
  });

  it('writes a range whose ends are the same as one number', () => {
    const field = { name: 'months', type: 'range', unit: 'months' };
    expect(valueInWords(field, { low: 6, value: 6, high: 6 }, { said, language: 'da' })).toBe('6 måneder');
    expect(valueInWords(field, { low: 3, value: 6, high: 12 }, { said, language: 'en' })).toBe(
      '6 months (3–12)',
    );
  });
});

it('writes amounts with their units, differences with their signs', () => {
  expect(amountInWords(1, 'places', 'da')).toBe('1 plads');
  expect(amountInWords(12.34, 'places', 'da')).toBe('12,3 pladser');
  expect(plainSpaces(amountInWords(1200, 'DKK-per-day', 'da'))).toBe('1.200 kr. pr. døgn');
  expect(amountInWords(-0.01, 'places', 'da')).toBe('0 pladser');
  expect(amountInWords(3, 'tons', 'da')).toBe('3,0 tons');
  expect(unitInWords('DKK-per-day', 'en')).toBe('DKK per day');
  expect(differenceInWords({ value: -4 }, 'places', 'da')).toBe('−4');
  expect(differenceInWords({ value: 4.25 }, 'places', 'da')).toBe('+4,3');
  expect(plainSpaces(differenceInWords({ value: -0.05 }, 'share', 'da'))).toBe('−5,0 procentpoint');
  expect(plainSpaces(differenceInWords({ value: 2_300_000 }, 'DKK', 'da'))).toBe('+2,3 mio. kr.');
  expect(differenceInWords({ missing: 'withheld' }, 'DKK', 'da')).toBe('skjult');
  expect(figureWithRange({ value: 5, lo: 3, hi: 8 }, 'places', 'da')).toBe('5 pladser (3–8)');
});

it('says what is wrong with a field in the unit of the field', () => {
  const range = { kind: 'supply', code: 'out-of-range', params: { min: 0, max: 0.5 }, unit: 'share' };
  expect(plainSpaces(documentIssueText(range, 'da'))).toBe('Skriv et tal mellem 0 % og 50 %.');
  expect(documentIssueText({ kind: 'supply', code: 'never-heard-of' }, 'da')).toBe(
    'Værdien kan ikke bruges her.',
  );
  expect(documentIssueText({ kind: 'supply', code: 'code-unknown' }, 'da')).toMatch(/–/);
});

it('joins names, and counts those there is no room for', () => {
  expect(joinNames([], 'da')).toBe('');
  expect(joinNames(['A'], 'da')).toBe('A');
  expect(joinNames(['A', 'B'], 'en')).toBe('A and B');
  expect(joinNames(['A', 'B', 'C', 'D'], 'da')).toBe('A, B, C og D');
});

it('names sources in full and guards with what to do next', () => {
  expect(referenceName('erlang1917')).toMatch(/^Erlang/);
  expect(referenceName('vores egen opgørelse')).toBeUndefined();
  expect(guardText('kinds-differ', {}, 'da')).toMatch(/Vælg scenarier af samme slags/);
});
