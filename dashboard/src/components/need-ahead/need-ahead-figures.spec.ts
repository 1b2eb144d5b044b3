import { fanOfRows } from './fan-of-rows.ts';
import { groupsByGrowth, growthOf, rowsOf } from './need-ahead.ts';
import { sampleAheadWords, sampleForecasts } from './testing/sample-forecasts.ts';
import { toPanelsFigure } from './to-panels-figure.ts';
import { toShortageFigure } from './to-shortage-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const rows = rowsOf(sampleForecasts, 'AD_AUT');
const none = { missing: 'not-applicable' };

describe('groupsByGrowth', () => {
  it('puts the largest expected growth first and groups without a forecast last', () => {
    expect(growthOf(rows)).toBe(4);
    expect(groupsByGrowth(sampleForecasts)[0]).toBe('AD_AUT');
    expect(growthOf(rowsOf(sampleForecasts, 'AD_EAT'))).toBeUndefined();
  });
});

describe('fanOfRows', () => {
  const fan = fanOfRows(rows, sampleAheadWords)!;

  it('has one entry for each year in every line', () => {
    expect(fan.periods.map(({ key }) => key)).toEqual(['2024', '2025', '2026', '2027']);
    for (const { points } of [fan.history, fan.median, fan.outer, fan.inner, fan.capacity!, fan.demographic!])
      expect(points).toHaveLength(4);
  });

  it('begins in the last counted point and never bridges a withheld year', () => {
    expect(fan.history.points).toEqual([{ missing: 'withheld' }, { value: 28 }, none, none]);
    expect(fan.outer.points[1]).toEqual({ value: 28, lo: 28, hi: 28 });
    expect(fan.outer.points[3]).toEqual({ value: 32, lo: 22, hi: 42 });
    expect(fan.inner.points[3]).toEqual({ value: 32, lo: 30, hi: 34 });
    expect(fan.start).toEqual({ period: '2025', label: 'prognose' });
  });

  it('draws the demographic part as a line of its own, on top of the last count', () => {
    expect(fan.demographic?.points).toEqual([none, { value: 28 }, { value: 29 }, { value: 30 }]);
  });

  it('carries the numbers at the ends of its lines', () => {
    expect(fan.median.label).toBe('Midterskøn 32 (22–42)');
    expect(fan.capacity?.label).toBe('Pladser 32');
  });

  it('is none where nothing was ever counted', () => {
    expect(fanOfRows(rowsOf(sampleForecasts, 'AD_EAT'), sampleAheadWords)).toBeUndefined();
  });
});

describe('toPanelsFigure', () => {
  const { model, panels } = toPanelsFigure(sampleForecasts, sampleAheadWords);

  it('draws groups with a forecast and lists all in the table', () => {
    expect(panels.panels.map(({ key, value }) => [key, value])).toEqual([
      ['AD_AUT', '28 nu, 32 i 2027 (22–42) · 32 pladser'],
    ]);
    expect(new Set(model.rows.map(({ cells }) => cells[0])).size).toBe(3);
    expect(model.rows).toHaveLength(sampleForecasts.figures.length);
  });

  it('counts groups above their places among those with a forecast', () => {
    expect(model.headline).toBe(
      '0 af 1 målgrupper i Region Hovedstaden ventes i 2027 at have større behov end pladser. 2 målgrupper har ingen prognose. 2 af 3 kommuner har indberettet.',
    );
  });
});

describe('toShortageFigure', () => {
  const { model, plot } = toShortageFigure(
    sampleForecasts,
    { group: 'AD_AUT', year: 2027 },
    sampleAheadWords,
  );

  it('stacks places minus need on either side of zero, as many filled as the sentence counts', () => {
    // 32 places minus 22.5 … 41.5: ten of twenty are below zero, those of 32.5 and above.
    expect(plot?.columns.reduce((sum, { dots }) => sum + dots, 0)).toBe(20);
    expect(plot?.columns.filter(({ filled }) => filled).reduce((sum, { dots }) => sum + dots, 0)).toBe(10);
    expect(plot?.threshold?.before).toBe('0');
    expect(plain(model.headline)).toContain('i 10 af 20 mulige udfald mangler der pladser i 2027');
  });

  it('has no plot without outcomes', () => {
    const hidden = toShortageFigure(sampleForecasts, { group: 'AD_EAT', year: 2027 }, sampleAheadWords);
    expect(hidden.plot).toBeUndefined();
    expect(hidden.model.headline).toMatch(/^Udfald kan kun vises/);
    expect(hidden.model.rows).toEqual([]);
  });
});
