import type { WordRun } from './versions.answer.ts';

/** Above this many pairs of words a comparison takes too long; then the whole is replaced. */
const mostPairs = 4_000_000;

/**
 * Words that stayed, came or went between two texts — by their longest common sequence of words; spaces go with the
 * word before them, so that the runs put together are the two texts again.
 * @example wordRuns('ti pladser', 'tolv pladser') // removed 'ti ', added 'tolv ', same 'pladser'
 */
export function wordRuns(before: string, after: string): WordRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length * b.length > mostPairs) return joined([...removed(a), ...added(b)]);
  const common = commonLengths(a, b);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? '', b[j] ?? ''];
    if (left === right) {
      runs.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) {
      runs.push({ kind: 'removed', text: left });
      i += 1;
    } else {
      runs.push({ kind: 'added', text: right });
      j += 1;
    }
  }
  return joined([...runs, ...removed(a.slice(i)), ...added(b.slice(j))]);
}

const wordsOf = (text: string): string[] => text.match(/\s+|\S+\s*/g) ?? [];
const removed = (words: readonly string[]): WordRun[] => words.map((text) => ({ kind: 'removed', text }));
const added = (words: readonly string[]): WordRun[] => words.map((text) => ({ kind: 'added', text }));

/** Length of the longest common sequence from every pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [new Array<number>(b.length + 1).fill(0)];
  for (let i = a.length - 1; i >= 0; i--) {
    const below = rows[0] ?? [];
    const row = new Array<number>(b.length + 1).fill(0);
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    rows.unshift(row);
  }
  return rows;
}

/** Neighbours of one kind as one run; what went stands before what came. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = [];
  let change = { removed: '', added: '' };
  const flush = (): void => {
    if (change.removed) result.push({ kind: 'removed', text: change.removed });
    if (change.added) result.push({ kind: 'added', text: change.added });
    change = { removed: '', added: '' };
  };
  for (const { kind, text } of runs) {
    if (kind !== 'same') {
      change = { ...change, [kind]: change[kind] + text };
      continue;
    }
    flush();
    const last = result[result.length - 1];
    if (last?.kind === 'same') last.text += text;
    else result.push({ kind, text });
  }
  flush();
  return result;
}
