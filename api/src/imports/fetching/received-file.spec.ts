import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Config } from '../../config/config.ts';
import { UploadStore } from '../deliveries/upload-store.ts';
import { receivedFile, type Reception } from './received-file.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-received-'))));
afterEach(() => rm(folder, { recursive: true }));

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}
const reception = (progress: Reception['progress'] = () => undefined): Reception => ({
  store: new UploadStore(Object.assign(new Config(), { DATA_DIR: folder })),
  id: 'one',
  limit: 1024 * 1024,
  progress,
});
const codeOf = (work: Promise<void>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (error: { issue?: { code: string } }) => error.issue?.code ?? error,
  );

test('writes what comes and tells how much', async () => {
  const told: number[] = [];
  await receivedFile(
    pieces('TID;INDHOLD\r\n', '2024;', '7\r\n'),
    reception((bytes) => told.push(bytes)),
  );
  expect(told).toEqual([13, 18, 21]);
  expect(await readFile(path.join(folder, 'uploads/one'), 'utf8')).toBe('TID;INDHOLD\r\n2024;7\r\n');
});

test('stops at the limit instead of filling the disk', async () => {
  let sent = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (; sent < 1000; sent += 1) yield Buffer.alloc(64 * 1024, 10);
  }
  expect(await codeOf(receivedFile(endless(), reception()))).toBe('statbank-too-large');
  expect(sent).toBeLessThan(100);
});

test.each([
  ['half a line', ['TID;INDHOLD\r\n2024;', '']],
  ['nothing', []],
])('%s is cut off', async (_what, texts) => {
  expect(await codeOf(receivedFile(pieces(...texts), reception()))).toBe('statbank-cut-off');
});
