import { sampleFigure } from '../testing/sample-figure.ts';
import { fitTable } from './fit-table.ts';

const columns = [
  { key: 'name', label: 'Kommune', kind: 'text' },
  { key: 'n', label: 'Antal', kind: 'integer' },
] as const;
const rows = Array.from({ length: 40 }, (_, at) => ({
  key: `${at}`,
  cells: [`Kommune ${at}`, { value: at }],
  ...(at === 30 && { own: true }),
  ...(at === 39 && { total: true }),
}));

describe('fitTable', () => {
  it('leaves a table whole that has room', () => {
    const { moreRows, moreColumns, widths } = fitTable(
      sampleFigure,
      { width: 1400, height: 600, letters: 24 },
      'da',
    );
    expect([moreRows, moreColumns]).toEqual([0, 0]);
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(1400);
  });

  it('keeps the own row and the total, takes the others from the top, and counts the rest', () => {
    // 24 px letters: heading 2 lines + half, footer 1 line, rows 1 line + half: (500 - 74.4 - 31.2) / 43.2 = 9.1
    const fitted = fitTable({ columns, rows }, { width: 1000, height: 500, letters: 24 }, 'da');
    expect(fitted.rows.map(({ key }) => key)).toEqual(['0', '1', '2', '3', '4', '5', '6', '30', '39']);
    expect(fitted.moreRows).toBe(31);
  });

  it('counts columns that have no room, and never leaves out the first', () => {
    const wide = Array.from({ length: 20 }, (_, at) => ({
      key: `c${at}`,
      label: `Kolonne ${at}`,
      kind: 'integer' as const,
    }));
    const cells = ['Navn', ...wide.map((_, at) => ({ value: at }))];
    const model = { columns: [columns[0], ...wide], rows: [{ key: '1', cells }] };
    const fitted = fitTable(model, { width: 800, height: 500, letters: 24 }, 'da');
    expect(fitted.columns[0]!.key).toBe('name');
    expect(fitted.columns.length + fitted.moreColumns).toBe(21);
    expect(fitted.moreColumns).toBeGreaterThan(10);
    expect(fitTable(model, { width: 10, height: 10, letters: 24 }, 'da').columns).toHaveLength(1);
  });
});
