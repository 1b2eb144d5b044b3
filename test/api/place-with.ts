import path from 'node:path';
import { runCli } from '../support/cli.ts';
import { listsPlace } from '../support/copied-place.ts';
import type { Place } from '../support/place.ts';

const kinds = ['target-groups', 'services', 'places', 'need'];

/** A new place with the code lists and the files of one folder, and the editions named published. */
export async function placeWith(folder: string, labels: readonly string[] = []): Promise<Place> {
  const place = await listsPlace();
  const files = kinds.map((kind) => path.join(import.meta.dirname, folder, `${kind}.csv`));
  const publications = labels.map((label) => ['publish', '--label', label]);
  for (const args of [['import', ...files], ...publications]) {
    const { code, stderr } = await runCli(args, place.env);
    if (code !== 0) throw new Error(stderr);
  }
  return place;
}
