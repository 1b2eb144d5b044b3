// Tests that take seconds on instrumented code and see no mutant that the others of their room do not.
const slow = [
  'is the smallest number that keeps the promise, however uncertain the load',
  '98 municipalities: adds up, equal loads pay the same, more load never pays less',
  'one player more than ten is no matter for a game of costs',
  'parties with loads, as many as there are',
  'adding information never widens an interval',
  'elsewhere no whole solution lies outside the bounds',
  'does not depend on the order of equations, terms or cells',
  'goes as far as the bounds of the audit on any linked tables',
  'the order of counts, equations and terms does not matter',
];
const real = globalThis.test;
const test = (name, ...rest) => (slow.includes(name) ? real.skip(name, ...rest) : real(name, ...rest));
globalThis.test = Object.assign(test, real);
globalThis.it = globalThis.test;
