import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Config } from '../../config/config.ts';
import { UploadStore } from './upload-store.ts';

describe('UploadStore', () => {
  let folder: string;
  let store: UploadStore;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-uploads-'));
    store = new UploadStore(Object.assign(new Config(), { DATA_DIR: folder }));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const files = (): Promise<string[]> => readdir(path.join(folder, 'uploads'));

  test('goes on where a file ended, and cuts off what came after', async () => {
    expect(await store.append('a', 0, Readable.from([Buffer.from('one, two')]))).toBe(8);
    expect(await store.append('a', 4, Readable.from([Buffer.from(' three')]))).toBe(10);
    expect(await readFile(store.fileOf('a'), 'utf8')).toBe('one, three');
    expect(await store.append('a', 0, Readable.from([Buffer.from('anew')]))).toBe(4);
  });

  test('what fails at once and is removed does not come back', async () => {
    const failing = async (nth: number): Promise<void> => {
      const body = Readable.from(
        (async function* (): AsyncGenerator<Buffer> {
          yield Buffer.from('x');
          throw new Error('cut off');
        })(),
        { objectMode: false },
      );
      await expect(store.append(`f${nth}`, 0, body)).rejects.toThrow('cut off');
      await store.remove(`f${nth}`);
    };
    await Promise.all(Array.from({ length: 40 }, (_, nth) => failing(nth)));
    await wait(50);
    expect(await files()).toEqual([]);
  });
});
