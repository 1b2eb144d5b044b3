import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the specs of this run find the demonstration, once one of them has needed it. */
export default function globalSetup(): void {
  process.env['DEMONSTRATION_FOLDER'] = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-demonstration-'));
}
