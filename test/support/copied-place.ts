import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCli } from './cli.ts';
import { createPlace, databaseLike, type Place } from './place.ts';

const patienceMs = 180_000;

/**
 * A place as `prepare` leaves it. The first of its name in a run is made, the others are copies of it: seeding and
 * publishing take far longer than copying.
 */
export async function copiedPlace(name: string, prepare: (place: Place) => Promise<void>): Promise<Place> {
  const folder = process.env['ORIGINALS_FOLDER'];
  if (folder === undefined) throw new Error('the places of this run have no folder: see global-setup.ts');
  const original = path.join(folder, `${name}.json`);
  if (await isFirst(path.join(folder, name))) await makeOriginal(original, prepare);
  await untilExists(original);
  return copyOf(JSON.parse(await readFile(original, 'utf8')) as Place['env']);
}

/** A place with the code lists and nothing else. */
export function listsPlace(): Promise<Place> {
  return copiedPlace('lists', async ({ env }) => {
    const { code, stderr } = await runCli(['seed', '--empty'], env);
    if (code !== 0) throw new Error(stderr);
  });
}

async function isFirst(mark: string): Promise<boolean> {
  try {
    await mkdir(mark);
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
    if (Date.now() > deadline) throw new Error(`${path.basename(file)} was not made in time`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function copyOf({ DATA_DIR = '', DATABASE_URL }: Place['env']): Promise<Place> {
  const place = await createPlace(DATABASE_URL === undefined ? undefined : databaseLike(DATABASE_URL));
  await cp(DATA_DIR, place.env['DATA_DIR'] ?? '', { recursive: true });
  return place;
}
