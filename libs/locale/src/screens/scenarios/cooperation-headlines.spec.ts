import type { Figure } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Language } from '../../language.ts';
import { togetherFormsHeadline, togetherGainHeadline, togetherPoolsHeadline } from './cooperation.ts';

const language: fc.Arbitrary<Language> = fc.constantFrom('da', 'en');
const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const figureIn = (min: number, max: number): fc.Arbitrary<Figure> =>
  fc.oneof(
    number(min, max).map((value): Figure => ({ value })),
    fc
      .tuple(number(min, max), number(min, max), number(min, max))
      .map(([value, lo, hi]): Figure => ({ value, lo, hi })),
    fc
      .constantFrom('not-reported', 'withheld', 'no-demand', 'not-applicable')
      .map((missing): Figure => ({ missing })),
  );
const name = fc.oneof(
  fc.constantFrom('Gladsaxe', 'Bornholm', 'Lyngby-Taarbæk'),
  fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 90 }),
);
const basis = {
  synthetic: fc.boolean(),
  provisional: fc.boolean(),
  coverage: fc.record({ reported: fc.nat(98), expected: fc.integer({ min: 1, max: 98 }) }),
};
const writers = {
  forms: fc
    .record({
      ...basis,
      forms: fc.integer({ min: 1, max: 4 }),
      shares: fc.boolean(),
      alone: figureIn(0, 20_000),
      places: figureIn(0, 20_000),
      difference: figureIn(-20_000, 20_000),
      saved: figureIn(-1e10, 1e10),
      kmAdded: figureIn(0, 1e5),
    })
    .map((view) => (spoken: Language) => togetherFormsHeadline(view, spoken)),
  gain: fc
    .record(
      {
        ...basis,
        municipalities: fc.nat(98),
        sharing: fc.nat(98),
        most: fc.record({ name, places: number(-5, 90) }),
        farthest: fc.record({ name, km: number(0, 900) }),
      },
      { requiredKeys: ['municipalities', 'sharing'] },
    )
    .map((view) => (spoken: Language) => togetherGainHeadline(view, spoken)),
  pools: fc
    .record({ ...basis, pools: fc.nat(46), below: fc.nat(46) })
    .map((view) => (spoken: Language) => togetherPoolsHeadline(view, spoken)),
};

describe.each(Object.entries(writers))('the headline of cooperation: %s', (_name, writer) => {
  it('is never broken, too long, causal or negative zero', () => {
    fc.assert(
      fc.property(writer, language, (write, spoken) => {
        const { headline, summary, alt } = write(spoken);
        expect(headline.length).toBeGreaterThan(0);
        expect(headline.length).toBeLessThanOrEqual(160);
        expect(alt.length).toBeLessThanOrEqual(255);
        expect([headline, ...summary, alt].join('\n')).not.toMatch(
          /NaN|undefined|Infinity|[-−]0(?![.,\d])|skyldes|because of|due to/,
        );
      }),
      { numRuns: 10_000 },
    );
  });
});

test('fewer places are said only where they are certainly fewer, and kroner only beside them', () => {
  fc.assert(
    fc.property(number(1, 500), number(-100, 100), number(0, 20), (alone, change, width) => {
      const difference = { value: change, lo: change - width, hi: change + width };
      const places = { value: alone + change };
      const { headline, summary } = togetherFormsHeadline(
        {
          forms: 4,
          shares: true,
          alone: { value: alone },
          places,
          difference,
          saved: { value: -change * 7e5, lo: (-change - width) * 7e5, hi: (-change + width) * 7e5 },
          kmAdded: { value: 0 },
        },
        'da',
      );
      if (change + width >= 0) expect(headline).not.toContain('nøjes');
      if (change - width <= 0) expect(headline).not.toContain('flere end');
      if (change + width >= 0) expect(summary.join()).not.toContain('mindre om året');
    }),
    { numRuns: 2000 },
  );
});

test('the examples read as written', () => {
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  expect(
    plain(
      togetherFormsHeadline(
        {
          forms: 4,
          shares: true,
          alone: { value: 87 },
          places: { value: 29 },
          difference: { value: -58 },
          saved: { value: 42_340_000 },
          kmAdded: { value: 140 },
        },
        'da',
      ).headline,
    ),
  ).toBe(
    'Sammen kan kommunerne nøjes med 29 pladser mod 87 hver for sig. Det er 42 mio. kr. mindre om året. Borgerne rejser 140 km længere i alt.',
  );
  expect(
    togetherGainHeadline(
      {
        municipalities: 29,
        sharing: 29,
        most: { name: 'Hvidovre', places: 2.3 },
        farthest: { name: 'Bornholm', km: 194.2 },
      },
      'da',
    ).headline,
  ).toBe('Hvidovre sparer mest: 2,3 pladser. Længst har Bornholm: 194,2 km mere pr. borger.');
  expect(togetherPoolsHeadline({ pools: 4, below: 3 }, 'da').headline).toBe(
    '3 puljer af 4 er under kritisk masse.',
  );
  expect(togetherPoolsHeadline({ pools: 1, below: 0 }, 'en').headline).toBe(
    'The pool reaches the critical mass.',
  );
});
