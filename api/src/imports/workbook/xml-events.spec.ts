import { ImportRefused } from '../import-refused.ts';
import { readXml } from './xml-events.ts';

const deaf = { open: () => undefined, close: () => undefined, text: () => undefined };
const mebibyte = 1024 * 1024;

async function* chunksOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

async function codeOf(text: string): Promise<string> {
  try {
    await readXml(chunksOf(text), deaf);
    return 'read';
  } catch (error) {
    if (error instanceof ImportRefused) return error.message;
    throw error;
  }
}

test.each([
  ['a text', `<a>${'x'.repeat(2 * mebibyte)}</a>`],
  ['a comment full of tags', `<a><!--${'<b>'.repeat(mebibyte)}--></a>`],
  ['an attribute', `<a b="${'x'.repeat(2 * mebibyte)}"/>`],
  ['a section of characters', `<a><![CDATA[${'<b>'.repeat(mebibyte)}]]></a>`],
])('%s of two megabytes is refused before it is kept', async (_, text) => {
  expect(await codeOf(text)).toBe('workbook-too-large');
});

test('elements may lie a hundred deep, and no deeper', async () => {
  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  expect([await codeOf(nested(100)), await codeOf(nested(101))]).toEqual(['read', 'workbook-unsafe']);
});

test('what is long because it has many elements is read', async () => {
  expect(await codeOf(`<a>${'<b>x</b>'.repeat(mebibyte)}</a>`)).toBe('read');
});

test('a document type is refused', async () => {
  expect(await codeOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBe('workbook-unsafe');
});
