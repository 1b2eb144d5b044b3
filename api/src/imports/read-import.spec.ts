import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ImportIssue, ImportOptions } from './read-import.ts';
import { bytesSource, readAll } from './testing/read-all.ts';

const folder = join(__dirname, '../../../test/import');

interface Situation {
  readonly name: string;
  readonly file: string;
  readonly expected: Record<string, string | number>[];
  readonly options: ImportOptions;
}

function situations(kind: 'ok' | 'not-ok'): Situation[] {
  const files = readdirSync(join(folder, kind)).filter((file) => !/\.(expected|options)\.json$/.test(file));
  return files.map((file) => {
    const stem = join(folder, kind, file.replace(/\.[a-z]+$/, ''));
    const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
    const options = existsSync(`${stem}.options.json`) ? (json(`${stem}.options.json`) as ImportOptions) : {};
    const expected = json(`${stem}.expected.json`) as Situation['expected'];
    return { name: file, file: join(folder, kind, file), expected, options };
  });
}

/** Only what the expectation speaks of, in its order. */
function told(issues: readonly ImportIssue[], expected: Situation['expected']): unknown[] {
  return issues.map((issue, index) =>
    Object.fromEntries(
      Object.keys(expected[index] ?? { code: '', row: '', column: '' }).map((key) => [
        key,
        Object(issue)[key],
      ]),
    ),
  );
}

const ok = situations('ok');
const notOk = situations('not-ok');

describe('the files under test/import', () => {
  test('are at least 45 situations', () => {
    expect(ok.length + notOk.length).toBeGreaterThanOrEqual(45);
  });

  test.each(ok)('ok/$name is read, with its notices', async ({ file, name, expected, options }) => {
    const read = await readAll(bytesSource(readFileSync(file), name), options);
    expect(told(read.issues, expected)).toEqual(expected);
    expect(read.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    expect(read.opened).toBeDefined();
    expect(read.observations.length).toBeGreaterThan(0);
  });

  test.each(notOk)('not-ok/$name is refused, cell by cell', async ({ file, name, expected, options }) => {
    const read = await readAll(bytesSource(readFileSync(file), name), options);
    expect(told(read.issues, expected)).toEqual(expected);
    expect(read.issues.some((issue) => issue.severity === 'error')).toBe(true);
  });

  test.each([...ok, ...notOk])(
    '$name reads the same when it arrives a few bytes at a time',
    async (situation) => {
      const bytes = readFileSync(situation.file);
      const few = Math.max(3, Math.ceil(bytes.length / 1500));
      const whole = await readAll(bytesSource(bytes, situation.name), situation.options);
      const slow = await readAll(bytesSource(bytes, situation.name, few), situation.options);
      expect(slow).toEqual(whole);
    },
  );
});
