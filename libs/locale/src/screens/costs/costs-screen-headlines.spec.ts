import type { Figure } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { Headline } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import {
  costBudgetsHeadline,
  costEffectsHeadline,
  costRatesHeadline,
  costScatterHeadline,
  type CostBudgetsView,
} from './index.ts';

const RUNS = 2000;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const missing: fc.Arbitrary<Figure> = fc
  .constantFrom('not-reported', 'withheld', 'zero-base', 'too-short', 'mixed-price-years')
  .map((reason) => ({ missing: reason }) as Figure);
const figureIn = (min: number, max: number): fc.Arbitrary<Figure> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.double({ min, max, noNaN: true }).map((value): Figure => ({ value })) },
    missing,
  );
const name = fc.oneof(
  fc.constantFrom('Gladsaxe', 'Bornholm', 'Høje-Taastrup', 'Region Hovedstaden'),
  fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 200 }),
);
const year = fc.integer({ min: 2007, max: 2060 });
const share = fc.double({ min: -2, max: 2, noNaN: true });
const basis = {
  synthetic: fc.boolean(),
  coverage: fc.record({
    reported: fc.integer({ min: 0, max: 98 }),
    expected: fc.integer({ min: 1, max: 98 }),
  }),
};

type Writer = (spoken: Language) => Headline;
const writers: Record<string, fc.Arbitrary<Writer>> = {
  scatter: fc
    .record({
      ...basis,
      place: name,
      area: name,
      year,
      per: fc.constantFrom('pr. 18-64-årig', 'per inhabitant aged 18–64'),
      municipalities: fc.nat(98),
      usersPer1000: figureIn(0, 400),
      perUserDkk: figureIn(-1e7, 1e7),
      perInhabitantDkk: figureIn(-1e6, 1e6),
      medianUsersPer1000: figureIn(0, 400),
      medianPerUserDkk: figureIn(-1e7, 1e7),
    })
    .map((view) => (spoken) => costScatterHeadline(view, spoken)),
  rates: fc
    .record({
      ...basis,
      place: name,
      year,
      baseYear: year,
      reduction: fc.double({ min: 0, max: 0.5, noNaN: true }),
      manner: fc.constantFrom('total' as const, 'annual' as const),
      shown: fc.nat(40),
      gaps: fc.array(fc.record({ name, gap: share }), { maxLength: 12 }),
    })
    .map((view) => (spoken) => costRatesHeadline(view, spoken)),
  budgets: fc
    .record({
      ...basis,
      place: name,
      fromYear: year,
      toYear: year,
      years: fc.nat(20),
      meanDeviationShare: figureIn(-1, 1),
      withinTwoPercent: figureIn(0, 1),
      theilBias: figureIn(0, 1),
      overspendChance: figureIn(0, 1),
      buffer80Share: figureIn(-1, 1),
    })
    .map((view) => (spoken) => costBudgetsHeadline(view, spoken)),
  effects: fc
    .record({
      ...basis,
      fromYear: year,
      toYear: year,
      changes: fc.array(fc.record({ name, share, own: fc.boolean() }), { maxLength: 12 }),
    })
    .map((view) => (spoken) => costEffectsHeadline(view, spoken)),
};
const everything = ({ headline, summary, alt }: Headline): string => [headline, ...summary, alt].join('\n');

