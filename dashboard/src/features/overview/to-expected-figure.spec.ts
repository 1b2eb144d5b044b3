import { sampleOverview, sampleWords } from './testing/sample-overview.ts';
import { toExpectedFigure } from './to-expected-figure.ts';

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('toExpectedFigure', () => {
  it('tells the own municipality as a range in words, its limits rounded outwards', () => {
    const figure = toExpectedFigure(sampleOverview, sampleWords('0169'));
    expect(figure?.value).toBe('mellem 75 og 94');
    expect(figure?.model.unit).toBe('døgnpladser i 2030');
    expect(figure?.model.headline).toBe(
      'Høje-Taastrup ventes at få brug for mellem 75 og 94 døgnpladser i 2030.',
    );
    expect(figure?.change).toBe('I 2025 var behovet 80. Spændet rummer 8 af 10 lige sandsynlige udfald.');
  });

  it('tells the area where the municipality has no published forecast, and says so', () => {
    const figure = toExpectedFigure(sampleOverview, sampleWords('0101'));
    expect(plain(figure?.value)).toBe('mellem 2.310 og 2.480');
    expect(figure?.change).toContain('Tallet dækker 16 af 17 målgrupper');
    expect(figure?.change).toContain(
      'Vist for Region Hovedstaden: tallet for København kan ikke beregnes af de offentlige tal.',
    );
    expect(toExpectedFigure(sampleOverview, sampleWords())?.change).not.toContain('Vist for');
  });

  it('has every place with its interval in the table', () => {
    expect(toExpectedFigure(sampleOverview, sampleWords('0169'))?.model.rows).toEqual([
      {
        key: 'area',
        cells: ['Region Hovedstaden', { value: 2250 }, { value: 2390.4, lo: 2310.6, hi: 2479.2 }],
        total: true,
      },
      {
        key: '0169',
        cells: ['Høje-Taastrup', { value: 80 }, { value: 84.2, lo: 75.5, hi: 93.1 }],
        own: true,
      },
    ]);
  });

  it('is nothing where nothing can be forecast', () => {
    const { totals, basis } = sampleOverview;
    const none = { missing: 'not-reported' } as const;
    const expectedNeed = [
      { municipality: 'area', baseYear: 2025, year: 2030, now: none, need: none, groups: 0, of: 17 },
    ];
    expect(toExpectedFigure({ basis, totals: { ...totals, expectedNeed } }, sampleWords())).toBeUndefined();
    expect(
      toExpectedFigure({ basis, totals: { ...totals, expectedNeed: [] } }, sampleWords()),
    ).toBeUndefined();
  });
});
