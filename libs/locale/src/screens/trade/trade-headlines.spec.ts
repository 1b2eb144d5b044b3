import type { Figure } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Headline } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { areaTradeHeadline, pairsHeadline, reachHeadline } from './area-trade-headline.ts';
import { closureHeadline } from './closure-headline.ts';
import { balanceHeadline, partnersHeadline } from './partners-headline.ts';

const RUNS = 2000;
const language: fc.Arbitrary<Language> = fc.constantFrom('da', 'en');
const missing: fc.Arbitrary<Figure> = fc
  .constantFrom('not-reported', 'withheld', 'no-demand')
  .map((reason) => ({ missing: reason }) as Figure);
const figureIn = (min: number, max: number): fc.Arbitrary<Figure> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.double({ min, max, noNaN: true }).map((value): Figure => ({ value })) },
    fc.constant<Figure>({ value: -0 }),
    missing,
  );
const name = fc.oneof(
  fc.constantFrom('Gladsaxe', 'Bornholm', 'Region Hovedstaden', 'Private tilbud'),
  fc.constant('Døgninstitution Kløverhøjen for børn og unge med svære sociale vanskeligheder (demo)'),
  fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 200 }),
);
const quarter = fc.constantFrom('4. kvartal 2025', 'Q4 2025');
const share = figureIn(0, 1);
const places = figureIn(0, 20_000);
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const basis = {
  synthetic: fc.boolean(),
  provisional: fc.boolean(),
  coverage: fc.record({ reported: fc.nat(98), expected: fc.integer({ min: 1, max: 98 }) }),
};
/** A record whose unknown parts are absent rather than undefined. */
const record = <T extends object>(model: {
  [K in keyof T]: fc.Arbitrary<T[K] | undefined>;
}): fc.Arbitrary<T> =>
  fc
    .record<Record<string, unknown>>(model)
    .map((view) => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as T);

const partners = record<Parameters<typeof partnersHeadline>[0]>({
  ...basis,
  place: name,
  quarter,
  outsideRate: share,
  boughtPlaces: places,
  soldPlaces: places,
  area: some(fc.record({ name, outsideRate: share })),
  seller: some(fc.record({ name, places })),
});
const named = some(fc.record({ name, share }));
const writers: Record<string, fc.Arbitrary<(spoken: Language) => Headline>> = {
  partners: partners.map((view) => (spoken) => partnersHeadline(view, spoken)),
  balance: partners.map((view) => (spoken) => balanceHeadline(view, spoken)),
  area: record<Parameters<typeof areaTradeHeadline>[0]>({
    ...basis,
    area: name,
    quarter,
    outsideRate: share,
    highest: named,
    lowest: named,
  }).map((view) => (spoken) => areaTradeHeadline(view, spoken)),
  reach: record<Parameters<typeof reachHeadline>[0]>({
    ...basis,
    area: name,
    place: name,
    quarter,
    buyers: fc.nat(98),
    highest: named,
  }).map((view) => (spoken) => reachHeadline(view, spoken)),
  pairs: record<Parameters<typeof pairsHeadline>[0]>({
    ...basis,
    area: name,
    quarter,
    pairs: fc.nat(900),
    largest: some(fc.record({ buyer: name, seller: name, places })),
  }).map((view) => (spoken) => pairsHeadline(view, spoken)),
  closure: record<Parameters<typeof closureHeadline>[0]>({
    ...basis,
    service: name,
    area: name,
    quarter,
    soldPlaces: places,
    findable: places,
    largest: some(fc.record({ name, places })),
    hidden: fc.nat(46),
  }).map((view) => (spoken) => closureHeadline(view, spoken)),
};

describe.each(Object.entries(writers))('the %s headline', (_name, writer) => {
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
        expect(summary.every((sentence) => sentence !== '')).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the area headline', () => {
  it('names the ends only when the first is above the second', () => {
    const view = { area: 'X', quarter: 'Q', outsideRate: { value: 0.5 } };
    const end = (value: number) => ({ name: `K${value * 100}`, share: { value } });
    const said = (most: number, least: number): string =>
      areaTradeHeadline({ ...view, highest: end(most), lowest: end(least) }, 'da').headline;
    expect(said(0.9, 0.2)).toContain('Mest K90');
    expect(said(0.2, 0.9)).not.toContain('Mest');
  });
});

describe('the closure headline', () => {
  it('says that there is room for all only when there is', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (sold, free) => {
        const { headline } = closureHeadline(
          {
            service: 'A',
            area: 'B',
            quarter: 'Q',
            soldPlaces: { value: sold },
            findable: { value: Math.min(sold, free) },
            hidden: 0,
          },
          'da',
        );
        expect(headline.includes('nok')).toBe(free >= sold);
      }),
    );
  });
});

test('reads as a sentence', () => {
  const view = {
    place: 'Gladsaxe',
    quarter: '4. kvartal 2025',
    outsideRate: { value: 0.714 },
    boughtPlaces: { value: 159.79 },
    soldPlaces: { value: 169.65 },
    area: { name: 'Region Hovedstaden', outsideRate: { value: 0.766 } },
    seller: { name: 'Region Hovedstaden', places: { value: 23.84 } },
  };
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  expect(plain(partnersHeadline(view, 'da').headline)).toBe(
    'Gladsaxe køber 71 % af sine pladser hos andre (Region Hovedstaden: 77 %). Største viste sælger er Region Hovedstaden med 23,8 pladser.',
  );
  expect(plain(balanceHeadline(view, 'en').headline)).toBe(
    'Gladsaxe buys 159.8 places from others and sells 169.7 to others.',
  );
});
