import { refuse } from '../import-refused.ts';

const lineLimit = 1024 * 1024;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Line gauge — counts lines of raw bytes as they pass and refuses at once what no table holds: a line above 1 MiB
 * or a NUL. A gigabyte in one line is refused after its first mebibyte.
 */
export class LineGauge {
  private line = 1;
  private length = 0;

  /** @throws ImportRefused `line-too-long` or `nul-character`. */
  add(chunk: Buffer): void {
    const nul = chunk.indexOf(0);
    const breakByte = chunk.includes(lineFeed) ? lineFeed : carriageReturn;
    let from = 0;
    for (let at = chunk.indexOf(breakByte); at >= 0; at = chunk.indexOf(breakByte, from)) {
      if (nul >= from && nul < at) throw refuse('nul-character', { row: this.line });
      this.grow(at - from);
      this.line += 1;
      this.length = 0;
      from = at + 1;
    }
    if (nul >= from) throw refuse('nul-character', { row: this.line });
    this.grow(chunk.length - from);
  }

  /** Line on which the last-read `text` begins. */
  lineBefore(text: string): number {
    return this.line - (text.split('\n').length - 1);
  }

  private grow(bytes: number): void {
    this.length += bytes;
    if (this.length > lineLimit)
      throw refuse('line-too-long', { row: this.line, params: { limitBytes: lineLimit } });
  }
}
