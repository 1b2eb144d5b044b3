// Writes the two generated files of libs/contract: the description that the built API gives of itself, and its types. Run it on a
// built product after a change of an address, a parameter or an answer; a test compares.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
const node = (...args) => execFileSync(process.execPath, args, options);

/** What the generated files should hold now, by their place in the repository. */
export function contractFiles() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-contract-'));
  try {
    const [source, types] = ['openapi.json', 'types.ts'].map((name) => path.join(folder, name));
    const description = node('api/dist/program/cli.js', 'openapi');
    writeFileSync(source, description);
    node('node_modules/openapi-typescript/bin/cli.js', source, '-o', types);
    return {
      'libs/contract/openapi.json': description,
      'libs/contract/src/api.generated.ts': readFileSync(types, 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === import.meta.filename)
  for (const [file, text] of Object.entries(contractFiles())) writeFileSync(path.join(root, file), text);
