/** Things by what they have in common, in the order of the first thing of each group. @example inGroups([1, 2, 3], (n) => n % 2) // [[1, [1, 3]], [0, [2]]] */
export function inGroups<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly (readonly [key: Key, items: readonly Item[]])[] {
  const keys = [...new Set(items.map(keyOf))];
  return keys.map((key) => [key, items.filter((item) => keyOf(item) === key)]);
}
