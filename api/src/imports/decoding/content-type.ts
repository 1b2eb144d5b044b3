import { refuse } from '../import-refused.ts';

/** What the first bytes say a file is. */
export type ContentType = 'text' | 'json' | 'zip';

const signatures: readonly (readonly [string, string])[] = [
  ['89504e47', 'png'],
  ['ffd8ff', 'jpeg'],
  ['47494638', 'gif'],
  ['25504446', 'pdf'],
  ['1f8b', 'gzip'],
  ['7b5c727466', 'rtf'],
  ['7f454c46', 'program'],
  ['4d5a9000', 'program'],
  ['377abcaf', '7z'],
  ['52617221', 'rar'],
];
const markup = /^\s*(?:<!doctype|<html|<\?xml|<table|<head|<meta|<svg|<script)/i;
const readable: ReadonlySet<string> = new Set(['csv', 'txt', 'tsv', 'xlsx', 'json']);

function unreadable(name: string, found: string): ReturnType<typeof refuse> {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const lies = readable.has(extension) || (extension === 'xls' && found !== 'xls');
  return refuse(lies ? 'format-mismatch' : 'format-unknown', { params: { found, name: extension } });
}

/**
 * Content type — decides by the first bytes and never by the name; the name only tells whether a file that cannot
 * be read also lies about it.
 * @throws ImportRefused `file-empty`, `workbook-encrypted` (an OLE container: a password or the format before 2007),
 * `format-mismatch` or `format-unknown`.
 * @example contentType(Buffer.from('a;b'), 'a.xlsx') // 'text'
 */
export function contentType(head: Buffer, name: string): ContentType {
  if (head.length === 0) throw refuse('file-empty');
  const hex = head.subarray(0, 8).toString('hex');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'zip';
  if (hex === 'd0cf11e0a1b11ae1') throw refuse('workbook-encrypted');
  const found = signatures.find(([signature]) => hex.startsWith(signature));
  if (found) throw unreadable(name, found[1]);
  const text = head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  if (markup.test(text)) throw unreadable(name, 'html');
  return /^\s*[{[]/.test(text) ? 'json' : 'text';
}
