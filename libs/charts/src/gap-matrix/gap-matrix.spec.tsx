/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { cellPlaces } from '../focus/cell-places.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { GapMatrixSvg } from './gap-matrix-svg.tsx';
import { GapMatrix } from './gap-matrix.tsx';
import { matrixDrawing, ownFirst } from './gap-matrix.layout.ts';
import type { GapMatrixModel, MatrixAddress, MatrixCell } from './gap-matrix-props.ts';

const cell = (text: string, colour: MatrixCell['colour'], name: string): MatrixCell => ({
  text,
  status: 'value',
  name,
  ...(colour && { colour }),
});
const model: GapMatrixModel = {
  label: 'Pladser minus behov efter målgruppe og kommune',
  rowHeading: { key: 'group', label: 'Målgruppe' },
  columns: [
    { key: '0159', label: 'Gladsaxe' },
    { key: '0169', label: 'Høje-Taastrup', own: true },
  ],
  rows: [
    {
      key: 'autism',
      label: 'Autisme',
      note: 'Brud 2023: ny afgrænsning',
      cells: {
        '0159': cell('+3', 'div-p1', 'Autisme, Gladsaxe: 3 pladser i overskud'),
        '0169': cell('−4', 'div-m2', 'Autisme, Høje-Taastrup: mangler 4 pladser'),
      },
      total: '−1',
    },
    {
      key: 'brain',
      label: 'Hjerneskade',
      cells: {
        '0159': { text: '..', status: 'withheld', name: 'Hjerneskade, Gladsaxe: skjult' },
        '0169': { text: '–', status: 'not-reported', name: 'Hjerneskade, Høje-Taastrup: ikke indberettet' },
      },
      total: '..',
    },
  ],
  totalHeading: { key: 'total', label: 'I alt' },
  columnTotals: { label: 'Alle målgrupper', texts: { '0159': '+3', '0169': '−4' }, total: '−1' },
  legend: { title: 'Pladser', classes: [{ colour: 'div-m2', text: '−10 til −3' }] },
};

describe('the layout of a gap matrix', () => {
  it('puts the own column first and keeps the others in order', () => {
    expect(ownFirst(model.columns).map((c) => c.key)).toEqual(['0169', '0159']);
  });

  it('gives the arrow keys a place for each cell that exists', () => {
    const rows = [{ key: 'a', cells: { '0159': cell('0', 'div-0', 'x') } }];
    expect(cellPlaces(rows, ownFirst(model.columns))).toEqual([{ key: '["a","0159"]', column: 1, row: 0 }]);
  });

  it('shares the room of an export among columns, sums and rows', () => {
    // 600 − 180 for headings = 420, three slots would be 140, the widest is 96; (194 − 34) / 3 rows is more than 32
    const drawing = matrixDrawing(model, { width: 600, height: 194 });
    expect(drawing).toMatchObject({ headWidth: 180, cellWidth: 96, cellHeight: 32, turned: false });
    expect(drawing.cells[0]).toMatchObject({ x: 276, y: 34, text: '−4', own: true });
  });

  it('turns column headings that are wider than their column', () => {
    const columns = Array.from({ length: 29 }, (_, i) => ({ key: `${i}`, label: 'Høje-Taastrup' }));
    expect(matrixDrawing({ ...model, columns }, { width: 752, height: 300 }).turned).toBe(true);
  });
});

describe('GapMatrix', () => {
  it('is a native table in a labelled region that can be scrolled by keyboard', () => {
    render(<GapMatrix {...model} />);
    const region = screen.getByRole('region', { name: model.label });
    expect(region.tabIndex).toBe(0);
    expect(within(region).getByRole('table')).toBeTruthy();
    expect(screen.getAllByRole('rowheader').map((th) => th.textContent)).toEqual([
      'AutismeBrud 2023: ny afgrænsning',
      'Hjerneskade',
      'Alle målgrupper',
    ]);
  });

  it('prints the signed number in the cell and pins the own column', () => {
    render(<GapMatrix {...model} />);
    const own = screen.getByRole('button', { name: 'Autisme, Høje-Taastrup: mangler 4 pladser' });
    expect(own.textContent).toBe('−4');
    expect(own.className).toBe('chart-cell chart-filled chart-div-m2');
    expect(own.closest('td')?.className).toBe('chart-pinned');
  });

  it('keeps sums outside the colour scale', () => {
    const { container } = render(<GapMatrix {...model} />);
    const totals = [...container.querySelectorAll('td.chart-total')];
    expect(totals.map((td) => td.textContent)).toEqual(['−1', '..', '−1', '−4', '+3']);
    expect(totals.some((td) => /chart-(div|seq)/.test(td.innerHTML + td.className))).toBe(false);
  });

  it('prints the sum of a row beside its heading', () => {
    render(<GapMatrix {...model} />);
    const heading = screen.getByRole('rowheader', { name: /^Autisme/ });
    expect(heading.nextElementSibling?.textContent).toBe('−1');
    expect(screen.getAllByRole('columnheader').map((th) => th.textContent)).toEqual([
      'Målgruppe',
      'I alt',
      'Høje-Taastrup',
      'Gladsaxe',
    ]);
  });

  it('hatches withheld and dashes not reported', () => {
    render(<GapMatrix {...model} />);
    expect(screen.getByRole('button', { name: /skjult/ }).className).toBe('chart-cell chart-hatch');
    expect(screen.getByRole('button', { name: /ikke indberettet/ }).className).toBe(
      'chart-cell chart-dashed',
    );
  });

  it('sorts by the button in a heading and says the direction', () => {
    const asked: string[] = [];
    render(
      <GapMatrix
        {...model}
        sorted={{ key: 'total', direction: 'ascending' }}
        onSort={(key) => asked.push(key)}
      />,
    );
    expect(screen.getByRole('columnheader', { name: 'I alt' }).getAttribute('aria-sort')).toBe('ascending');
    expect(screen.getByRole('columnheader', { name: 'Gladsaxe' }).getAttribute('aria-sort')).toBe('none');
    for (const name of ['Målgruppe', 'Gladsaxe', 'I alt'])
      fireEvent.click(screen.getByRole('button', { name }));
    expect(asked).toEqual(['group', '0159', 'total']);
  });

  it('selects a cell', () => {
    const selected: MatrixAddress[] = [];
    render(
      <GapMatrix
        {...model}
        selected={{ row: 'autism', column: '0169' }}
        onSelect={(at) => selected.push(at)}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: /overskud/ }));
    expect(selected).toEqual([{ row: 'autism', column: '0159' }]);
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('−4');
  });

  it('is one tab stop whose place follows the arrow keys', () => {
    render(<GapMatrix {...model} />);
    const stops = () => screen.getAllByRole('button').filter((b) => b.dataset['place'] && b.tabIndex === 0);
    expect(stops().map((b) => b.textContent)).toEqual(['−4']);
    act(() => stops()[0]?.focus());
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' });
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('..');
    expect(stops().map((b) => b.textContent)).toEqual(['..']);
  });
});

describe('GapMatrixSvg', () => {
  it('carries every number, sum and heading into a well-formed document', () => {
    const svg = renderToStaticMarkup(framed((body) => <GapMatrixSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of [
      '−4',
      '+3',
      '..',
      '–',
      'Autisme',
      'Gladsaxe',
      'I alt',
      'Alle målgrupper',
      '−10 til −3',
      'fill="#C65102"',
    ])
      expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
  });
});
