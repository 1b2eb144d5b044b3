/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { QuantileDotplotSvg } from './quantile-dotplot-svg.tsx';
import { QuantileDotplot } from './quantile-dotplot.tsx';
import { dotplotLayout, type QuantileDotplotModel, stackOutcomes } from './quantile-dotplot.layout.ts';

const model: QuantileDotplotModel = {
  columns: [
    { key: '2026', label: '2026', dots: 3, filled: true },
    { key: '2027', label: '2027', dots: 5, filled: true },
    { key: 'later', label: 'senere', dots: 12, filled: false },
  ],
  threshold: { before: 'later', label: 'grænse' },
  axis: 'Første år',
};

describe('stackOutcomes', () => {
  it('counts outcomes in round columns with an edge at the threshold', () => {
    expect(stackOutcomes([-3, -1, 2], 0).map(({ from, dots }) => [from, dots])).toEqual([
      [-3, 1],
      [-2, 0],
      [-1, 1],
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });

  it('loses no outcome, has few columns, and none across the threshold', () => {
    const values = fc.array(fc.double({ min: -5000, max: 5000, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(values, (given) => {
        const stacks = stackOutcomes(given, 0);
        const counted = stacks.reduce((sum, { dots }) => sum + dots, 0);
        return (
          counted === given.length &&
          stacks.length <= 13 &&
          stacks.every(({ from, to }) => to <= 1e-9 || from >= -1e-9)
        );
      }),
    );
  });

  it('has no columns without outcomes', () => expect(stackOutcomes([], 0)).toEqual([]));
});

describe('dotplotLayout', () => {
  const layout = dotplotLayout(model, { width: 600, height: 200 });

  it('draws every outcome once, all of one size, stacked from the base', () => {
    expect(layout.dots).toHaveLength(20);
    const first = layout.dots.filter(({ key }) => key.startsWith('2026'));
    expect(new Set(first.map(({ x }) => x)).size).toBe(1);
    expect(Math.max(...layout.dots.map(({ y }) => y + layout.radius))).toBeLessThan(layout.base);
    expect(Math.min(...layout.dots.map(({ y }) => y - layout.radius))).toBeGreaterThanOrEqual(0);
  });

  it('sets the threshold between the columns it divides', () => {
    const [, second, third] = layout.labels;
    expect(layout.thresholdX).toBeCloseTo(((second?.x ?? 0) + (third?.x ?? 0)) / 2);
  });

  it('names columns of numbers at their lower edge', () => {
    const edge = dotplotLayout({ ...model, labelsAt: 'edge' }, { width: 600, height: 200 });
    expect(edge.labels[2]?.x).toBe(edge.thresholdX);
  });
});

describe('QuantileDotplot', () => {
  it('is one tab stop and counts up to the column in focus', async () => {
    render(
      <QuantileDotplot
        {...model}
        width={600}
        name="I 8 af 20"
        describe={({ label }, sum) => `${label}: ${sum}`}
      />,
    );
    const plot = screen.getByRole('application', { name: 'I 8 af 20' });
    await act(async () => plot.focus());
    expect(screen.getByText('2026: 3')).toBeTruthy();
    await act(async () => fireEvent.keyDown(plot, { key: 'ArrowRight' }));
    expect(screen.getByText('2027: 8')).toBeTruthy();
    await act(async () => fireEvent.keyDown(plot, { key: 'End' }));
    expect(screen.getByText('senere: 20')).toBeTruthy();
  });

  it('fills what is counted and leaves the rest as rings', () => {
    const { container } = render(<QuantileDotplot {...model} width={600} name="x" describe={() => ''} />);
    expect(container.querySelectorAll('circle.chart-marker')).toHaveLength(8);
    expect(container.querySelectorAll('circle.chart-hollow')).toHaveLength(12);
  });
});

describe('QuantileDotplotSvg', () => {
  it('is a well-formed picture in light colours', () => {
    const svg = renderToStaticMarkup(framed((body) => <QuantileDotplotSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    expect(svg.match(/<circle/g)).toHaveLength(20);
    expect(svg).not.toContain('var(');
  });
});
