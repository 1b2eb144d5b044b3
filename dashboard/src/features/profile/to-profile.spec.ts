import type { CodeNames } from '../../lib/code-names.ts';
import { emptyProfile, profileAnswer } from './testing/sample-profile.ts';
import { profileWords, toProfile } from './to-profile.ts';

const groups: Record<string, string> = { AD_AUT: 'Autisme', AD_EAT: 'Spiseforstyrrelser', AD_FOR: 'Dom' };
const names: CodeNames = {
  language: 'da',
  targetGroup: (code) => groups[code] ?? code,
  municipality: () => 'Høje-Taastrup',
  serviceType: (code) => code,
  area: (code) => code,
};
const sections = toProfile(profileWords(profileAnswer, names));
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
const headline = (key: string): string =>
  plain(sections.find((section) => section.key === key)?.headline.headline);

describe('toProfile', () => {
  it('asks the same six questions in the same order, whatever there is to answer', () => {
    const keys = ['places', 'gaps', 'costs', 'trade', 'future', 'decisions'];
    expect(sections.map(({ key }) => key)).toEqual(keys);
    expect(toProfile(profileWords(emptyProfile, names)).map(({ key }) => key)).toEqual(keys);
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
    const future = toProfile(profileWords({ ...profileAnswer, figures }, names))[4];
    expect(plain(future?.headline.headline)).toBe(
      'Region Hovedstaden ventes at få brug for mellem 2.310 og 2.480 døgnpladser i 2030 (16 af 17 målgrupper). Tallet for Høje-Taastrup: skjult.',
    );
  });

  it('counts target groups with own citizens only, withheld ones among them', () => {
    expect(headline('gaps')).toBe(
      'Høje-Taastrup har borgere i 2 målgrupper; i 1 af dem mangler der pladser i Region Hovedstaden. Størst er manglen til autisme: 12 pladser.',
    );
    const chart = sections[1]?.chart;
    expect(chart?.kind === 'bars' && chart.model.bars.map(({ name, text }) => [name, text])).toEqual([
      ['Autisme', '−12'],
      ['Spiseforstyrrelser', '+4'],
    ]);
  });

  it('leads to the agreement for what is decided, and invents no decisions', () => {
    expect(sections[5]).toMatchObject({
      facts: [],
      headline: { headline: 'Det, kommunerne har besluttet i fællesskab, står i rammeaftalen.' },
      link: { to: '/rammeaftale' },
    });
    expect(sections[5]?.chart).toBeUndefined();
  });

  it('says what is missing where nothing was reported, never zero', () => {
    const empty = toProfile(profileWords(emptyProfile, names));
    const said = empty.slice(0, 5).map((section) => section.headline.headline);
    expect(said.filter((text) => /ikke indberettet|kan ikke vises/.test(text))).toHaveLength(5);
    expect(empty.flatMap(({ facts }) => facts).every(({ own }) => 'missing' in own)).toBe(true);
  });
});
