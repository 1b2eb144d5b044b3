import { execFileSync } from 'node:child_process';
import { read, root } from '../support/source-files.ts';

jest.setTimeout(120_000);

const script = `import('./test/support/contract-files.mjs').then((m) => process.stdout.write(JSON.stringify(m.contractFiles())))`;
const stale = 'run `node test/support/contract-files.mjs` on the built product';

interface Description {
  readonly paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>;
}

describe('the contract', () => {
  let files: Readonly<Record<string, string>>;
  let description: string;
  beforeAll(() => {
    const text = execFileSync(process.execPath, ['-e', script], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    files = JSON.parse(text) as Readonly<Record<string, string>>;
    description = files['libs/contract/openapi.json'] ?? '';
  });

  test('describes the API that is built, and has the types of that description', () => {
    expect(Object.keys(files)).toHaveLength(2);
    for (const [file, now] of Object.entries(files))
      expect({ stale, text: read(file) }).toEqual({ stale, text: now });
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
