// `expect` for properties of thousands of cases: Jest's own makes some sixty functions and a stack trace at every call.
// What plainly holds is let through; everything else, and so every failure, is asked of Jest's.
const areNumbers = (a, b) => typeof a === 'number' && typeof b === 'number';
const matches = (text, pattern) => new RegExp(pattern).test(text);
const areMatchable = (text, pattern) => typeof text === 'string' && pattern instanceof RegExp;

const holds = {
  toBe: Object.is,
  toEqual: (value, expected) => Object(value) !== value && Object.is(value, expected),
  toBeLessThan: (value, limit) => areNumbers(value, limit) && value < limit,
  toBeLessThanOrEqual: (value, limit) => areNumbers(value, limit) && value <= limit,
  toBeGreaterThan: (value, limit) => areNumbers(value, limit) && value > limit,
  toBeGreaterThanOrEqual: (value, limit) => areNumbers(value, limit) && value >= limit,
  toBeCloseTo: (value, expected, digits = 2) =>
    areNumbers(value, expected) && Math.abs(value - expected) < 10 ** -digits / 2,
  toMatch: (text, pattern) => areMatchable(text, pattern) && matches(text, pattern),
};
const holdsNot = {
  toBe: (value, expected) => !Object.is(value, expected),
  toMatch: (text, pattern) => areMatchable(text, pattern) && !matches(text, pattern),
};

/** Matchers on what `this.value` is: those of the table are tried first, `theirs` gives Jest's. */
function matchersOf(table, theirs) {
  return Object.fromEntries(
    Object.keys(theirs(0))
      .filter((name) => !['not', 'resolves', 'rejects'].includes(name))
      .map((name) => [
        name,
        function (...expected) {
          if (!table[name]?.(this.value, ...expected)) return theirs(this.value)[name](...expected);
        },
      ]),
  );
}

/** What `jest` expects, told sooner where it holds. */
export function quickExpect(jest) {
  const negated = matchersOf(holdsNot, (value) => jest(value).not);
  const matchers = Object.defineProperties(matchersOf(holds, jest), {
    not: {
      get() {
        return Object.assign(Object.create(negated), { value: this.value });
      },
    },
    resolves: {
      get() {
        return jest(this.value).resolves;
      },
    },
    rejects: {
      get() {
        return jest(this.value).rejects;
      },
    },
  });
  return Object.assign((value) => Object.assign(Object.create(matchers), { value }), jest);
}
