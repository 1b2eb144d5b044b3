import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const compress = promisify(brotliCompress);

/** What is published never changes under its own address. */
export const immutable = 'public, max-age=31536000, immutable';

/** An answer as bytes: plain and brotli, with the SHA-256 of the plain ones. */
export interface AnswerBytes {
  readonly body: Buffer;
  readonly brotli: Buffer;
  readonly sha256: string;
}

/** Answer → bytes. `quality` high for what is stored for years, lower for what is computed on request. */
export function toBytes(answer: object, quality: number): Promise<AnswerBytes> {
  return bytesOf(Buffer.from(JSON.stringify(answer)), quality);
}

/** The same for an answer that is written already. */
export async function bytesOf(body: Buffer, quality: number): Promise<AnswerBytes> {
  const brotli = await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return { body, brotli, sha256: createHash('sha256').update(body).digest('hex') };
}

function acceptsBrotli(request: FastifyRequest): boolean {
  return /\bbr\b(?!\s*;\s*q=0(\.0+)?\b)/.test(String(request.headers['accept-encoding'] ?? ''));
}

/** Send bytes with a strong ETag (one per encoding); 304 when the reader has them. */
export function sendBytes(request: FastifyRequest, reply: FastifyReply, sent: Sent): void {
  const { bytes, cache, file, mediaType = 'application/json; charset=utf-8' } = sent;
  const brotli = acceptsBrotli(request);
  const etag = `"${bytes.sha256}${brotli ? '-br' : ''}"`;
  void reply
    .header('etag', etag)
    .header('cache-control', cache)
    .header('vary', 'accept, accept-encoding, accept-language');
  const known = String(request.headers['if-none-match'] ?? '')
    .split(/\s*,\s*/)
    .map((tag) => tag.replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return void reply.status(304).send();
  void reply.header('content-type', file?.mediaType ?? mediaType);
  if (file) void reply.header('content-disposition', `attachment; filename="${file.name}"`);
  if (brotli) void reply.header('content-encoding', 'br');
  void reply.send(brotli ? bytes.brotli : bytes.body);
}

/** Bytes and how long they may be kept. */
export interface Sent {
  readonly bytes: AnswerBytes;
  readonly cache: string;
  /** JSON where nothing is named. */
  readonly mediaType?: string;
  /** What a reader saves it as; absent for JSON that programs read. */
  readonly file?: { readonly mediaType: string; readonly name: string };
}
