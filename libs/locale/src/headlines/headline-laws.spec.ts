import type { Figure } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Language } from '../language.ts';
import { areaOverviewHeadline } from './area-overview-headline.ts';
import { costsHeadline } from '../screens/costs/costs-headline.ts';
import { decompositionHeadline } from '../screens/costs/decomposition-headline.ts';
import { gapGroupHeadline } from './gap-group-headline.ts';
import { gapsHeadline } from './gaps-headline.ts';
import type { Headline } from './headline.ts';
import { municipalityOverviewHeadline } from './municipality-overview-headline.ts';
import { rangeHeadline } from './range-headline.ts';
import { servicesHeadline } from './services-headline.ts';

const RUNS = 2000;
const language: fc.Arbitrary<Language> = fc.constantFrom('da', 'en');
const missing: fc.Arbitrary<Figure> = fc
  .constantFrom('not-reported', 'withheld', 'no-capacity', 'zero-base', 'too-short')
  .map((reason) => ({ missing: reason }) as Figure);

function figureIn(min: number, max: number): fc.Arbitrary<Figure> {
  const number = fc.double({ min, max, noNaN: true });
  const plain = number.map((value): Figure => ({ value }));
  const banded = fc.tuple(number, number, number).map((three): Figure => {
    const [lo, value, hi] = [...three].sort((a, b) => a - b) as [number, number, number];
    return { value, lo, hi };
  });
  const odd = fc.tuple(number, number, number).map(([value, lo, hi]): Figure => ({ value, lo, hi }));
  return fc.oneof({ weight: 4, arbitrary: plain }, { weight: 4, arbitrary: banded }, odd, missing);
}

const name = fc.oneof(
  fc.constantFrom('Gladsaxe', 'Bornholm', 'Høje-Taastrup', 'Region Hovedstaden', 'Autisme'),
  fc.constant('Børn og unge med (svære) sociale eller psykosociale problemer og udviklingsforstyrrelser'),
  fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 200 }),
);
const year = fc.integer({ min: 2007, max: 2060 });
const count = figureIn(0, 40);
const size = figureIn(0, 20_000);
const signed = figureIn(-5000, 5000);
const money = figureIn(-5e10, 5e10);
const share = figureIn(-2, 2);

const basis = {
  synthetic: fc.boolean(),
  provisional: fc.boolean(),
  coverage: fc.record({
    reported: fc.integer({ min: 0, max: 98 }),
    expected: fc.integer({ min: 1, max: 98 }),
  }),
};
const costs = {
  ...basis,
  place: name,
  fromYear: year,
  toYear: year,
  prices: fc.constantFrom('fixed' as const, 'current' as const),
  priceYear: year,
  changeDkk: money,
  changeShare: share,
};
const occupancy = { ...basis, name, free: signed, places: size, occupancy: figureIn(0, 2) };
const effect = fc.record({
  effect: fc.constantFrom('population', 'age', 'volume', 'mix', 'real-price', 'general-price'),
  amountDkk: money,
}) as fc.Arbitrary<Parameters<typeof decompositionHeadline>[0]['effects'][number]>;

/** Every template with views of random content. */
const WRITERS: Record<string, fc.Arbitrary<(spoken: Language) => Headline>> = {
  gaps: fc
    .record({
      ...basis,
      area: name,
      year,
      groups: fc.integer({ min: 0, max: 40 }),
      groupsShort: count,
      largest: fc.record({ targetGroup: name, gap: signed }),
      unmet: size,
      surplus: size,
    })
    .map((view) => (spoken) => gapsHeadline(view, spoken)),
  group: fc
    .record({
      ...basis,
      targetGroup: name,
      area: name,
      year,
      need: size,
      places: size,
      gap: signed,
      availability: figureIn(0, 1),
    })
    .map((view) => (spoken) => gapGroupHeadline(view, spoken)),
  range: fc
    .record({
      ...basis,
      area: name,
      groupsWithNeed: fc.integer({ min: 0, max: 40 }),
      groupsCovered: count,
      singleSource: count,
      services: size,
    })
    .map((view) => (spoken) => rangeHeadline(view, spoken)),
  services: fc
    .record({
      ...basis,
      matching: fc.nat(5000),
      withFreePlaces: count,
      nearest: fc.record({ name, km: figureIn(0, 500) }),
    })
    .map((view) => (spoken) => servicesHeadline(view, spoken)),
  costs: fc
    .record({
      ...costs,
      firstDkk: money,
      lastDkk: money,
      perInhabitantDkk: money,
      peers: fc.record({ place: name, perInhabitantDkk: money }),
    })
    .map((view) => (spoken) => costsHeadline(view, spoken)),
  decomposition: fc
    .record({ ...costs, effects: fc.array(effect, { maxLength: 6 }) })
    .map((view) => (spoken) => decompositionHeadline(view, spoken)),
  municipality: fc
    .record({ ...occupancy, peer: fc.record({ name, occupancy: figureIn(0, 2) }) })
    .map((view) => (spoken) => municipalityOverviewHeadline(view, spoken)),
  area: fc
    .record({ ...occupancy, year, groups: fc.integer({ min: 0, max: 40 }), groupsShort: count })
    .map((view) => (spoken) => areaOverviewHeadline(view, spoken)),
};

