/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { WaterfallSvg } from './waterfall-svg.tsx';
import { Waterfall } from './waterfall.tsx';
import { waterfallLayout } from './waterfall.layout.ts';
import { waterfallSteps } from './waterfall-steps.ts';
import type { WaterfallTerm } from './waterfall-steps.ts';

const terms: WaterfallTerm[] = [
  { key: 'start', label: '2024', kind: 'total', figure: { value: 100 }, text: '100,0' },
  { key: 'population', label: 'Befolkning', kind: 'change', figure: { value: 3 }, text: '+3,0' },
  { key: 'price', label: 'Billigere plads', kind: 'change', figure: { value: -8 }, text: '−8,0' },
  { key: 'mix', label: 'Ændret sammensætning', kind: 'change', figure: { missing: 'withheld' }, text: '..' },
  { key: 'end', label: '2025', kind: 'total', figure: { value: 95 }, text: '95,0' },
];
const model = { terms, formatTick: (value: number) => `${value}` };
const describeTerm = (term: WaterfallTerm): string => `${term.label}: ${term.text} mio. kr.`;

describe('waterfallSteps', () => {
  it('floats changes from where the term before ended and stands totals on zero', () => {
    expect(waterfallSteps(terms).map(({ from, to, role }) => [from, to, role])).toEqual([
      [0, 100, 'total'],
      [100, 103, 'increase'],
      [103, 95, 'decrease'],
      [95, 95, 'missing'],
      [0, 95, 'total'],
    ]);
  });

  it('ends at the start plus the sum of its changes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (changes) => {
        const list = changes.map((value, i): WaterfallTerm => ({
          key: `${i}`,
          label: '',
          kind: 'change',
          figure: { value },
          text: '',
        }));
        return waterfallSteps(list).at(-1)?.to === changes.reduce((sum, v) => sum + v, 0);
      }),
    );
  });
});

describe('waterfallLayout', () => {
  it('stands columns on a zero line whose heights are proportional', () => {
    const { bars, zero, across } = waterfallLayout(model, { width: 700 });
    expect(across).toBe(false);
    const [start, up, down] = bars;
    expect((start?.y ?? 0) + (start?.height ?? 0)).toBeCloseTo(zero.y1);
    expect((down?.height ?? 0) / (up?.height ?? 1)).toBeCloseTo(8 / 3);
    expect((start?.height ?? 0) / (up?.height ?? 1)).toBeCloseTo(100 / 3);
  });

  it('connects the end of each term with the next', () => {
    const { bars, connectors } = waterfallLayout(model, { width: 700 });
    expect(connectors).toHaveLength(4);
    expect(connectors[0]?.y1).toBeCloseTo(bars[0]?.y ?? 0);
    expect(connectors[0]?.x2).toBe(bars[1]?.x);
  });

  it('lies down below 480 px, a row a term, so that labels fit', () => {
    const { bars, across, height } = waterfallLayout(model, { width: 320 });
    expect(across).toBe(true);
    expect(height).toBe(5 * 48 + 8);
    // 320 px less 36.4 for "100,0", 12 beside it and 1 for the zero line; 100 of 103 of that
    expect(bars[0]?.width).toBeCloseTo((100 / 103) * 270.6);
    expect(bars.map((bar) => bar.label.lines[0])).toEqual(terms.map((term) => term.label));
  });

  it('keeps decreases below zero in the drawing', () => {
    const below = { ...model, terms: [{ ...terms[2], key: 'x' } as WaterfallTerm] };
    const { bars, zero } = waterfallLayout(below, { width: 700 });
    expect(bars[0]?.y).toBeCloseTo(zero.y1);
  });

  it('holds for no terms', () =>
    expect(waterfallLayout({ ...model, terms: [] }, { width: 700 }).bars).toEqual([]));
});

describe('Waterfall', () => {
  it('prints every label with its sign and draws no bar for a missing term', () => {
    const { container } = render(<Waterfall {...model} width={900} name="Udgifterne faldt 5 mio. kr." />);
    for (const { text } of terms) expect(screen.getByText(text)).toBeTruthy();
    expect(container.querySelectorAll('.chart-bar rect')).toHaveLength(4);
    expect(container.querySelector('.chart-bar-decrease rect')?.getAttribute('fill')).toBe('var(--c3)');
    expect(container.querySelector('.chart-bar-increase rect')?.getAttribute('fill')).toBe('var(--c2)');
  });

  it('is a named picture when nothing can be explored', () => {
    render(<Waterfall {...model} width={900} name="Udgifterne faldt" />);
    expect(screen.getByRole('img', { name: 'Udgifterne faldt' }).getAttribute('tabindex')).toBeNull();
  });

  it('is one tab stop where arrow keys move by term and each move writes a sentence', () => {
    const chosen: string[] = [];
    const { container } = render(
      <Waterfall
        {...model}
        width={900}
        name="Udgifterne faldt"
        describe={describeTerm}
        onSelect={(key) => chosen.push(key)}
      />,
    );
    const chart = screen.getByRole('application', { name: 'Udgifterne faldt' });
    const panel = container.querySelector('[aria-live=polite]');
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    act(() => chart.focus());
    expect(panel?.textContent).toBe('2024: 100,0 mio. kr.');
    fireEvent.keyDown(chart, { key: 'ArrowRight' });
    fireEvent.keyDown(chart, { key: 'ArrowRight' });
    expect(panel?.textContent).toBe('Billigere plads: −8,0 mio. kr.');
    fireEvent.keyDown(chart, { key: 'Enter' });
    expect(chosen).toEqual(['price']);
    fireEvent.keyDown(chart, { key: 'Escape' });
    expect(document.activeElement).not.toBe(chart);
    expect(panel?.textContent).toBe('');
  });
});

describe('WaterfallSvg', () => {
  it('exports the same drawing in light colours', () => {
    const svg = renderToStaticMarkup(framed((body) => <WaterfallSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['+3,0', '−8,0', 'Befolkning', 'fill="#A84C00"', 'fill="#1B9E77"'])
      expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
  });
});
