/** Things in runs: one group ends where the next thing has another key, so that the order stays. @example inRuns([1, 3, 2, 5], (n) => n % 2) // [[1, [1, 3]], [0, [2]], [1, [5]]] */
export function inRuns<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly (readonly [key: Key, items: readonly Item[]])[] {
  return items.reduce<(readonly [Key, readonly Item[]])[]>((runs, item) => {
    const last = runs.at(-1);
    const key = keyOf(item);
    return last && last[0] === key
      ? [...runs.slice(0, -1), [key, [...last[1], item]]]
      : [...runs, [key, [item]]];
  }, []);
}
