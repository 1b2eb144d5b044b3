import { createReadStream } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { openImport, type OpenedImport } from '../read-import.ts';
import type { ReadMessage, ReadOrder } from './read-messages.ts';

/** Reads one file in a thread of its own, whose memory is limited: a hostile workbook ends this thread, nothing else. */
async function read({ file, name, size, lookups, options }: ReadOrder): Promise<void> {
  const answer = await openImport({ name, size, open: () => createReadStream(file) }, lookups, options);
  if ('refused' in answer) return send({ refused: answer.refused });
  const { rows, ...opened } = answer.opened;
  send({ opened });
  await sendRows(rows());
}

/** Rows go out as they are asked for, so that a slow reader never fills the memory. */
async function sendRows(rows: ReturnType<OpenedImport['rows']>): Promise<void> {
  for (;;) {
    await new Promise((resolve) => parentPort?.once('message', resolve));
    const next = await rows.next();
    if (next.done) return send({ done: true });
    send({ rows: next.value });
  }
}

function send(message: ReadMessage): void {
  parentPort?.postMessage(message);
}

read(workerData as ReadOrder).catch((error: unknown) =>
  send({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);
