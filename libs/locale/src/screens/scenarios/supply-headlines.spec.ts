import type { Figure } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Headline } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { goalHeadline, panelsOfScenarioHeadline, rippleHeadline } from './supply-detail-headlines.ts';
import { supplyCostHeadline, supplyHeadline, type SupplyView } from './supply-headline.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const view: SupplyView = {
  name: 'Autisme 2028',
  area: 'Region Hovedstaden',
  year: 2030,
  unmet: { value: -12 },
  costDkk: { value: 14_200_000, lo: 13_100_000, hi: 15_800_000 },
};
const said = (more: Partial<SupplyView>, language: Language = 'da'): string =>
  plain(supplyHeadline({ ...view, ...more }, language).headline);

describe('supplyHeadline', () => {
  it('tells fewer missing places and what they cost', () => {
    expect(said({})).toMatch(
      /^Autisme 2028 giver 12 færre manglende pladser i 2030 end basis og koster 14 mio\. kr\. \(13.*16 mio\. kr\.\) mere om året\.$/,
    );
    expect(said({ costDkk: { value: -2_000_000 } }, 'en')).toBe(
      'Autisme 2028 gives 12 fewer missing places in 2030 than the base and costs DKK 2.0 million less a year.',
    );
  });

  it('says one place as one, and nothing as nothing', () => {
    expect(said({ unmet: { value: -1 }, costDkk: { value: 0 } })).toBe(
      'Autisme 2028 giver 1 færre manglende plads i 2030 end basis og koster det samme.',
    );
    expect(said({ unmet: { value: 0 }, costDkk: { value: 10_000 } })).toBe(
      'Autisme 2028 ændrer ikke antallet af manglende pladser i 2030 og koster det samme.',
    );
    expect(said({ unmet: { value: 3 }, costDkk: { value: 0 } })).toContain(
      'giver 3 flere manglende pladser i 2030 end basis',
    );
  });

  it('claims no direction that the limits do not carry', () => {
    expect(said({ unmet: { value: -3, lo: -8, hi: 2 } })).toContain('ingen sikker ændring');
    expect(said({ costDkk: { value: 1_000_000, lo: -2_000_000, hi: 4_000_000 } })).toContain(
      'det er usikkert, om udgiften stiger eller falder (',
    );
  });

  it('says what is withheld', () => {
    expect(said({ unmet: { missing: 'withheld' } })).toMatch(
      /^Forskellen i manglende pladser med Autisme 2028/,
    );
    expect(said({ costDkk: { missing: 'withheld' } })).toMatch(
      /^Autisme 2028 giver 12 færre .* end basis\. Forskellen i købernes udgift/,
    );
  });
});

describe('supplyCostHeadline', () => {
  const cost = (costDkk: Figure): string =>
    plain(
      supplyCostHeadline(
        { ...view, costDkk, largest: { name: 'Gladsaxe', differenceDkk: { value: 2_100_000 } } },
        'da',
      ).headline,
    );

  it('tells how much the cost rises or falls, and for whom most', () => {
    expect(cost({ value: 14_200_000 })).toBe(
      'Købernes udgift stiger 14 mio. kr. om året til 2030. Størst forskel er der for Gladsaxe: +2,1 mio. kr.',
    );
    expect(cost({ value: -14_200_000 })).toMatch(/^Købernes udgift falder 14 mio\. kr\. om året/);
    expect(cost({ value: 0 })).toMatch(/^Købernes udgift er den samme i 2030 som i basis/);
    expect(cost({ value: 1e6, lo: -1e6, hi: 2e6 })).toMatch(/^Det er usikkert/);
  });
});

describe('headlines of the details', () => {
  const place = { name: 'A', area: 'Region Hovedstaden', year: 2030 };

  it('counts groups short of places', () => {
    const panels = { ...place, base: 5, scenario: 4, groups: 16, hidden: 2 };
    expect(panelsOfScenarioHeadline(panels, 'da').headline).toBe(
      '4 af 16 målgrupper i Region Hovedstaden mangler pladser i 2030 med scenariet mod 5 i basis. 2 målgruppers behov kan ikke vises.',
    );
  });

  it('tells who must move', () => {
    const ripple = {
      ...place,
      citizens: { value: 24 },
      found: { value: 1.5 },
      without: { value: 22.5 },
      largest: { name: 'Albertslund', citizens: { value: 12 } },
    };
    expect(rippleHeadline(ripple, 'da').headline).toBe(
      '24 borgere skal finde en anden plads; 1,5 kan finde en i området, og 22,5 står uden. Flest er fra Albertslund: 12.',
    );
    expect(rippleHeadline({ ...ripple, without: { value: 0 } }, 'da').headline).toContain(
      'alle kan finde en',
    );
    expect(rippleHeadline({ ...ripple, citizens: { value: 0 } }, 'da').headline).toMatch(/^Ingen borgere/);
  });

  it('tells what a goal takes', () => {
    const goal = {
      ...place,
      targetGroup: 'Autisme',
      refusal: 0.05,
      required: { value: 36, lo: 33, hi: 41 },
      planned: { value: 25 },
      more: { value: 11, lo: 8, hi: 16 },
    };
    expect(plain(goalHeadline(goal, 'da').headline)).toBe(
      'Autisme: 36 pladser skal til, så højst 5,0 % afvises i 2030; det er 11 flere end planlagt (8–16).',
    );
    expect(plain(goalHeadline({ ...goal, more: { value: 0 } }, 'da').headline)).toBe(
      'Autisme: de 25 planlagte pladser er nok til højst 5,0 % afvisning i 2030; 36 skal til.',
    );
  });
});

