import type { Figure } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Headline } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { bridgeHeadline } from './bridge-headline.ts';
import { comparisonHeadline } from './comparison-headline.ts';
import { scenariosSentence } from './list-headline.ts';
import { scenarioHeadline, verdictOf } from './scenario-headline.ts';

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

const language: fc.Arbitrary<Language> = fc.constantFrom('da', 'en');
const name = fc.oneof(
  fc.constantFrom('Nyt botilbud', 'Forebyggelse 2030', 'Fælles reserve'),
  fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 120 }),
);
const unit = fc.constantFrom(
  'places',
  'share',
  'DKK',
  'DKK-per-day',
  'months',
  'persons',
  'km',
  'participants',
  'tons',
);
const number = fc.oneof(
  fc.double({ min: -5e9, max: 5e9, noNaN: true }),
  fc.double({ min: -2, max: 2, noNaN: true }),
);
const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 4, arbitrary: number.map((value): Figure => ({ value })) },
  {
    weight: 3,
    arbitrary: fc.tuple(number, number, number).map(([value, lo, hi]): Figure => ({ value, lo, hi })),
  },
  fc
    .constantFrom('withheld', 'not-reported', 'zero-base', 'not-applicable')
    .map((missing): Figure => ({ missing }) as Figure),
);
const year = fc.constantFrom(0, 2028, 2030);
const basis = {
  synthetic: fc.boolean(),
  coverage: fc.record({ reported: fc.integer({ min: 0, max: 29 }), expected: fc.constant(29) }),
};

const scenario = fc.record({
  ...basis,
  name,
  outcome: fc.constantFrom('unmet-places', 'places-needed', 'net-present-value', 'mean-km', 'unheard-of'),
  outcomeName: name,
  unit,
  year,
  base: figure,
  scenario: figure,
  difference: figure,
  outcomes: fc.integer({ min: 1, max: 9 }),
});
const bridge = fc.record({
  ...basis,
  outcome: name,
  unit,
  base: figure,
  changes: fc.array(fc.record({ name, alone: figure }), { maxLength: 5 }),
  interaction: figure,
  total: figure,
});
const comparison = fc.record({
  ...basis,
  outcome: name,
  unit,
  year,
  better: fc.constantFrom('more' as const, 'less' as const, 'neither' as const),
  scenarios: fc.array(fc.record({ name, figure, difference: figure }), { minLength: 2, maxLength: 3 }),
});

const written: Record<string, fc.Arbitrary<(spoken: Language) => Headline>> = {
  scenario: scenario.map((view) => (spoken) => scenarioHeadline(view, spoken)),
  bridge: bridge.map((view) => (spoken) => bridgeHeadline(view, spoken)),
  comparison: comparison.map((view) => (spoken) => comparisonHeadline(view, spoken)),
};

