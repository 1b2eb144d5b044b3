import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { importIssue } from '../import-issue.ts';
import type { ImportIssue, ImportLookups, ImportOptions, ImportRow, OpenedImport } from '../read-import.ts';
import type { ReadMessage } from './read-messages.ts';

const memoryMb = 256;
/** Garbage that may gather; more of it is faster by little. */
const youngMemoryMb = 24;
const patienceMs = 120_000;

/** The thread ran out of memory or time: the file is refused, the program goes on. */
class ReadingStopped extends Error {}

/** Which file, by the path that the thread opens. */
export interface FileToRead {
  readonly file: string;
  readonly name: string;
  readonly size: number;
}

/**
 * Open a file as `openImport` does, in a thread with its own memory limit. The thread ends when its rows have been
 * read, when the caller stops early, or when nothing comes for two minutes.
 */
export async function openInThread(
  { file, name, size }: FileToRead,
  lookups: ImportLookups,
  options: ImportOptions,
): Promise<{ opened: OpenedImport } | { refused: ImportIssue[] }> {
  const worker = new Worker(new URL('./read-worker.js', import.meta.url), {
    workerData: { file, name, size, lookups, options },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMemoryMb },
  });
  const messages = messagesOf(worker);
  try {
    const first = await next(messages);
    if ('opened' in first) return { opened: { ...first.opened, rows: () => rowsOf(worker, messages) } };
    await worker.terminate();
    return { refused: 'refused' in first ? [...first.refused] : [] };
  } catch (error) {
    await worker.terminate();
    if (error instanceof ReadingStopped) return { refused: [importIssue('workbook-too-large')] };
    throw error;
  }
}

type Messages = AsyncIterator<ReadMessage>;

async function* rowsOf(worker: Worker, messages: Messages): AsyncGenerator<readonly ImportRow[]> {
  try {
    for (;;) {
      worker.postMessage('more');
      const message = await next(messages);
      if (!('rows' in message)) return;
      yield message.rows;
    }
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
    yield [{ issues: [importIssue('workbook-too-large')] }];
  } finally {
    await worker.terminate();
  }
}

async function next(messages: Messages): Promise<ReadMessage> {
  const { value, done } = await messages.next();
  if (done) throw new ReadingStopped();
  if ('failed' in value) throw new Error(value.failed);
  return value;
}

async function* messagesOf(worker: Worker): AsyncGenerator<ReadMessage> {
  let ended = false;
  worker.once('exit', () => (ended = true));
  const queue = on(worker, 'message', { close: ['exit'] });
  const pending = queue[Symbol.asyncIterator]() as AsyncIterator<[ReadMessage]>;
  for (;;) {
    const arrived = await Promise.race([pending.next().catch(stopped), silence()]);
    if (!arrived || arrived.done) return;
    yield arrived.value[0];
    if (ended) return;
  }
}

/** An error of the thread itself: out of memory ends it, anything else is ours to know. */
function stopped(error: Error & { code?: string }): null {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return null;
  throw error;
}

function silence(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs, null).unref());
}
