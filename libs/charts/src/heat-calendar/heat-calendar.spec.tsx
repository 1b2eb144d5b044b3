/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { HeatCalendarSvg } from './heat-calendar-svg.tsx';
import { columnGroups, heatDrawing } from './heat-calendar.layout.ts';
import { HeatCalendar } from './heat-calendar.tsx';
import type { HeatCalendarModel } from './heat-calendar-props.ts';

const model: HeatCalendarModel = {
  label: 'Belægning pr. kvartal',
  rowHeading: 'Tilbud',
  meanHeading: 'Gennemsnit',
  columns: [
    { key: '2024K4', label: '4', group: '2024' },
    { key: '2025K1', label: '1', group: '2025' },
    { key: '2025K2', label: '2', group: '2025' },
  ],
  rows: [
    {
      key: 'a',
      label: 'Egehuset',
      mean: '97',
      cells: {
        '2024K4': { status: 'value', colour: 'seq-2', text: '93' },
        '2025K1': { status: 'value', colour: 'seq-5', text: '104', strong: true },
        '2025K2': { status: 'not-reported', text: '–' },
      },
    },
  ],
  legend: { title: 'Belægning', classes: [{ colour: 'seq-2', text: '90–95' }] },
  more: (n) => `og ${n} flere`,
};

describe('columnGroups', () => {
  it('stand over the quarters of their year', () => {
    expect(columnGroups(model.columns)).toEqual([
      { label: '2024', span: 1 },
      { label: '2025', span: 2 },
    ]);
    expect(columnGroups([])).toEqual([]);
  });
});

describe('heatDrawing', () => {
  it('leaves a line for counting the rows without room', () => {
    // 40 px of heading and 22 px a row: 150 px hold five lines.
    expect(heatDrawing({ columns: 12, rows: 5 }, { width: 800, height: 150 }).shown).toBe(5);
    expect(heatDrawing({ columns: 12, rows: 6 }, { width: 800, height: 150 }).shown).toBe(4);
    expect(heatDrawing({ columns: 12, rows: 6 }, { width: 800, height: 150 }).cellWidth).toBe(42);
  });
});

describe('HeatCalendar', () => {
  it('is a table whose cells print their numbers, beyond the threshold in bold', () => {
    render(<HeatCalendar {...model} />);
    const row = screen.getByRole('row', { name: /Egehuset/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['97', '93', '104', '–']);
    expect([...row.querySelectorAll('strong')].map((cell) => cell.textContent)).toEqual(['104']);
  });

  it('leaves a quarter without a cell blank and marks one that was not reported', () => {
    render(<HeatCalendar {...model} columns={[...model.columns, { key: 'x', label: '3', group: '2025' }]} />);
    const cells = within(screen.getByRole('row', { name: /Egehuset/ })).getAllByRole('cell');
    expect(cells[3]?.className).toContain('chart-dashed');
    expect(cells[4]?.textContent).toBe('');
  });
});

describe('HeatCalendarSvg', () => {
  it('carries cells and legend into a well-formed document', () => {
    const svg = renderToStaticMarkup(framed((body) => <HeatCalendarSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['Egehuset', '104', '2025', '90–95']) expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
  });

  it('counts the rows it has no room for', () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({ ...model.rows[0]!, key: String(i) }));
    const svg = renderToStaticMarkup(framed((body) => <HeatCalendarSvg {...model} rows={rows} {...body} />));
    expect(svg).toMatch(/og \d+ flere/);
  });
});
