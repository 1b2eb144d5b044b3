import { randomFor } from './random.ts';

const FIRST =
  'Tåge Rav Klit Tang Frost Måge Terne Hejre Lærke Vibe Flint Ager Mark Fjord Sky Regn Sol Måne Stjerne Kløver Timian Mynte Humle Hassel Pil Røn Havne Ravn Hede Kridt Muslinge Vintergæk'.split(
    ' ',
  );
const SECOND =
  'huset gården bakken toften lunden vænget krogen engen højen mosen kilden stien haven porten'.split(' ');

function shuffled<T>(items: readonly T[]): T[] {
  const random = randomFor('names');
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const NAMES = shuffled(FIRST.flatMap((first) => SECOND.map((second) => `${first}${second}`)));

/** An invented name that no other service of the demonstration has; `(demo)` says so wherever it is printed. */
export function inventedName(title: string, index: number): string {
  const name = NAMES[index];
  if (name === undefined) throw new RangeError(`index: ${index} of ${NAMES.length} invented names`);
  return `${title} ${name} (demo)`;
}
