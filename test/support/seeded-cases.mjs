// Stands for fast-check in every spec: the same cases in every run, so that a red run stays red until it is mended.
// PROPERTY_SEED=N tries others, PROPERTY_TIMES=5 five times as many. `fast-check/itself` is the real one; jest.config.mjs
// says where it lies.
import fc from 'fast-check/itself';
import { quickExpect } from './quick-expect.ts';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20270101) });
const times = Number(process.env.PROPERTY_TIMES ?? 1);
const usual = 100;

const assert = (property, settings) => {
  const jest = globalThis.expect;
  globalThis.expect = quickExpect(jest);
  const usualAgain = () => void (globalThis.expect = jest);
  try {
    const asserted = fc.assert(property, { ...settings, numRuns: (settings?.numRuns ?? usual) * times });
    if (asserted === undefined) usualAgain();
    return asserted?.finally(usualAgain);
  } catch (error) {
    usualAgain();
    throw error;
  }
};

const seeded = { ...fc, assert };
export { seeded as default };
