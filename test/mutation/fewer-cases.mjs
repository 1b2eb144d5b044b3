// Property tests with fewer cases: against a mutant, a few dozen cases say nearly as much as a thousand.
import fc from 'fast-check';

const most = 80;
const { assert } = fc;
fc.assert = (property, settings) =>
  assert(property, { ...settings, numRuns: Math.min(settings?.numRuns ?? most, most) });
