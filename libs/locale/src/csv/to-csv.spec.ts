import fc from 'fast-check';
import type { CsvCell, CsvDialect, CsvTable } from './csv-table.ts';
import { guardFormula } from './guard-formula.ts';
import { toCsv } from './to-csv.ts';

/** A reader written from RFC 4180 alone, so that the writer is not tested with its own rules. */
function read(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        field += text[at];
      }
      at += 1;
    } else while (text[at] !== separator && text[at] !== '\r') field += text[at++];
    row.push(field);
    if (text[at] === separator) at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

const readDialect = (csv: string, dialect: CsvDialect): string[][] =>
  dialect === 'da' ? read(csv.replace('\ufeff', ''), ';') : read(csv, ',');

const table: CsvTable = {
  columns: [
    { key: 'municipality', label: 'Kommune', kind: 'text' },
    { key: 'year', label: 'År', kind: 'year' },
    { key: 'gap', label: 'Forskel', kind: 'number', interval: true },
    { key: 'occupancy', label: 'Belægning', kind: 'share' },
  ],
  rows: [
    ['Høje-Taastrup', 2025, { value: -4.5, lo: -10, hi: 3 }, { value: 0.94 }],
    ['Dragør', 2025, { missing: 'not-reported' }, { missing: 'withheld' }],
  ],
};

describe('toCsv', () => {
  it('opens in a Danish spreadsheet: mark, semicolons, commas, labels, words', () => {
    expect(toCsv(table, 'da')).toBe(
      '\ufeffKommune;År;Forskel;Forskel – nedre grænse;Forskel – øvre grænse;Forskel – status;Belægning;Belægning – status\r\n' +
        'Høje-Taastrup;2025;-4,5;-10;3;;0,94;\r\n' +
        'Dragør;2025;;;;ikke indberettet;;skjult\r\n',
    );
  });

  it('is plain for machines: no mark, commas, points, keys, codes', () => {
    expect(toCsv(table, 'machine')).toBe(
      'municipality,year,gap,gap_lo,gap_hi,gap_status,occupancy,occupancy_status\r\n' +
        'Høje-Taastrup,2025,-4.5,-10,3,ok,0.94,ok\r\n' +
        'Dragør,2025,,,,not-reported,,withheld\r\n',
    );
  });

  it('keeps the status column of a table without rows', () => {
    expect(toCsv({ ...table, rows: [] }, 'machine')).toBe(
      'municipality,year,gap,gap_lo,gap_hi,gap_status,occupancy,occupancy_status\r\n',
    );
  });

  it('refuses rows of the wrong length and numbers that are not finite', () => {
    expect(() => toCsv({ ...table, rows: [['Dragør']] }, 'da')).toThrow(RangeError);
    const columns = [{ key: 'n', label: 'Antal', kind: 'number' }] as const;
    expect(() => toCsv({ columns, rows: [[Number.NaN]] }, 'da')).toThrow(RangeError);
  });

  it.each(['=1+1', '+45 12', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])(
    'makes the text %j harmless',
    (text) => {
      const columns = [{ key: 'note', label: 'Note', kind: 'text' }] as const;
      for (const dialect of ['da', 'machine'] as const) {
        const [, row] = readDialect(toCsv({ columns, rows: [[text]] }, dialect), dialect);
        expect(row).toEqual([`'${text}`]);
      }
    },
  );

  it('makes text harmless in headings and in columns of numbers too', () => {
    const columns = [{ key: '=k', label: '=l', kind: 'number' }] as const;
    expect(toCsv({ columns, rows: [['=1+1']] }, 'machine')).toBe("'=k,'=k_status\r\n'=1+1,ok\r\n");
    expect(toCsv({ columns, rows: [[-1]] }, 'machine')).toBe("'=k,'=k_status\r\n-1,ok\r\n");
  });

  it('gives back every text and number exactly', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aæ;,"\r\n \'=+-@\tX1') });
    const columns: CsvTable['columns'] = [
      { key: 'name', label: 'Navn', kind: 'text' },
      { key: 'amount', label: 'Beløb', kind: 'money' },
    ];
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, number)), fc.constantFrom('da', 'machine'), (rows, dialect) => {
        const cells = rows.map(([name, value]): CsvCell[] => [name, { value }]);
        const [, ...back] = readDialect(toCsv({ columns, rows: cells }, dialect), dialect);
        expect(back.map(([name]) => name)).toEqual(rows.map(([name]) => guardFormula(name)));
        expect(back.map((row) => Number(row[1]!.replace(',', '.')))).toEqual(
          rows.map(([, value]) => value + 0),
        );
      }),
    );
  });
});
