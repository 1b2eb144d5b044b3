/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { DotStripSvg } from './dot-strip-svg.tsx';
import { DotStrip } from './dot-strip.tsx';
import { dotStripLayout } from './dot-strip.layout.ts';

const own = { value: 30, label: 'Gladsaxe 30' };
const median = { value: 20, label: 'Median 20' };

describe('dotStripLayout', () => {
  it('runs from the lowest to the highest value', () => {
    expect(dotStripLayout({ values: [10, 20, 30], own, median }, 216)).toMatchObject({
      dots: [8, 108, 208],
      own: { x: 208 },
      median: { x: 108, label: { x: 108, anchor: 'middle' } },
    });
  });

  it('starts counts at zero', () =>
    expect(dotStripLayout({ values: [10, 40], fromZero: true }, 216).dots).toEqual([58, 208]));

  it('turns labels at the ends inwards', () => {
    expect(dotStripLayout({ values: [10, 30], own }, 216).own?.label).toEqual({
      x: 216,
      anchor: 'end',
      text: 'Gladsaxe 30',
    });
    expect(dotStripLayout({ values: [30, 60], own }, 216).own?.label.anchor).toBe('start');
  });

  it('places the line that values are held against, also beyond them', () => {
    const layout = dotStripLayout({ values: [10, 30], target: 50 }, 216);
    expect(layout).toEqual({ dots: [8, 108], target: 208 });
  });

  it('draws one value and none without inventing a place', () => {
    expect(dotStripLayout({ values: [5] }, 216).dots).toEqual([108]);
    expect(dotStripLayout({ values: [] }, 216)).toEqual({ dots: [] });
  });
});

describe('DotStrip', () => {
  it('is hidden from screen readers and has its height before its width', () => {
    const { container, rerender } = render(<DotStrip values={[1, 2]} width={0} />);
    const svg = container.querySelector('svg');
    expect(svg?.getAttribute('aria-hidden')).toBe('true');
    expect(svg?.getAttribute('height')).toBe('56');
    rerender(<DotStrip values={[1, 2]} width={200} />);
    expect(container.querySelector('svg')?.getAttribute('height')).toBe('56');
  });

  it('draws a dot for each area, a tick and a labelled diamond', () => {
    const { container } = render(<DotStrip values={[10, 20, 30]} own={own} median={median} width={216} />);
    expect(container.querySelectorAll('circle')).toHaveLength(3);
    expect(container.querySelector('path')?.getAttribute('d')).toMatch(/^M208 20/);
    expect([...container.querySelectorAll('text')].map((t) => t.textContent)).toEqual([
      'Median 20',
      'Gladsaxe 30',
    ]);
  });

  it('draws the line dashed', () => {
    const { container } = render(<DotStrip values={[10, 30]} target={20} width={216} />);
    const line = container.querySelector('line[stroke-dasharray]');
    expect(line?.getAttribute('x1')).toBe('108');
  });

  it('exports in light colours', () => {
    const svg = renderToStaticMarkup(
      framed((body) => <DotStripSvg values={[10, 30]} own={own} width={body.width} />),
    );
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).toContain('fill="#004D99"');
    expect(svg).not.toContain('var(');
  });
});
