import { readHeader } from './header.ts';

const record = (names: string): { row: number; cells: string[] } => ({ row: 1, cells: names.split(';') });
const kindOf = (names: string): unknown => {
  const read = readHeader(record(names));
  return 'header' in read
    ? read.header.parser.kind
    : read.issues.map(({ code, field, raw }) => [code, field ?? raw]);
};

test.each([
  ['tilbudId;periode;pladserGodkendt', 'places'],
  ['tilbudId;periode;koeberKommunekode;maalgruppe;pladser', 'use'],
  ['kommunekode;aar;alder;koen;antal;art', 'population'],
  ['kommunekode;aar;art;funktion;beloeb1000', 'expenditure'],
  ['Kommunekode;ÅR;Målgruppe;tilbuds_type;modtagere', 'need'],
  ['aar;indeks;kilde;udgave', 'price-index'],
])('%s is a file of %s', (names, kind) => {
  expect(kindOf(names)).toBe(kind);
});

test('unknown, repeated and missing columns are named', () => {
  expect(kindOf('aar;aar;indeks;kilde;__proto__')).toEqual([
    ['column-repeated', 'aar'],
    ['column-unknown', '__proto__'],
    ['column-missing', 'udgave'],
  ]);
});

test('a chance name decides nothing', () => {
  expect(kindOf('navn;adresse;telefon')).toEqual([['kind-unknown', 'navn | adresse | telefon']]);
});

test('a stated kind is held to', () => {
  const read = readHeader(record('aar;indeks;kilde;udgave'), 'places');
  expect('issues' in read && read.issues.map(({ code }) => code)).toContain('column-missing');
});
