import { columns, defineKind } from '../rows/kind-parser.ts';

export const priceIndexParser = defineKind({
  kind: 'price-index',
  columns: columns('aar indeks# kilde udgave'),
  keyColumn: 'aar',
  key: (row) => String(row.year),
  parse: (read) => ({
    kind: 'price-index',
    year: read.year('aar'),
    index: read.number('indeks', { min: 0.01, max: 10_000 }),
    source: read.text('kilde'),
    edition: read.text('udgave'),
  }),
});
