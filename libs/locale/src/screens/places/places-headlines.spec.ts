import type { Figure } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Headline } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { riskHeadline } from '../specialisation/risk-headline.ts';
import { calendarHeadline } from './calendar-headline.ts';
import { municipalOccupancyHeadline } from './municipal-occupancy-headline.ts';
import { occupancyTimeHeadline } from './occupancy-time-headline.ts';
import { placesHeadline, placesLead } from './places-headline.ts';
import type { PlacesView } from './places-headline.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const view: PlacesView = {
  place: 'Gladsaxe',
  unit: 'døgnpladser',
  quarter: '2025K4',
  before: '2024K4',
  occupancy: { value: 0.943 },
  change: { value: 0.021 },
  aboveFull: { value: 2 },
  free: { value: 4 },
  available: { value: 120 },
  reachable: { value: 0.72 },
  refusal: 0.05,
};

describe('placesHeadline', () => {
  it('says occupancy, its change over a year and how many services are above full', () => {
    expect(plain(placesHeadline(view, 'da').headline)).toBe(
      'Belægningen i Gladsaxe er 94 % (+2,1 procentpoint siden 4. kvartal 2024). 2 tilbud lå over 100 % i kvartalet.',
    );
    expect(plain(placesHeadline({ ...view, aboveFull: { value: 0 } }, 'en').headline)).toBe(
      'Occupancy in Gladsaxe is 94% (+2.1 percentage points since Q4 2024). No service was above 100% in the quarter.',
    );
  });

  it('calls less than a percentage point unchanged', () => {
    const { headline } = placesHeadline({ ...view, change: { value: -0.0099 } }, 'da');
    expect(plain(headline)).toContain('er 94 %, stort set uændret siden 4. kvartal 2024.');
  });

  it('says why there is no occupancy instead of a number', () => {
    const { headline } = placesHeadline({ ...view, occupancy: { missing: 'not-reported' } }, 'da');
    expect(headline).toMatch(/^Belægningen i Gladsaxe: ikke indberettet\./);
  });

  it('opens the page with free places and what could be run at if hardly anybody were refused', () => {
    expect(plain(placesLead(view, 'da'))).toBe(
      '4 af 120 døgnpladser er ledige i Gladsaxe. Skal højst 5 % afvises, kan tilbuddene hver for sig i snit køre med 72 %; de kører med 94 %.',
    );
    const unknown = { missing: 'not-reported' } as const;
    expect(placesLead({ ...view, free: unknown, reachable: unknown }, 'da')).toContain(
      'Belægningen i Gladsaxe',
    );
  });
});

describe('occupancyTimeHeadline', () => {
  const time = { place: 'Gladsaxe', from: '2023K1', to: '2025K4', median: { value: 0.95 } };

  it('says rose, fell or largely unchanged by the first and last quarter', () => {
    const said = (first: number, last: number): string =>
      plain(
        occupancyTimeHeadline({ ...time, first: { value: first }, last: { value: last } }, 'da').headline,
      );
    expect(said(0.9, 0.94)).toBe(
      'Belægningen i Gladsaxe steg fra 90 % i 1. kvartal 2023 til 94 % i 4. kvartal 2025. Den midterste kommune ligger på 95 %.',
    );
    expect(said(0.94, 0.9)).toContain('faldt fra 94 %');
    expect(said(0.94, 0.935)).toContain('stort set uændret');
  });
});

describe('calendarHeadline', () => {
  it('counts the rows above 100 per cent and names the fullest quarter', () => {
    const highest = { name: 'Egehuset', value: 1.08, quarter: '2025K2' };
    const calendar = { kind: 'tilbud', rows: 9, above: 2, from: '2023K1', to: '2025K4', highest };
    expect(plain(calendarHeadline(calendar, 'da').headline)).toBe(
      '2 af 9 tilbud har haft mindst ét kvartal over 100 %. Højest: Egehuset med 108 % i 2. kvartal 2025.',
    );
  });
});

describe('municipalOccupancyHeadline', () => {
  it('says own, span and median', () => {
    const values = [{ value: 0.9 }, { value: 0.97 }, { missing: 'not-reported' } as const];
    const own = { name: 'Gladsaxe', value: { value: 0.97 } };
    const said = municipalOccupancyHeadline(
      { quarter: '2025K4', values, median: { value: 0.94 }, own },
      'da',
    );
    expect(plain(said.headline)).toBe(
      'Gladsaxe ligger på 97 %. Belægningen i kommunernes tilbud spænder fra 90 % til 97 %. Den midterste kommune ligger på 94 %.',
    );
  });
});

describe('riskHeadline', () => {
  it('counts flagged services and gives the first one’s score with its band', () => {
    const first = { name: 'Egehuset', score: { value: 57.4, lo: 49.2, hi: 66.7 } };
    const said = riskHeadline({ place: 'Gladsaxe', quarter: '2025K4', services: 9, flagged: 2, first }, 'da');
    expect(said.headline).toBe(
      '2 af 9 tilbud i Gladsaxe har mindst én advarsel. Først: Egehuset med 57 af 100 (49–67).',
    );
  });
});

