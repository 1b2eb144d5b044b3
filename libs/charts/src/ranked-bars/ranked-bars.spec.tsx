/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { RankedBarsSvg } from './ranked-bars-svg.tsx';
import { RankedBars } from './ranked-bars.tsx';
import { barLengths } from './ranked-bars.layout.ts';
import type { RankedBarsModel } from './ranked-bars-props.ts';

const model: RankedBarsModel = {
  label: 'Hvem køber pladserne',
  rowHeading: 'Køber',
  valueHeading: 'Pladser',
  rows: [
    { key: '0101', label: 'København', value: { value: 20 }, text: '20,0' },
    { key: '0169', label: 'Høje-Taastrup', value: { value: 5 }, text: '5,0', own: true },
    { key: 'others', label: 'Øvrige', value: { missing: 'withheld' }, text: 'skjult' },
  ],
  more: (n) => `og ${n} flere`,
};

describe('barLengths', () => {
  it('are shares of the longest, from zero', () => {
    expect(barLengths(model.rows)).toEqual([1, 0.25, undefined]);
  });

  it('never divide by nothing', () => {
    expect(barLengths([{ key: 'a', label: 'A', value: { value: 0 }, text: '0' }])).toEqual([0]);
  });
});

describe('RankedBars', () => {
  it('print every number and draw no bar for one that is withheld', () => {
    render(<RankedBars {...model} />);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(['København20,0', 'Høje-Taastrup5,0', 'Øvrigeskjult']);
    expect(rows.map((row) => row.querySelector('rect')?.getAttribute('width'))).toEqual([
      '100%',
      '25%',
      undefined,
    ]);
    expect(rows[2]?.querySelector('.chart-hatch')).not.toBeNull();
  });
});

describe('RankedBarsSvg', () => {
  it('carries every row that fits into a well-formed document', () => {
    const svg = renderToStaticMarkup(framed((body) => <RankedBarsSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['København', '20,0', 'skjult']) expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('flere');
  });

  it('counts the rows it has no room for', () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({ ...model.rows[0]!, key: String(i) }));
    const svg = renderToStaticMarkup(<RankedBarsSvg {...model} rows={rows} width={700} height={242} />);
    // 242 − 22 leaves room for ten lines: nine rows and the sentence.
    expect(svg.match(/<rect/g)).toHaveLength(9);
    expect(svg).toContain('og 31 flere');
  });
});
