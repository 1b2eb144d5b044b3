import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCli } from '../support/cli.ts';
import { listsPlace } from '../support/copied-place.ts';
import type { Place } from '../support/place.ts';

const header =
  'kommunekode;aar;maalgruppe;tilbudstype;modtagere;ventende;forventetPladser;tendens;horisontAar;paaVegneAf;bemaerkning';
const municipalities = ['0169', '0217', '0259', '0265', '0316'];
const groups = ['W_AUT;ABL105', 'W_BRAIN;BO108', 'W_DUAL;BO107', 'W_EAT;BO107'];
const waiting = [
  [6, 1, 0, 2],
  [3, 0, 5, 1],
  [0, 2, 1, 0],
  [5, 0, 0, 3],
  [2, 1, 4, 0],
];
const rest = { first: [40, 12, 3, 9], second: [25, 2, 14, 6], last: [27, 7, 6, 2] };
/** Persons served, in two truths: the same sums, and other persons in four cells that are withheld. */
export const truths = [
  [rest.first, rest.second, [33, 4, 8, 3], [18, 9, 2, 11], rest.last],
  [rest.first, rest.second, [33, 4, 9, 2], [18, 9, 1, 12], rest.last],
];
const clock = pathToFileURL(path.join(import.meta.dirname, '../support/fixed-clock.mjs')).href;

export function needOf(served: readonly (readonly number[])[]): string {
  const rows = municipalities.flatMap((municipality, at) =>
    groups.map((group, column) => {
      const persons = [served[at]?.[column], waiting[at]?.[column], (truths[0]?.[at]?.[column] ?? 0) + 5];
      return `${municipality};2025;${group};${persons.join(';')};op;5;;`;
    }),
  );
  return [header, ...rows, ''].join('\n');
}

/** Places bought in two services, by buyer, in both truths: the same sums, and one more or less where it is withheld. */
const bought: readonly (readonly [
  service: string,
  group: string,
  buyer: string,
  places: readonly [number, number],
])[] = [
  ['T9001', 'W_AUT', '0169', [40, 40]],
  ['T9001', 'W_AUT', '0217', [30, 30]],
  ['T9001', 'W_AUT', '0259', [44, 44]],
  ['T9001', 'W_AUT', '0265', [3, 2]],
  ['T9001', 'W_AUT', '0316', [1, 2]],
  ['T9002', 'W_BRAIN', '0169', [20, 20]],
  ['T9002', 'W_BRAIN', '0217', [18, 18]],
  ['T9002', 'W_BRAIN', '0265', [2, 3]],
  ['T9002', 'W_BRAIN', '0316', [6, 5]],
];

function useOf(truth: number): string {
  const rows = bought.map(([service, group, buyer, places]) => {
    const count = places[truth] ?? 0;
    return `${service};2025K4;${buyer};${group};${count};${count * 92};${count * 200_000}`;
  });
  return ['tilbudId;periode;koeberKommunekode;maalgruppe;pladser;doegn;beloeb', ...rows, ''].join('\n');
}

/** The files of one truth; a second one has another person waiting for a service where the number is withheld. */
function filesOf(truth: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-truth-'));
  cpSync(path.join(import.meta.dirname, 'side-doors'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'need.csv'), needOf(truths[truth] ?? []));
  writeFileSync(path.join(folder, 'use.csv'), useOf(truth));
  const places = readFileSync(path.join(folder, 'places.csv'), 'utf8');
  writeFileSync(path.join(folder, 'places.csv'), truth === 0 ? places : places.replace(/;3;nej/, ';2;nej'));
  return folder;
}

/** A place whose first edition is of one truth or of the other. */
export async function publishedPlace(truth: number): Promise<Place> {
  const place = await listsPlace();
  const folder = filesOf(truth);
  const files = ['target-groups', 'services', 'places', 'need', 'use'].map((kind) =>
    path.join(folder, `${kind}.csv`),
  );
  const env = { ...place.env, NODE_OPTIONS: `--import=${clock}` };
  for (const args of [
    ['import', ...files],
    ['publish', '--label', 'one'],
  ]) {
    const { code, stderr } = await runCli(args, env);
    if (code !== 0) throw new Error(stderr);
  }
  rmSync(folder, { recursive: true });
  return place;
}
