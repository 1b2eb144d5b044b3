import { parentPort, workerData } from 'node:worker_threads';
import { withheldCounts } from './protect-counts.ts';
import type { WithholdOrder } from './withhold-in-thread.ts';

/** Protects one part of an edition in a thread of its own: a year of need takes a dozen seconds. */
const { lattice, threshold, earlier } = workerData as WithholdOrder;
parentPort?.postMessage(withheldCounts(lattice, threshold, earlier));
