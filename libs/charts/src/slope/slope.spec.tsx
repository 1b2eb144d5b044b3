/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { SlopeSvg } from './slope-svg.tsx';
import { Slope } from './slope.tsx';
import { mostSlopeLines, slopeLayout } from './slope.layout.ts';
import type { SlopeLine, SlopeModel } from './slope.layout.ts';

const line = (
  key: string,
  [from, to]: readonly [number, number],
  more: Partial<SlopeLine> = {},
): SlopeLine => ({
  key,
  label: key,
  role: 'context',
  from: { value: from },
  to: { value: to },
  fromText: `${from} %`,
  toText: `${to} %`,
  changeText: to > from ? `+${to - from}` : `−${from - to}`,
  ...more,
});
const model: SlopeModel = {
  fromLabel: '2018',
  toLabel: '2025',
  lines: [
    line('Gladsaxe', [80, 100], { role: 'own' }),
    line('Herlev', [90, 80]),
    line('Median', [85, 90], { role: 'median' }),
  ],
};
const describeLine = ({ label, fromText, toText }: SlopeLine): string =>
  `${label}: ${fromText} til ${toText}.`;

describe('slopeLayout', () => {
  it('places both ends on one scale from the lowest to the highest value', () => {
    const { lines, top, bottom } = slopeLayout(model, { width: 700 });
    const [own, herlev, median] = lines;
    // 80 to 100: 80 at the bottom, 100 at the top, 90 in the middle.
    expect(own?.start?.y).toBeCloseTo(bottom);
    expect(own?.end?.y).toBeCloseTo(top);
    expect(herlev?.start?.y).toBeCloseTo((top + bottom) / 2);
    expect(median?.end?.y).toBeCloseTo((top + bottom) / 2);
  });

  it('draws no end for a missing value, and keeps its word', () => {
    const gone = line('Ishøj', [1, 1], { from: { missing: 'withheld' }, fromText: 'skjult' });
    const [placed] = slopeLayout({ ...model, lines: [gone] }, { width: 700 }).lines;
    expect(placed?.start).toBeUndefined();
    expect(placed?.texts.map(({ text }) => text)[0]).toBe('skjult');
  });

  it('keeps labels apart and inside, for any values and widths', () => {
    const pair = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(
        fc.array(pair, { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 280, max: 1200 }),
        (pairs, width) => {
          const lines = pairs.map((ends, i) => line(`K${i}`, ends));
          const { lines: placed, height } = slopeLayout({ ...model, lines }, { width });
          const sides = (['start', 'end'] as const).map((anchor) =>
            placed.flatMap(({ texts }) => texts.filter((text) => text.anchor === anchor).map(({ y }) => y)),
          );
          return (
            placed.length <= mostSlopeLines &&
            sides.every((ys) => {
              const sorted = [...ys].sort((a, b) => a - b);
              return sorted.every(
                (y, i) => y > 0 && y < height && (i === 0 || y - (sorted[i - 1] ?? 0) > 17.9),
              );
            })
          );
        },
      ),
    );
  });
});

describe('Slope', () => {
  it('is one tab stop where arrows move from the highest end to the lowest and say each line', () => {
    const { container } = render(
      <Slope {...model} width={700} name="Belægningen steg" describe={describeLine} />,
    );
    const chart = screen.getByRole('application', { name: 'Belægningen steg' });
    const panel = container.querySelector('[aria-live=polite]');
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    act(() => chart.focus());
    expect(panel?.textContent).toBe('Gladsaxe: 80 % til 100 %.');
    fireEvent.keyDown(chart, { key: 'ArrowDown' });
    expect(panel?.textContent).toBe('Median: 85 % til 90 %.');
    fireEvent.keyDown(chart, { key: 'End' });
    expect(panel?.textContent).toBe('Herlev: 90 % til 80 %.');
    fireEvent.keyDown(chart, { key: 'Escape' });
    expect(document.activeElement).not.toBe(chart);
  });

  it('tells the lines apart by more than colour', () => {
    const { container } = render(<Slope {...model} width={700} name="x" describe={describeLine} />);
    const stroke = (role: string, name: string) =>
      container.querySelector(`.chart-slope-${role} .chart-line`)?.getAttribute(name);
    expect(stroke('own', 'stroke-width')).toBe('3');
    expect(stroke('median', 'stroke-dasharray')).toBe('6 4');
    expect(stroke('context', 'stroke-dasharray')).toBeNull();
  });

  it('exports the same drawing in light colours', () => {
    const svg = renderToStaticMarkup(framed((body) => <SlopeSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['2018', '80 %', 'Gladsaxe (+20)', 'fill="#004D99"']) expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
  });
});
