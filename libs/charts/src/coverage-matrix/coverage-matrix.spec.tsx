/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { CoverageMatrixSvg } from './coverage-matrix-svg.tsx';
import { CoverageMatrix } from './coverage-matrix.tsx';
import { dotRadius, dotSize } from './coverage-matrix.layout.ts';
import type { CoverageMatrixModel, DotSize } from './coverage-matrix-props.ts';

const model: CoverageMatrixModel = {
  label: 'Tilbud efter målgruppe og type',
  rowHeading: 'Målgruppe',
  columns: [
    { key: 'home', label: 'Botilbud' },
    { key: 'day', label: 'Dagtilbud' },
  ],
  rows: [
    {
      key: 'autism',
      label: 'Autisme',
      cells: {
        home: { size: 3, text: '12', name: 'Autisme, botilbud: 12 tilbud' },
        day: { size: 0, text: '', name: 'Autisme, dagtilbud: ingen tilbud' },
      },
    },
    {
      key: 'deafblind',
      label: 'Døvblindhed',
      singleSource: 'Kun én udbyder',
      cells: { home: { size: 1, text: '1', name: 'Døvblindhed, botilbud: 1 tilbud' } },
    },
  ],
  legend: {
    title: 'Antal tilbud',
    sizes: [
      { size: 0, text: 'ingen' },
      { size: 1, text: '1' },
      { size: 3, text: '4–12' },
    ],
  },
};

describe('dots', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [4, 3],
    [8, 4],
    [99, 4],
  ])('count %d is size class %d', (count, size) => expect(dotSize(count, [2, 4, 8])).toBe(size));

  it('grow by area, not by radius', () => {
    const areas = ([1, 2, 3, 4] as DotSize[]).map((size) => dotRadius(size) ** 2 / dotRadius(1) ** 2);
    areas.forEach((area, i) => expect(area).toBeCloseTo(i + 1));
  });

  it('refuse a count that is none', () =>
    expect(() => dotSize(-1, [2, 4, 8])).toThrow('count must be 0, 1, 2 …, got -1'));
});

describe('CoverageMatrix', () => {
  it('prints the count and says it in words', () => {
    render(<CoverageMatrix {...model} />);
    expect(screen.getByText('12')).toBeTruthy();
    expect(screen.getByRole('cell', { name: /Autisme, botilbud: 12 tilbud/ })).toBeTruthy();
  });

  it('draws nothing there as an empty circle with words', () => {
    render(<CoverageMatrix {...model} />);
    const empty = screen.getByRole('cell', { name: /ingen tilbud/ });
    expect(empty.querySelector('[data-size="0"]')).toBeTruthy();
    expect(screen.getByRole('cell', { name: /12 tilbud/ }).querySelector('[data-size="3"]')).toBeTruthy();
  });

  it('marks a row with a single source by an icon and a word', () => {
    render(<CoverageMatrix {...model} />);
    const head = screen.getByRole('rowheader', { name: /Døvblindhed.*Kun én udbyder/ });
    expect(head.querySelectorAll('svg path')).toHaveLength(1);
  });

  it('selects by a button named in words, moved to by arrow keys', () => {
    const chosen: string[] = [];
    render(<CoverageMatrix {...model} onSelect={({ row, column }) => chosen.push(`${row}/${column}`)} />);
    const first = screen.getByRole('button', { name: 'Autisme, botilbud: 12 tilbud' });
    act(() => first.focus());
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    fireEvent.click(document.activeElement as Element);
    expect(chosen).toEqual(['deafblind/home']);
  });

  it('offers no buttons where nothing can be chosen', () => {
    render(<CoverageMatrix {...model} />);
    expect(screen.queryAllByRole('button')).toHaveLength(0);
  });
});

describe('CoverageMatrixSvg', () => {
  it('carries counts, empty circles and the word for a single source', () => {
    const svg = renderToStaticMarkup(framed((body) => <CoverageMatrixSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['>12<', 'Kun én udbyder', 'Botilbud', 'chart-dot-empty', '4–12'])
      expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
  });

  it('turns headings that are wider than their column', () => {
    const columns = Array.from({ length: 20 }, (_, i) => ({
      key: String(i),
      label: 'Længerevarende botilbud',
    }));
    const narrow = renderToStaticMarkup(
      <CoverageMatrixSvg {...model} columns={columns} width={1500} height={600} />,
    );
    expect(narrow.match(/rotate\(-90\)/g)).toHaveLength(20);
    expect(renderToStaticMarkup(<CoverageMatrixSvg {...model} width={700} height={300} />)).not.toContain(
      'rotate',
    );
  });
});
