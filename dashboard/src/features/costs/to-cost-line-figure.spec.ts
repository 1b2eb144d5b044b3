import type { CostChoices } from './cost-choices.ts';
import { sampleCosts, sampleWords } from './testing/sample-costs.ts';
import { toCostLineFigure } from './to-cost-line-figure.ts';
import type { CostLineFigure } from './to-cost-line-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const whole: CostChoices = { group: 'all', per: 'ialt', prices: 'fixed' };
const notApplicable = { missing: 'not-applicable' };

function figure(
  change: Partial<CostChoices> = {},
  own: string | undefined = '0169',
  period?: { from: number; to: number },
): CostLineFigure {
  return toCostLineFigure(sampleCosts, { ...whole, ...change }, { words: sampleWords(own), period });
}

describe('toCostLineFigure', () => {
  it('tells the change since the break, because amounts before it are of another delimitation', () => {
    expect(plain(figure().model.headline)).toBe(
      'Udgifterne i Høje-Taastrup steg 40 mio. kr. (20 %) fra 2018 til 2025 i faste 2025-priser.',
    );
    const across = figure({}, '0169', { from: 2017, to: 2017 });
    expect(across.model.headline).toContain('for kort tidsserie');
  });

  it('names what amounts are divided by', () => {
    const { model } = figure({ group: 'adults', per: 'indbygger' });
    expect(plain(model.headline)).toBe(
      'Udgifterne pr. 18-64-årig i Høje-Taastrup steg 4.000 kr. (20 %) fra 2018 til 2025 i faste 2025-priser.',
    );
    expect(model.unit).toBe('kr. pr. 18-64-årig');
  });

  it('draws exactly the figures of its table', () => {
    for (const per of ['ialt', 'indbygger', 'modtager'] as const) {
      const { model, line } = figure({ group: 'adults', per });
      expect(model.columns).toHaveLength(line.series.length + 1);
      line.series.forEach((series, column) =>
        expect(series.points.map((point) => point.figure)).toEqual(
          model.rows.map(({ cells }) => cells[column + 1]),
        ),
      );
      expect(line.periods.map(({ key }) => key)).toEqual(model.rows.map(({ key }) => key));
    }
  });

  it('shows accounts and budget in all, and area and median where amounts can be compared', () => {
    const roles = (shown: CostLineFigure): string[] => shown.line.series.map(({ role }) => role);
    expect(roles(figure())).toEqual(['own', 'budget', 'context']);
    expect(roles(figure({ per: 'indbygger' }))).toEqual(['own', 'budget', 'area', 'median']);
    expect(roles(figure({ per: 'indbygger' }, ''))).toEqual(['own', 'budget', 'area', 'median']);
    expect(roles(figure({ per: 'modtager', group: 'adults' }))).toEqual(['own', 'area', 'median']);
  });

  it('marks a year that has a budget only as provisional, and its accounts as not applicable', () => {
    const { line, model } = figure();
    const [own, budget] = line.series;
    expect(own?.points.at(-1)).toEqual({ figure: notApplicable, provisional: false });
    expect(budget?.points.at(-1)).toEqual({ figure: { value: 230_000_000 }, provisional: true });
    expect(budget?.points.at(-2)?.provisional).toBe(false);
    expect(model.notes).toContain('2026 er kun budget og vises med hult mærke');
  });

  it('cuts the lines at the new account plan and marks the new law', () => {
    const { line, model } = figure();
    expect(line.markers).toEqual([
      { period: '2018', kind: 'break', label: 'Ny kontoplan 2018' },
      { period: '2024', kind: 'event', label: 'Barnets lov 2024' },
    ]);
    expect(model.notes.filter((note) => note.startsWith('Databrud'))).toHaveLength(2);
    expect(figure({}, '0169', { from: 2018, to: 2025 }).line.markers).toHaveLength(1);
    expect(figure({}, '0169', { from: 2024, to: 2026 }).line.markers).toEqual([]);
  });

  it('shows the years of the period and no others', () => {
    const { model } = figure({}, '0169', { from: 2018, to: 2024 });
    expect(model.rows.map(({ key }) => key)).toEqual(['2018', '2024']);
    expect(plain(model.headline)).toContain('steg 20 mio. kr. (10 %) fra 2018 til 2024');
  });

  it('says why there is nothing to draw', () => {
    expect(figure().absent).toBeUndefined();
    expect(figure({ per: 'modtager' }).absent).toBe('group-needed');
    expect(figure({ per: 'modtager' }).model.headline).toMatch(/^Udgift pr\. modtager findes kun/);
    expect(figure({ per: 'modtager', group: 'adults' }, '0147').absent).toBe('withheld');
    expect(figure({ group: 'special-education' }, '0101').absent).toBe('not-reported');
  });
});
