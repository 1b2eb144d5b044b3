import { ImportRefused } from '../import-refused.ts';
import { bytesSource } from '../testing/read-all.ts';
import { decodedText } from './decoded-text.ts';
import { textEncoding } from './text-encoding.ts';

const sample = 'navn;kode\nÆrø;é\nHøje-Taastrup Århus Østbyen æble;1\n';

async function encodingOf(bytes: Buffer, piece = 5): Promise<unknown> {
  try {
    return await textEncoding(bytesSource(bytes, 'x', piece), bytes);
  } catch (error) {
    return error instanceof ImportRefused ? error.issues[0] : error;
  }
}

async function textOf(bytes: Buffer, piece: number): Promise<string> {
  const source = bytesSource(bytes, 'x', piece);
  let text = '';
  for await (const chunk of decodedText(source, await textEncoding(source, bytes))) text += chunk;
  return text;
}

const big = Buffer.from(`\ufeff${sample}`, 'utf16le').swap16();

describe.each([1, 2, 3, 7, 1000])('in pieces of %d bytes', (piece) => {
  test.each([
    ['utf-8', Buffer.from(sample)],
    ['utf-8 with mark', Buffer.from(`\ufeff${sample}`)],
    ['utf-16le', Buffer.from(`\ufeff${sample}`, 'utf16le')],
    ['utf-16le without mark', Buffer.from(sample, 'utf16le')],
    ['utf-16be', big],
    ['utf-16be without mark', big.subarray(2)],
    ['latin1', Buffer.from(sample, 'latin1')],
  ])('%s is read right', async (_, bytes) => {
    expect(await textOf(bytes, piece)).toBe(sample);
  });
});

const letters = (...bytes: number[]): Buffer =>
  Buffer.from([0x61, ...bytes.flatMap((byte) => [byte, 0x62]), 10]);

test('Windows-1252 is told from ISO-8859-1 by its signs', async () => {
  expect(await encodingOf(letters(0xe6, 0xf8))).toBe('iso-8859-1');
  expect(await encodingOf(Buffer.concat([letters(0xe6), Buffer.from([0x80, 0x96])]))).toBe('windows-1252');
  expect(await encodingOf(letters(0x92))).toBe('windows-1252');
});

test.each([
  ['mac-roman', letters(0xbe, 0xbf, 0x8c)],
  ['ibm-850', letters(0x91, 0x9b, 0x86)],
  ['utf-32', Buffer.from('fffe000061000000', 'hex')],
])('%s is refused by name', async (encoding, bytes) => {
  expect(await encodingOf(bytes)).toMatchObject({ code: 'encoding-unsupported', params: { encoding } });
});

test('two encodings in one file are refused, in either order', async () => {
  const utf8 = Buffer.from('æble\n');
  expect(await encodingOf(Buffer.concat([utf8, letters(0xe6)]))).toMatchObject({ code: 'encoding-mixed' });
  expect(await encodingOf(Buffer.concat([letters(0xe6), utf8]))).toMatchObject({ code: 'encoding-mixed' });
});

test.each(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å', 'é'])(
  'a file in which %s was encoded twice is refused at its line',
  async (letter) => {
    const twice = new TextDecoder('windows-1252').decode(Buffer.from(letter));
    for (const piece of [1, 2, 3, 100]) {
      expect(await encodingOf(Buffer.from(`a\nx${twice}y\n`), piece)).toMatchObject({
        code: 'encoding-garbled',
        row: 2,
      });
    }
  },
);

test('an honest Ã is no sign of a letter encoded twice', async () => {
  expect(await encodingOf(Buffer.from('São João, ÃO\n'))).toBe('utf-8');
});

test('a NUL is refused at its line, a line above a mebibyte after its first mebibyte', async () => {
  expect(await encodingOf(Buffer.from('a\nb\nc\0d\n'))).toMatchObject({ code: 'nul-character', row: 3 });
  let handedOut = 0;
  const endless = {
    name: 'x',
    async *open() {
      for (;;) {
        handedOut += 65536;
        yield Buffer.alloc(65536, 'x');
      }
    },
  };
  await expect(textEncoding(endless, Buffer.from('xx'))).rejects.toThrow('line-too-long');
  expect(handedOut).toBeLessThan(1.2 * 1024 * 1024);
});
