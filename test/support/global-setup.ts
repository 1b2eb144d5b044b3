import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the specs of this run find the places they copy, once one of them has needed it. */
export default function globalSetup(): void {
  process.env['ORIGINALS_FOLDER'] = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-originals-'));
}
