import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createInflateRaw } from 'node:zlib';

import { refuse } from '../import-refused.ts';
import { unpackedLimit } from './zip-directory.ts';
import type { ZipPart } from './zip-directory.ts';

const stored = 0;
const deflated = 8;

function packedBytes(file: Buffer, part: ZipPart): Buffer {
  if (part.offset + 30 > file.length) throw refuse('workbook-broken', { raw: part.name });
  const from = part.offset + 30 + file.readUInt16LE(part.offset + 26) + file.readUInt16LE(part.offset + 28);
  if (from + part.packedSize > file.length) throw refuse('workbook-broken', { raw: part.name });
  return file.subarray(from, from + part.packedSize);
}

function unpacked(file: Buffer, part: ZipPart): AsyncIterable<Buffer> {
  const packed = packedBytes(file, part);
  if (part.method === stored) return Readable.from(slices(packed));
  if (part.method !== deflated) throw refuse('workbook-broken', { params: { method: part.method } });
  return Readable.from(slices(packed)).pipe(createInflateRaw({ chunkSize: 64 * 1024 }));
}

function* slices(packed: Buffer): Generator<Buffer> {
  for (let at = 0; at < packed.length; at += 65536) yield packed.subarray(at, at + 65536);
}

/**
 * Text of a package part — unpacked piece by piece; counted while unpacking, because the directory can lie about
 * the size. A byte order mark is dropped.
 * @param most - bytes that may come out of a part that is kept in memory
 * @throws ImportRefused `workbook-too-large` when more comes out than declared or allowed; `workbook-broken` on damaged
 * bytes.
 */
export async function* zipPartText(
  file: Buffer,
  part: ZipPart,
  most: number = unpackedLimit,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  const limit = Math.min(part.size, most);
  let length = 0;
  try {
    for await (const chunk of unpacked(file, part)) {
      length += chunk.length;
      if (length > limit)
        throw refuse('workbook-too-large', { raw: part.name, params: { limitBytes: limit } });
      yield decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw code.startsWith('Z_') ? refuse('workbook-broken', { raw: part.name }) : error;
  }
  yield decoder.decode();
}
