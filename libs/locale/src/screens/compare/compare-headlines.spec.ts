import fc from 'fast-check';
import type { Figure } from '@tilbudsvifte/planning';
import { indicatorHeadline } from '../indicators/indicator-headline.ts';
import { compareHeadline, standingOf } from './compare-headline.ts';
import type { Standing } from './compare-headline.ts';
import { changeTold, slopeHeadline } from './slope-headline.ts';

const RUNS = 2000;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const value = fc.double({ min: 0, max: 2_000_000, noNaN: true });
const figure: fc.Arbitrary<Figure> = fc.oneof(
  value.map((one) => ({ value: one })),
  fc.tuple(value, fc.double({ min: 0, max: 1, noNaN: true })).map(([one, share]) => ({
    value: one,
    lo: one * (1 - share),
    hi: one * (1 + share),
  })),
  fc.constantFrom<Figure>({ missing: 'withheld' }, { missing: 'not-reported' }, { missing: 'no-capacity' }),
);
const language = fc.constantFrom('da' as const, 'en' as const);
const kind = fc.constantFrom('integer' as const, 'decimal' as const, 'share' as const, 'money' as const);
const name = fc.constantFrom('Høje-Taastrup', 'Ringkøbing-Skjern', 'Region Hovedstaden', 'Ishøj');
const indicator = fc.constantFrom('Belægning', 'Udgift til specialundervisning pr. 6-25-årig');
const basis = fc.record({
  synthetic: fc.boolean(),
  coverage: fc.integer({ min: 0, max: 29 }).map((reported) => ({ reported, expected: 29 })),
});
const ends = {
  kind,
  indicator,
  first: figure,
  last: figure,
  fromYear: fc.integer({ min: 2008, max: 2019 }),
  toYear: fc.integer({ min: 2020, max: 2030 }),
  floor: fc.constantFrom(0.01, 1, 1000),
};

function expectWellSaid({
  headline,
  summary,
  alt,
}: {
  headline: string;
  summary: readonly string[];
  alt: string;
}) {
  const all = [headline, ...summary, alt].join(' ');
  expect(all).not.toMatch(/NaN|undefined|Infinity|\{|\}|(?<!\d)[-−]0(?![.,\d])/);
  expect(headline.length).toBeLessThanOrEqual(160);
  expect(headline.length).toBeGreaterThan(0);
  expect(alt.length).toBeLessThanOrEqual(255);
}

describe('standingOf', () => {
  it.each<[Figure, Figure, number, Standing]>([
    [{ value: 6 }, { value: 5 }, 0.1, 'above'],
    [{ value: 4 }, { value: 5 }, 0.1, 'below'],
    [{ value: 5.05 }, { value: 5 }, 0.1, 'same'],
    [{ value: 6, lo: 4.9, hi: 7 }, { value: 5 }, 0.1, 'same'],
    [{ value: 6, lo: 5.1, hi: 7 }, { value: 5 }, 0.1, 'above'],
    [{ value: 4, lo: 3, hi: 5 }, { value: 5 }, 0.1, 'same'],
    [{ missing: 'withheld' }, { value: 5 }, 0.1, 'unknown'],
    [{ value: 5 }, { missing: 'not-reported' }, 0.1, 'unknown'],
  ])('%j against %j with a floor of %d is %s', (own, median, floor, standing) => {
    expect(standingOf(own, median, floor)).toBe(standing);
  });
});

