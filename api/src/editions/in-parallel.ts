/**
 * Does the work for every item, a few at once. After the first failure nothing new is begun, and all that has begun has
 * ended before the failure is passed on, so that the caller may remove what was made.
 */
export async function inParallel<Item>(
  width: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  const stopOthers = (error: unknown): never => {
    waiting.length = 0;
    throw error;
  };
  const ends = await Promise.allSettled(Array.from({ length: width }, () => worker().catch(stopOthers)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
