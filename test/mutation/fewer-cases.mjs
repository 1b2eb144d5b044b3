// Stands for fast-check in a mutation run: against a mutant, a few dozen cases say nearly as much as a thousand.
// `fast-check/itself` is the real one; the configuration beside this file says where it lies.
import fc from 'fast-check/itself';

const most = 60;
const assert = (property, settings) =>
  fc.assert(property, { ...settings, numRuns: Math.min(settings?.numRuns ?? most, most) });

const capped = { ...fc, assert };
export { capped as default };
