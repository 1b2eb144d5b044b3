/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { ReferenceBarsSvg } from './reference-bars-svg.tsx';
import { referenceBarsLayout } from './reference-bars.layout.ts';
import type { ReferenceBar, ReferenceBarsModel } from './reference-bars.layout.ts';
import { ReferenceBars } from './reference-bars.tsx';

const bar = (key: string, value: number | null, own = false): ReferenceBar => ({
  key,
  name: `Kommune ${key}`,
  abbreviation: key,
  figure: value === null ? { missing: 'withheld' } : { value },
  text: value === null ? 'skjult' : `${value} kr.`,
  own,
});
const model: ReferenceBarsModel = {
  label: 'Udgifter',
  headings: { name: 'Kommune', value: '2025' },
  bars: [bar('A', 200), bar('B', 100, true), bar('C', 0), bar('D', null)],
  reference: { value: 150, label: 'Median: 150 kr.' },
};

describe('referenceBarsLayout', () => {
  it('draws all bars from zero on one scale, and none for a missing figure', () => {
    expect(referenceBarsLayout(model).spans).toEqual([
      { from: 0, to: 1 },
      { from: 0, to: 0.5 },
      { from: 0, to: 0 },
      undefined,
    ]);
    expect(referenceBarsLayout(model).reference).toBe(0.75);
  });

  it('puts zero inside when values are negative', () => {
    const { spans, zero } = referenceBarsLayout({ bars: [bar('A', 30), bar('B', -10)] });
    expect(zero).toBe(0.25);
    expect(spans).toEqual([
      { from: 0.25, to: 1 },
      { from: 0, to: 0.25 },
    ]);
  });

  it('has finite geometry without any value', () => {
    expect(referenceBarsLayout({ bars: [bar('A', null)] })).toEqual({
      spans: [undefined],
      zero: 0,
      reference: undefined,
    });
    expect(referenceBarsLayout({ bars: [bar('A', 0)] }).spans).toEqual([{ from: 0, to: 0 }]);
  });
});

describe('ReferenceBars', () => {
  it('is a table with names as row headers and values as text', () => {
    render(<ReferenceBars {...model} />);
    const table = screen.getByRole('table', { name: 'Udgifter' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Kommune A200 kr.',
      'Kommune B100 kr.',
      'Kommune C0 kr.',
      'Kommune Dskjult',
    ]);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(4);
    expect(screen.getByText('Median: 150 kr.')).toBeTruthy();
  });

  it('marks the own row', () => {
    const { container } = render(<ReferenceBars {...model} />);
    expect(container.querySelector('.chart-reference-own')?.textContent).toContain('Kommune B');
  });
});

describe('ReferenceBarsSvg', () => {
  it('is well-formed SVG with every abbreviation and the reference', () => {
    const svg = renderToStaticMarkup(framed((body) => <ReferenceBarsSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['>A<', '>B<', '>C<', '>D<', 'Median: 150 kr.']) expect(svg).toContain(text);
  });

  it('turns names where columns are narrow', () => {
    const bars = Array.from({ length: 46 }, (_, i) => bar(String(i), i));
    const svg = renderToStaticMarkup(framed((body) => <ReferenceBarsSvg {...model} bars={bars} {...body} />));
    expect(svg).toContain('rotate(-90)');
  });
});
