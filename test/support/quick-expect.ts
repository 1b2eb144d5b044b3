// `expect` for properties of thousands of cases: Jest's own makes some sixty functions and a stack trace at every call.
// What plainly holds is let through; everything else, and so every failure, is asked of Jest's.
type Expecting = (value: unknown) => object;
type Holds = (value: never, ...expected: never[]) => boolean;
interface Asked {
  readonly value: unknown;
}

const areNumbers = (...values: unknown[]): boolean => values.every((value) => typeof value === 'number');
const matches = (text: string, pattern: RegExp): boolean => new RegExp(pattern).test(text);
const areMatchable = (text: unknown, pattern: unknown): boolean =>
  typeof text === 'string' && pattern instanceof RegExp;

const holds: Record<string, Holds> = {
  toBe: Object.is,
  toEqual: (value: unknown, expected: unknown) => Object(value) !== value && Object.is(value, expected),
  toBeLessThan: (value: number, limit: number) => areNumbers(value, limit) && value < limit,
  toBeLessThanOrEqual: (value: number, limit: number) => areNumbers(value, limit) && value <= limit,
  toBeGreaterThan: (value: number, limit: number) => areNumbers(value, limit) && value > limit,
  toBeGreaterThanOrEqual: (value: number, limit: number) => areNumbers(value, limit) && value >= limit,
  toBeCloseTo: (value: number, expected: number, digits = 2) =>
    areNumbers(value, expected) && Math.abs(value - expected) < 10 ** -digits / 2,
  toMatch: (text: string, pattern: RegExp) => areMatchable(text, pattern) && matches(text, pattern),
};
const holdsNot: Record<string, Holds> = {
  toBe: (value: unknown, expected: unknown) => !Object.is(value, expected),
  toMatch: (text: string, pattern: RegExp) => areMatchable(text, pattern) && !matches(text, pattern),
};

/** Matchers on what `this.value` is: those of the table are tried first, `theirs` gives Jest's. */
function matchersOf(table: Record<string, Holds>, theirs: Expecting): object {
  const names = Object.keys(theirs(0)).filter((name) => !['not', 'resolves', 'rejects'].includes(name));
  const matcher = (name: string) =>
    function (this: Asked, ...expected: never[]): unknown {
      if (table[name]?.(this.value as never, ...expected)) return undefined;
      return (theirs(this.value) as Record<string, (...expected: never[]) => unknown>)[name]?.(...expected);
    };
  return Object.fromEntries(names.map((name) => [name, matcher(name)]));
}

/** What `jest` expects, told sooner where it holds. */
export function quickExpect(jest: jest.Expect): jest.Expect {
  const negated = matchersOf(holdsNot, (value) => jest(value).not);
  const matchers = Object.defineProperties(matchersOf(holds, jest), {
    not: {
      get(this: Asked): object {
        return Object.assign(Object.create(negated) as object, { value: this.value });
      },
    },
    resolves: {
      get(this: Asked): unknown {
        return jest(this.value).resolves;
      },
    },
    rejects: {
      get(this: Asked): unknown {
        return jest(this.value).rejects;
      },
    },
  });
  const expect = (value: unknown): object => Object.assign(Object.create(matchers) as object, { value });
  return Object.assign(expect, jest) as unknown as jest.Expect;
}
