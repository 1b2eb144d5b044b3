import type { Schema } from '../../../lib/api.ts';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { received, send } from '../../../lib/send.ts';

type Upload = Schema<'UploadAnswer'>;

/** What is told while a file is on its way. */
export interface SendWatch {
  /** Share that has arrived, 0–1. */
  readonly onProgress: (sent: number) => void;
  /** Whether the connection is lost just now. */
  readonly onInterrupted: (interrupted: boolean) => void;
  readonly signal: AbortSignal;
}

const partBytes = 1024 * 1024;
const pauseMs = 3000;

async function sendPart(file: File, { id, received: from }: Upload, signal: AbortSignal): Promise<Upload> {
  const body = file.slice(from, from + partBytes);
  const headers = { 'Content-Type': 'application/octet-stream', 'Upload-Offset': String(from) };
  return received<Upload>(await fetch(`/api/uploads/${id}`, { method: 'PUT', headers, body, signal }));
}

async function arrived(id: string, signal: AbortSignal): Promise<Upload> {
  return received<Upload>(await fetch(`/api/uploads/${id}`, { signal }));
}

/** Waits a while, or until the browser says that there is a connection again. */
function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      signal.removeEventListener('abort', go);
      resolve();
    };
    const timer = setTimeout(go, pauseMs);
    window.addEventListener('online', go);
    signal.addEventListener('abort', go);
  });
}

/** No connection, a server that restarts, or a part that did not arrive whole: asking how far it came helps. */
function goesOn(error: unknown, signal: AbortSignal): boolean {
  if (signal.aborted) return false;
  if (!(error instanceof ApiProblem)) return true;
  // A full disk is no lost connection: somebody has to make room first.
  if (error.code === 'storage-full') return false;
  return error.code === 'upload-incomplete' || error.status >= 500;
}

async function sendRest(
  file: File,
  begun: Upload,
  { onProgress, onInterrupted, signal }: SendWatch,
): Promise<void> {
  let state = begun;
  let lost = false;
  while (state.received < file.size) {
    try {
      state = lost ? await arrived(state.id, signal) : await sendPart(file, state, signal);
      lost = false;
      onInterrupted(false);
      onProgress(state.received / file.size);
    } catch (error) {
      if (!goesOn(error, signal)) throw error;
      lost = true;
      onInterrupted(true);
      await pause(signal);
      signal.throwIfAborted();
    }
  }
}

/**
 * Sends a file in parts of a megabyte and goes on from where it stopped when the connection comes back.
 * @returns the upload's identity
 * @throws ApiProblem when it was refused; the signal's reason when it was stopped
 */
export async function sendFile(file: File, watch: SendWatch): Promise<string> {
  const body = { fileName: file.name, size: file.size };
  const begun = await send<Upload>({ method: 'POST', path: '/uploads', body });
  watch.signal.throwIfAborted();
  await sendRest(file, begun, watch);
  return begun.id;
}
