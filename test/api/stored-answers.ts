import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runCli } from '../support/cli.ts';
import type { Place } from '../support/place.ts';

/** A published answer as it is stored. */
export interface StoredAnswer {
  readonly edition: string;
  readonly key: string;
  readonly sha256: string;
  readonly body: Buffer;
}

/** Every answer of every edition, read from the product's own backup while no server has the place open. */
export async function storedAnswers(place: Place): Promise<StoredAnswer[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-answers-'));
  try {
    const file = path.join(folder, 'backup');
    const { code, stderr } = await runCli(['backup', file], place.env);
    if (code !== 0) throw new Error(stderr);
    const lines = gunzipSync(await readFile(file))
      .toString('utf8')
      .split('\n');
    const first = lines.findIndex((line) => line.startsWith('{"table":"edition_answers"')) + 1;
    const last = lines.findIndex((line) => line.startsWith('{"end":"edition_answers"'));
    return lines.slice(first, last).map(answerOf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A row of COPY text: edition, key, hash, and the bytes as \\x and hexadecimal digits. */
function answerOf(line: string): StoredAnswer {
  const [edition = '', key = '', sha256 = '', body = ''] = line.slice(1).split('\t');
  return { edition, key, sha256, body: Buffer.from(body.replace(/^\\+x/, ''), 'hex') };
}

/** Where a stored answer is read over HTTP. */
export function addressOf({ key, edition }: Pick<StoredAnswer, 'key' | 'edition'>): string {
  const [address = '', query = ''] = key.split('?');
  const parameters = new URLSearchParams(query);
  const list = parameters.get('list');
  parameters.delete('list');
  parameters.set('edition', edition);
  return `/api/${address}${list === null ? '' : `/${list}`}?${parameters.toString()}`;
}
