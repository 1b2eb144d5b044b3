import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Place, removePlace } from './place.ts';

/** Removes the demonstration that the specs copied. */
export default async function globalTeardown(): Promise<void> {
  const folder = process.env['DEMONSTRATION_FOLDER'] ?? '';
  const original = await readFile(path.join(folder, 'original.json'), 'utf8').catch(() => null);
  if (original !== null) await removePlace(JSON.parse(original) as Place['env']);
  await rm(folder, { recursive: true, force: true });
}
