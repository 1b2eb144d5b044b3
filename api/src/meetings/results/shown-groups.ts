/** How many of a group answered. */
export interface GroupCount {
  readonly group: string;
  readonly answers: number;
}

/** What may be shown of answers that are told apart by group. */
export interface Shown {
  /** Whether what all answered together may be shown. */
  readonly total: boolean;
  /** Groups that may be shown. */
  readonly groups: ReadonlySet<string>;
}

const sum = (counts: readonly GroupCount[]): number => counts.reduce((all, { answers }) => all + answers, 0);

/** Fewest answers first, then by name, so that the same answers always withhold the same groups. */
const bySize = (a: GroupCount, b: GroupCount): number =>
  a.answers - b.answers || (a.group < b.group ? -1 : 1);

/**
 * Shown groups — which groups of one partition may be shown beside their total. A group with 1 to threshold − 1 answers
 * is withheld; then the smallest others too, until those withheld are at least two and have at least `threshold` answers
 * together. Groups and total are of one partition, so all that can be derived is sums of shown groups, and what is
 * withheld as a whole: never fewer answers than the threshold. With fewer in all, nothing is shown. A group without
 * answers tells nothing of anybody and is shown.
 * @param beforehand groups that are withheld already, of which nothing more may become known here
 * @example shownGroups([{ group: 'a', answers: 3 }, { group: 'b', answers: 9 }, { group: 'c', answers: 20 }], 5).groups // Set { 'c' }
 */
export function shownGroups(
  counts: readonly GroupCount[],
  threshold: number,
  beforehand: ReadonlySet<string> = new Set(),
): Shown {
  const total = sum(counts);
  if (total > 0 && total < threshold) return { total: false, groups: new Set() };
  const withheld = counts.filter(
    ({ group, answers }) => beforehand.has(group) || (answers > 0 && answers < threshold),
  );
  const others = counts.filter((count) => !withheld.includes(count)).sort(bySize);
  const candidates = others.filter(({ answers }) => answers > 0);
  while (withheld.length > 0 && !isCover(withheld, threshold)) {
    const next = candidates.shift();
    if (!next) break;
    withheld.push(next);
  }
  const hidden = new Set(withheld.map(({ group }) => group));
  return {
    total: true,
    groups: new Set(counts.map(({ group }) => group).filter((group) => !hidden.has(group))),
  };
}

/** Whether the withheld ones hide each other: nobody's answers are the difference between the total and the rest. */
function isCover(withheld: readonly GroupCount[], threshold: number): boolean {
  const answering = withheld.filter(({ answers }) => answers > 0);
  return answering.length === 0 || (answering.length > 1 && sum(answering) >= threshold);
}
