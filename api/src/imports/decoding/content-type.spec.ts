import { ImportRefused } from '../import-refused.ts';
import { contentType } from './content-type.ts';

function typeOf(head: string | Buffer, name: string): unknown {
  try {
    return contentType(Buffer.from(head as Buffer), name);
  } catch (error) {
    return error instanceof ImportRefused ? error.issues[0] : error;
  }
}

test('the content decides, whatever the name says', () => {
  expect(typeOf('a;b\n', 'a.xlsx')).toBe('text');
  expect(typeOf('PK\x03\x04', 'a.csv')).toBe('zip');
  expect(typeOf('\ufeff {"dataset":1}', 'a.csv')).toBe('json');
});

test.each([
  ['<!DOCTYPE html><p>', 'a.xls', 'format-mismatch', 'html'],
  ['<table>', 'a.csv', 'format-mismatch', 'html'],
  [Buffer.from('89504e470d0a1a0a', 'hex'), 'a.png', 'format-unknown', 'png'],
  [Buffer.from('89504e470d0a1a0a', 'hex'), 'a.xlsx', 'format-mismatch', 'png'],
  [Buffer.from('1f8b08', 'hex'), 'a.csv.gz', 'format-unknown', 'gzip'],
  ['%PDF-1.7', 'a.pdf', 'format-unknown', 'pdf'],
])('%j named %s is refused as %s, found %s', (head, name, code, found) => {
  expect(typeOf(head, name)).toMatchObject({ code, params: { found } });
});

test('an OLE container is a workbook with a password, an empty file is empty', () => {
  expect(typeOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xlsx')).toMatchObject({
    code: 'workbook-encrypted',
  });
  expect(typeOf('', 'a.csv')).toMatchObject({ code: 'file-empty' });
});
