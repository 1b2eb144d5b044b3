import type { Figure } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Headline } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { assumptionSentence, type SaidField, type SaidValue } from './assumption-sentence.ts';
import {
  rateBuildUpHeadline,
  regulationHeadline,
  sharesHeadline,
  sharingTexts,
  sharingWords,
  stabilityHeadline,
  vacantPlaceHeadline,
} from './sharing.ts';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('headlines of sharing', () => {
  it('say who pays most more or less, and stay silent about kroner that do not matter', () => {
    const changes = [
      { name: 'Dragør', amount: { value: -903_396 } },
      { name: 'Ishøj', amount: { value: 460_555 } },
    ];
    const view = { rule: 'objective', bill: { value: 19_485_011 }, changes } as const;
    expect(spaced(sharesHeadline(view, 'da').headline)).toBe(
      'Dragør betaler 903.396 kr. mindre med objektiv finansiering end med taksten, den største ændring.',
    );
    expect(spaced(sharesHeadline({ ...view, changes: changes.slice(1) }, 'en').headline)).toBe(
      'Ishøj pays DKK 460,555 more by objective financing than by the rate, the largest change.',
    );
    const none = changes.map(({ name }) => ({ name, amount: { value: 100 } }));
    expect(sharesHeadline({ ...view, changes: none }, 'da').headline).toBe(
      'Alle betaler stort set det samme med objektiv finansiering som med taksten.',
    );
    const gone = [{ name: 'Dragør', amount: { missing: 'not-reported' } }] as const;
    expect(sharesHeadline({ ...view, changes: gone }, 'da').headline).toMatch(
      /^Fordelingen efter objektiv finansiering/,
    );
  });

  it('say which group would be better off alone, and by how much', () => {
    const view = {
      rule: 'rate',
      rules: 6,
      overpaid: { value: 465_454.55 },
      members: ['Dragør', 'Ishøj'],
    } as const;
    expect(spaced(stabilityHeadline(view, 'da').headline)).toBe(
      'Dragør og Ishøj betaler sammen 465.455 kr. mere med taksten, end et tilbud for dem selv ville koste.',
    );
    expect(stabilityHeadline({ ...view, overpaid: { value: 0 }, members: [] }, 'da').headline).toBe(
      'Ingen er bedre stillet alene med taksten.',
    );
  });

  it('say whom an empty place costs most, and that a fixed sharing has paid for it', () => {
    const lost = [{ name: 'Dragør', amount: { value: 812_345 } }];
    expect(spaced(vacantPlaceHeadline({ rule: 'rate', lost }, 'da').headline)).toBe(
      'En plads, der står tom et år, koster Dragør 812.345 kr. ekstra med taksten.',
    );
    const none = [{ name: 'Dragør', amount: { value: 0 } }];
    expect(vacantPlaceHeadline({ rule: 'shapley', lost: none }, 'da').headline).toBe(
      'En tom plads koster ingen noget ekstra med Shapley: alle har allerede betalt deres del af den.',
    );
  });

  it('say what the rate is, what is missing at actual occupancy, and where it goes', () => {
    expect(
      spaced(rateBuildUpHeadline({ rate: { value: 3460.7 }, empty: { value: 173 } }, 'da').headline),
    ).toBe('Taksten er 3.461 kr. pr. døgn; 173 kr. af den skyldes døgn, der ventes at stå tomme.');
    const view = {
      from: 2026,
      to: 2030,
      result: { value: -1_768_421 },
      resultShare: { value: -0.0737 },
      regulated: { value: 568_421 },
      rateYear: { value: 2028 },
    };
    expect(spaced(regulationHeadline(view, 'da').headline)).toMatch(
      /^Ved den faktiske belægning mangler der 1,8 mio\. kr\. i 2026, 7,4 % af regningen\. 568\.421 kr\. ligger uden for båndet og lægges i taksten for 2028\.$/,
    );
    const surplus = {
      ...view,
      result: { value: 900_000 },
      resultShare: { value: 0.04 },
      regulated: { value: 0 },
    };
    expect(regulationHeadline(surplus, 'da').headline).toMatch(
      /for meget i 2026, .* Det ligger inden for båndet og bliver i tilbuddet\.$/,
    );
    const rich = { ...surplus, regulated: { value: -50_000 } };
    expect(regulationHeadline(rich, 'da').headline).toContain('trækkes fra taksten for 2028');
  });
});

const language: fc.Arbitrary<Language> = fc.constantFrom('da', 'en');
const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.double({ min: -5e9, max: 5e9, noNaN: true }).map((value): Figure => ({ value })),
  fc.constantFrom(0, -0, 0.4, -0.4, 1e6, 999_999.6).map((value): Figure => ({ value })),
  fc
    .constantFrom('not-reported', 'withheld', 'not-applicable', 'no-demand')
    .map((missing): Figure => ({ missing }) as const),
);
const name = fc.oneof(
  fc.constantFrom('Gladsaxe', 'Bornholm', 'Høje-Taastrup'),
  fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 200 }),
);
const rule = fc.constantFrom('rate', 'objective', 'two-part', 'scrb', 'shapley', 'nucleolus');
const amounts = fc.array(fc.record({ name, amount: figure }), { maxLength: 6 });
const year = fc.integer({ min: 2007, max: 2100 });
const basis = {
  synthetic: fc.boolean(),
  coverage: fc.record({ reported: fc.nat(98), expected: fc.integer({ min: 1, max: 98 }) }),
};

