import { isUtf8 } from 'node:buffer';

import { refuse } from '../import-refused.ts';
import type { ImportSource } from '../import-source.ts';
import { LineGauge } from './line-gauge.ts';
import { ByteTally, singleByteEncoding } from './single-byte-encoding.ts';
import { sourceBytes } from './source-bytes.ts';

/** Encodings that are read. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1';

// "Ã" followed by a sign, or the replacement character: letters were spoilt before the file came here.
const spoilt = /\u00c3[\u0080-\u00bf\u02dc\u0152\u0153\u0160\u0161\u0178\u2013-\u203a\u20ac]|\ufffd/;
const tilde = Buffer.from('\u00c3');
const spoiltBytes = [tilde, Buffer.from('\ufffd')];
const letterPair = Buffer.from([0xc3]);

/**
 * Text encoding — reads the file once to know how all of it is written, before any of it is used: UTF-8 (with or
 * without BOM), UTF-16, else a single-byte encoding by its letters. Also finds what no table may hold.
 * @throws ImportRefused `encoding-mixed`, `encoding-unsupported`, `encoding-garbled`, `nul-character`, `line-too-long`.
 */
export async function textEncoding(source: ImportSource, head: Buffer): Promise<TextEncoding> {
  const wide = wideEncoding(head);
  if (wide !== undefined) return wide;
  const scan = new EncodingScan();
  for await (const chunk of sourceBytes(source))
    scan.add(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
  return scan.result();
}

/** UTF-16 by its mark, or by every other byte being NUL; UTF-32 is refused by name. */
function wideEncoding(head: Buffer): TextEncoding | undefined {
  const hex = head.subarray(0, 4).toString('hex');
  if (hex === 'fffe0000' || hex === '0000feff') {
    throw refuse('encoding-unsupported', { params: { encoding: 'utf-32' } });
  }
  if (hex.startsWith('fffe')) return 'utf-16le';
  if (hex.startsWith('feff')) return 'utf-16be';
  const sample = head.subarray(0, 256);
  const nuls = [0, 0];
  sample.forEach((byte, at) => (nuls[at % 2] = (nuls[at % 2] ?? 0) + (byte === 0 ? 1 : 0)));
  const [even = 0, odd = 0] = nuls;
  if (odd > sample.length * 0.4 && even === 0) return 'utf-16le';
  return even > sample.length * 0.4 && odd === 0 ? 'utf-16be' : undefined;
}

class EncodingScan {
  private readonly lines = new LineGauge();
  private readonly tally = new ByteTally();
  private carried: Buffer = Buffer.alloc(0);
  private utf8 = true;
  private letterPairs = false;
  private endsInTilde = false;

  add(chunk: Buffer): void {
    this.lines.add(chunk);
    const bytes = this.carried.length > 0 ? Buffer.concat([this.carried, chunk]) : chunk;
    const whole = this.utf8 ? bytes.length - openTail(bytes) : bytes.length;
    this.carried = Buffer.from(bytes.subarray(whole));
    this.read(bytes.subarray(0, whole));
  }

  private read(bytes: Buffer): void {
    if (this.utf8 && isUtf8(bytes)) {
      if (bytes.includes(letterPair)) this.letterPairs = true;
      // The two halves of a letter written twice may come in two chunks.
      const probe = this.endsInTilde ? Buffer.concat([tilde, bytes]) : bytes;
      if (spoiltBytes.some((sign) => probe.includes(sign))) this.refuseSpoilt(probe);
      this.endsInTilde = bytes.length > 0 ? bytes.subarray(-2).equals(tilde) : this.endsInTilde;
      return;
    }
    this.utf8 = false;
    if (/[\u00c2\u00c3][\u0080-\u00bf]/.test(bytes.toString('latin1'))) this.letterPairs = true;
    this.tally.add(bytes);
  }

  private refuseSpoilt(bytes: Buffer): void {
    const text = bytes.toString('utf8');
    const found = spoilt.exec(text);
    if (!found) return;
    const row = this.lines.lineBefore(text.slice(found.index));
    throw refuse('encoding-garbled', { row, raw: found[0] });
  }

  result(): TextEncoding {
    if (this.carried.length > 0) this.read(this.carried);
    if (this.utf8) return 'utf-8';
    const single = singleByteEncoding(this.tally);
    // UTF-8 letters and single bytes in one file: whichever way it is read, some names come out wrong.
    if (this.letterPairs) throw refuse('encoding-mixed', { params: { encodings: 'utf-8, windows-1252' } });
    return single;
  }
}

/** Bytes at the end that may be the beginning of one UTF-8 letter, 0–3. */
function openTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
