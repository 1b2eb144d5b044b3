import fc from 'fast-check';
import { quickExpect } from '../support/quick-expect.ts';

const theirs = expect;
const quick = quickExpect(theirs);
const values = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    NaN,
    Infinity,
    -Infinity,
    1,
    1.004,
    1.006,
    10n,
    null,
    undefined,
    true,
    'a',
    'ab',
    '',
  ),
  fc.double(),
  fc.string(),
  fc.constantFrom<unknown>(/a/, /a/g, /^$/, [], [1], { a: 1 }, new Date(0)),
);
const matchers = [
  'toBe',
  'toEqual',
  'toBeLessThan',
  'toBeLessThanOrEqual',
  'toBeGreaterThan',
  'toBeGreaterThanOrEqual',
  'toBeCloseTo',
  'toMatch',
  'toContain',
  'toHaveLength',
] as const;
type Asked = (expected: unknown) => void;
type Matchers = Record<(typeof matchers)[number], Asked> & { readonly not: Matchers };

/** What came of it: Jest's complaint, or that there was none. */
function complaint(ask: () => void): string {
  try {
    ask();
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
}

test.each(matchers)('%s, and its opposite, complain of what Jest’s do in the same words', (name) => {
  const ways = [(one: Matchers) => one, (one: Matchers) => one.not];
  fc.assert(
    fc.property(values, values, fc.boolean(), (value, other, same) => {
      const expected = same ? value : other;
      for (const way of ways) {
        const asked = [quick, theirs].map((expecting) =>
          complaint(() => way(expecting(value) as unknown as Matchers)[name](expected)),
        );
        theirs(asked[0]).toBe(asked[1]);
      }
    }),
    { numRuns: 600 },
  );
});

test('in a property what fails is told as elsewhere, and afterwards Jest’s is back', () => {
  const failing = (): void => fc.assert(fc.property(fc.constant(1), (one) => expect(one).toBe(2)));
  const told = ((): unknown => {
    try {
      return failing();
    } catch (error) {
      return (error as Error).cause;
    }
  })();
  expect(told).toMatchObject({ message: expect.stringMatching(/Expected: .*2[\s\S]*Received: .*1/) });
  expect(expect).toBe(theirs);
});

test('as it is after one that waits', async () => {
  const promised = fc.assert(
    fc.asyncProperty(fc.constant(1), async (one) => expect(Promise.resolve(one)).resolves.toBe(1)),
  );
  expect(expect).not.toBe(theirs);
  await promised;
  expect(expect).toBe(theirs);
});
