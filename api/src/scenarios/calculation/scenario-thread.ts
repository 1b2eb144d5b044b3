import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { ScenarioDocument } from '../document/scenario-document.ts';
import type { Calculated } from './calculate-scenario.ts';

/** What a thread calculates: plain data. */
export interface ThreadOrder {
  readonly document: ScenarioDocument;
  readonly facts: object;
}

/** What a thread says while it calculates, and at the end. */
export type ThreadMessage = { readonly progress: number } | { readonly calculated: Calculated };

/** A calculation in a thread of its own. */
export interface ScenarioThread {
  readonly calculated: Promise<Calculated>;
  /** End it at once, wherever it is; `calculated` is then refused. */
  end(): void;
}

/** Starts calculations beside the thread that answers readers. */
@Injectable()
export class ScenarioThreads {
  start(order: ThreadOrder, progress: (share: number) => void): ScenarioThread {
    const worker = new Worker(new URL('./scenario-worker.js', import.meta.url), { workerData: order });
    const calculated = new Promise<Calculated>((resolve, reject) => {
      worker.on('message', (message: ThreadMessage) => {
        if ('progress' in message) progress(message.progress);
        else resolve(message.calculated);
      });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the calculating thread ended with ${code}`)));
    });
    return { calculated, end: () => void worker.terminate() };
  }
}
