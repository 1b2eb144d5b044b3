import { askedFormat, askedLanguage } from './asked-format.ts';

const accepting = (accept?: string): { headers: { accept?: string } } => ({
  headers: accept === undefined ? {} : { accept },
});

describe('askedFormat', () => {
  test('a parameter is stronger than the Accept header', () => {
    expect(askedFormat({ format: 'json-stat' }, accepting('text/csv'))).toBe('json-stat');
    expect(askedFormat({ format: 'json' }, accepting('text/csv'))).toBe('json');
  });

  test.each([
    ['text/csv', 'csv'],
    [' Text/CSV; charset=utf-8, */*', 'csv'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
    ['application/json', 'json'],
    ['text/html,application/xhtml+xml', 'json'],
    ['*/*', 'json'],
    [undefined, 'json'],
  ])('Accept: %s means %s', (accept, format) => {
    expect(askedFormat({}, accepting(accept))).toBe(format);
  });
});

test('words in a file are Danish unless the reader asks for English', () => {
  expect(askedLanguage({ headers: {} })).toBe('da');
  expect(askedLanguage({ headers: { 'accept-language': 'en-GB,da;q=0.5' } })).toBe('en');
});
