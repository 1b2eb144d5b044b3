import { inParallel } from './in-parallel.ts';

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('every item is worked on once, at most as many at a time as the width', async () => {
  const done: number[] = [];
  let [now, most] = [0, 0];
  await inParallel(3, [0, 1, 2, 3, 4, 5, 6], async (item) => {
    most = Math.max(most, ++now);
    await soon();
    now--;
    done.push(item);
  });
  expect([most, done.sort()]).toEqual([3, [0, 1, 2, 3, 4, 5, 6]]);
});

test('a failure is passed on when what had begun has ended, and nothing more is begun', async () => {
  const begun: string[] = [];
  const ended: string[] = [];
  const work = inParallel(2, ['bad', 'slow', 'never'], async (item) => {
    begun.push(item);
    if (item === 'bad') throw new Error('no');
    await soon();
    ended.push(item);
  });
  await expect(work).rejects.toThrow('no');
  expect([begun, ended]).toEqual([['bad', 'slow'], ['slow']]);
});
