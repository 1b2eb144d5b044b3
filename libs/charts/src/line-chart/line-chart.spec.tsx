/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { keySpots } from './end-labels.ts';
import { LineChartSvg } from './line-chart-svg.tsx';
import { LineChart } from './line-chart.tsx';
import { lineChartLayout } from './line-chart.layout.ts';
import { periodTicks } from './period-ticks.ts';
import type { LineFocus, LineModel, Series } from './line-model.ts';
import { moveFocus } from './move-focus.ts';
import { nearestPoint } from './nearest-point.ts';
import { valueDomain } from './value-domain.ts';

const values = (...list: (number | null)[]): Series['points'] =>
  list.map((value) => ({ figure: value === null ? { missing: 'not-reported' } : { value } }));
const periods = ['2021', '2022', '2023', '2024', '2025'].map((key) => ({ key, label: key }));
const own: Series = { key: 'own', role: 'own', label: 'Gladsaxe', points: values(80, 90, null, 95, 100) };
const median: Series = { key: 'median', role: 'median', label: 'Median', points: values(85, 86, 87, 88, 99) };
const model: LineModel = {
  periods,
  series: [own, median],
  origin: { kind: 'stated', note: (lowest) => `Aksen begynder ved ${lowest}`, domain: [60, 110] },
  formatTick: (value) => `${value} %`,
};
const size = { width: 800, height: 320 };
const say = ({ series, period, point, pinned }: LineFocus): string =>
  `${period.label}, ${series.label}: ${'value' in point.figure ? point.figure.value : 'ikke indberettet'}${pinned ? ' (fastholdt)' : ''}`;

