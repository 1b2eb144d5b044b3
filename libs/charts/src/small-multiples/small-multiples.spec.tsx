/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FanModel } from '../fan/fan-model.ts';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { SmallMultiplesSvg } from './small-multiples-svg.tsx';
import { SmallMultiples } from './small-multiples.tsx';
import { panelLayout, scaleTops } from './small-multiples.layout.ts';
import type { FanPanel } from './small-multiples-model.ts';

const fan = (last: number, hi: number): FanModel => ({
  periods: ['2024', '2025', '2026'].map((key) => ({ key, label: key })),
  history: { label: '', points: [{ value: last }, { value: last }, { missing: 'not-applicable' }] },
  median: { label: '', points: [{ missing: 'not-applicable' }, { value: last }, { value: last + 2 }] },
  outer: {
    label: '',
    points: [
      { missing: 'not-applicable' },
      { value: last, lo: last, hi: last },
      { value: last + 2, lo: 0, hi },
    ],
  },
  inner: { label: '', points: [] },
  capacity: { label: '', points: [{ value: 5 }, { value: 5 }, { value: 8 }] },
  start: { period: '2025', label: 'prognose' },
  formatTick: String,
});
const panel = (key: string, scale: string, model: FanModel): FanPanel => ({
  key,
  title: `Gruppe ${key}`,
  value: '10 nu, 12 i 2026',
  scale,
  model,
});
const panels = [
  panel('A', 'day', fan(10, 40)),
  panel('B', 'day', fan(80, 95)),
  panel('C', 'pupil', fan(3, 9)),
];

beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 900 });
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

describe('scaleTops', () => {
  it('is one round value for all panels of a scale, and another for other scales', () => {
    expect([...scaleTops(panels)]).toEqual([
      ['day', 100],
      ['pupil', 10],
    ]);
  });
});

describe('panelLayout', () => {
  it('puts equal values at equal heights whatever the panel shows', () => {
    const size = { width: 200, height: 120 };
    const heightOf = (path: string): number => Number(/^M[\d.]+,([\d.]+)/.exec(path)?.[1]);
    const [a, b] = [panelLayout(fan(10, 40), 100, size), panelLayout(fan(80, 95), 100, size)];
    // From 0 at 102 px to 100 at 8 px: 94 px for a hundred.
    expect(heightOf(a.history)).toBeCloseTo(102 - 9.4);
    expect(heightOf(b.history)).toBeCloseTo(102 - 75.2);
    expect(a.capacity).toContain('M');
  });

  it('holds without any value', () => {
    const empty = { ...fan(1, 1), history: { label: '', points: [] }, median: { label: '', points: [] } };
    expect(JSON.stringify(panelLayout(empty, 1, { width: 200, height: 120 }))).not.toContain('NaN');
  });
});

describe('SmallMultiples', () => {
  it('is a list of panels with title and value, whose titles choose', async () => {
    const chosen: string[] = [];
    const { container } = render(
      <SmallMultiples label="Alle" panels={panels} onSelect={(key) => chosen.push(key)} />,
    );
    expect(screen.getByRole('list', { name: 'Alle' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toHaveLength(3);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Gruppe B' })));
    expect(chosen).toEqual(['B']);
    // A page of fourteen must stay light.
    expect(container.querySelectorAll('li:first-child *').length).toBeLessThanOrEqual(22);
  });
});

describe('SmallMultiplesSvg', () => {
  it('is a well-formed picture with every title', () => {
    const svg = renderToStaticMarkup(
      framed((body) => <SmallMultiplesSvg label="Alle" panels={panels} {...body} />),
    );
    expect(isWellFormed(svg)).toBe(true);
    for (const { title } of panels) expect(svg).toContain(title);
    expect(svg).not.toMatch(/NaN|var\(/);
  });
});
