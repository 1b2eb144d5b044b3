import { decompositionYears } from './decomposition-years.ts';
import { refundSentence } from './refund-sentence.ts';
import { sampleCosts, sampleWords } from './testing/sample-costs.ts';
import { toRankingFigure } from './to-ranking-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const whole = { group: 'all', per: 'ialt', prices: 'fixed' } as const;
const perInhabitant = { ...whole, per: 'indbygger' } as const;
const at = { words: sampleWords('0169'), year: 2025 };

describe('toRankingFigure', () => {
  it('has the largest first and those without a figure last', () => {
    const { bars } = toRankingFigure(sampleCosts, { ...whole, group: 'adults', per: 'modtager' }, at);
    expect(bars.bars.map(({ name }) => name)).toEqual(['København', 'Høje-Taastrup', 'Frederiksberg']);
    expect(bars.bars.at(-1)?.text).toBe('skjult');
    expect(bars.bars[1]?.own).toBe(true);
  });

  it('holds municipalities against the median where amounts can be compared', () => {
    const { bars, model } = toRankingFigure(sampleCosts, perInhabitant, at);
    expect(bars.reference?.value).toBe(24_000);
    expect(plain(bars.reference?.label ?? '')).toBe('Stregen er medianen: 24.000 kr.');
    expect(plain(model.headline)).toBe(
      'Udgifterne pr. indbygger i Høje-Taastrup var 24.000 kr. i 2025; medianen i Region Hovedstaden var 24.000 kr.',
    );
    expect(toRankingFigure(sampleCosts, whole, at).bars.reference).toBeUndefined();
  });

  it('draws exactly the rows of its table; area and median are totals below', () => {
    const { bars, model } = toRankingFigure(sampleCosts, perInhabitant, at);
    const drawn = bars.bars.map(({ key, figure }) => [key, figure]);
    expect(model.rows.filter(({ total }) => !total).map(({ key, cells }) => [key, cells[1]])).toEqual(drawn);
    expect(model.rows.filter(({ total }) => total).map(({ cells }) => cells[0])).toEqual([
      'Region Hovedstaden',
      'Median',
    ]);
  });

  it('names both ends with their values in the summary', () => {
    expect(plain(toRankingFigure(sampleCosts, whole, at).model.summary.at(-1) ?? '')).toBe(
      'Højest: København (600 mio. kr.). Lavest: Frederiksberg (120 mio. kr.).',
    );
  });
});

describe('refundSentence', () => {
  it('tells gross, refund and net of the newest accounts', () => {
    expect(plain(refundSentence(sampleCosts, sampleWords()))).toBe(
      'Tallene er før statsrefusion for særligt dyre enkeltsager. Region Hovedstaden brugte 960 mio. kr. brutto i 2025 og fik 24 mio. kr. i refusion. Efter refusion er det 936 mio. kr., alle beløb er i faste 2025-priser.',
    );
  });

  it('tells the refund of the municipality that the page is about', () => {
    expect(plain(refundSentence(sampleCosts, sampleWords('0169')))).toContain(
      'Høje-Taastrup brugte 240 mio. kr. brutto i 2025 og fik 6,0 mio. kr. i refusion. Efter refusion er det 234 mio. kr.',
    );
  });

  it('says so when the refund is not known', () => {
    const figures = sampleCosts.figures.map((row) => ({
      ...row,
      afterRefundDkk: { missing: 'not-reported' } as const,
    }));
    expect(refundSentence({ ...sampleCosts, figures }, sampleWords())).toContain('er ikke indberettet');
  });
});
describe('decompositionYears', () => {
  const accounts = [2018, 2019, 2025];

  it('leaves the usual years to the API', () => {
    expect(decompositionYears(accounts, undefined)).toEqual({});
  });

  it('takes the years of accounts at the ends of the period', () => {
    expect(decompositionYears(accounts, { from: 2017, to: 2026 })).toEqual({ from: 2018, to: 2025 });
  });

  it('needs two different years', () => {
    expect(decompositionYears(accounts, { from: 2025, to: 2026 })).toBe('too-few');
    expect(decompositionYears(accounts, { from: 2020, to: 2024 })).toBe('too-few');
  });
});
