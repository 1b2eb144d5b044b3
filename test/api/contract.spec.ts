import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { runCli } from '../support/cli.ts';

jest.setTimeout(120_000);

const root = path.resolve(import.meta.dirname, '../..');
const contract = (name: string): Promise<string> => readFile(path.join(root, 'libs/contract', name), 'utf8');
const stale = 'run `npm run cli -- openapi > libs/contract/openapi.json`, then openapi-typescript on it';

interface Description {
  readonly paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>;
}

describe('the contract', () => {
  let description: string;
  beforeAll(async () => {
    const { code, stdout, stderr } = await runCli(['openapi']);
    if (code !== 0) throw new Error(stderr);
    description = stdout;
  });

  test('describes the API that is built', async () => {
    const kept = JSON.parse(await contract('openapi.json')) as unknown;
    expect({ stale, description: kept }).toEqual({ stale, description: JSON.parse(description) as unknown });
  });

  test('has the types of that description', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-contract-'));
    try {
      const [source, types] = [path.join(folder, 'openapi.json'), path.join(folder, 'types.ts')];
      await writeFile(source, description);
      const generator = path.join(root, 'node_modules/openapi-typescript/bin/cli.js');
      await promisify(execFile)(process.execPath, [generator, source, '-o', types], { cwd: root });
      expect({ stale, types: await contract('src/api.generated.ts') }).toEqual({
        stale,
        types: await readFile(types, 'utf8'),
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  const addresses = (): [string, Record<string, { parameters?: { name: string; in: string }[] }>][] =>
    Object.entries((JSON.parse(description) as Description).paths);

  test('every address is under /api and names each parameter once', () => {
    for (const [address, methods] of addresses())
      for (const { parameters = [] } of Object.values(methods)) {
        expect(address).toMatch(/^\/api\//);
        const names = parameters.map(({ name, in: place }) => `${place} ${name}`);
        expect(new Set(names).size).toBe(names.length);
      }
  });

  test('figures are read only', () => {
    const figures = addresses().filter(([address]) =>
      /^\/api\/(analyses|reference|services|editions)/.test(address),
    );
    expect(figures.length).toBeGreaterThan(10);
    for (const [, methods] of figures) expect(Object.keys(methods)).toEqual(['get']);
  });
});
