/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { TornadoBarsSvg } from './tornado-bars-svg.tsx';
import { tornadoLayout } from './tornado-bars.layout.ts';
import type { TornadoBarsModel, TornadoRow } from './tornado-bars-props.ts';
import { TornadoBars } from './tornado-bars.tsx';

const row = (key: string, low: number, high: number): TornadoRow => ({
  key,
  label: `Antagelse ${key}`,
  low,
  high,
  lowText: `${low} mio.`,
  highText: `${high} mio.`,
});
const model: TornadoBarsModel = {
  label: 'Hvad betyder mest',
  rowHeading: 'Antagelse',
  lowLabel: 'Lav værdi',
  highLabel: 'Høj værdi',
  middle: { value: 40, label: 'Alt i midten: 40 mio.' },
  rows: [row('a', -20, 80), row('b', 60, 20), row('c', 40, 40)],
  formatTick: String,
  more: (rows) => `og ${rows} flere`,
};

describe('tornadoLayout', () => {
  it('puts all rows on one axis on which zero and the middle lie', () => {
    const layout = tornadoLayout(model);
    expect(layout.rows).toEqual([
      { low: 0, high: 1 },
      { low: 0.8, high: 0.4 },
      { low: 0.6, high: 0.6 },
    ]);
    expect([layout.zero, layout.middle]).toEqual([0.2, 0.6]);
    expect(layout.ticks.map(({ value }) => value)).toEqual([-20, 0, 20, 40, 60, 80]);
  });

  it('is finite and within the axis for any rows', () => {
    const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { maxLength: 12 }), amount, (ends, value) => {
        const rows = ends.map(([low, high], i) => row(String(i), low, high));
        const layout = tornadoLayout({ rows, middle: { value, label: '' } });
        const shares = [layout.zero, layout.middle, ...layout.rows.flatMap(({ low, high }) => [low, high])];
        return shares.every((share) => share >= -1e-9 && share <= 1 + 1e-9);
      }),
    );
  });
});

describe('TornadoBars', () => {
  it('is a table with the assumption as row header and both results as text', () => {
    render(<TornadoBars {...model} rows={[{ ...row('a', -20, 80), note: '10 til 20 %' }]} />);
    const table = screen.getByRole('table', { name: 'Hvad betyder mest' });
    expect(within(table).getByRole('rowheader').textContent).toBe('Antagelse a10 til 20 %');
    expect(
      within(table)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['', '-20 mio.', '80 mio.']);
    expect(screen.getByText('Alt i midten: 40 mio.')).toBeTruthy();
  });

  it('tells the ends apart by form: hollow at the low value, filled at the high one', () => {
    const { container } = render(<TornadoBars {...model} />);
    const drawn = [...container.querySelectorAll('tbody tr')].map((tr) =>
      ['circle.chart-hollow', 'circle.chart-marker'].map((mark) =>
        tr.querySelector(mark)?.getAttribute('cx'),
      ),
    );
    expect(drawn).toEqual([
      ['0%', '100%'],
      ['80%', '40%'],
      ['60%', '60%'],
    ]);
  });
});

describe('TornadoBarsSvg', () => {
  it('is well-formed SVG with every row and what the marks mean', () => {
    const svg = renderToStaticMarkup(framed((body) => <TornadoBarsSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['Antagelse a', '-20 mio.', 'Lav værdi', 'Alt i midten: 40 mio.'])
      expect(svg).toContain(text);
  });

  it('counts the rows that it has no room for', () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(String(i), 0, 40 - i));
    const svg = renderToStaticMarkup(framed((body) => <TornadoBarsSvg {...model} rows={rows} {...body} />));
    expect(svg).toMatch(/og \d+ flere/);
  });
});
