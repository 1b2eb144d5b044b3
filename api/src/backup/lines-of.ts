import type { Readable } from 'node:stream';

/**
 * Lines of a text in UTF-8, parted by line feeds alone: the line reader of Node also breaks at U+2028 and U+2029, which
 * may stand inside a value. Nothing is read before the first line is asked for, so no line or error can be missed.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string, void> {
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