describe('lineChartLayout', () => {
  it('breaks the line at a missing figure and never bridges it', () => {
    const [drawn] = lineChartLayout(model, size).series;
    expect(drawn?.path.match(/M/g)).toHaveLength(2);
    expect(drawn?.points[2]).toBeUndefined();
  });

  it('leads no line across a break of the series, and marks what then stands alone', () => {
    const markers = [{ period: '2022', kind: 'break', label: 'Ny kontoplan' }] as const;
    const [drawn] = lineChartLayout({ ...model, series: [median], markers }, size).series;
    expect(drawn?.path.match(/M/g)).toHaveLength(2);
    expect(drawn?.points.map((p) => p?.lone)).toEqual([true, false, false, false, false]);
    const event = [{ ...markers[0], kind: 'event' }] as const;
    const [whole] = lineChartLayout({ ...model, series: [median], markers: event }, size).series;
    expect(whole?.path.match(/M/g)).toHaveLength(1);
  });

  it('marks a value without neighbours, which has no line', () => {
    const alone = { ...model, series: [{ ...own, points: values(null, 90, null, 95, 96) }] };
    expect(lineChartLayout(alone, size).series[0]?.points.map((p) => p?.lone)).toEqual([
      undefined,
      true,
      undefined,
      false,
      false,
    ]);
  });

  it('spaces periods equally and places values on a linear axis', () => {
    const { periodX, series, yTicks } = lineChartLayout(model, size);
    const steps = periodX.slice(1).map((x, i) => x - (periodX[i] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0);
    const hundred = yTicks.find((tick) => tick.text === '100 %');
    expect(series[0]?.points[4]?.y).toBeCloseTo(hundred?.at ?? 0);
  });

  it('says where the axis begins unless it begins at zero', () => {
    expect(lineChartLayout(model, size).axisNote).toBe('Aksen begynder ved 60');
    expect(lineChartLayout({ ...model, origin: { kind: 'zero' } }, size)).not.toHaveProperty('axisNote');
  });

  it('keeps the names at the ends of lines apart', () => {
    const [one, two] = lineChartLayout(model, size).labels;
    expect(Math.abs((one?.y ?? 0) - (two?.y ?? 0))).toBeGreaterThanOrEqual(16);
    expect(one?.kind).toBe('beside');
  });

  it('names the lines above the plot on narrow drawings', () => {
    const { labels, plot } = lineChartLayout(model, { width: 360, height: 240 });
    expect(labels.map((label) => label.kind)).toEqual(['key', 'key']);
    for (const label of labels) expect(label.y).toBeLessThan(plot.top);
  });

  it('draws a break before its period, an event on it, and leaves out unknown periods', () => {
    const markers = [
      { period: '2023', kind: 'break', label: 'Brud' },
      { period: '2024', kind: 'event', label: 'Lukning' },
      { period: '1999', kind: 'event', label: 'Ukendt' },
    ] as const;
    const layout = lineChartLayout({ ...model, markers }, size);
    expect(layout.markers.map((m) => m.label)).toEqual(['Brud', 'Lukning']);
    expect(layout.markers[0]?.x).toBeCloseTo(((layout.periodX[1] ?? 0) + (layout.periodX[2] ?? 0)) / 2);
    expect(layout.markers[1]?.x).toBe(layout.periodX[3]);
  });

  it('puts marker texts that would meet into rows of their own', () => {
    const markers = ['2022', '2023'].map((period) => ({
      period,
      kind: 'event' as const,
      label: 'En meget lang forklaring på hændelsen',
    }));
    const [one, two] = lineChartLayout({ ...model, markers }, size).markers;
    expect((one?.textY ?? 0) - (two?.textY ?? 0)).toBe(16);
  });

  it('gives periods without a label no tick and counts only the others', () => {
    // 12 quarters over 1100 px, the first of each year named: three ticks 400 px apart.
    const periods = Array.from({ length: 12 }, (_, i) => ({
      key: String(i),
      label: i % 4 === 0 ? String(2023 + i / 4) : '',
    }));
    const xs = periods.map((_, i) => i * 100);
    expect(periodTicks(periods, xs)).toEqual([
      { at: 0, text: '2023' },
      { at: 400, text: '2024' },
      { at: 800, text: '2025' },
    ]);
  });

  it('thins the labels of 36 months and keeps the newest', () => {
    const months = Array.from({ length: 36 }, (_, i) => ({ key: `${i}`, label: `md. ${i}` }));
    const ticks = lineChartLayout({ ...model, periods: months, series: [] }, size).xTicks;
    expect(ticks.length).toBeLessThan(20);
    expect(ticks.at(-1)?.text).toBe('md. 35');
  });

  it('interrupts the band where it has no limits', () => {
    const points = [
      { value: 85, lo: 70, hi: 100 },
      { value: 85, lo: 70, hi: 100 },
      { missing: 'withheld' as const },
      { value: 85, lo: 72, hi: 99 },
      { value: 85, lo: 72, hi: 99 },
    ];
    const { band } = lineChartLayout({ ...model, band: { label: '10–90 %', points } }, size);
    expect(band?.match(/M/g)).toHaveLength(2);
  });

  it('holds without any value', () => {
    const empty = { ...model, series: [{ ...own, points: values(null, null, null, null, null) }] };
    expect(JSON.stringify(lineChartLayout(empty, size))).not.toContain('null,"y');
    expect(lineChartLayout({ ...model, periods: [], series: [] }, size).series).toEqual([]);
  });
});

describe('keySpots', () => {
  it('sets names side by side and breaks the row where it is full', () => {
    // "Own": 34 for the sample + 3 · 13 · 0.56 + 16 beside it
    expect(keySpots(['Own', 'Median'], 400)[1]).toEqual({ x: expect.closeTo(71.84), y: 14 });
    expect(keySpots(['Own', 'Median'], 120)[1]).toEqual({ x: 0, y: 32 });
  });
});

describe('valueDomain', () => {
  it('reaches down to zero, and widens a stated range for values outside', () => {
    expect(valueDomain({ ...model, origin: { kind: 'zero' } })).toEqual([0, 100]);
    expect(valueDomain({ ...model, series: [{ ...own, points: values(112) }] })).toEqual([60, 112]);
  });

  it('is never empty', () =>
    expect(valueDomain({ ...model, series: [], origin: { kind: 'zero' } })).toEqual([0, 1]));
});

describe('moveFocus', () => {
  const at = { series: 0, period: 2, pinned: true };
  const range = { series: 2, periods: 5 };
  it.each([
    ['ArrowLeft', { series: 0, period: 1, pinned: false }],
    ['ArrowRight', { series: 0, period: 3, pinned: false }],
    ['ArrowUp', { series: 0, period: 2, pinned: false }],
    ['ArrowDown', { series: 1, period: 2, pinned: false }],
    ['Home', { series: 0, period: 0, pinned: false }],
    ['End', { series: 0, period: 4, pinned: false }],
    ['Enter', { series: 0, period: 2, pinned: false }],
    ['Escape', 'leave'],
    ['x', undefined],
  ])('%s leads to %j', (key, expected) => expect(moveFocus(at, key, range)).toEqual(expected));
});

describe('nearestPoint', () => {
  it('takes the nearest period, then the nearest line that has a value there', () => {
    const layout = lineChartLayout(model, size);
    const x = layout.periodX[2] ?? 0;
    expect(nearestPoint(layout, { x: x + 3, y: 0 })).toEqual({ series: 1, period: 2 });
    expect(nearestPoint({ ...layout, series: [] }, { x, y: 0 })).toBeUndefined();
  });
});

describe('LineChart', () => {
  it('is a named picture when nothing can be explored', () => {
    render(<LineChart {...model} width={800} name="Belægningen er 100 %" />);
    const svg = screen.getByRole('img', { name: 'Belægningen er 100 %' });
    expect(svg.getAttribute('tabindex')).toBeNull();
    expect(svg.getAttribute('height')).toBe('320');
  });

  it('reserves its height until the width is known', () => {
    const { container } = render(<LineChart {...model} width={0} name="x" />);
    expect(container.querySelector('.chart-reserved')).toBeTruthy();
    expect(container.querySelector('svg')).toBeNull();
  });

  it('draws provisional points hollow', () => {
    const points = [...values(80, 90, null, 95), { figure: { value: 100 }, provisional: true }];
    const { container } = render(<LineChart {...model} series={[{ ...own, points }]} width={800} name="x" />);
    expect(container.querySelectorAll('.chart-hollow')).toHaveLength(1);
    expect(container.querySelector('.chart-hollow')?.getAttribute('fill')).toBe('var(--bg)');
  });

  it('is one tab stop; each move calls back and writes one sentence', () => {
    const told: string[] = [];
    const onFocusPoint = (focus: LineFocus | null): unknown => told.push(focus ? say(focus) : 'leave');
    const { container } = render(
      <LineChart {...model} width={800} name="x" describe={say} onFocusPoint={onFocusPoint} />,
    );
    const chart = screen.getByRole('application', { name: 'x' });
    const panel = container.querySelector('[aria-live=polite]');
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    act(() => chart.focus());
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown']) fireEvent.keyDown(chart, { key });
    expect(panel?.textContent).toBe('2023, Median: 87');
    fireEvent.keyDown(chart, { key: 'Enter' });
    expect(panel?.textContent).toBe('2023, Median: 87 (fastholdt)');
    fireEvent.keyDown(chart, { key: 'Escape' });
    expect(document.activeElement).not.toBe(chart);
    expect(panel?.textContent).toBe('');
    expect(told).toEqual([
      '2025, Gladsaxe: 100',
      '2024, Gladsaxe: 95',
      '2023, Gladsaxe: ikke indberettet',
      '2023, Median: 87',
      '2023, Median: 87 (fastholdt)',
      'leave',
    ]);
  });

  it('keeps a pinned point when the focus goes elsewhere and drops another one', () => {
    const { container } = render(<LineChart {...model} width={800} name="x" describe={say} />);
    const chart = screen.getByRole('application');
    const panel = container.querySelector('[aria-live=polite]');
    act(() => chart.focus());
    fireEvent.keyDown(chart, { key: 'Enter' });
    act(() => chart.blur());
    expect(panel?.textContent).toBe('2025, Gladsaxe: 100 (fastholdt)');
    act(() => chart.focus());
    fireEvent.keyDown(chart, { key: 'ArrowLeft' });
    act(() => chart.blur());
    expect(panel?.textContent).toBe('');
  });

  it('follows the pointer and pins by a click', () => {
    const { container } = render(<LineChart {...model} width={800} name="x" describe={say} />);
    const chart = screen.getByRole('application');
    const { periodX, series } = lineChartLayout(model, size);
    const at = { clientX: periodX[0] ?? 0, clientY: series[1]?.points[0]?.y ?? 0 };
    fireEvent.mouseMove(chart, at);
    expect(container.querySelector('[aria-live]')?.textContent).toBe('2021, Median: 85');
    fireEvent.click(chart, at);
    fireEvent.mouseLeave(chart);
    expect(container.querySelector('[aria-live]')?.textContent).toBe('2021, Median: 85 (fastholdt)');
  });
});

describe('LineChartSvg', () => {
  it('exports the same drawing in light colours, text as text', () => {
    const svg = renderToStaticMarkup(framed((body) => <LineChartSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['Gladsaxe', 'Aksen begynder ved 60', '>2025<', 'stroke="#004D99"', 'IBM Plex Sans'])
      expect(svg).toContain(text);
    expect(svg).not.toMatch(/var\(|NaN|style=/);
  });
});
