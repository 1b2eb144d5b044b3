import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ImportOptions } from './read-import.ts';

/** SHA-256 of a file's bytes and of what was stated about it: the same bytes read differently are other figures. */
export async function contentHash(file: string, options: ImportOptions): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  hash.update(JSON.stringify([options.kind ?? null, options.year ?? null, options.decimalMark ?? null]));
  return hash.digest('hex');
}
