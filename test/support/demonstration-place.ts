import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createPlace, databaseLike, type Place } from './place.ts';

const patienceMs = 180_000;

/**
 * A place with the demonstration region as the first start leaves it. The first one in a run is made by `prepare`, the
 * others are copies of it: seeding and publishing take far longer than copying.
 */
export async function demonstrationPlace(prepare: (place: Place) => Promise<void>): Promise<Place> {
  const folder = process.env['DEMONSTRATION_FOLDER'];
  if (folder === undefined) return createPlace();
  const original = path.join(folder, 'original.json');
  if (await isFirst(folder)) await makeOriginal(original, prepare);
  await untilExists(original);
  const env = JSON.parse(await readFile(original, 'utf8')) as Place['env'];
  return copyOf(env);
}

async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(path.join(folder, 'begun'));
    return true;
  } catch {
    return false; // another worker has begun
  }
}

async function makeOriginal(file: string, prepare: (place: Place) => Promise<void>): Promise<void> {
  const place = await createPlace();
  await prepare(place);
  await writeFile(`${file}.part`, JSON.stringify(place.env));
  await rename(`${file}.part`, file);
}

async function untilExists(file: string): Promise<void> {
  for (const deadline = Date.now() + patienceMs; !existsSync(file);) {
    if (Date.now() > deadline) throw new Error('the demonstration was not made in time');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function copyOf({ DATA_DIR = '', DATABASE_URL }: Place['env']): Promise<Place> {
  const place = await createPlace(DATABASE_URL === undefined ? undefined : databaseLike(DATABASE_URL));
  await cp(DATA_DIR, place.env['DATA_DIR'] ?? '', { recursive: true });
  return place;
}
