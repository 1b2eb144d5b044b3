import { TextDecoder } from 'node:util';

import { refuse } from '../import-refused.ts';
import type { ImportSource } from '../import-source.ts';
import { sourceBytes } from './source-bytes.ts';
import type { TextEncoding } from './text-encoding.ts';

/** The decoder of an encoding; it drops the byte order mark. */
export function decoderOf(encoding: TextEncoding): TextDecoder {
  return new TextDecoder(encoding, { fatal: true });
}

/**
 * Decoded text — the file as text, chunk by chunk.
 * @throws ImportRefused `encoding-mixed` where bytes do not fit the encoding; `nul-character` in UTF-16.
 */
export async function* decodedText(source: ImportSource, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  let line = 1;
  for await (const chunk of sourceBytes(source)) {
    const text = decode(decoder, chunk, encoding);
    if (encoding.startsWith('utf-16')) {
      if (text.includes('\0')) throw refuse('nul-character', { row: line });
      line += text.split('\n').length - 1;
    }
    if (text !== '') yield text;
  }
  const rest = decode(decoder, undefined, encoding);
  if (rest !== '') yield rest;
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, encoding: string): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw refuse('encoding-mixed', { params: { encodings: encoding } });
  }
}
