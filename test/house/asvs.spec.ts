import { existsSync } from 'node:fs';
import path from 'node:path';
import { read, root } from '../support/source-files.ts';

const text = read('test/asvs.md');

/** Cells of the rows that begin with something. */
const rowsOf = (first: RegExp): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    )
    .filter(([cell = '']) => first.test(cell));

const requirements = rowsOf(/^\d+\.\d+\.\d+$/).map(([number = '', , state = '', where = '']) => ({
  number,
  state,
  where,
}));
/** How many requirements of levels 1 and 2 each chapter has, counted in the published text. */
const published = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];
const levelThree = ['1.2.10', '2.3.5', '8.3.2', '15.4.2'];
const chapterOf = (number: string): number => Number(number.split('.')[0]);

/** What is named: files, and after each the words that must occur in it. */
function named(where: string): readonly (readonly [file: string, words: readonly string[]])[] {
  const found: [string, string[]][] = [];
  for (const [, file, words] of where.matchAll(
    /`([\w./-]+\/[\w./-]+\.\w+|\w+(?:\.\w+)*\.(?:mjs|yaml|md))`|“([^”]+)”/g,
  )) {
    if (file !== undefined) found.push([file, []]);
    else found.at(-1)?.[1].push(words ?? '');
  }
  return found;
}

test('there is a row for each of the 253, and for four of level 3, none twice', () => {
  const numbers = requirements.map(({ number }) => number);
  expect(numbers).toHaveLength(253 + 4);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toEqual(expect.arrayContaining(levelThree));
  const others = numbers.filter((number) => !levelThree.includes(number));
  const counts = published.map((_, at) => others.filter((number) => chapterOf(number) === at + 1).length);
  expect(counts).toEqual(published);
});

test('every state is one of three, and every row says where or why', () => {
  const wrong = requirements.filter(
    ({ state, where }) => !['met', 'n.a.', 'open'].includes(state) || where.length < 4,
  );
  expect(wrong).toEqual([]);
});

test('what is met names a file and what in it shows so; all that is named is there', () => {
  const empty = requirements.filter(
    ({ state, where }) =>
      state === 'met' && !named(where).some(([file, words]) => words.length > 0 && file !== ''),
  );
  expect(empty.map(({ number }) => number)).toEqual([]);
  const missing = requirements.flatMap(({ number, where }) =>
    named(where).flatMap(([file, words]) => {
      if (!existsSync(path.join(root, file))) return [`${number} ${file}`];
      const content = read(file);
      return words.filter((part) => !content.includes(part)).map((part) => `${number} ${file}: ${part}`);
    }),
  );
  expect(missing).toEqual([]);
});

test('the table of chapters is what the rows add up to', () => {
  const counted = (rows: typeof requirements): readonly string[] => {
    const of = (state: string): number => rows.filter((row) => row.state === state).length;
    return [of('met'), of('met') + of('open'), of('n.a.'), of('open')].map(String);
  };
  const told = rowsOf(/^(V\d+|all)$/).map(([chapter = '', , ...counts]) => [chapter, ...counts]);
  expect(told).toEqual([
    ...published.map((_, at) => [
      `V${at + 1}`,
      ...counted(requirements.filter(({ number }) => chapterOf(number) === at + 1)),
    ]),
    ['all', ...counted(requirements)],
  ]);
});
