import { inflateSync } from 'node:zlib';

const woff = 0x774f4646;
const recordLength = 16;

/**
 * An OpenType font out of its WOFF wrapping (W3C WOFF 1.0) — the same tables, uncompressed. The library can read WOFF
 * itself, but inflates every table each time it looks into it.
 * @throws RangeError when the bytes are no WOFF file.
 */
export function unpackFont(file: Buffer): Buffer {
  if (file.length < 44 || file.readUInt32BE(0) !== woff) throw new RangeError('file must be a WOFF font');
  const count = file.readUInt16BE(12);
  const head = Buffer.alloc(12 + count * recordLength);
  file.copy(head, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  const parts: Buffer[] = [head];
  let at = head.length;
  for (let index = 0; index < count; index++) {
    const table = tableAt(file, 44 + index * 20);
    const record = 12 + index * recordLength;
    file.copy(head, record, 44 + index * 20, 48 + index * 20);
    head.writeUInt32BE(table.checksum, record + 4);
    head.writeUInt32BE(at, record + 8);
    head.writeUInt32BE(table.bytes.length, record + 12);
    const padding = Buffer.alloc(-table.bytes.length & 3);
    parts.push(table.bytes, padding);
    at += table.bytes.length + padding.length;
  }
  return Buffer.concat(parts);
}

function tableAt(file: Buffer, entry: number): { bytes: Buffer; checksum: number } {
  const from = file.readUInt32BE(entry + 4);
  const packed = file.subarray(from, from + file.readUInt32BE(entry + 8));
  const length = file.readUInt32BE(entry + 12);
  const bytes = packed.length === length ? packed : inflateSync(packed);
  return { bytes, checksum: file.readUInt32BE(entry + 16) };
}