const everything = ({ headline, summary, alt }: Headline): string => [headline, ...summary, alt].join('\n');

describe.each(Object.entries(WRITERS))('the %s headline', (_name, writer) => {
  it('is never broken, too long, causal or negative zero', () => {
    fc.assert(
      fc.property(writer, language, (write, spoken) => {
        const made = write(spoken);
        expect(made.headline.length).toBeGreaterThan(0);
        expect(made.headline.length).toBeLessThanOrEqual(160);
        expect(made.alt.length).toBeLessThanOrEqual(255);
        expect(everything(made)).not.toMatch(
          /NaN|undefined|Infinity|[-−]0(?![.,\d])|skyldes|because of|due to/,
        );
        expect(made.summary.every((sentence) => sentence !== '')).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Digit groups of a text; "80 %" is the stated certainty of every interval, not a figure. */
function numbersIn(text: string): string[] {
  return (text.replace(/80.?%/g, '').match(/\d[\d.]*(,\d+)?/g) ?? []).map((found) =>
    found.replace(/\.$/, ''),
  );
}

describe('headlines about gaps', () => {
  const whole = fc.integer({ min: -5000, max: 5000 });
  const view = fc.record({
    gap: whole,
    lo: whole,
    hi: whole,
    need: fc.nat(9000),
    places: fc.nat(9000),
    year,
  });
  const danish = (value: number): string => new Intl.NumberFormat('da-DK').format(Math.abs(value));

  it('contain no number that is not in the view, and never the wrong direction', () => {
    fc.assert(
      fc.property(view, ({ gap, lo, hi, need, places, year: at }) => {
        const made = gapGroupHeadline(
          {
            targetGroup: 'Autisme',
            area: 'Gladsaxe',
            year: at,
            need: { value: need },
            places: { value: places },
            gap: { value: gap, lo: Math.min(lo, gap), hi: Math.max(hi, gap) },
          },
          'da',
        );
        const allowed = [String(at), ...[gap, lo, hi, need, places].map(danish)];
        expect(numbersIn(everything(made)).filter((found) => !allowed.includes(found))).toEqual([]);
        if (gap > 0) expect(made.headline).not.toContain('der mangler');
        if (gap < 0) expect(made.headline).not.toContain('pladser i overskud');
      }),
      { numRuns: RUNS },
    );
  });
});

describe('headlines about change', () => {
  it('say rose only of an increase beyond the floor and fell only of such a decrease', () => {
    fc.assert(
      fc.property(fc.record({ ...costs, place: fc.constant('Gladsaxe') }), (view) => {
        const { headline } = costsHeadline(view, 'da');
        const change = 'value' in view.changeDkk ? view.changeDkk.value : 0;
        const relative = 'value' in view.changeShare ? Math.abs(view.changeShare.value) : 1;
        if (headline.includes(' steg ')) expect([change > 0, relative >= 0.01]).toEqual([true, true]);
        if (headline.includes(' faldt ')) expect([change < 0, relative >= 0.01]).toEqual([true, true]);
        if (headline.includes('uændrede')) expect(relative < 0.01 || Math.abs(change) < 0.5).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
