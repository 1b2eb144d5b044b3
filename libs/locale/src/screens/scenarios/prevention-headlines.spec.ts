import type { Figure } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Headline } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import {
  preventionChanceHeadline,
  preventionMoneyHeadline,
  preventionStocksHeadline,
  preventionTornadoHeadline,
  preventionViewsHeadline,
} from './prevention-headlines.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const none: Figure = { missing: 'not-applicable' };

describe('preventionMoneyHeadline', () => {
  const of = (npv: number, payback: Figure, breakEven: Figure): string =>
    plain(
      preventionMoneyHeadline(
        {
          years: 10,
          view: 'buyer',
          netPresentValue: { value: npv },
          paybackMonths: payback,
          breakEvenEffect: breakEven,
        },
        'da',
      ).headline,
    );

  it('says what it is worth, when it is paid back, and what must come true', () => {
    expect(of(140_799_334.5, { value: 27 }, { value: 0.3515 })).toBe(
      'Over 10 år er nutidsværdien 141 mio. kr., og pengene er tjent hjem efter 27 måneder. Det tjener sig hjem, hvis mindst 35 % af de antagne effekter indtræffer.',
    );
    expect(of(5e6, { value: 0 }, { value: 0 })).toBe(
      'Over 10 år er nutidsværdien 5,0 mio. kr., og der er penge tilovers hele vejen. Det tjener sig hjem, også hvis ingen af de antagne effekter indtræffer.',
    );
  });

  it('says plainly that it does not pay, also where it would without interest', () => {
    const never =
      'Over 10 år er nutidsværdien −80 mio. kr. Det tjener sig ikke hjem, selv om alle antagne effekter indtræffer.';
    expect(of(-80_027_122, none, none)).toBe(never);
    expect(of(-80_027_122, { value: 110 }, none)).toBe(never);
  });

  it('never lets the share contradict the worth', () => {
    expect(of(-1e6, none, { value: 0.5 })).toBe('Over 10 år er nutidsværdien −1,0 mio. kr.');
    expect(of(0.3, { value: 12 }, { value: 1 })).toBe('Over 10 år er nutidsværdien omkring nul.');
    expect(of(1e6, { value: 12 }, none)).toBe(
      'Over 10 år er nutidsværdien 1,0 mio. kr., og pengene er tjent hjem efter 12 måneder.',
    );
  });
});

describe('the other headlines', () => {
  it('count whole persons and subtract what is shown', () => {
    const of = (before: number, after: number): string =>
      preventionStocksHeadline(
        { support: 'institution', year: 2036, before: { value: before }, after: { value: after } },
        'da',
      ).headline;
    expect(of(77.78, 50.44)).toBe('I 2036 er 50 borgere på institution med programmet og 78 uden: 28 færre.');
    expect(of(1.6, 0.6)).toContain('1 borger på institution');
    expect(of(50.4, 50.2)).toBe('I 2036 er 50 borgere på institution, stort set som uden programmet.');
    expect(of(50, 60)).toContain('10 flere');
  });

  it('count outcomes of twenty, or say that they are not drawn', () => {
    const view = { years: 10, p10: { value: 11e6 }, p90: { value: 153e6 } };
    expect(plain(preventionChanceHeadline({ ...view, gains: 14 }, 'da').headline)).toBe(
      'I 14 af 20 udfald tjener det sig hjem. 8 af 10 udfald ligger mellem 11 mio. kr. og 153 mio. kr.',
    );
    expect(preventionChanceHeadline({ ...view, gains: 0 }, 'da').headline).toContain('I ingen af 20');
    expect(preventionChanceHeadline({ ...view, gains: undefined }, 'da').headline).toBe(
      'Usikkerheden er ikke beregnet endnu.',
    );
  });

  it('name the assumption that moves most, from the lower end up', () => {
    const view = { what: 'løn til rådgivere', low: { value: 9e6 }, high: { value: -3e6 } };
    expect(plain(preventionTornadoHeadline(view, 'da').headline)).toBe(
      'Mest betyder løn til rådgivere: alene flytter den nutidsværdien fra −3,0 mio. kr. til 9,0 mio. kr.',
    );
    expect(preventionTornadoHeadline({ low: none, high: none }, 'da').headline).toMatch(/^Ingen antagelse/);
  });

  it('put buyer and region in one sentence', () => {
    const view = { buyer: { value: 141e6 }, region: { value: 74e6 }, share: 0.7 };
    expect(plain(preventionViewsHeadline(view, 'da').headline)).toBe(
      'For køberen er nutidsværdien 141 mio. kr.; for regionen er den 74 mio. kr., når 70 % af udgiften kan undgås.',
    );
  });
});

const language: fc.Arbitrary<Language> = fc.constantFrom('da', 'en');
const number = fc.oneof(
  fc.double({ min: -2e12, max: 2e12, noNaN: true }),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.constant(-0),
);
const figure: fc.Arbitrary<Figure> = fc.oneof(
  number.map((value): Figure => ({ value })),
  fc.constantFrom('not-applicable', 'withheld', 'not-reported').map((missing) => ({ missing }) as Figure),
);
const basis = {
  synthetic: fc.boolean(),
  coverage: fc.record({ reported: fc.nat(98), expected: fc.integer({ min: 1, max: 98 }) }),
};
const years = fc.constantFrom(0.5, 1, 9.25, 10, 60);
const name = fc.oneof(
  fc.constantFrom('løn', 'virkning på skift fra forebyggende indsats til voksenbotilbud'),
  fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 200 }),
);

const writers: Record<string, fc.Arbitrary<(spoken: Language) => Headline>> = {
  money: fc
    .record({
      ...basis,
      years,
      view: fc.constantFrom('buyer' as const, 'region' as const),
      netPresentValue: figure,
      paybackMonths: figure,
      breakEvenEffect: figure,
    })
    .map((view) => (spoken) => preventionMoneyHeadline(view, spoken)),
  stocks: fc
    .record({
      ...basis,
      support: fc.oneof(fc.constantFrom('institution', 'foster', 'adult-residential'), name),
      year: fc.integer({ min: 2007, max: 2100 }),
      before: figure,
      after: figure,
    })
    .map((view) => (spoken) => preventionStocksHeadline(view, spoken)),
  chance: fc
    .record({ ...basis, years, gains: fc.option(fc.nat(20), { nil: undefined }), p10: figure, p90: figure })
    .map((view) => (spoken) => preventionChanceHeadline(view, spoken)),
  tornado: fc
    .record({ ...basis, what: name, low: figure, high: figure })
    .map((view) => (spoken) => preventionTornadoHeadline(view, spoken)),
  views: fc
    .record({ ...basis, buyer: figure, region: figure, share: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map((view) => (spoken) => preventionViewsHeadline(view, spoken)),
};

const contradictions = [
  [/tjener sig hjem, |It pays /, /tjener sig ikke hjem|does not pay/],
  [/ færre\.| fewer\./, / flere\.| more\./],
] as const;

describe.each(Object.entries(writers))('the %s headline', (_, writer) => {
  it('keeps its laws for any view', () => {
    fc.assert(
      fc.property(writer, language, (write, spoken) => {
        const { headline, summary, alt } = write(spoken);
        const odd = [headline, alt, ...summary].find(
          (text) =>
            /NaN|undefined|null|Infinity|(^|\D)[-−]0(?![.,\d])/.test(text) ||
            contradictions.some(([one, other]) => one.test(text) && other.test(text)),
        );
        return odd === undefined && headline !== '' && headline.length <= 160 && alt.length <= 255;
      }),
      { numRuns: 10_000 },
    );
  });
});
