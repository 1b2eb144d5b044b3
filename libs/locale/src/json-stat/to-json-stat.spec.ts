import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import type { CsvCell, CsvTable } from '../csv/csv-table.ts';
import type { JsonStat } from './json-stat.ts';
import { toJsonStat } from './to-json-stat.ts';

const table: CsvTable = {
  columns: [
    { key: 'municipality', label: 'Kommune', kind: 'text' },
    { key: 'year', label: 'År', kind: 'year' },
    { key: 'gap', label: 'Forskel', kind: 'number', interval: true },
    { key: 'occupancy', label: 'Belægning', kind: 'share' },
  ],
  rows: [
    ['Høje-Taastrup', 2025, { value: -4.5, lo: -10, hi: 3 }, { value: 0.94 }],
    ['Høje-Taastrup', 2024, { value: 2 }, { value: 0.9 }],
    ['Dragør', 2025, { missing: 'not-reported' }, { missing: 'withheld' }],
  ],
};
const about = { label: 'Mangler' };

interface ReadValue {
  readonly value: number | null;
  readonly status: string | null;
}

/** What a reader written by the author of the format finds at a place of the cube. */
function read(written: JsonStat, place: Readonly<Record<string, string>>): ReadValue {
  const reader = JSONstat(JSON.parse(JSON.stringify(written)));
  return reader.Data(place) as ReadValue;
}

describe('toJsonStat', () => {
  const written = toJsonStat(table, about);

  it('names dimensions, sizes and roles in the order of the columns, measures last', () => {
    expect(written.id).toEqual(['municipality', 'year', 'metric']);
    expect(written.size).toEqual([2, 2, 4]);
    expect(written.role).toEqual({ time: ['year'], metric: ['metric'] });
    expect(written.dimension['year']).toEqual({ label: 'År', category: { index: ['2024', '2025'] } });
    expect(written.dimension['metric']?.category).toEqual({
      index: ['gap', 'gap_lo', 'gap_hi', 'occupancy'],
      label: {
        gap: 'Forskel',
        gap_lo: 'Forskel (lo)',
        gap_hi: 'Forskel (hi)',
        occupancy: 'Belægning',
      },
      unit: { occupancy: { label: 'share, 0 to 1' } },
    });
  });

  // Places by hand: (municipality × 2 + year) × 4 + measure.
  it('keeps negative numbers as numbers, leaves holes empty, and says why a value is missing', () => {
    expect(written.value).toEqual({ 0: 2, 3: 0.9, 4: -4.5, 5: -10, 6: 3, 7: 0.94 });
    expect(written.status).toEqual({ 12: 'not-reported', 15: 'withheld' });
  });

  it('is read by the toolkit of the format', () => {
    const reader = JSONstat(JSON.parse(JSON.stringify(written)));
    expect(reader.class).toBe('dataset');
    expect(reader.label).toBe('Mangler');
    expect(reader.role).toMatchObject({
      time: ['year'],
      metric: ['metric'],
      classification: ['municipality'],
    });
    const at = { municipality: 'Høje-Taastrup', year: '2025' };
    expect(read(written, { ...at, metric: 'gap' })).toMatchObject({ value: -4.5 });
    expect(read(written, { municipality: 'Dragør', year: '2025', metric: 'occupancy' })).toMatchObject({
      value: null,
      status: 'withheld',
    });
  });

  it('keeps words that name nothing beside the cube, so that it is not mostly holes', () => {
    const services: CsvTable = {
      columns: [
        { key: 'service', label: 'Tilbud', kind: 'text' },
        { key: 'type', label: 'Type', kind: 'text' },
        { key: 'area', label: 'Område', kind: 'text' },
        { key: 'places', label: 'Pladser', kind: 'number' },
      ],
      rows: [
        ['Birken', 'Botilbud', 'Region', 8],
        ['Egen', 'Dagtilbud', 'Region', 12],
      ],
    };
    const cube = toJsonStat(services, about);
    expect(cube.id).toEqual(['service', 'area', 'metric']);
    expect(cube.extension).toEqual({
      text: { type: { label: 'Type', value: { 0: 'Botilbud', 1: 'Dagtilbud' } } },
    });
  });

  it('numbers rows that no column tells apart', () => {
    const twins: CsvTable = {
      columns: [
        { key: 'name', label: 'Navn', kind: 'text' },
        { key: 'n', label: 'Antal', kind: 'number' },
      ],
      rows: [
        ['Birken', 1],
        ['Birken', 2],
      ],
    };
    const cube = toJsonStat(twins, about);
    expect(cube.id).toEqual(['name', 'row', 'metric']);
    expect(cube.value).toEqual({ 0: 1, 1: 2 });
  });

  it('carries source, notes and what else is known', () => {
    const cube = toJsonStat(table, {
      ...about,
      source: 'Kommunerne',
      note: ['Foreløbig'],
      extension: { edition: 'a' },
    });
    expect(cube).toMatchObject({ source: 'Kommunerne', note: ['Foreløbig'], extension: { edition: 'a' } });
  });

  it('writes a table without rows as an empty cube', () => {
    expect(toJsonStat({ ...table, rows: [] }, about)).toMatchObject({ size: [0, 0, 4], value: {} });
  });

  it('refuses rows of the wrong length, tables that measure nothing and numbers that are not finite', () => {
    expect(() => toJsonStat({ ...table, rows: [['Dragør']] }, about)).toThrow(RangeError);
    expect(() => toJsonStat({ columns: table.columns.slice(0, 2), rows: [] }, about)).toThrow(RangeError);
    const columns = [{ key: 'n', label: 'Antal', kind: 'number' }] as const;
    expect(() => toJsonStat({ columns, rows: [[Number.NaN]] }, about)).toThrow(RangeError);
    expect(() => toJsonStat({ columns, rows: [['=1+1']] }, about)).toThrow(TypeError);
  });

  it('gives back every number where its row put it', () => {
    const columns: CsvTable['columns'] = [
      { key: 'name', label: 'Navn', kind: 'text' },
      { key: 'year', label: 'År', kind: 'year' },
      { key: 'n', label: 'Antal', kind: 'number' },
    ];
    const row = fc.tuple(
      fc.string({ unit: fc.constantFrom(...'aæ;,"=+-@'), minLength: 1 }),
      fc.integer({ min: 2000, max: 2030 }),
      fc.integer(),
    );
    const rows = fc.uniqueArray(row, { selector: ([name, year]) => `${name} ${year}`, minLength: 1 });
    fc.assert(
      fc.property(rows, (given) => {
        const cells = given.map(([name, year, value]): CsvCell[] => [name, year, { value }]);
        const cube = toJsonStat({ columns, rows: cells }, about);
        for (const [name, year, value] of given) {
          expect(read(cube, { name, year: String(year), metric: 'n' }).value).toBe(value);
        }
      }),
      { numRuns: 50 },
    );
  });
});
