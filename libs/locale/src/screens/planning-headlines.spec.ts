import type { Figure } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Headline } from '../headlines/headline.ts';
import type { Language } from '../language.ts';
import { accessHeadline, operatorsHeadline, perThousandHeadline, reachHeadline } from './access/index.ts';
import { clusterHeadline, cooperationHeadline, massHeadline, sizeHeadline } from './cooperation/index.ts';
import {
  profileCostsHeadline,
  profileFutureHeadline,
  profileGapsHeadline,
  profileTradeHeadline,
} from './profile/index.ts';

const RUNS = 2000;
const language: fc.Arbitrary<Language> = fc.constantFrom('da', 'en');
const gone = fc
  .constantFrom('not-reported', 'withheld', 'no-capacity', 'no-demand')
  .map((missing) => ({ missing }) as const);

function figureIn(min: number, max: number): fc.Arbitrary<Figure> {
  const number = fc.double({ min, max, noNaN: true });
  const banded = fc.tuple(number, number, number).map(([value, lo, hi]): Figure => ({ value, lo, hi }));
  return fc.oneof(
    number.map((value): Figure => ({ value })),
    banded,
    gone,
  );
}

const name = fc.oneof(
  fc.constantFrom('Gladsaxe', 'Bornholm', 'Region Hovedstaden', 'Voksne med autisme'),
  fc.constant('Børn og unge med (svære) sociale eller psykosociale problemer og udviklingsforstyrrelser'),
  fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 200 }),
);
const year = fc.integer({ min: 2007, max: 2060 });
const places = figureIn(0, 20_000);
const share = figureIn(-2, 2);
const known = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.nat(20_000);
const basis = {
  synthetic: fc.boolean(),
  provisional: fc.boolean(),
  coverage: fc.record({ reported: fc.nat(98), expected: fc.integer({ min: 1, max: 98 }) }),
};
const own = {
  ...basis,
  name,
  area: name,
  period: year.map(String),
  own: figureIn(-5e5, 5e5),
  areaValue: share,
};

type Writer = (spoken: Language) => Headline;
function writes<View>(
  view: fc.Arbitrary<View>,
  headline: (view: View, spoken: Language) => Headline,
): fc.Arbitrary<Writer> {
  return view.map((made) => (spoken: Language) => headline(made, spoken));
}

const WRITERS: Record<string, fc.Arbitrary<Writer>> = {
  cooperation: writes(
    fc.record({
      ...basis,
      place: name,
      year,
      refusal: known,
      alone: places,
      pooled: places,
      saved: figureIn(-5, 500),
      groupsLeftOut: fc.nat(20),
    }),
    cooperationHeadline,
  ),
  cluster: writes(
    fc.record({
      ...basis,
      targetGroup: name,
      year,
      clusters: fc.integer({ min: 2, max: 6 }),
      alone: places,
      clustered: places,
      pooled: places,
    }),
    clusterHeadline,
  ),
  size: writes(
    fc.record({ places: count, reachable: figureIn(0, 1), refusedAt95: figureIn(0, 1) }),
    sizeHeadline,
  ),
  mass: writes(fc.record({ occupancy: known, refusal: known, places }), massHeadline),
  access: writes(
    fc.record({
      ...basis,
      place: name,
      year,
      known: fc.nat(46),
      under: fc.nat(46),
      lowest: fc.record({ name, value: fc.double({ min: 0, max: 9, noNaN: true }) }),
      gone,
    }),
    accessHeadline,
  ),
  'per thousand': writes(
    fc.record({
      ...basis,
      place: name,
      year,
      municipalities: fc.array(fc.record({ name, value: fc.double({ min: 0, max: 99, noNaN: true }) }), {
        maxLength: 29,
      }),
    }),
    perThousandHeadline,
  ),
  reach: writes(
    fc.record({
      ...basis,
      year,
      km: fc.integer({ min: 1, max: 200 }),
      groups: fc.array(fc.record({ name, reach: known }), { maxLength: 18 }),
      gone,
    }),
    reachHeadline,
  ),
  operators: writes(
    fc.record({
      ...basis,
      place: name,
      municipal: count,
      regional: count,
      selfGoverning: count,
      private: count,
    }),
    operatorsHeadline,
  ),
  'profile gaps': writes(
    fc.record({
      ...basis,
      name,
      area: name,
      period: year.map(String),
      gaps: fc.array(fc.record({ targetGroup: name, gap: fc.integer({ min: -900, max: 900 }) }), {
        maxLength: 18,
      }),
    }),
    profileGapsHeadline,
  ),
  'profile costs': writes(
    fc.record({ ...own, before: fc.record({ period: year.map(String), own: figureIn(0, 5e5) }) }),
    profileCostsHeadline,
  ),
  'profile trade': writes(
    fc.record({ ...own, own: share, seller: fc.record({ name, share }) }),
    profileTradeHeadline,
  ),
  'profile future': writes(fc.record({ ...own, own: share, adults: share }), profileFutureHeadline),
  'profile forecast': writes(
    fc.record({
      ...own,
      own: share,
      adults: share,
      forecast: fc.record({
        year: year.map(String),
        baseYear: year.map(String),
        own: places,
        ownNow: places,
        area: places,
        areaNow: places,
        groups: fc.nat(20),
        of: fc.nat(20),
      }),
    }),
    profileFutureHeadline,
  ),
};

