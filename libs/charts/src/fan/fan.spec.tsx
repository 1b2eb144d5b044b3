/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Figure } from '@tilbudsvifte/planning';
import { lineChartLayout } from '../line-chart/line-chart.layout.ts';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { Fan } from './fan.tsx';
import { fanLines } from './fan-lines.ts';
import type { FanModel } from './fan-model.ts';
import { FanSvg } from './fan-svg.tsx';

const none: Figure = { missing: 'not-applicable' };
const range = (value: number, lo: number, hi: number): Figure => ({ value, lo, hi });
const model: FanModel = {
  periods: ['2024', '2025', '2026', '2027'].map((key) => ({ key, label: key })),
  history: { label: 'Behov 2025: 50', points: [{ value: 48 }, { value: 50 }, none, none] },
  median: { label: 'Midterskøn 54 (40–68)', points: [none, { value: 50 }, { value: 52 }, { value: 54 }] },
  outer: { label: '8 af 10', points: [none, range(50, 50, 50), range(52, 45, 59), range(54, 40, 68)] },
  inner: { label: '5 af 10', points: [none, range(50, 50, 50), range(52, 49, 55), range(54, 47, 61)] },
  capacity: { label: 'Pladser 60', points: [55, 55, 55, 60].map((value) => ({ value })) },
  start: { period: '2025', label: 'prognose' },
  formatTick: String,
};
const size = { width: 800, height: 320 };

describe('fanLines', () => {
  const layout = lineChartLayout(fanLines(model), size);

  it('begins at nought and reaches to the widest limit', () => {
    expect(layout.zeroY).toBe(layout.plot.bottom);
    expect(Number(layout.yTicks.at(-1)?.text)).toBeGreaterThanOrEqual(60);
    expect(layout).not.toHaveProperty('axisNote');
  });

  it('starts both ranges in the last counted point', () => {
    const point = layout.series.find(({ series }) => series.role === 'own')?.points[1];
    for (const band of [layout.band, layout.innerBand]) {
      const [x, y] =
        /^M([\d.]+),([\d.]+)L/
          .exec(band ?? '')
          ?.slice(1)
          .map(Number) ?? [];
      expect([x, y]).toEqual([expect.closeTo(point?.x ?? 0, 2), expect.closeTo(point?.y ?? 0, 2)]);
    }
  });

  it('draws places as steps and marks where the forecast begins', () => {
    const capacity = layout.series.find(({ series }) => series.role === 'capacity');
    // A step goes level, up at the middle of two years, and level again: more corners than points.
    expect(capacity?.path.split('L').length).toBeGreaterThan(4);
    expect(layout.markers.map(({ label, x }) => [label, x])).toEqual([['prognose', layout.periodX[1]]]);
  });
});

describe('Fan', () => {
  it('is one tab stop whose arrows read the years of one line after the other', async () => {
    render(
      <Fan
        model={model}
        width={800}
        name="Vifte"
        describe={({ series, period }) => `${period.label} ${series.role}`}
      />,
    );
    const chart = screen.getByRole('application', { name: 'Vifte' });
    await act(async () => chart.focus());
    expect(screen.getByText('2027 own')).toBeTruthy();
    await act(async () => fireEvent.keyDown(chart, { key: 'ArrowDown' }));
    expect(screen.getByText('2027 forecast')).toBeTruthy();
  });
});

describe('FanSvg', () => {
  it('is a well-formed picture with both ranges, every label and no custom property', () => {
    const svg = renderToStaticMarkup(framed((body) => <FanSvg model={model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['8 af 10', '5 af 10', 'prognose', 'Pladser 60']) expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('NaN');
  });
});
