import type { Readable } from 'node:stream';
import { ProblemError } from '../../http/problem.ts';

/** Far beyond the lists of any meeting. */
const mostBytes = 2 * 1024 * 1024;

/** Everything that was sent. @throws ProblemError `too-large` */
export async function receivedBytes(body: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) throw new ProblemError('too-large', `A list has at most ${mostBytes} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