type Writer = (spoken: Language) => Headline;
const writers: readonly fc.Arbitrary<Writer>[] = [
  fc
    .record({ ...basis, rule, bill: figure, changes: amounts })
    .map((view) => (spoken) => sharesHeadline(view, spoken)),
  fc
    .record({
      ...basis,
      rule,
      rules: fc.nat(6),
      overpaid: figure,
      members: fc.array(name, { maxLength: 30 }),
    })
    .map((view) => (spoken) => stabilityHeadline(view, spoken)),
  fc.record({ ...basis, rule, lost: amounts }).map((view) => (spoken) => vacantPlaceHeadline(view, spoken)),
  fc
    .record({ ...basis, rate: figure, empty: figure })
    .map((view) => (spoken) => rateBuildUpHeadline(view, spoken)),
  fc
    .record({
      ...basis,
      from: year,
      to: year,
      result: figure,
      resultShare: fc.double({ min: -2, max: 2, noNaN: true }).map((value) => ({ value })),
      regulated: figure,
      rateYear: fc.oneof(
        year.map((value): Figure => ({ value })),
        fc.constant<Figure>({ missing: 'not-applicable' }),
      ),
    })
    .map((view) => (spoken) => regulationHeadline(view, spoken)),
];

describe('whatever is shared', () => {
  it('headlines are short, whole and without slips of numbers', () => {
    fc.assert(
      fc.property(fc.oneof(...writers), language, (write, spoken) => {
        const { headline, summary, alt } = write(spoken);
        expect(headline.length).toBeLessThanOrEqual(160);
        expect(alt.length).toBeLessThanOrEqual(255);
        for (const text of [headline, alt, ...summary]) {
          expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
          expect(text).not.toMatch(/(^|[^\d])[-−]0([^\d.,]|$)/);
        }
        expect(headline).not.toBe('');
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('words of sharing', () => {
  const rules = ['rate', 'objective', 'two-part', 'scrb', 'shapley', 'nucleolus'] as const;

  it('name each rule, alone and in a sentence', () => {
    for (const key of rules) {
      expect(sharingTexts('da')(`choice.sharing.rule.${key}`)).not.toBe('');
      expect(sharingTexts('en')(`sharing.inSentence.${key}`)).not.toBe('');
    }
  });

  it('have both languages and no straight apostrophe', () => {
    for (const [key, { da, en }] of Object.entries(sharingWords)) {
      expect(key).toMatch(/^[a-z][a-zA-Z-]*(\.[a-z][a-zA-Z0-9-]*)+$/);
      expect(`${da}${en}`).not.toMatch(/'/);
      expect(da.trim() === '' || en.trim() === '').toBe(false);
    }
  });

  const said = (
    lever: string,
    fields: readonly SaidField[],
    values: Readonly<Record<string, SaidValue>>,
  ): string =>
    spaced(
      assumptionSentence(
        { kind: 'sharing', lever, fields, values, nameOf: (_list, code) => `«${code}»` },
        'da',
      ),
    );

  it('say an assumption with what is given', () => {
    const participant: SaidField[] = [
      { name: 'municipality', type: 'code', list: 'municipalities', optional: true },
      { name: 'name', type: 'text', optional: true },
      { name: 'load', type: 'number', unit: 'places', optional: true },
      { name: 'population', type: 'number', unit: 'persons', optional: true },
    ];
    expect(said('participant', participant, { name: 'P1', load: 0.4, population: 30_000 })).toBe(
      'P1 bruger 0,4 pladser i gennemsnit og har 30.000 indbyggere.',
    );
    expect(said('participant', participant, { municipality: '0101' })).toBe(
      '«0101» bruger det, udgivelsen viser.',
    );
    const cost: SaidField[] = [
      ...['billDkk', 'fixedDkk', 'perPlaceDkk'].map((name): SaidField => ({
        name,
        type: 'number',
        unit: 'DKK',
        optional: name !== 'fixedDkk',
      })),
      { name: 'maxRefusal', type: 'number', unit: 'share' },
      { name: 'places', type: 'choice' },
    ];
    expect(said('cost', cost, { fixedDkk: 1e6, perPlaceDkk: 1.2e6, maxRefusal: 0.05, places: 'whole' })).toBe(
      'Et tilbud koster 1,0 mio. kr. fast og 1,2 mio. kr. pr. plads. Højst 5,0 % afvises, og pladser regnes som hele pladser.',
    );
    expect(said('cost', cost, { billDkk: 25e6, fixedDkk: 1e6, maxRefusal: 0.05, places: 'whole' })).toMatch(
      /^Regningen er 25 mio\. kr\., heraf 1,0 mio\. kr\. fast\./,
    );
    const pool: SaidField[] = [
      { name: 'service', type: 'code', list: 'services', optional: true },
      { name: 'targetGroup', type: 'code', list: 'targetGroups', optional: true },
      { name: 'participants', type: 'choice' },
    ];
    expect(said('pool', pool, { targetGroup: 'AUT', participants: 'listed' })).toBe(
      'Der deles om pladser til «AUT». Deltagere: Kun dem, jeg skriver.',
    );
    expect(said('rule', [{ name: 'rule', type: 'choice' }], { rule: 'shapley' })).toBe(
      'Regningen deles efter Shapley.',
    );
  });
});
