import { sampleEffects } from './testing/sample-effects.ts';
import { sampleWords } from './testing/sample-costs.ts';
import { toEffectsFigure } from './to-effects-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const { model, bars } = toEffectsFigure(sampleEffects, sampleWords('0169'));

describe('toEffectsFigure', () => {
  it('has a column for every term, and the terms of each row add up to its change', () => {
    expect(model.columns.map(({ key }) => key)).toEqual([
      'municipality',
      'startDkk',
      'population',
      'age',
      'volume',
      'mix',
      'real-price',
      'general-price',
      'endDkk',
      'changeDkk',
      'changeShare',
    ]);
    for (const { cells } of model.rows) {
      const values = cells
        .slice(1)
        .map((cell) => (typeof cell === 'object' && 'value' in cell ? cell.value : NaN));
      if (Number.isNaN(values[0])) continue;
      expect(values.slice(1, 7).reduce((sum, value) => sum + value, 0)).toBe(values[8]);
      expect(values[0]! + values[8]!).toBe(values[7]);
    }
  });

  it('orders the bars by the change, the one that cannot be compared last', () => {
    expect(bars.bars.map(({ name, text }) => plain(`${name} ${text}`))).toEqual([
      'København 25 %',
      'Høje-Taastrup 0,5 %',
      'Frederiksberg ikke indberettet',
    ]);
    expect(plain(bars.reference?.label ?? '')).toBe('Region Hovedstaden: 18 %');
  });

  it('counts the municipalities that rose by more than a hundredth', () => {
    expect(plain(model.headline)).toBe(
      'Udgifterne steg i 1 af 2 kommuner fra 2018 til 2025. I Høje-Taastrup er ændringen 0,5 %. Mest i København (25 %), mindst i Høje-Taastrup (0,5 %).',
    );
    expect(model.rows.at(-1)).toMatchObject({ key: 'area', total: true });
  });
});
