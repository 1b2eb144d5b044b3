import { Worker } from 'node:worker_threads';
import type { CountLattice } from './count-cell.ts';
import type { EarlierRelease } from './linked-releases.ts';
import { withheldCounts, type Withheld } from './protect-counts.ts';

/** What is to be protected, and against what. */
export interface WithholdOrder {
  readonly lattice: CountLattice;
  readonly threshold: number;
  readonly earlier: readonly EarlierRelease[];
}

/** So few counts are protected sooner than a thread has started. */
const worthAThread = 500;

/** Withheld counts, found in a thread where there are many, so that readers are answered meanwhile. */
export async function withholdInThread(order: WithholdOrder): Promise<Withheld> {
  const { lattice, threshold, earlier } = order;
  if (lattice.counts.size < worthAThread) return withheldCounts(lattice, threshold, earlier);
  const worker = new Worker(new URL('./withhold-worker.js', import.meta.url), { workerData: plain(order) });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the protecting thread ended with ${code}`)));
  });
}

/** Without what a class adds to its counts: only data can be handed to a thread. */
function plain({ lattice, threshold, earlier }: WithholdOrder): WithholdOrder {
  const bare = ({ counts, equations }: CountLattice): CountLattice => ({ counts, equations });
  return {
    lattice: bare(lattice),
    threshold,
    earlier: earlier.map((release) => ({ ...release, lattice: bare(release.lattice) })),
  };
}
