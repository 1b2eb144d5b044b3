import { Readable } from 'node:stream';
import fc from 'fast-check';
import { linesOf } from './lines-of.ts';

async function read(chunks: readonly Buffer[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks, { objectMode: false }))) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  test('parts at line feeds only, and keeps every other mark', async () => {
    const lines = ['a\u2028b', '', 'c\u2029\u0085\rd', 'æøå €'];
    expect(await read([Buffer.from(`${lines.join('\n')}\n`)])).toEqual(lines);
  });

  test('a last line without line feed is a line, and no text has none', async () => {
    expect(await read([Buffer.from('a\nb')])).toEqual(['a', 'b']);
    expect(await read([])).toEqual([]);
  });

  test('it does not matter where the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 7 }),
        async (texts, size) => {
          const lines = texts.map((text) => text.replaceAll('\n', ' '));
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          );
          expect(await read(chunks)).toEqual(lines);
        },
      ),
    );
  });

  test('an error of the source is the reader’s, after the lines before it', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from('a\nb\nc');
      throw new Error('lost');
    }
    const lines = linesOf(Readable.from(broken()));
    expect(await lines.next()).toEqual({ value: 'a', done: false });
    await lines.next();
    await expect(lines.next()).rejects.toThrow('lost');
  });
});
