import { parentPort, workerData } from 'node:worker_threads';
import { modelsOfKind } from '../models/models-of-kind.ts';
import { calculateScenario } from './calculate-scenario.ts';
import type { ThreadMessage, ThreadOrder } from './scenario-thread.ts';

const { document, facts } = workerData as ThreadOrder;
const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

/** Smallest step of progress that is told. */
const step = 0.01;
let told = 0;
const progress = (share: number): void => {
  if (share - told < step) return;
  told = share;
  tell({ progress: share });
};

const model = modelsOfKind[document.kind];
if (!model) throw new RangeError(`no model calculates ${document.kind}`);
tell({ calculated: calculateScenario({ model, facts, document }, { progress, preview: false }) });
