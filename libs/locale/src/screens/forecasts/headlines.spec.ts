import type { Figure } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Headline } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import {
  backtestHeadline,
  forecastHeadline,
  panelsHeadline,
  scoresHeadline,
  shortageHeadline,
  whenHeadline,
} from './index.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const who = { targetGroup: 'Autisme', area: 'Gladsaxe', year: 2030 };

describe('forecastHeadline', () => {
  const of = (need: Figure, places: Figure): string =>
    plain(forecastHeadline({ ...who, need, places }, 'da').headline);

  it('gives the range first and compares with the places outside it', () => {
    expect(of({ value: 40, lo: 36, hi: 44 }, { value: 30 })).toBe(
      'Autisme i Gladsaxe: i 2030 ventes behovet at ligge mellem 36 og 44 pladser. Midterskønnet 40 er 10 flere end de 30, der er besluttet.',
    );
    expect(of({ value: 40, lo: 36, hi: 44 }, { value: 52 })).toContain('er 12 færre end de 52');
  });

  it('says neither more nor fewer of places within the range', () => {
    expect(of({ value: 40, lo: 36, hi: 44 }, { value: 38 })).toBe(
      'Autisme i Gladsaxe: i 2030 ventes behovet at ligge mellem 36 og 44 pladser. De 38, der er besluttet, ligger inden for spændet.',
    );
  });

  it('says so when there is no range, no forecast or no number', () => {
    expect(of({ value: 40 }, { value: 38 })).toContain('Usikkerheden kan ikke beregnes');
    expect(of({ missing: 'too-short' }, { value: 38 })).toBe(
      'Autisme i Gladsaxe: for få borgere eller år til en selvstændig prognose.',
    );
    expect(of({ missing: 'withheld' }, { value: 38 })).toContain('skjult');
  });
});

describe('the other headlines', () => {
  it('count outcomes in words of twenty', () => {
    expect(whenHeadline({ ...who, short: { value: 14 } }, 'da').headline).toBe(
      'Autisme i Gladsaxe: i 14 af 20 udfald mangler der pladser senest i 2030.',
    );
    expect(shortageHeadline({ ...who, short: { value: 0 } }, 'da').headline).toContain('i ingen af 20');
    expect(shortageHeadline({ ...who, short: { missing: 'too-short' } }, 'da').headline).toMatch(
      /^Udfald kan kun/,
    );
  });

  it('count groups, hits and trials', () => {
    const panels = { area: 'Gladsaxe', year: 2030, above: 3, forecast: 9, without: 2 };
    expect(panelsHeadline(panels, 'da').headline).toBe(
      '3 af 9 målgrupper i Gladsaxe ventes i 2030 at have større behov end pladser. 2 målgrupper har ingen prognose.',
    );
    expect(plain(scoresHeadline({ scored: 12, hits: 9, meanError: 3.14 }, 'da').headline)).toBe(
      '80 %-intervallet ramte i 9 af 12 tidligere prognoser. I snit lå de 3,1 borgere ved siden af.',
    );
    expect(scoresHeadline({ scored: 0, hits: 0 }, 'da').headline).toMatch(/^Ingen offentliggjort/);
    expect(plain(backtestHeadline({ ...who, trials: 10, hits: 9 }, 'da').headline)).toContain(
      'i 9 af 10 tilfælde',
    );
  });
});

const language: fc.Arbitrary<Language> = fc.constantFrom('da', 'en');
const number = fc.double({ min: -1e5, max: 1e5, noNaN: true });
const figure: fc.Arbitrary<Figure> = fc.oneof(
  number.map((value): Figure => ({ value })),
  fc.tuple(number, number, number).map((three): Figure => {
    const [lo, value, hi] = [...three].sort((a, b) => a - b) as [number, number, number];
    return { value, lo, hi };
  }),
  fc.tuple(number, number, number).map(([value, lo, hi]): Figure => ({ value, lo, hi })),
  fc.constantFrom('too-short', 'withheld', 'not-reported').map((missing) => ({ missing }) as Figure),
);
const name = fc.oneof(
  fc.constantFrom('Gladsaxe', 'Autisme', 'Region Hovedstaden'),
  fc.constant('Børn og unge med (svære) sociale eller psykosociale problemer og udviklingsforstyrrelser'),
  fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 200 }),
);
const basis = {
  synthetic: fc.boolean(),
  coverage: fc.record({ reported: fc.nat(98), expected: fc.integer({ min: 1, max: 98 }) }),
};
const about = { ...basis, targetGroup: name, area: name, year: fc.integer({ min: 2007, max: 2060 }) };
const count = fc.nat(400);

const writers: Record<string, fc.Arbitrary<(spoken: Language) => Headline>> = {
  forecast: fc
    .record({
      ...about,
      need: figure,
      places: figure,
      demographicPart: figure,
      method: fc.constantFrom('damped-drift' as const, 'naive' as const),
    })
    .map((view) => (spoken) => forecastHeadline(view, spoken)),
  when: fc.record({ ...about, short: figure }).map((view) => (spoken) => whenHeadline(view, spoken)),
  shortage: fc.record({ ...about, short: figure }).map((view) => (spoken) => shortageHeadline(view, spoken)),
  panels: fc
    .record({ ...about, above: count, forecast: count, without: count })
    .map((view) => (spoken) => panelsHeadline(view, spoken)),
  scores: fc
    .record({ ...basis, scored: count, hits: count, meanError: number, municipalitiesError: number })
    .map((view) => (spoken) => scoresHeadline(view, spoken)),
  backtest: fc
    .record({ ...about, trials: count, hits: count })
    .map((view) => (spoken) => backtestHeadline(view, spoken)),
};

describe.each(Object.entries(writers))('the %s headline', (_, writer) => {
  it('keeps its laws for any view', () => {
    fc.assert(
      fc.property(writer, language, (write, spoken) => {
        const { headline, summary, alt } = write(spoken);
        const odd = [headline, alt, ...summary].find(
          (text) =>
            /NaN|undefined|null|Infinity|(^|\D)[-−]0(\D|$)/.test(text) ||
            // One direction at a time.
            (/flere end|more than/.test(text) && /færre end|fewer than/.test(text)),
        );
        return odd === undefined && headline !== '' && headline.length <= 160 && alt.length <= 255;
      }),
      { numRuns: 2000 },
    );
  });
});
