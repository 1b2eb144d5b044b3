/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { IsoScatterSvg } from './iso-scatter-svg.tsx';
import { isoScatterLayout } from './iso-scatter.layout.ts';
import type { IsoScatterModel, ScatterPoint } from './iso-scatter.layout.ts';
import { IsoScatter } from './iso-scatter.tsx';

const point = (key: string, x: number, y: number, own = false): ScatterPoint => ({
  key,
  name: `Kommune ${key}`,
  x,
  y,
  ...(own && { own }),
});
const model: IsoScatterModel = {
  points: [point('C', 20, 100), point('A', 10, 100), point('B', 15, 200, true)],
  titles: { x: 'Modtagere pr. 1.000', y: 'Udgift pr. modtager', product: 'Samme udgift pr. indbygger' },
  formatX: (value) => `${value}`,
  formatY: (value) => `${value} kr.`,
  formatProduct: (product) => `${product} kr.`,
};
const describePoint = ({ name, x, y }: ScatterPoint): string => `${name}: ${x} × ${y}.`;

describe('isoScatterLayout', () => {
  const layout = isoScatterLayout(model, { width: 600, height: 400 });

  it('orders the points by x and places higher values higher', () => {
    expect(layout.marks.map(({ point: { key } }) => key)).toEqual(['A', 'B', 'C']);
    const [a, b, c] = layout.marks;
    expect(a!.y).toBe(c!.y);
    expect(b!.y).toBeLessThan(a!.y);
    // 10 to 20 with a tenth on either side: 15 is in the middle of the plot.
    expect(b!.x).toBeCloseTo((layout.plot.left + layout.plot.right) / 2);
  });

  it('draws curves of equal product at round products between the least and the largest', () => {
    expect(layout.curves.map(({ product }) => product)).toEqual([1000, 1500, 2000, 2500, 3000]);
    expect(layout.curves[2]?.label.text).toBe('2000 kr.');
  });

  it('labels a curve above where it falls, so that it never runs through its own number', () => {
    for (const { path, label } of layout.curves) {
      const ends = path
        .slice(1)
        .split('L')
        .map((pair) => pair.split(' ').map(Number));
      const under = ends.filter(([x]) => x! >= label.x - label.text.length * 12 * 0.56);
      for (const [, y] of under) expect(y!).toBeGreaterThanOrEqual(label.y - 0.1);
    }
  });

  it('runs the curve of 2,000 through the point 20 × 100', () => {
    const [, c] = [layout.curves[2], layout.marks[2]!];
    const ends = layout.curves[2]!.path.slice(1)
      .split('L')
      .map((pair) => pair.split(' ').map(Number));
    const nearest = Math.min(...ends.map(([x, y]) => Math.hypot(x! - c.x, y! - c.y)));
    expect(nearest).toBeLessThan(12);
  });

  it('stays finite and within the plot for any points', () => {
    const value = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 30 }), (pairs) => {
        const points = pairs.map(([x, y], i) => point(String(i), x, y));
        const { marks, curves, plot } = isoScatterLayout({ ...model, points }, { width: 400 });
        for (const { x, y } of marks) {
          expect(x).toBeGreaterThanOrEqual(plot.left - 1e-6);
          expect(x).toBeLessThanOrEqual(plot.right + 1e-6);
          expect(y).toBeGreaterThanOrEqual(plot.top - 1e-6);
          expect(y).toBeLessThanOrEqual(plot.bottom + 1e-6);
        }
        for (const { path, label } of curves)
          expect(`${path}${label.x}${label.y}`).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('IsoScatter', () => {
  it('is one tab stop that starts at own and moves by x, and says each point', () => {
    const chosen: string[] = [];
    const { container } = render(
      <IsoScatter
        {...model}
        width={600}
        name="Mange eller dyre"
        describe={describePoint}
        onSelect={(key) => chosen.push(key)}
      />,
    );
    const chart = screen.getByRole('application', { name: 'Mange eller dyre' });
    const said = (): string | null | undefined => container.querySelector('[aria-live=polite]')?.textContent;
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    act(() => chart.focus());
    expect(said()).toBe('Kommune B: 15 × 200.');
    fireEvent.keyDown(chart, { key: 'ArrowRight' });
    expect(said()).toBe('Kommune C: 20 × 100.');
    fireEvent.keyDown(chart, { key: 'ArrowDown' });
    expect(said()).toBe('Kommune B: 15 × 200.');
    fireEvent.keyDown(chart, { key: 'Home' });
    expect(said()).toBe('Kommune A: 10 × 100.');
    fireEvent.keyDown(chart, { key: 'Enter' });
    expect(chosen).toEqual(['A']);
    fireEvent.keyDown(chart, { key: 'Escape' });
    expect(said()).toBe('');
  });

  it('marks the point chosen in the list', () => {
    const { container } = render(
      <IsoScatter {...model} width={600} name="x" describe={describePoint} selected="C" />,
    );
    expect(container.querySelector('[aria-live=polite]')?.textContent).toBe('Kommune C: 20 × 100.');
    expect(container.querySelectorAll('.chart-focus-mark')).toHaveLength(1);
  });

  it('draws own as a labelled diamond and the others as dots', () => {
    const { container } = render(<IsoScatter {...model} width={600} name="x" describe={describePoint} />);
    expect(container.querySelectorAll('circle.chart-context')).toHaveLength(2);
    expect(container.querySelectorAll('.chart-own-mark')).toHaveLength(1);
    expect(screen.getByText('Kommune B')).toBeTruthy();
  });

  it('reserves its height before its width is known', () => {
    const { container } = render(<IsoScatter {...model} width={0} name="x" describe={describePoint} />);
    expect(container.querySelector('.chart-reserved')).toBeTruthy();
  });
});

describe('IsoScatterSvg', () => {
  it('exports the same drawing in light colours', () => {
    const svg = renderToStaticMarkup(framed((body) => <IsoScatterSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of [
      'Modtagere pr. 1.000',
      'Kommune B',
      '2000 kr.',
      'Samme udgift pr. indbygger',
      'fill="#004D99"',
    ])
      expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
  });
});

describe('steps of one choice', () => {
  const { formatProduct: _, ...plain } = model;
  const steps: IsoScatterModel = { ...plain, titles: { x: 'Pladser', y: 'Km' }, joined: true };

  it('are joined in the order given, without curves, and each printed with its name', () => {
    const layout = isoScatterLayout(steps, { width: 600, height: 400 });
    expect(layout.curves).toEqual([]);
    const [a, b, c] = layout.marks;
    expect(layout.path).toBe(`M${c!.x} ${c!.y}L${a!.x} ${a!.y}L${b!.x} ${b!.y}`);
    expect(isoScatterLayout(model, { width: 600 }).path).toBeUndefined();
    const drawn = renderToStaticMarkup(<IsoScatterSvg {...steps} width={600} height={400} />);
    for (const name of ['Kommune A', 'Kommune B', 'Kommune C']) expect(drawn.split(name)).toHaveLength(2);
    expect(drawn).not.toContain('stroke-dasharray');
  });
});