describe.each(Object.entries(writers))('the %s headline of Økonomi', (_name, writer) => {
  it('is never broken, too long, causal or negative zero', () => {
    fc.assert(
      fc.property(writer, fc.constantFrom<Language>('da', 'en'), (write, spoken) => {
        const made = write(spoken);
        expect(made.headline.length).toBeGreaterThan(0);
        expect(made.headline.length).toBeLessThanOrEqual(160);
        expect(made.alt.length).toBeLessThanOrEqual(255);
        expect(everything(made)).not.toMatch(
          /NaN|undefined|Infinity|[-−]0(?:[.,]0)?(?![.,\d])|skyldes|because of|due to/,
        );
        expect(made.summary.every((sentence) => sentence !== '')).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

const budgets: CostBudgetsView = {
  place: 'Gladsaxe',
  fromYear: 2018,
  toYear: 2025,
  years: 8,
  meanDeviationShare: { value: 0.0151 },
  withinTwoPercent: { value: 0.75 },
  theilBias: { value: 0.698 },
  overspendChance: { value: 0.89 },
  buffer80Share: { value: 0.0252 },
};

describe('the sentences of Økonomi', () => {
  it('say over only of accounts above budget and under only below', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
        const { headline } = costBudgetsHeadline({ ...budgets, meanDeviationShare: { value } }, 'da');
        if (headline.includes('over budgettet')) expect(value).toBeGreaterThanOrEqual(0.005);
        if (headline.includes('under budgettet')) expect(value).toBeLessThanOrEqual(-0.005);
        if (headline.includes('stort set')) expect(Math.abs(value)).toBeLessThan(0.005);
      }),
      { numRuns: RUNS },
    );
  });

  it('tell the mean deviation, the buffer and the years within 2 per cent', () => {
    const { headline, summary } = costBudgetsHeadline(budgets, 'da');
    expect(plain(headline)).toBe(
      'Regnskabet i Gladsaxe lå i gennemsnit 1,5 % over budgettet fra 2018 til 2025. Et budget, der holder med 80 % sikkerhed, skal have 2,5 % lagt til.',
    );
    expect(plain(summary.join(' '))).toContain('6 af 8 år lå inden for 2 %.');
    expect(plain(summary.join(' '))).toContain('er risikoen for at overskride budgettet 89 %.');
  });

  it('count the service types above the line and name the farthest', () => {
    const made = costRatesHeadline(
      {
        place: 'Region Hovedstaden',
        year: 2026,
        baseYear: 2018,
        reduction: 0.02,
        manner: 'total',
        shown: 4,
        gaps: [
          { name: 'Aflastning', gap: -0.0445 },
          { name: 'Stofmisbrugsbehandling', gap: 0.0116 },
          { name: 'Dagtilbud', gap: 0.0004 },
        ],
      },
      'da',
    );
    expect(plain(made.headline)).toBe(
      'Taksten i Region Hovedstaden ligger over aftalens linje i 1 af 3 tilbudstyper i 2026. Længst fra linjen: Aflastning, 4,5 % under.',
    );
  });

  it('say what the cost per inhabitant is made of, and where the median lies', () => {
    const made = costScatterHeadline(
      {
        place: 'Gladsaxe',
        area: 'Region Hovedstaden',
        year: 2025,
        per: 'pr. 18-64-årig',
        municipalities: 29,
        usersPer1000: { value: 12.04 },
        perUserDkk: { value: 600_000 },
        perInhabitantDkk: { value: 7224 },
        medianUsersPer1000: { value: 10 },
        medianPerUserDkk: { value: 650_000 },
      },
      'da',
    );
    expect(plain(made.summary.slice(1, 3).join(' '))).toBe(
      'Udgiften pr. 18-64-årig i Gladsaxe var 7.224 kr. i 2025: 12 modtagere pr. 1.000, 600.000 kr. pr. modtager. Det svarer til flere modtagere og lavere udgift pr. modtager sammenlignet med medianen.',
    );
  });

  it('count the municipalities whose expenditure rose', () => {
    const changes = [
      { name: 'Gladsaxe', share: 0.25, own: true },
      { name: 'Bornholm', share: 0.004 },
      { name: 'Tårnby', share: -0.02 },
    ];
    const made = costEffectsHeadline({ fromYear: 2019, toYear: 2024, changes }, 'da');
    expect(plain(made.headline)).toBe(
      'Udgifterne steg i 1 af 3 kommuner fra 2019 til 2024. I Gladsaxe er ændringen 25 %. Mest i Gladsaxe (25 %), mindst i Tårnby (−2,0 %).',
    );
  });
});
