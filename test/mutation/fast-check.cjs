// Property tests with fewer cases: against a mutant, a few dozen cases say nearly as much as a thousand.
const { default: fc, ...named } = require('fast-check-original');

const most = 80;
const assert = (property, settings) =>
  fc.assert(property, { ...settings, numRuns: Math.min(settings?.numRuns ?? most, most), endOnFailure: true });

module.exports = { ...named, assert, default: { ...fc, assert }, __esModule: true };
