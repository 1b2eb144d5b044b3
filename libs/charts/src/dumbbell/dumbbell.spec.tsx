/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { DumbbellSvg } from './dumbbell-svg.tsx';
import { Dumbbell } from './dumbbell.tsx';
import { dumbbellLayout } from './dumbbell.layout.ts';
import type { DumbbellModel } from './dumbbell-props.ts';

const model: DumbbellModel = {
  label: 'Behov og pladser pr. kommune',
  rowHeading: 'Kommune',
  placesLabel: 'Pladser',
  needLabel: 'Nødvendige',
  columns: [
    { key: 'gap', label: 'Forskel', always: true },
    { key: 'chance', label: 'Chance for en ledig plads' },
  ],
  rows: [
    {
      key: '0169',
      label: 'Høje-Taastrup',
      own: true,
      places: { value: 26 },
      need: { value: 30, lo: 28, hi: 36 },
      cells: { gap: { text: '−4', colour: 'div-m2' }, chance: { text: '75 %' } },
    },
    {
      key: '0159',
      label: 'Gladsaxe',
      places: { value: 40 },
      need: { missing: 'withheld' },
      cells: { gap: { text: '..', status: 'withheld' }, chance: { text: '..', status: 'withheld' } },
    },
  ],
  formatTick: String,
};

describe('dumbbellLayout', () => {
  it('measures every row along one axis from zero', () => {
    // The highest value is 40, which is round already: 26 / 40, 30 / 40 and the whisker 28 to 36.
    expect(dumbbellLayout(model.rows)).toEqual({
      ticks: [0, 10, 20, 30, 40].map((value) => ({ value, at: value / 40 })),
      rows: [{ places: 0.65, need: 0.75, whisker: [0.7, 0.9] }, { places: 1 }],
    });
  });

  it('prints no axis where nothing can be drawn: its numbers would be invented', () => {
    const none = { missing: 'not-reported' } as const;
    const [row] = model.rows;
    const { rows, ticks } = dumbbellLayout([{ ...row!, places: none, need: none }]);
    expect(rows).toEqual([{}]);
    expect(ticks).toEqual([]);
  });
});

describe('Dumbbell', () => {
  it('is a native table whose numbers stand beside the drawing', () => {
    render(<Dumbbell {...model} />);
    expect(screen.getByRole('region', { name: model.label }).tabIndex).toBe(0);
    const [, own, other] = screen.getAllByRole('row');
    expect(own?.textContent).toBe('Høje-Taastrup−475 %');
    expect(other?.textContent).toBe('Gladsaxe....');
  });

  it('draws places hollow and need filled, and nothing for a number that is withheld', () => {
    render(<Dumbbell {...model} />);
    const [own, other] = screen.getAllByRole('row').slice(1);
    expect(own?.querySelector('.chart-hollow')?.getAttribute('cx')).toBe('65%');
    expect(own?.querySelector('.chart-marker')?.getAttribute('cx')).toBe('75%');
    expect(other?.querySelector('.chart-marker')).toBeNull();
    expect(other?.querySelector('.chart-hatch')?.textContent).toBe('..');
  });

  it('selects by row headings that are one tab stop moved by arrow keys', () => {
    const chosen: string[] = [];
    render(<Dumbbell {...model} onSelect={(key) => chosen.push(key)} />);
    expect(screen.getAllByRole('button').map((button) => button.tabIndex)).toEqual([0, -1]);
    const first = screen.getByRole('button', { name: 'Høje-Taastrup' });
    act(() => first.focus());
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    fireEvent.click(document.activeElement as Element);
    expect(chosen).toEqual(['0159']);
  });
});

describe('DumbbellSvg', () => {
  const drawn = renderToStaticMarkup(framed((body) => <DumbbellSvg {...model} {...body} />));

  it('carries labels, marks and the numbers that always stand into a well-formed document', () => {
    expect(isWellFormed(drawn)).toBe(true);
    for (const text of ['Høje-Taastrup', 'Gladsaxe', '−4', '..', 'Forskel', 'Nødvendige', 'Pladser'])
      expect(drawn).toContain(text);
    expect(drawn).not.toContain('var(');
    expect(drawn).not.toContain('75 %');
  });

  it('keeps every row inside its room', () => {
    const rows = Array.from({ length: 46 }, (_, i) => ({ ...model.rows[0]!, key: String(i) }));
    const many = renderToStaticMarkup(<DumbbellSvg {...model} rows={rows} width={750} height={300} />);
    const offsets = [...many.matchAll(/translate\(0 ([\d.]+)\)/g)].map((match) => Number(match[1]));
    expect(offsets).toHaveLength(47);
    expect(Math.max(...offsets)).toBeLessThanOrEqual(300);
  });
});
