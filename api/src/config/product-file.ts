import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the product, wherever the command was called from. @example productFile('seed', 'demo') */
export function productFile(...parts: readonly string[]): string {
  // This file lies three folders down, in the sources as in what is built from them.
  return path.join(fileURLToPath(new URL('../../..', import.meta.url)), ...parts);
}
