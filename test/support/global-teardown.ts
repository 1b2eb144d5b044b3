import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Place, removePlace } from './place.ts';

/** Removes the places that the specs copied. */
export default async function globalTeardown(): Promise<void> {
  const folder = process.env['ORIGINALS_FOLDER'] ?? '';
  for (const name of await readdir(folder))
    if (name.endsWith('.json'))
      await removePlace(JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Place['env']);
  await rm(folder, { recursive: true, force: true });
}
