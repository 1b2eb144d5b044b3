// Writes seed/demo/protections.csv: what an edition of the demonstration withholds, so that a first start need not search for
// it. Run it on a built product after a change of the demonstration's counts or of the protection; it takes two minutes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const file = path.join(root, 'seed', 'demo', 'protections.csv');
const folder = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-protections-'));

const built = (module) => import(pathToFileURL(path.join(root, 'api', 'dist', module)).href);
const { readConfig } = await built('config/config.js');
const { openDatabase } = await built('database/database.js');

/** One command of the product on a database of its own. */
function command(...args) {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '' };
  const { status } = spawnSync(process.execPath, ['api/dist/program/cli.js', ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
}

try {
  // Without the old file nothing is known beforehand.
  rmSync(file, { force: true });
  command('seed');
  command('publish', '--label', 'demo-1');
  const database = await openDatabase(readConfig({ DATA_DIR: folder }), []);
  const rows = await database.source.query(
    `SELECT concat_ws(';', p.protection_key, encode(hidden, 'base64'), encode(exposed, 'base64')) AS line
     FROM protections p JOIN edition_protections e ON e.protection_key = p.protection_key ORDER BY e.part`,
  );
  await database.close();
  const lines = rows.map(({ line }) => line.replaceAll('\n', ''));
  writeFileSync(file, `${['protection_key;hidden;exposed', ...lines].join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