const missing: fc.Arbitrary<Figure> = fc
  .constantFrom('not-reported', 'withheld', 'no-capacity', 'not-applicable', 'too-short')
  .map((reason) => ({ missing: reason }) as Figure);
const figureIn = (min: number, max: number): fc.Arbitrary<Figure> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.double({ min, max, noNaN: true }).map((value): Figure => ({ value })) },
    missing,
  );
const name = fc.oneof(
  fc.constantFrom('Gladsaxe', 'Bornholm', 'Region Hovedstaden', 'Botilbud Egehuset (demo)'),
  fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 200 }),
);
const quarter = fc
  .tuple(fc.integer({ min: 2007, max: 2060 }), fc.integer({ min: 1, max: 4 }))
  .map(([y, q]) => `${y}K${q}`);
const share = figureIn(0, 2);
const basis = {
  synthetic: fc.boolean(),
  provisional: fc.boolean(),
  coverage: fc.record({ reported: fc.nat(98), expected: fc.integer({ min: 1, max: 98 }) }),
};
const count = fc.nat(400);
const language: fc.Arbitrary<Language> = fc.constantFrom('da', 'en');

const placesViews = fc.record({
  ...basis,
  place: name,
  unit: fc.constantFrom('døgnpladser', 'dagpladser'),
  quarter,
  before: quarter,
  occupancy: share,
  change: figureIn(-1, 1),
  aboveFull: figureIn(0, 300),
  free: figureIn(0, 3000),
  available: figureIn(0, 9000),
  reachable: figureIn(0, 1),
  refusal: fc.constantFrom(0.05, 0.01),
});
const timeViews = fc.record({
  ...basis,
  place: name,
  from: quarter,
  to: quarter,
  first: share,
  last: share,
  median: share,
});
const highest = fc.option(fc.record({ name, value: fc.double({ min: 0, max: 3, noNaN: true }), quarter }), {
  nil: undefined,
});
const calendarViews = fc.record({
  ...basis,
  kind: fc.constantFrom('tilbud', 'bilag'),
  rows: count,
  above: count,
  from: quarter,
  to: quarter,
  highest,
});
const tileViews = fc.record({
  ...basis,
  quarter,
  values: fc.array(share, { maxLength: 50 }),
  median: share,
  own: fc.record({ name, value: share }),
});
const riskViews = fc.record({
  ...basis,
  place: name,
  quarter,
  services: count,
  flagged: count,
  first: fc.record({ name, score: figureIn(0, 100) }),
});

type Write = (spoken: Language) => Headline;
const WRITERS: Record<string, fc.Arbitrary<Write>> = {
  places: placesViews.map(
    (one): Write =>
      (spoken) =>
        placesHeadline(one, spoken),
  ),
  time: timeViews.map(
    (one): Write =>
      (spoken) =>
        occupancyTimeHeadline(one, spoken),
  ),
  calendar: calendarViews.map(
    ({ highest: top, ...one }): Write =>
      (spoken) =>
        calendarHeadline({ ...one, ...(top && { highest: top }) }, spoken),
  ),
  tiles: tileViews.map(
    (one): Write =>
      (spoken) =>
        municipalOccupancyHeadline(one, spoken),
  ),
  risk: riskViews.map(
    (one): Write =>
      (spoken) =>
        riskHeadline(one, spoken),
  ),
};

const RUNS = 2000;
const broken = /NaN|undefined|Infinity|[-−]0(?![.,\d])|skyldes|because of|due to/;

describe.each(Object.entries(WRITERS))('the %s headline', (_name, writer) => {
  it('is never broken, too long, causal or negative zero', () => {
    fc.assert(
      fc.property(writer, language, (write, spoken) => {
        const { headline, summary, alt } = write(spoken);
        expect(headline.length).toBeGreaterThan(0);
        expect(headline.length).toBeLessThanOrEqual(160);
        expect(alt.length).toBeLessThanOrEqual(255);
        expect([headline, ...summary, alt].join('\n')).not.toMatch(broken);
        expect(summary.every((sentence) => sentence !== '')).toBe(true);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

describe('the direction that is told', () => {
  it('never contradicts the figures', () => {
    fc.assert(
      fc.property(timeViews, (one) => {
        const { headline } = occupancyTimeHeadline(one, 'da');
        if (!('value' in one.first) || !('value' in one.last)) return;
        if (headline.includes('steg')) expect(one.last.value).toBeGreaterThan(one.first.value);
        if (headline.includes('faldt')) expect(one.last.value).toBeLessThan(one.first.value);
      }),
      { numRuns: 2000 },
    );
  }, 120_000);

  it('carries the sign of the change', () => {
    fc.assert(
      fc.property(placesViews, (one) => {
        const { summary } = placesHeadline(one, 'da');
        if (!('value' in one.change)) return;
        const said = summary.join(' ');
        if (/\(\+[\d.,]+\s+procentpoint/.test(said)) expect(one.change.value).toBeGreaterThan(0);
        if (/\(−[\d.,]+\s+procentpoint/.test(said)) expect(one.change.value).toBeLessThan(0);
      }),
      { numRuns: 2000 },
    );
  }, 120_000);
});
