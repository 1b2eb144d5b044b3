import { sampleContext } from '../analyses/testing/sample-context.ts';
import { OncePerContext } from './once-per-context.ts';

describe('OncePerContext', () => {
  test('makes a value once per context and name, also for those who ask at the same time', async () => {
    const once = new OncePerContext<number>();
    const [first, second] = [sampleContext(), sampleContext()];
    let made = 0;
    const ask = (context: typeof first, name: string): Promise<number> =>
      once.of(context, name, async () => ++made);
    expect(await Promise.all([ask(first, 'a'), ask(first, 'a'), ask(first, 'b'), ask(second, 'a')])).toEqual([
      1, 1, 2, 3,
    ]);
    expect(await ask(first, 'a')).toBe(1);
  });

  test('a failure is not kept', async () => {
    const once = new OncePerContext<string>();
    const context = sampleContext();
    await expect(once.of(context, 'a', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    expect(await once.of(context, 'a', () => Promise.resolve('found'))).toBe('found');
  });
});
