import type { Figure } from '@tilbudsvifte/planning';
import type { ProfileAnswer, ProfileAnswerRow } from './profile-answer.ts';
import type { ProfileSectionView } from './profile-view.ts';
import { profileWords, toProfile } from './to-profile.ts';

type Row = ProfileAnswerRow;

function row(
  [indicator, period]: readonly [Row['indicator'], string],
  own: Figure | number,
  area: Figure | number,
  targetGroup?: string,
): Row {
  const figure = (given: Figure | number): Figure => (typeof given === 'number' ? { value: given } : given);
  return {
    indicator,
    period,
    own: figure(own),
    area: figure(area),
    ...(targetGroup !== undefined && { targetGroup }),
  };
}

const withheld: Figure = { missing: 'withheld' };
const unreported: Figure = { missing: 'not-reported' };

/** Høje-Taastrup beside its region. */
const profileAnswer: ProfileAnswer = {
  basis: {
    area: { name: 'Region Hovedstaden', nameEn: 'Capital Region of Denmark' },
    priceLevel: { year: 2025 },
    synthetic: true,
  },
  figures: [
    row(['places', '2025'], 240, 3000),
    row(['vacant-places', '2025'], 12, 140),
    row(['places-per-1000', '2025'], 2.6, 1.6),
    row(['occupancy', '2024'], 0.93, 0.94),
    row(['occupancy', '2025'], 0.95, 0.94),
    row(['waiting-share', '2025'], 0.1, withheld),
    row(['need', '2025'], 7, 100, 'AD_AUT'),
    row(['gap-at-occupancy', '2025'], -2, -12, 'AD_AUT'),
    row(['need', '2025'], withheld, 50, 'AD_EAT'),
    row(['gap-at-occupancy', '2025'], withheld, 4, 'AD_EAT'),
    row(['need', '2025'], 0, 50, 'AD_FOR'),
    row(['gap-at-occupancy', '2025'], 0, -30, 'AD_FOR'),
    row(['expenditure-per-adult', '2024'], 12_500, 12_000),
    row(['expenditure-per-adult', '2025'], 12_760, 12_300),
    row(['expenditure-per-child', '2025'], 13_850, 14_900),
    row(['bought-outside', '2025K4'], 0.77, withheld),
    row(['expected-growth', '2025'], 0.12, 0.1),
    row(['need-total', '2025'], 80, 2250),
    row(
      ['need-forecast', '2030'],
      { value: 84.2, lo: 75.5, hi: 93.1 },
      { value: 2390.4, lo: 2310.6, hi: 2479.2 },
    ),
    row(['adults-growth', '2030'], -0.02, 0.03),
  ],
  totals: {
    municipality: '0169',
    occupancy: 0.9,
    year: 2025,
    forecastGroups: { groups: 16, of: 17 },
    largestSeller: { seller: '0101', share: { value: 0.3 } },
  },
};

/** A municipality nobody knows anything about: every figure is not reported. */
const emptyProfile: ProfileAnswer = {
  ...profileAnswer,
  figures: profileAnswer.figures.map((each) => ({ ...each, own: unreported, area: unreported })),
  totals: { ...profileAnswer.totals, largestSeller: null },
};

const groups: Record<string, string> = { AD_AUT: 'Autisme', AD_EAT: 'Spiseforstyrrelser', AD_FOR: 'Dom' };
const names = {
  targetGroup: (code: string) => groups[code] ?? code,
  municipality: () => 'Høje-Taastrup',
  area: (code: string) => code,
};
const sections: readonly ProfileSectionView[] = toProfile(profileWords(profileAnswer, names, 'da'));
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
const headline = (key: string): string =>
  plain(sections.find((section) => section.key === key)?.headline.headline);

describe('toProfile', () => {
  it('asks the same six questions in the same order, whatever there is to answer', () => {
    const keys = ['places', 'gaps', 'costs', 'trade', 'future', 'decisions'];
    expect(sections.map(({ key }) => key)).toEqual(keys);
    expect(toProfile(profileWords(emptyProfile, names, 'da')).map(({ key }) => key)).toEqual(keys);
  });

  it('answers each with one sentence, the area beside it', () => {
    expect(headline('places')).toBe(
      'Høje-Taastrup har 12 ledige pladser af 240 (95 % belagt) — over 94 % i Region Hovedstaden.',
    );
    expect(headline('costs')).toBe(
      'Høje-Taastrup brugte 12.760 kr. pr. 18–64-årig på voksne i 2025. Region Hovedstaden: 12.300 kr. I 2024 var det 12.500 kr. i samme priser.',
    );
    expect(headline('trade')).toBe(
      'Høje-Taastrup køber 77 % af sine pladser hos andre. Flest af dem, der kan vises, er hos Høje-Taastrup: 30 %.',
    );
    expect(headline('future')).toBe(
      'Høje-Taastrup ventes at få brug for mellem 75 og 94 døgnpladser i 2030. I 2025 var behovet 80.',
    );
  });

  it('tells the need of the area where the own is not published, and says why', () => {
    const figures = profileAnswer.figures.map((row) =>
      row.indicator === 'need-forecast' ? { ...row, own: { missing: 'withheld' } as const } : row,
    );
    const future = toProfile(profileWords({ ...profileAnswer, figures }, names, 'da'))[4];
    expect(plain(future?.headline.headline)).toBe(
      'Region Hovedstaden ventes at få brug for mellem 2.310 og 2.480 døgnpladser i 2030 (16 af 17 målgrupper). Tallet for Høje-Taastrup: skjult.',
    );
  });

  it('counts target groups with own citizens only, withheld ones among them', () => {
    expect(headline('gaps')).toBe(
      'Høje-Taastrup har borgere i 2 målgrupper; i 1 af dem mangler der pladser i Region Hovedstaden. Størst er manglen til autisme: 12 pladser.',
    );
    const chart = sections[1]?.chart;
    expect(chart?.kind === 'bars' && chart.bars.map(({ name, text }) => [name, text])).toEqual([
      ['Autisme', '−12'],
      ['Spiseforstyrrelser', '+4'],
    ]);
  });

  it('leads to the agreement for what is decided, and invents no decisions', () => {
    expect(sections[5]).toMatchObject({
      facts: [],
      headline: { headline: 'Det, kommunerne har besluttet i fællesskab, står i rammeaftalen.' },
      link: 'Se mål, beslutninger, og hvem der har godkendt',
    });
    expect(sections[5]?.chart).toBeUndefined();
  });

  it('says what is missing where nothing was reported, never zero', () => {
    const empty = toProfile(profileWords(emptyProfile, names, 'da'));
    const said = empty.slice(0, 5).map((section) => section.headline.headline);
    expect(said.filter((text) => /ikke indberettet|kan ikke vises/.test(text))).toHaveLength(5);
    expect(empty.flatMap(({ facts }) => facts).every(({ own }) => 'missing' in own)).toBe(true);
  });
});
