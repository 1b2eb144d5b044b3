import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runCli } from '../support/cli.ts';
import type { Place } from '../support/place.ts';

/** The names of all services as they are stored, by the services' own keys, read from the product's backup. */
export async function storedNames(place: Place): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-names-'));
  try {
    const file = path.join(folder, 'backup');
    const { code, stderr } = await runCli(['backup', file], place.env);
    if (code !== 0) throw new Error(stderr);
    const lines = gunzipSync(await readFile(file))
      .toString('utf8')
      .split('\n');
    const first = lines.findIndex((line) => line.startsWith('{"table":"services"'));
    const last = lines.findIndex((line) => line.startsWith('{"end":"services"'));
    const { columns } = JSON.parse(lines[first] ?? '') as { columns: string[] };
    const [id, name] = [columns.indexOf('service_id'), columns.indexOf('name')];
    const rows = lines.slice(first + 1, last).map((line) => line.slice(1).split('\t'));
    return new Map(rows.map((cells) => [cells[id] ?? '', cells[name] ?? '']));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
