/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { OdMatrixSvg } from './od-matrix-svg.tsx';
import { OdMatrix } from './od-matrix.tsx';
import { odDrawing } from './od-matrix.layout.ts';
import type { OdMatrixModel } from './od-matrix-props.ts';

const model: OdMatrixModel = {
  label: 'Hvem køber af hvem',
  rowHeading: 'Køber',
  totalHeading: 'I alt',
  columns: [
    { key: '0101', label: 'Kbh', name: 'København' },
    { key: '0159', label: 'Glad', name: 'Gladsaxe' },
  ],
  rows: [
    {
      key: '0101',
      label: 'København',
      total: '350',
      cells: {
        '0101': { text: '320', status: 'value', colour: 'seq-5', diagonal: true },
        '0159': { text: '30', status: 'value', colour: 'seq-2' },
      },
    },
    {
      key: '0159',
      label: 'Gladsaxe',
      own: true,
      total: '90',
      cells: { '0101': { text: '·', status: 'not-applicable' } },
    },
  ],
  columnTotals: { label: 'Solgt i alt', texts: { '0101': '340', '0159': '95' } },
  legend: { title: 'Pladser', classes: [{ colour: 'seq-5', text: 'mindst 50' }] },
};

describe('OdMatrix', () => {
  it('is a table whose rows buy and whose columns sell, with totals of both', () => {
    render(<OdMatrix {...model} />);
    const table = within(screen.getByRole('region', { name: model.label })).getByRole('table');
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['KøberI altKbhGlad', 'København35032030', 'Gladsaxe90·', 'Solgt i alt34095']);
  });

  it('gives every short heading its name', () => {
    render(<OdMatrix {...model} />);
    expect(screen.getByTitle('Gladsaxe').textContent).toBe('Glad');
  });

  it('outlines what a place has in its own services and nothing else', () => {
    const { container } = render(<OdMatrix {...model} />);
    const outlined = [...container.querySelectorAll('.chart-od-diagonal')];
    expect(outlined.map((cell) => cell.textContent)).toEqual(['320']);
    expect(outlined[0]?.className).toContain('chart-seq-5');
  });
});

describe('odDrawing', () => {
  it('shares the room among columns, rows and their totals', () => {
    // 20 % of 300 is 60; (300 − 60) / 3 = 80 is more than 48; (100 − 40) / 3 = 20.
    const drawing = odDrawing(model, { width: 300, height: 100 });
    expect(drawing).toMatchObject({ headWidth: 60, headHeight: 40, cellWidth: 48, cellHeight: 20 });
    expect(drawing.cells[1]).toMatchObject({ key: '0101 0159', x: 156, y: 40 });
  });
});

describe('OdMatrixSvg', () => {
  it('carries every number and heading into a well-formed document', () => {
    const svg = renderToStaticMarkup(framed((body) => <OdMatrixSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['320', '350', '340', 'Glad', 'Gladsaxe', 'Solgt i alt', 'mindst 50'])
      expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
  });
});
