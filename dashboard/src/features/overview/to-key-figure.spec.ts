import { indicatorView } from './indicator-view.ts';
import type { IndicatorKey, IndicatorView } from './indicator-view.ts';
import { overviewBasis, sampleOverview, sampleWords } from './testing/sample-overview.ts';
import { toKeyFigure } from './to-key-figure.ts';
import type { KeyFigure } from './to-key-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function keyFigure(indicator: IndicatorKey, own?: string): KeyFigure {
  const words = sampleWords(own);
  const view = indicatorView(sampleOverview, indicator, words) as IndicatorView;
  return toKeyFigure(view, overviewBasis, words);
}

describe('toKeyFigure', () => {
  it('tells the own municipality among the others', () => {
    const { value, change, strip, model } = keyFigure('vacant-places', '0169');
    expect(value).toBe('1');
    expect(change).toBe('Faldt 2 siden 2024');
    expect(model.headline).toBe('Høje-Taastrup har én ledig døgnplads i 2025.');
    expect(model.summary.at(-1)).toBe('Medianen i Region Hovedstaden er 4.');
    expect(strip).toEqual({
      values: [4, 1, 23],
      fromZero: true,
      own: { value: 1, label: 'Høje-Taastrup' },
      median: { value: 4, label: 'Median 4' },
    });
  });

  it('has every municipality, the area and the median in its table, with the change of each', () => {
    const { model } = keyFigure('vacant-places', '0169');
    expect(model.columns.map(({ label }) => label)).toEqual([
      'Kommune',
      '2025',
      'Året før (2024)',
      'Ændring',
    ]);
    expect(model.rows).toEqual([
      { key: '0147', cells: ['Frederiksberg', { value: 4 }, { value: 4 }, { value: 0 }] },
      { key: '0169', cells: ['Høje-Taastrup', { value: 1 }, { value: 3 }, { value: -2 }], own: true },
      { key: '0101', cells: ['København', { value: 23 }, { value: 20 }, { value: 3 }] },
      { key: 'area', cells: ['Region Hovedstaden', { value: 28 }, { value: 27 }, { value: 1 }], total: true },
      { key: 'median', cells: ['Median', { value: 4 }, { value: 4 }, { value: 0 }], total: true },
    ]);
  });

  it('says rose or fell only beyond one place, one percentage point or one per cent', () => {
    expect(keyFigure('vacant-places', '0147').change).toBe('Stort set uændret siden 2024');
    expect(keyFigure('occupancy', '0169').change).toBe('Stort set uændret siden 2024');
    expect(plain(keyFigure('occupancy', '0101').change)).toBe('Steg 1 procentpoint siden 2024');
    expect(keyFigure('expenditure-per-adult', '0147').change).toBe('Stort set uændret siden 2024');
    expect(plain(keyFigure('expenditure-per-adult', '0169').change)).toBe('Steg 555 kr. siden 2024');
    expect(plain(keyFigure('bought-outside', '0169').change)).toBe('Stort set uændret siden 4. kvartal 2024');
  });

  it('gives an expected change its sign', () => {
    expect(plain(keyFigure('expected-growth', '0147').value)).toBe('+3,0 %');
    expect(plain(keyFigure('expected-growth', '0169').value)).toBe('−5,0 %');
    expect(keyFigure('expected-growth', '0147').model.unit).toBe('ændring, kommunernes eget skøn');
  });

  it('says why there is no number, and never draws it as zero', () => {
    const missing = keyFigure('expected-growth', '0101');
    expect(missing.value).toBe('ikke indberettet');
    expect(missing.model.headline).toBe('Ventet behov om fem år i København: ikke indberettet.');
    expect(missing.change).toBe('Kan ikke sammenlignes med året før');
    expect(missing.strip?.values).toEqual([0.03, -0.05]);
    expect(missing.strip?.own).toBeUndefined();
    expect(keyFigure('bought-outside', '0101').value).toBe('skjult');
  });

  it('states coverage and price level of the indicator itself', () => {
    expect(keyFigure('vacant-places').model.basis.coverage).toEqual({
      expected: 3,
      reported: 3,
      missing: [],
    });
    expect(keyFigure('expected-growth').model.basis.coverage).toEqual({
      expected: 3,
      reported: 2,
      missing: ['0101'],
    });
    // A withheld figure has been reported.
    expect(keyFigure('bought-outside').model.basis.coverage.reported).toBe(3);
    expect(keyFigure('expenditure-per-adult').model.basis.priceLevel).toEqual({
      prices: 'fixed',
      year: 2025,
    });
    expect(keyFigure('vacant-places').model.basis.priceLevel).toBeNull();
  });

  it('tells the area where an indicator exists for the area only', () => {
    const { value, strip, model } = keyFigure('groups-short', '0169');
    expect(value).toBe('1');
    expect(strip).toBeUndefined();
    expect(model.unit).toBe('af 1 målgrupper, efter dagens behov, uden luft');
    expect(model.headline).toBe(
      'Én målgruppe har færre pladser end dagens behov, uden luft, i Region Hovedstaden i 2025.',
    );
    expect(model.rows).toEqual([
      { key: 'area', cells: ['Region Hovedstaden', { value: 1 }, { value: 0 }, { value: 1 }], total: true },
    ]);
    expect(model.basis.coverage).toEqual(overviewBasis.coverage);
  });
});
