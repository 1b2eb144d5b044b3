/** The same things in an order that chance decides, each order as likely as any other. */
export function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const drawn = items.map((item) => ({ item, by: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 }));
  return drawn.sort((a, b) => a.by - b.by).map(({ item }) => item);
}
