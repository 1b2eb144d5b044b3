import type { Figure } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Language } from '../../language.ts';
import { locationMapHeadline, locationSitesHeadline, locationTradeHeadline } from './location.ts';

const language: fc.Arbitrary<Language> = fc.constantFrom('da', 'en');
const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const gone = fc
  .constantFrom('not-reported', 'withheld', 'no-capacity', 'no-demand', 'not-applicable')
  .map((missing): Figure => ({ missing }));
const figureIn = (min: number, max: number): fc.Arbitrary<Figure> =>
  fc.oneof(
    number(min, max).map((value): Figure => ({ value })),
    fc
      .tuple(number(min, max), number(min, max), number(min, max))
      .map(([value, lo, hi]): Figure => ({ value, lo, hi })),
    gone,
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
  map: fc
    .record({
      ...basis,
      municipalities: fc.nat(98),
      sites: fc.array(name, { maxLength: 10 }),
      before: figureIn(0, 500),
      after: figureIn(0, 500),
      difference: figureIn(-500, 500),
      farthest: fc.record({ name, km: number(0, 900) }),
    })
    .map((view) => (spoken: Language) => locationMapHeadline(view, spoken)),
  sites: fc
    .record({
      ...basis,
      sites: fc.integer({ min: 1, max: 10 }),
      places: figureIn(0, 5000),
      extra: figureIn(-3, 500),
      belowCriticalMass: fc.nat(10),
    })
    .map((view) => (spoken: Language) => locationSitesHeadline(view, spoken)),
  trade: fc
    .record({
      ...basis,
      steps: fc.array(
        fc.record({
          sites: fc.integer({ min: 1, max: 10 }),
          meanKm: figureIn(0, 500),
          extraPlaces: figureIn(-3, 500),
        }),
        { maxLength: 8 },
      ),
    })
    .map((view) => (spoken: Language) => locationTradeHeadline(view, spoken)),
};

describe.each(Object.entries(writers))('the headline of location: %s', (_name, writer) => {
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

test('a way that is no certainly shorter one is not called so', () => {
  fc.assert(
    fc.property(number(0, 300), number(-50, 50), number(0, 5), (before, change, width) => {
      const after = Math.max(0, before + change);
      const difference = { value: after - before, lo: after - before - width, hi: after - before + width };
      const { headline } = locationMapHeadline(
        { municipalities: 29, sites: ['A'], before: { value: before }, after: { value: after }, difference },
        'da',
      );
      if (width > 0 && Math.abs(after - before) <= width && after !== before)
        expect(headline).toContain('ingen sikker ændring');
      if (after === before && width === 0) expect(headline).toContain('stort set uændret');
    }),
    { numRuns: 2000 },
  );
});

test('the examples read as written', () => {
  const { headline } = locationMapHeadline(
    {
      municipalities: 29,
      sites: ['København', 'Herlev', 'Hillerød', 'Bornholm'],
      before: { value: 14.34 },
      after: { value: 5.46 },
      difference: { value: -8.88 },
      farthest: { name: 'Gribskov', km: 21.2 },
    },
    'da',
  );
  expect(headline).toBe(
    'Med 4 steder er der i gennemsnit 5,5 km til nærmeste sted mod 14,3 km før. Stederne er København, Herlev, Hillerød og Bornholm.',
  );
  expect(
    locationSitesHeadline(
      { sites: 2, places: { value: 18 }, extra: { value: 3 }, belowCriticalMass: 1 },
      'da',
    ).headline,
  ).toBe(
    'De 2 steder skal tilsammen have 18 pladser; det er 3 flere end i én pulje. Ét af dem er under kritisk masse.',
  );
  expect(
    locationSitesHeadline({ sites: 1, places: { value: 9 }, extra: { value: 0 }, belowCriticalMass: 0 }, 'en')
      .headline,
  ).toBe('One site needs 9 places.');
  const steps = [
    { sites: 1, meanKm: { value: 14.3 }, extraPlaces: { value: 0 } },
    { sites: 6, meanKm: { value: 4 }, extraPlaces: { value: 21 } },
  ];
  expect(locationTradeHeadline({ steps }, 'da').headline).toBe(
    'Fra 1 til 6 steder går afstanden fra 14,3 til 4,0 km i gennemsnit. Det koster 21 pladser.',
  );
  expect(locationTradeHeadline({ steps: steps.slice(0, 1) }, 'en').headline).toBe(
    'There can only be 1 site: 14.3 km on average.',
  );
});