describe.each(Object.entries(WRITERS))('the %s headline', (_name, writer) => {
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
      { numRuns: RUNS },
    );
  });
});

test('directions follow the numbers', () => {
  const signed = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(signed, signed, (need, adults) => {
      const { headline } = profileFutureHeadline(
        {
          name: 'Gladsaxe',
          area: 'x',
          period: '2025',
          own: { value: need },
          areaValue: { value: 0 },
          adults: { value: adults },
        },
        'da',
      );
      if (need < 0.01) expect(headline).not.toContain('flere');
      if (need > -0.01) expect(headline).not.toContain('færre');
      if (adults < 0.01) expect(headline).not.toContain('højere');
      if (adults > -0.01) expect(headline).not.toContain('lavere');
    }),
    { numRuns: RUNS },
  );
});

test('the examples read as written', () => {
  expect(
    cooperationHeadline(
      {
        place: 'Region Hovedstaden',
        year: 2025,
        refusal: 0.05,
        alone: { value: 435 },
        pooled: { value: 288 },
        saved: { value: 147 },
        groupsLeftOut: 0,
      },
      'da',
    ).headline,
  ).toBe(
    'I 2025 kan Region Hovedstaden nøjes med 147 færre døgnpladser, hvis kommunerne deler dem: 288 i stedet for 435. Højst 5 % afvises.',
  );
  expect(
    clusterHeadline(
      {
        targetGroup: 'Autisme',
        year: 2025,
        clusters: 4,
        alone: { value: 87, lo: 85, hi: 90 },
        clustered: { value: 29 },
        pooled: { value: 20 },
      },
      'da',
    ).headline,
  ).toBe('Autisme: mellem 85 og 90 pladser hver for sig, 29 i 4 klynger, 20 samlet.');
  expect(
    sizeHeadline(
      { places: 10, reachable: { value: 0.59 }, refusedAt95: { value: 0.65 } },
      'da',
    ).headline.replaceAll('\u00a0', ' '),
  ).toBe('Med 10 pladser kan et tilbud højst være 59 % belagt; ved 95 % afviser det 65 %.');
  expect(massHeadline({ occupancy: 0.9, refusal: 0.05, places: { value: 94 } }, 'en').headline).toBe(
    '94 places are needed to keep 90% occupancy and refuse at most 5%.',
  );
  expect(
    accessHeadline(
      { place: 'Bornholm', year: 2025, known: 27, under: 9, gone: { missing: 'withheld' } },
      'da',
    ).headline,
  ).toBe('9 af 27 kommuner på Bornholm har færre end 1 plads inden for rækkevidde pr. borger med behov.');
  expect(
    operatorsHeadline({ place: 'Gladsaxe', municipal: 60, regional: 20, selfGoverning: 15, private: 5 }, 'da')
      .headline,
  ).toBe('Kommuner driver 60 af 100 pladser i Gladsaxe, regionen 20, selvejende 15 og private 5.');
});
