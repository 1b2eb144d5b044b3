// Stands for fast-check in every spec: the same cases in every run, so that a red run stays red until it is mended.
// PROPERTY_SEED=N tries others. `fast-check/itself` is the real one; jest.config.mjs says where it lies.
import fc from 'fast-check/itself';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20270101) });

export { fc as default };
