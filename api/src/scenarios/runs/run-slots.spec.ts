import { RunSlots } from './run-slots.ts';

/** Works that end when they are told to. */
function works(slots: RunSlots, count: number) {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const results = Array.from({ length: count }, (_, index) =>
    slots.within(async () => {
      begun.push(index);
      await new Promise<void>((resolve) => (ends[index] = resolve));
      return index;
    }),
  );
  return { begun, ends, results };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('RunSlots', () => {
  test('two at once; who comes later waits in order', async () => {
    const { begun, ends, results } = works(new RunSlots(), 4);
    await settle();
    expect(begun).toEqual([0, 1]);
    ends[1]!();
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    ends[0]!();
    await settle();
    expect(begun).toEqual([0, 1, 2, 3]);
    ends[2]!();
    ends[3]!();
    expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
  });

  test('work that fails gives its place back', async () => {
    const slots = new RunSlots();
    const fail = () => slots.within(() => Promise.reject(new Error('no')));
    for (let times = 0; times < 5; times++) await expect(fail()).rejects.toThrow('no');
    expect(await slots.within(() => Promise.resolve('done'))).toBe('done');
  });
});
