import { sampleFigure } from '../testing/sample-figure.ts';
import { paperTables } from './paper-tables.ts';

const measures = Array.from(
  { length: 20 },
  (_, at) => ({ key: `m${at}`, label: `M${at}`, kind: 'integer' }) as const,
);
const columns = [...sampleFigure.columns.slice(0, 2), ...measures];
const rows = [{ key: 'a', cells: ['Dragør', 2025, ...measures.map((_, value) => ({ value }))] }];

describe('paperTables', () => {
  it('leaves a table that fits as it is', () => {
    expect(paperTables(sampleFigure)).toEqual([{ columns: sampleFigure.columns, rows: sampleFigure.rows }]);
  });

  it('continues a wide one below, with what names its rows, every column once and in order', () => {
    const parts = paperTables({ columns, rows });
    expect(parts.map((part) => part.columns.length)).toEqual([9, 9, 8]);
    for (const part of parts) expect(part.rows[0]?.cells.slice(0, 2)).toEqual(['Dragør', 2025]);
    expect(parts.flatMap((part) => part.columns.slice(2))).toEqual(measures);
    expect(parts.flatMap((part) => part.rows[0]?.cells.slice(2))).toEqual(
      measures.map((_, value) => ({ value })),
    );
  });
});