describe.each(Object.entries(written))('the %s headline', (_name, writer) => {
  it('is never broken, too long, causal or negative zero', () => {
    fc.assert(
      fc.property(writer, language, (write, spoken) => {
        const { headline, summary, alt } = write(spoken);
        expect(headline.length).toBeGreaterThan(0);
        expect(headline.length).toBeLessThanOrEqual(160);
        expect(alt.length).toBeLessThanOrEqual(255);
        expect(summary.every((sentence) => sentence !== '')).toBe(true);
        expect([headline, ...summary, alt].join('\n')).not.toMatch(
          /NaN|undefined|Infinity|[-−]0(?![.,\d])|skyldes|because of|due to/,
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what a scenario gives', () => {
  const view = {
    name: 'Nyt botilbud',
    outcome: 'places',
    outcomeName: 'Pladser',
    unit: 'places',
    year: 2030,
    outcomes: 5,
    base: { value: 20 },
    scenario: { value: 8 },
    difference: { value: -12 },
  };
  const said = (
    more: Partial<Omit<typeof view, 'difference' | 'base'>> & { difference?: Figure; base?: Figure },
  ): string => plainSpaces(scenarioHeadline({ ...view, ...more }, 'da').headline);

  it('is told with its amount, the outcome and both values', () => {
    expect(said({})).toBe(
      'Nyt botilbud giver 12 pladser mindre end basis i 2030 – pladser: 8 pladser mod 20 pladser.',
    );
    expect(said({ year: 0, difference: { value: 3 } })).toBe(
      'Nyt botilbud giver 3 pladser mere end basis over hele perioden – pladser: 8 pladser mod 20 pladser.',
    );
  });

  it('has a sentence of its own for the outcomes that decide', () => {
    expect(said({ outcome: 'unmet-places' })).toBe(
      'Nyt botilbud giver 12 færre manglende pladser i 2030 end basis: 8 pladser mod 20 pladser.',
    );
    const value = { outcome: 'net-present-value', unit: 'DKK', year: 0, base: { value: 0 } };
    expect(said({ ...value, scenario: { value: 91_000_000 }, difference: { value: 91_000_000 } })).toBe(
      'Nyt botilbud giver en nutidsværdi på 91 mio. kr. over hele perioden: 91 mio. kr. mere end basis.',
    );
  });

  it('is a difference in percentage points for shares', () => {
    const shares = {
      unit: 'share',
      base: { value: 0.5 },
      scenario: { value: 0.45 },
      difference: { value: -0.05 },
    };
    expect(said(shares)).toBe(
      'Nyt botilbud giver 5,0 procentpoint mindre end basis i 2030 – pladser: 45 % mod 50 %.',
    );
  });

  it('is no change where the interval holds zero, or the change is under a hundredth', () => {
    expect(said({ difference: { value: -2, lo: -6, hi: 1 } })).toMatch(/ingen sikker ændring/);
    expect(said({ base: { value: 5000 }, difference: { value: -12 } })).toMatch(/stort set det samme/);
    expect(said({ difference: { missing: 'withheld' } as Figure })).toMatch(/skjult/);
  });

  it('never says less of an increase or more of a decrease', () => {
    fc.assert(
      fc.property(number, figure, unit, (value, base, of) => {
        const verdict = verdictOf({ value }, base, of);
        if (verdict === 'less') expect(value).toBeLessThan(0);
        if (verdict === 'more') expect(value).toBeGreaterThan(0);
        expect(verdictOf({ value, lo: value - 1, hi: value + 1 }, base, of) === 'uncertain').toBe(
          Math.abs(value) <= 1 && value !== 0,
        );
      }),
      { numRuns: 10_000 },
    );
  });
});

it('says how many scenarios there are, and which rest on older figures', () => {
  expect(scenariosSentence({ scenarios: 0, decided: 0, newer: 0 }, 'da')).toBe(
    'Der er ingen scenarier at vise.',
  );
  expect(scenariosSentence({ scenarios: 1, decided: 0, newer: 1 }, 'da')).toBe(
    'Der er ét scenarie at vælge imellem. Ét af dem bygger på ældre tal end de nyeste.',
  );
  expect(scenariosSentence({ scenarios: 5, decided: 1, newer: 2 }, 'da')).toBe(
    'Der er 5 scenarier at vælge imellem; ét er besluttet. 2 af dem bygger på ældre tal end de nyeste.',
  );
});

it('names the change that corresponds to most of the difference, and what comes only together', () => {
  const made = bridgeHeadline(
    {
      outcome: 'Manglende pladser',
      unit: 'places',
      base: { value: 20 },
      changes: [
        { name: 'Nyt botilbud', alone: { value: -8 } },
        { name: 'Lukning', alone: { value: 1 } },
      ],
      interaction: { value: -1 },
      total: { value: -8 },
    },
    'da',
  );
  expect(made.headline).toBe(
    'Manglende pladser: Nyt botilbud svarer til størstedelen af forskellen, −8 af −8. −1 kommer først, når ændringerne virker sammen.',
  );
});

it('ranks scenarios only where they can be told apart', () => {
  // From a base of 20, with the ends of the figure.
  const from = (to: Figure): Figure =>
    'value' in to
      ? {
          value: to.value - 20,
          ...(to.lo !== undefined && to.hi !== undefined && { lo: to.lo - 20, hi: to.hi - 20 }),
        }
      : to;
  const of = (a: Figure, b: Figure): string =>
    comparisonHeadline(
      {
        outcome: 'Manglende pladser',
        unit: 'places',
        year: 2030,
        better: 'less',
        scenarios: [
          { name: 'A', figure: a, difference: from(a) },
          { name: 'B', figure: b, difference: from(b) },
        ],
      },
      'da',
    ).headline;
  expect(of({ value: 12 }, { value: 8 })).toBe(
    'B ligger lavest i 2030 – manglende pladser: 8 pladser. A: 12 pladser.',
  );
  expect(of({ value: 12, lo: 7, hi: 15 }, { value: 8, lo: 4, hi: 11 })).toMatch(/stort set det samme/);
  expect(of({ missing: 'withheld' }, { value: 8 })).toMatch(/kan ikke sammenlignes/);
});
