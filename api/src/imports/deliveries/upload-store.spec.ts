import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
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

  test('what fails at once has its file by then, so that it is gone when it is removed', async () => {
    const failing = (): Readable =>
      new Readable({
        read() {
          this.destroy(new Error('cut off'));
        },
      });
    for (let nth = 0; nth < 40; nth += 1) {
      await expect(store.append(`f${nth}`, 0, failing())).rejects.toThrow('cut off');
      expect(existsSync(store.fileOf(`f${nth}`))).toBe(true);
      await store.remove(`f${nth}`);
    }
    expect(await files()).toEqual([]);
  });
});
