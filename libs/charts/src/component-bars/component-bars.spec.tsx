/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { ComponentBarsSvg } from './component-bars-svg.tsx';
import { barShare, componentDrawing } from './component-bars.layout.ts';
import { ComponentBars } from './component-bars.tsx';
import type { ComponentBarsModel } from './component-bars-props.ts';

const model: ComponentBarsModel = {
  label: 'Tegn pr. tilbud',
  rowHeading: 'Tilbud',
  scoreHeading: 'Samlet',
  columns: [
    { key: 'buyers', label: 'Få købere' },
    { key: 'level', label: 'Lav belægning' },
  ],
  rows: [
    {
      key: 'T1',
      label: 'Egehuset',
      note: 'Høje-Taastrup',
      cells: {
        buyers: { value: { missing: 'withheld' }, text: 'skjult' },
        level: { value: { value: 0.84 }, text: '78 %', flag: true },
      },
      score: '57 (49–67)',
    },
  ],
  flagWord: 'advarsel',
  more: (n) => `og ${n} flere`,
};

describe('barShare', () => {
  it('stays between none and full, and is nothing where the value is missing', () => {
    expect([0.3, -1, 2].map((value) => barShare({ value }))).toEqual([0.3, 0, 1]);
    expect(barShare({ missing: 'withheld' })).toBeUndefined();
  });
});

describe('componentDrawing', () => {
  it('shares the width among the columns and leaves a line for counting', () => {
    // 36 px of heading and 24 px a row: 160 px hold five lines.
    const room = { width: 714, height: 160 };
    expect(componentDrawing({ columns: 5, rows: 5 }, room)).toEqual({
      labelWidth: 214.2,
      scoreWidth: 84,
      cellWidth: (714 - 214.2 - 84) / 5,
      shown: 5,
    });
    expect(componentDrawing({ columns: 5, rows: 6 }, room).shown).toBe(4);
  });
});

describe('ComponentBars', () => {
  it('print every measure, a flag in bold and in words', () => {
    render(<ComponentBars {...model} />);
    const row = screen.getByRole('row', { name: /Egehuset/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['57 (49–67)', 'skjult', '78 % advarsel']);
    expect(row.querySelector('strong')?.textContent).toBe('78 % advarsel');
  });

  it('draw a bar from none to full, and hatch what is withheld', () => {
    render(<ComponentBars {...model} />);
    const row = screen.getByRole('row', { name: /Egehuset/ });
    expect([...row.querySelectorAll('.chart-marker')].map((bar) => bar.getAttribute('width'))).toEqual([
      '84%',
    ]);
    expect(row.querySelectorAll('.chart-hatch')).toHaveLength(1);
  });
});

describe('ComponentBarsSvg', () => {
  it('carries every row that fits into a well-formed document and counts the rest', () => {
    const svg = renderToStaticMarkup(framed((body) => <ComponentBarsSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['Egehuset', '78 %', '57 (49–67)', 'Få købere']) expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
    const rows = Array.from({ length: 80 }, (_, i) => ({ ...model.rows[0]!, key: String(i) }));
    const long = renderToStaticMarkup(<ComponentBarsSvg {...model} rows={rows} width={700} height={276} />);
    expect(long.match(/Egehuset/g)).toHaveLength(9);
    expect(long).toContain('og 71 flere');
  });
});
