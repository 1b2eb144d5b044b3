import { sampleAheadWords, sampleForecasts } from '../../components/need-ahead/testing/sample-forecasts.ts';
import { toBacktestFigure } from './to-backtest-figure.ts';
import { toFanFigure } from './to-fan-figure.ts';
import { toScoresFigure } from './to-scores-figure.ts';
import { toWhenFigure } from './to-when-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('toFanFigure', () => {
  const { model, fan, absent } = toFanFigure(sampleForecasts, 'AD_AUT', sampleAheadWords);

  it('answers with the range first', () => {
    expect(model.headline).toBe(
      'Autisme i Region Hovedstaden: i 2027 ventes behovet at ligge mellem 22 og 42 pladser. De 32, der er besluttet, ligger inden for spændet.',
    );
    expect(model.summary).toContain('Alder og befolkning alene giver +2 borgere.');
    expect(absent).toBeUndefined();
  });

  it('has the figures of its drawing in its table', () => {
    const cellsOf = (key: string) =>
      model.rows.map(({ cells }) => cells[model.columns.findIndex((one) => one.key === key)]);
    expect(cellsOf('year')).toEqual([2024, 2025, 2026, 2027]);
    expect(cellsOf('places')).toEqual(fan?.capacity?.points);
    expect(cellsOf('p10')[3]).toEqual({ value: 22 });
    expect(cellsOf('p90')[3]).toEqual({ value: 42 });
    expect(cellsOf('status')).toEqual(['uden tal', 'optalt', 'prognose', 'prognose']);
  });

  it('says why there is no fan', () => {
    expect(toFanFigure(sampleForecasts, 'CH_PHYS', sampleAheadWords).absent).toBe('too-few');
    expect(toFanFigure(sampleForecasts, 'AD_EAT', sampleAheadWords).absent).toBe('withheld');
    expect(toFanFigure(sampleForecasts, 'NONE', sampleAheadWords).absent).toBe('not-reported');
  });
});

describe('toWhenFigure', () => {
  const when = (group: string, by?: number) => toWhenFigure(sampleForecasts, { group, by }, sampleAheadWords);

  it('sets twenty outcomes on the first year they are short, the rest on later', () => {
    const { plot, model } = when('AD_AUT');
    expect(plot?.columns.map(({ key, dots, filled }) => [key, dots, filled])).toEqual([
      ['2026', 6, true],
      ['2027', 5, true],
      ['later', 9, false],
    ]);
    expect(model.headline).toContain('i 11 af 20 udfald mangler der pladser senest i 2027');
    expect(model.rows.map(({ cells }) => cells[2])).toEqual([{ value: 6 }, { value: 11 }, { value: 20 }]);
  });

  it('counts up to the year that is chosen, and ignores one that is not there', () => {
    const { plot, model } = when('AD_AUT', 2026);
    expect(plot?.columns.map(({ filled }) => filled)).toEqual([true, false, false]);
    expect(model.headline).toContain('i 6 af 20 udfald mangler der pladser senest i 2026');
    expect(when('AD_AUT', 2099).year).toBe(2027);
  });

  it('has no plot where nothing is forecast', () => {
    expect(when('AD_EAT').plot).toBeUndefined();
  });
});

describe('toScoresFigure', () => {
  const { model, chart } = toScoresFigure(sampleForecasts, sampleAheadWords);

  it('counts published forecasts apart from the municipalities’ own', () => {
    expect(plain(model.headline)).toBe(
      '80 %-intervallet ramte i 0 af 1 tidligere prognose. I snit lå de 2 borgere ved siden af. Kommunernes egne skøn fra fem år før lå i snit 6 borgere ved siden af.',
    );
  });

  it('lists all and draws what can be compared, with its limits', () => {
    expect(model.rows.map(({ cells }) => cells[6])).toEqual(['nej', 'uden spænd', 'uden spænd']);
    expect(chart.rows.map(({ label, places, need }) => [label, places, need])).toEqual([
      ['Autisme, 2025', { value: 28 }, { value: 26, lo: 24, hi: 27 }],
      ['Autisme, 2025', { value: 28 }, { value: 34 }],
    ]);
  });
});

describe('toBacktestFigure', () => {
  it('shows both methods by years ahead', () => {
    const { model, line } = toBacktestFigure(sampleForecasts, 'AD_AUT', sampleAheadWords);
    expect(plain(model.headline)).toContain('ramte 80 %-intervallet i 6 af 7 tilfælde');
    expect(line.periods.map(({ label }) => label)).toEqual(['+1', '+2']);
    expect(line.series.map(({ points }) => points.map(({ figure }) => figure))).toEqual([
      [{ value: 2 }, { value: 3 }],
      [{ value: 2 }, { value: 3 }],
    ]);
    expect(model.rows[0]?.cells[1]).toBe('Afdæmpet udvikling (bruges)');
  });

  it('says so when nothing could be tested', () => {
    const { model } = toBacktestFigure(sampleForecasts, 'AD_EAT', sampleAheadWords);
    expect(model.headline).toContain('for få optalte år');
  });
});