describe('compareHeadline', () => {
  const view = { among: 'blandt områdets 29 kommuner', peers: 29, municipalities: 2, synthetic: false };

  it('counts where the municipality stands, and leaves out what is unknown', () => {
    const standings: Standing[] = ['above', 'above', 'below', 'same', 'unknown'];
    expect(compareHeadline({ ...view, name: 'Ishøj', standings }, 'da').headline).toBe(
      'Ishøj ligger blandt områdets 29 kommuner over medianen på 2, under på 1 og uden sikker forskel på 1 af 4 indikatorer.',
    );
  });

  it('asks for a municipality where none is chosen, and says where nothing can be compared', () => {
    expect(compareHeadline({ ...view, name: undefined, standings: ['unknown'] }, 'da').headline).toBe(
      'Vælg en kommune for at se, hvor den skiller sig ud. Medianen er af 29 kommuner.',
    );
    expect(compareHeadline({ ...view, name: 'Ishøj', standings: ['unknown'] }, 'en').headline).toBe(
      'None of the indicators can be held against a median for Ishøj.',
    );
  });

  it('is well said for any comparison', () => {
    const standings = fc.array(fc.constantFrom<Standing>('above', 'below', 'same', 'unknown'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.option(name, { nil: undefined }), standings, basis, language, (who, all, more, spoken) =>
        expectWellSaid(compareHeadline({ ...view, ...more, name: who, standings: all }, spoken)),
      ),
      { numRuns: RUNS },
    );
  });
});

describe('slopeHeadline', () => {
  it('says a direction only beyond the floor and the uncertainty', () => {
    const told = (first: Figure, last: Figure) => changeTold({ first, last, floor: 1 });
    expect(told({ value: 5 }, { value: 6 })).toBe('compare.slopeRose');
    expect(told({ value: 6 }, { value: 5 })).toBe('compare.slopeFell');
    expect(told({ value: 5 }, { value: 5.5 })).toBe('compare.slopeSame');
    expect(told({ value: 5, lo: 4, hi: 6 }, { value: 7, lo: 5.9, hi: 8 })).toBe('compare.slopeUncertain');
    expect(told({ missing: 'withheld' }, { value: 7 })).toBe('compare.slopeUnknown');
  });

  it('is well said and never tells a direction against its numbers', () => {
    const view = fc.record({ ...ends, name, medianFirst: figure, medianLast: figure });
    fc.assert(
      fc.property(view, basis, language, (one, more, spoken) => {
        const said = slopeHeadline({ ...one, ...more }, spoken);
        expectWellSaid(said);
        const rise = 'value' in one.first && 'value' in one.last ? one.last.value - one.first.value : 0;
        if (/ steg fra| rose from/.test(said.headline)) expect(rise).toBeGreaterThan(0);
        if (/ faldt fra| fell from/.test(said.headline)) expect(rise).toBeLessThan(0);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('indicatorHeadline', () => {
  const view = {
    indicator: 'Belægning',
    place: 'Gladsaxe',
    kind: 'share' as const,
    fromYear: 2018,
    toYear: 2025,
    first: { value: 0.9 },
    last: { value: 0.95 },
    median: { value: 0.94 },
    floor: 0.01,
  };

  it('says the newest figure, the change over the years, and the median', () => {
    expect(plain(indicatorHeadline(view, 'da').headline)).toBe(
      'Belægning i Gladsaxe: 95 % i 2025. Det er en stigning fra 90 % i 2018. Medianen er 94 %.',
    );
  });

  it('says no change it cannot be sure of', () => {
    const uncertain = {
      ...view,
      first: { value: 0.9, lo: 0.86, hi: 0.94 },
      last: { value: 0.95, lo: 0.93, hi: 0.97 },
    };
    expect(indicatorHeadline(uncertain, 'da').headline).toContain('Ingen sikker ændring siden 2018.');
    expect(indicatorHeadline({ ...view, first: { value: 0.945 } }, 'da').headline).toContain(
      'Stort set uændret siden 2018.',
    );
  });

  it('is well said and never tells a direction against its numbers', () => {
    fc.assert(
      fc.property(
        fc.record({ ...ends, place: name, median: figure }),
        basis,
        language,
        (one, more, spoken) => {
          const said = indicatorHeadline({ ...one, ...more }, spoken);
          expectWellSaid(said);
          const rise = 'value' in one.first && 'value' in one.last ? one.last.value - one.first.value : 0;
          if (/en stigning|up from/.test(said.headline)) expect(rise).toBeGreaterThan(0);
          if (/et fald|down from/.test(said.headline)) expect(rise).toBeLessThan(0);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
