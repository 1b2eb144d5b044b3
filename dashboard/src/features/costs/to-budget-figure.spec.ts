import { signedShare } from './signed-share.ts';
import { sampleBudgets } from './testing/sample-budgets.ts';
import { sampleWords } from './testing/sample-costs.ts';
import { toBudgetFigure } from './to-budget-figure.ts';
import { toCertaintyFigure } from './to-certainty-figure.ts';
import { toPooledFigure } from './to-pooled-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('toBudgetFigure', () => {
  const { model, bars } = toBudgetFigure(sampleBudgets, sampleWords('0169'), 'all');

  it('has one bar a year with its direction', () => {
    expect(bars.bars.map(({ name, text }) => plain(`${name} ${text}`))).toEqual([
      '2024 +3,0 %',
      '2025 −1,0 %',
    ]);
    expect(model.rows[0]?.cells).toEqual([
      2024,
      { value: 200_000_000 },
      { value: 206_000_000 },
      { value: 6_000_000 },
      { value: expect.closeTo(0.03, 12) },
    ]);
  });

  it('says the mean deviation and the buffer', () => {
    expect(plain(model.headline)).toBe(
      'Regnskabet i Høje-Taastrup lå i gennemsnit 1,0 % over budgettet fra 2024 til 2025. Et budget, der holder med 80 % sikkerhed, skal have 3,1 % lagt til.',
    );
    expect(plain(model.howToRead[1] ?? '')).toBe('2025: 1,0 % under budgettet.');
  });

  it('is about the area where no municipality is chosen', () => {
    const area = toBudgetFigure(sampleBudgets, sampleWords(), 'all');
    expect(plain(area.model.headline)).toContain('i Region Hovedstaden lå i gennemsnit 1,5 % over');
    expect(area.model.rows).toHaveLength(2);
  });
});

describe('toPooledFigure', () => {
  it('holds the buffers apart against the buffer together', () => {
    const { model, bars } = toPooledFigure(sampleBudgets, sampleWords('0169'), 'all');
    expect(plain(model.headline)).toBe(
      'Hver for sig skal kommunerne i Region Hovedstaden holde 30 mio. kr. for at være 80 % sikre på budget 2026. Som ét budget skal de holde 18 mio. kr.',
    );
    expect(bars.bars.map(({ figure }) => figure)).toEqual([{ value: 30_000_000 }, { value: 18_000_000 }]);
    expect(model.rows[2]?.cells[1]).toEqual({ value: 12_000_000 });
    expect(model.alt.length).toBeLessThanOrEqual(255);
  });

  it('says that it cannot be told without every municipality', () => {
    const gone = { missing: 'not-reported' } as const;
    const totals = {
      ...sampleBudgets.totals,
      pooled: [{ group: 'all' as const, aloneDkk: gone, pooledDkk: gone, savedDkk: gone }],
    };
    const { model } = toPooledFigure({ ...sampleBudgets, totals }, sampleWords(), 'all');
    expect(model.headline).toContain('kan ikke regnes ud');
  });
});

describe('toCertaintyFigure', () => {
  const { model, bars } = toCertaintyFigure(sampleBudgets, sampleWords('0169'), 'all');

  it('has the municipality farthest above its budgets first, and the area as total', () => {
    expect(bars.bars.map(({ key }) => key)).toEqual(['0101', '0169', '0147']);
    expect(bars.bars[1]?.own).toBe(true);
    expect(model.rows.find(({ total }) => total)?.cells[0]).toBe('Region Hovedstaden');
    expect(model.rows.find(({ own }) => own)?.cells.at(-1)).toEqual({ value: 7_130_000 });
  });

  it('speaks of the area', () => {
    expect(model.headline).toContain('i Region Hovedstaden');
  });
});

describe('signedShare', () => {
  it('prints a direction, and none of what is printed as nothing', () => {
    expect([0.012, -0.012, 0.0004, -0.0004, 0].map((value) => plain(signedShare({ value }, 'da')))).toEqual([
      '+1,2 %',
      '−1,2 %',
      '0 %',
      '0 %',
      '0 %',
    ]);
    expect(signedShare({ missing: 'zero-base' }, 'da')).not.toBe('');
  });
});
