import { refuse } from '../import-refused.ts';
import type { ImportSource } from '../import-source.ts';

/** The bytes of a source, chunk by chunk; leaving the loop early closes the source. */
export async function* sourceBytes(source: ImportSource): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.open()) {
    yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
}

/** The first bytes of a source, at most `limit`. */
export async function readHead(source: ImportSource, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of sourceBytes(source)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

/**
 * The whole source in memory, for formats that cannot be read front to back.
 * @throws ImportRefused `file-too-large` beyond `limit` bytes.
 */
export async function readWhole(source: ImportSource, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of sourceBytes(source)) {
    length += chunk.length;
    if (length > limit) throw refuse('file-too-large', { params: { limitBytes: limit } });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