const number = (size: number): fc.Arbitrary<number> => fc.double({ min: -size, max: size, noNaN: true });
const figure = (size: number): fc.Arbitrary<Figure> =>
  fc.oneof(
    number(size).map((value): Figure => ({ value })),
    fc
      .tuple(number(size), number(size), number(size))
      .map((three) => three.sort((a, b) => a - b))
      .map(([lo = 0, value = 0, hi = 0]): Figure => ({ value, lo, hi })),
    fc.tuple(number(size), number(size), number(size)).map(([value, lo, hi]): Figure => ({ value, lo, hi })),
    fc.constantFrom<Figure>({ missing: 'withheld' }, { missing: 'not-reported' }, { missing: 'no-demand' }),
  );
const name = fc.oneof(
  fc.constantFrom('Autisme 2028', 'Region Hovedstaden'),
  fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 200 }),
);
const placed = {
  name,
  area: name,
  year: fc.integer({ min: 2007, max: 2070 }),
  synthetic: fc.boolean(),
  provisional: fc.boolean(),
  coverage: fc.record({ reported: fc.nat(98), expected: fc.integer({ min: 1, max: 98 }) }),
};
const WRITERS: Record<string, fc.Arbitrary<(language: Language) => Headline>> = {
  supply: fc
    .record({ ...placed, unmet: figure(500), costDkk: figure(5e9) })
    .map((one) => (language) => supplyHeadline(one, language)),
  cost: fc
    .record({ ...placed, costDkk: figure(5e9), largest: fc.record({ name, differenceDkk: figure(5e8) }) })
    .map((one) => (language) => supplyCostHeadline(one, language)),
  panels: fc
    .record({ ...placed, base: fc.nat(40), scenario: fc.nat(40), groups: fc.nat(40), hidden: fc.nat(40) })
    .map((one) => (language) => panelsOfScenarioHeadline(one, language)),
  ripple: fc
    .record({
      ...placed,
      citizens: figure(300),
      found: figure(300),
      without: figure(300),
      largest: fc.record({ name, citizens: figure(300) }),
    })
    .map((one) => (language) => rippleHeadline(one, language)),
  goal: fc
    .record({
      ...placed,
      targetGroup: name,
      refusal: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
      required: figure(900),
      planned: figure(900),
      more: figure(900),
    })
    .map((one) => (language) => goalHeadline(one, language)),
};

describe.each(Object.keys(WRITERS))('any headline of %s', (key) => {
  it('is short, has no broken number and contradicts nothing', () => {
    fc.assert(
      fc.property(WRITERS[key]!, fc.constantFrom<Language>('da', 'en'), (write, language) => {
        const { headline, alt, summary } = write(language);
        expect(headline.length).toBeLessThanOrEqual(160);
        expect(alt.length).toBeLessThanOrEqual(255);
        const all = [headline, alt, ...summary].join(' ');
        expect(all).not.toMatch(/NaN|undefined|Infinity|[-−]0(?![\d.,])/);
        expect(headline).not.toMatch(/færre .* flere|koster .* mere om året.* mindre/);
      }),
      { numRuns: 2000 },
    );
  });
});

it('never says a direction against the sign', () => {
  fc.assert(
    fc.property(number(500), number(5e9), (unmet, cost) => {
      const { headline } = supplyHeadline(
        { ...view, unmet: { value: unmet }, costDkk: { value: cost } },
        'da',
      );
      if (headline.includes('færre manglende')) expect(unmet).toBeLessThan(0);
      if (headline.includes('flere manglende')) expect(unmet).toBeGreaterThan(0);
      if (headline.includes('mere om året')) expect(cost).toBeGreaterThan(0);
      if (headline.includes('mindre om året')) expect(cost).toBeLessThan(0);
    }),
    { numRuns: 2000 },
  );
});
