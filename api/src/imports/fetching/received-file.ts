import { Readable } from 'node:stream';
import type { UploadStore } from '../deliveries/upload-store.ts';
import { FetchFault } from './fetch-fault.ts';

/** Where the figures go, and how many bytes may come. */
export interface Reception {
  readonly store: Pick<UploadStore, 'append'>;
  readonly id: string;
  readonly limit: number;
  readonly progress: (bytes: number) => void;
}

const lineFeed = 10;

/**
 * Received file — the pieces written to the uploads folder, with progress.
 * @throws FetchFault `statbank-too-large`; `statbank-cut-off` when the last line is not whole, since a connection that
 * merely closes looks like an end
 */
export async function receivedFile(
  pieces: AsyncIterable<Uint8Array>,
  { store, id, limit, progress }: Reception,
): Promise<void> {
  let bytes = 0;
  let last: number | undefined;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > limit)
        throw new FetchFault('statbank-too-large', { params: { limit: inMegabytes(limit) } });
      last = piece.at(-1) ?? last;
      progress(bytes);
      yield piece;
    }
  }
  await store.append(id, 0, Readable.from(counted(), { objectMode: false }));
  if (last !== lineFeed) throw new FetchFault('statbank-cut-off');
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
