/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import type { Tile, TileGridModel } from './tile-grid-props.ts';
import { TileGridSvg } from './tile-grid-svg.tsx';
import { TileGrid } from './tile-grid.tsx';
import { tileGridLayout } from './tile-grid.layout.ts';

const tiles: Tile[] = [
  {
    code: '0147',
    abbreviation: 'FRB',
    text: '93 %',
    status: 'value',
    colour: 'seq-3',
    name: 'Frederiksberg: 93 %, middel',
  },
  {
    code: '0101',
    abbreviation: 'KBH',
    text: '97 %',
    status: 'value',
    colour: 'seq-5',
    name: 'København: 97 %, højest',
    own: true,
  },
  { code: '0155', abbreviation: 'DRA', text: '..', status: 'withheld', name: 'Dragør: skjult' },
  { code: '0185', abbreviation: 'TÅR', text: '–', status: 'not-reported', name: 'Tårnby: ikke indberettet' },
  {
    code: '0400',
    abbreviation: 'BOR',
    text: '88 %',
    status: 'provisional',
    colour: 'seq-2',
    name: 'Bornholm: 88 %, foreløbigt',
  },
];
const model: TileGridModel = {
  label: 'Belægning i kommunerne',
  tiles,
  layout: [
    { code: '0155', column: 2, row: 1 },
    { code: '0147', column: 0, row: 0 },
    { code: '0101', column: 1, row: 0 },
    { code: '0185', column: 1, row: 1 },
    { code: '0400', column: 4, row: 1 },
  ],
  inset: { code: '0400', label: 'Bornholm (ikke placeret geografisk)' },
  legend: {
    title: 'Belægning i procent',
    classes: [{ colour: 'seq-1', text: 'under 80' }],
    statuses: [{ status: 'withheld', text: 'Skjult' }],
  },
};

describe('tileGridLayout', () => {
  it('shares the width among the columns and says what fits', () => {
    // (348 − 4 · 6) / 7 = 46.3, the phone layout of the region
    const phone = Array.from({ length: 7 }, (_, column) => ({ code: `${column}`, column, row: 0 }));
    expect(tileGridLayout(phone, 348)).toMatchObject({ columns: 7, rows: 1, size: 46, mode: 'small' });
    expect(tileGridLayout(phone, 331).mode).toBe('compact');
    expect(tileGridLayout(phone, 472).mode).toBe('full');
    expect(tileGridLayout(phone, 5000).size).toBe(88);
  });

  it('refuses two tiles in one place', () => {
    const twice = ['a', 'b'].map((code) => ({ code, column: 1, row: 1 }));
    expect(() => tileGridLayout(twice, 300)).toThrow('got a and b in one');
  });

  it('holds for no tiles and for no width', () =>
    expect(tileGridLayout([], 0)).toMatchObject({ size: 0, places: [] }));
});

describe('TileGrid', () => {
  it('is a labelled list of buttons in reading order, named in full', () => {
    render(<TileGrid {...model} width={500} />);
    expect(screen.getByRole('list', { name: 'Belægning i kommunerne' })).toBeTruthy();
    const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual([tiles[0]?.name, tiles[1]?.name, tiles[3]?.name, tiles[2]?.name, tiles[4]?.name]);
  });

  it('prints the value where it fits and only the abbreviation below 44 px', () => {
    const { rerender } = render(<TileGrid {...model} width={500} />);
    expect(screen.getByText('97 %')).toBeTruthy();
    rerender(<TileGrid {...model} width={200} />);
    expect(screen.queryByText('97 %')).toBeNull();
    expect(screen.getByText('KBH')).toBeTruthy();
  });

  it('draws the sign of a state instead of a value, alone where a tile holds no more', () => {
    const signed = {
      ...model,
      tiles: tiles.map((tile) => ({ ...tile, sign: <svg data-sign={tile.code} /> })),
    };
    const { container, rerender } = render(<TileGrid {...signed} width={500} />);
    expect(screen.queryByText('97 %')).toBeNull();
    expect(screen.getByText('KBH')).toBeTruthy();
    rerender(<TileGrid {...signed} width={120} />);
    expect(screen.queryByText('KBH')).toBeNull();
    expect(container.querySelectorAll('[data-sign]')).toHaveLength(5);
    expect(screen.getByRole('button', { name: /København/ })).toBeTruthy();
  });

  it('leaves the explanation to the page where it is given no legend', () => {
    const { legend: _, ...plain } = model;
    render(<TileGrid {...plain} width={500} />);
    expect(screen.getAllByRole('list')).toHaveLength(1);
  });

  it('marks own, withheld, not reported and provisional by more than colour', () => {
    render(<TileGrid {...model} width={500} />);
    const classOf = (name: RegExp) => screen.getByRole('button', { name }).className;
    expect(classOf(/København/)).toContain('chart-own');
    expect(classOf(/Dragør/)).toBe('chart-tile chart-hatch');
    expect(classOf(/Tårnby/)).toBe('chart-tile chart-dashed');
    expect(classOf(/Bornholm/)).toBe('chart-tile chart-provisional chart-seq-2');
  });

  it('moves the focus by place with the arrow keys', () => {
    render(<TileGrid {...model} width={500} />);
    const copenhagen = screen.getByRole('button', { name: /København/ });
    act(() => copenhagen.focus());
    fireEvent.keyDown(copenhagen, { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Tårnby/);
    fireEvent.keyDown(document.activeElement as Element, { key: 'End' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Bornholm/);
  });

  it('selects by the button and says which one is selected', () => {
    const selected: string[] = [];
    render(<TileGrid {...model} width={500} selected="0101" onSelect={(code) => selected.push(code)} />);
    fireEvent.click(screen.getByRole('button', { name: /Dragør/ }));
    expect(selected).toEqual(['0155']);
    expect(screen.getByRole('button', { pressed: true }).getAttribute('aria-label')).toMatch(/København/);
  });

  it('explains the framed tile and the legend in words', () => {
    render(<TileGrid {...model} width={500} />);
    expect(screen.getByText('Bornholm (ikke placeret geografisk)')).toBeTruthy();
    const legend = screen.getByRole('list', { name: 'Belægning i procent' });
    expect(legend.textContent).toBe('under 80Skjult');
  });
});

describe('TileGridSvg', () => {
  it('is a well-formed document with headline, source, values and no custom properties', () => {
    const svg = renderToStaticMarkup(framed((body) => <TileGridSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['Der mangler pladser', 'Kilde: indberetning', 'KBH', '97 %', '..', 'under 80'])
      expect(svg).toContain(text);
    expect(svg).toContain('#08306B');
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('style=');
  });
});
