import { formColumns } from './form-columns.ts';
import { formFile } from './form-file.ts';

const width = formColumns.plans.length;
const header = formColumns.plans.map(({ name }) => name).join(';');

test('a form is a file of the import format', () => {
  expect(formFile('plans', [['T0001', '+', '4', '2027-01-01', 'idé', '']])).toBe(
    `${header}\r\nT0001;+;4;2027-01-01;idé;\r\n`,
  );
});

test('what would end a cell or a row is quoted', () => {
  const cells = Array.from({ length: width }, (_, at) => ['a;b', 'a"b', 'a\r\nb', 'a\nb', '', '"'][at] ?? '');
  expect(formFile('plans', [cells]).slice(header.length + 2)).toBe('"a;b";"a""b";"a\r\nb";"a\nb";;""""\r\n');
});

test('of no rows the header is left', () => expect(formFile('plans', [])).toBe(`${header}\r\n`));
