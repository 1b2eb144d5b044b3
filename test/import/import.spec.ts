import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runCli } from '../support/cli.ts';
import { listsPlace } from '../support/copied-place.ts';
import type { Place } from '../support/place.ts';
import { writeServices } from '../support/services-file.ts';
import { storedTables } from '../support/stored-tables.ts';

jest.setTimeout(300_000);

interface Expected {
  readonly code: string;
  readonly row?: number;
  readonly column?: string;
}

interface Situation {
  readonly name: string;
  readonly file: string;
  readonly expected: readonly Expected[];
  readonly flags: readonly string[];
}

const optionFlags: Readonly<Record<string, string>> = {
  year: '--year',
  decimalMark: '--decimal-mark',
  kind: '--kind',
};
/** A list replaces the whole list before it, so these files come last: the others refer to the full lists. */
const lists = ['municipalities', 'groupings', 'service-types', 'target-groups', 'account-functions'];

function flagsOf(stem: string): string[] {
  const file = `${stem}.options.json`;
  const stated: Record<string, string | number> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {};
  return Object.entries(stated).flatMap(([name, value]) => [optionFlags[name]!, String(value)]);
}

function situations(group: 'ok' | 'not-ok'): Situation[] {
  const folder = path.join(import.meta.dirname, group);
  const names = readdirSync(folder).filter((name) => !/\.(expected|options)\.json$/.test(name));
  return names.map((name) => {
    const stem = path.join(folder, path.parse(name).name);
    const expected: Expected[] = JSON.parse(readFileSync(`${stem}.expected.json`, 'utf8'));
    return { name, file: path.join(folder, name), expected, flags: flagsOf(stem) };
  });
}

/** Where a line `file:sheet!cell code message` points, and what it says. */
function readLine(line: string): { file: string; cell: string; code: string; message: string } {
  const match = /^([^:]+):(?:[^!]*!)??([A-Z]*\d*) ([a-z-]+) (.+)$/.exec(line);
  const [, file = '', cell = '', code = '', message = ''] = match ?? [];
  return { file, cell, code, message };
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const issuesOf = (stderr: string, name: string): ReturnType<typeof readLine>[] =>
  linesOf(stderr)
    .map(readLine)
    .filter(({ file }) => file === name);
/** The codes as told, with the cell where the expectation speaks of one. */
const told = (issues: ReturnType<typeof issuesOf>, expected: readonly Expected[]): string[] =>
  issues.map(({ code, cell }, index) => (expected[index]?.row === undefined ? code : `${code} ${cell}`));
const wanted = (expected: readonly Expected[]): string[] =>
  expected.map(({ code, row, column = '' }) => (row === undefined ? code : `${code} ${column}${row}`));

const ok = situations('ok');
const notOk = situations('not-ok');
const okFile = (name: string): string => path.join(import.meta.dirname, 'ok', name);
const twelveFaults = path.join(import.meta.dirname, 'not-ok', 'twelve-faults.csv');

let place: Place;
const cli = (...args: string[]): ReturnType<typeof runCli> => runCli(args, place.env);

/** A place with the reference lists and the services T0001, T0002 and T0003, as the files take for granted. */
async function startingPlace(): Promise<Place> {
  const made = await listsPlace();
  const services = path.join(made.env['DATA_DIR']!, 'services.csv');
  await writeServices(services, ['0169', '0101', '0217']);
  const { code, stderr } = await runCli(['import', services], made.env);
  if (code !== 0) throw new Error(stderr);
  return made;
}

beforeAll(async () => {
  place = await startingPlace();
});
afterAll(() => place.remove());

describe('files that are refused', () => {
  let run: Awaited<ReturnType<typeof runCli>>;
  let before: Awaited<ReturnType<typeof storedTables>>;
  beforeAll(async () => {
    before = await storedTables(place);
    run = await cli('import', ...notOk.map(({ file }) => file));
  });

  test('end with exit code 1, one line of result for each file', () => {
    expect(run.code).toBe(1);
    const results = linesOf(run.stdout).map((line) => line.replace(/^([^:]+): (\w+).*$/, '$1 $2'));
    expect(results).toEqual(notOk.map(({ name }) => `${name} refused`));
  });

  test('leave every table as it was, row for row', async () => {
    expect(await storedTables(place)).toEqual(before);
    expect(before['services']?.rows).toBe(3);
  });

  test.each(notOk)('not-ok/$name is told cell by cell', ({ name, expected }) => {
    const issues = issuesOf(run.stderr, name);
    expect(told(issues, expected)).toEqual(wanted(expected));
    for (const { message } of issues) expect(message).toMatch(/^\S.*\.$/);
  });

  test('say nothing on stderr but issues of these files', () => {
    const names = new Set(notOk.map(({ name }) => name));
    expect(linesOf(run.stderr).filter((line) => !names.has(readLine(line).file))).toEqual([]);
  });

  test('leave no placeholder unfilled outside what was read', () => {
    const words = linesOf(run.stderr).map((line) => readLine(line).message.replaceAll(/“[^”]*”/g, ''));
    expect(words.filter((message) => /[{}]|undefined|NaN/.test(message))).toEqual([]);
  });

  test('name the sheet before the cell of a workbook', () => {
    const lines = linesOf(run.stderr).filter((line) => line.startsWith('workbook-formulas.xlsx:'));
    expect(lines[0]).toMatch(/^workbook-formulas\.xlsx:\S+!C2 formula-without-value /);
    expect(lines[1]).toMatch(/^workbook-formulas\.xlsx:\S+!C3 cell-error /);
  });

  test('do not repeat a personal number', () => {
    expect(run.stderr).toContain('personal-number');
    expect(run.stderr + run.stdout).not.toMatch(/\d{6}-?\d{4}/);
  });

  test('twelve faults in one file are twelve lines at twelve cells', () => {
    expect(issuesOf(run.stderr, 'twelve-faults.csv').map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'A2 id-invalid',
      'B3 value-missing',
      'C4 word-unknown',
      'D5 municipality-unknown',
      'E6 municipality-unknown',
      'F7 service-type-unknown',
      'G8 personal-number',
      'H9 target-group-unknown',
      'I10 word-unknown',
      'J11 date-invalid',
      'K12 valid-to-before-valid-from',
      'D13 region-unknown',
    ]);
    expect(run.stdout).toContain('twelve-faults.csv: refused services, 0 rows, 12 errors, 0 notices\n');
  });
});

describe('the language of the issues', () => {
  test('is Danish unless asked otherwise', async () => {
    const { stderr, code } = await cli('import', twelveFaults);
    expect(code).toBe(1);
    expect(issuesOf(stderr, 'twelve-faults.csv')[1]?.message).toBe(
      '“navn” er tom, men skal udfyldes. Skriv værdien i cellen.',
    );
  });

  test('is English with --lang en, at the same cells', async () => {
    const { stderr } = await cli('import', '--lang', 'en', twelveFaults);
    const issues = issuesOf(stderr, 'twelve-faults.csv');
    expect(issues).toHaveLength(12);
    expect(issues[1]?.message).toBe('“navn” is blank but must be filled in. Write the value in the cell.');
    expect(issues[7]?.message).toMatch(/^The target group “AD_NN” is not known\./);
  });
});

describe('a wrong command line', () => {
  test.each([
    ['no file', ['import']],
    ['a file that does not exist', ['import', 'no-such-file.csv']],
    ['an unknown kind', ['import', '--kind', 'beds', twelveFaults]],
    ['a year that is none', ['import', '--year', '25', twelveFaults]],
    ['a decimal mark that is none', ['import', '--decimal-mark', ';', twelveFaults]],
    ['an unknown language', ['import', '--lang', 'de', twelveFaults]],
    ['an unknown option', ['import', '--force', twelveFaults]],
    ['an unknown command', ['imports', twelveFaults]],
  ])('%s ends with exit code 2 and says how it is meant', async (_what, args) => {
    const { code, stdout, stderr } = await cli(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(linesOf(stderr).length).toBeGreaterThan(0);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('checking without storing', () => {
  test('says "checked" for a good file and stores nothing', async () => {
    const before = await storedTables(place);
    const { code, stdout, stderr } = await cli('import', '--dry-run', okFile('places-decimal-comma.csv'));
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'places-decimal-comma.csv: checked places, 3 rows, 0 errors, 0 notices\n',
      stderr: '',
    });
    expect(await storedTables(place)).toEqual(before);
  });

  test('refuses a bad file as the import would', async () => {
    const { code, stderr } = await cli('import', '--dry-run', twelveFaults);
    expect(code).toBe(1);
    expect(linesOf(stderr)).toHaveLength(12);
  });
});

describe('the same file twice', () => {
  test('is "unchanged" the second time, without a new batch', async () => {
    const file = okFile('price-index.csv');
    const first = await cli('import', file);
    expect(first.stdout).toMatch(/^price-index\.csv: stored price-index, [1-9]\d* rows, 0 errors, 0 notices\n$/);
    const before = await storedTables(place);
    const second = await cli('import', file);
    expect(second.code).toBe(0);
    expect(second.stdout).toBe('price-index.csv: unchanged price-index, 0 rows, 0 errors, 0 notices\n');
    expect(await storedTables(place)).toEqual(before);
  });
});

describe('files that are stored', () => {
  const listFirst = ({ name }: Situation): boolean => lists.includes(path.parse(name).name);
  const ordered = [...ok.filter((each) => !listFirst(each)), ...ok.filter(listFirst)];
  const stdout = new Map<string, string>();
  let own: Place;
  let stderr = '';
  const codes: number[] = [];

  // What a person states holds for all files of a run, so files with the same statements share one.
  beforeAll(async () => {
    own = await startingPlace();
    for (const flags of [...new Set(ordered.map((each) => each.flags.join(' ')))].sort().reverse()) {
      const together = ordered.filter((each) => each.flags.join(' ') === flags);
      const args = ['import', ...(together[0]?.flags ?? []), ...together.map(({ file }) => file)];
      const run = await runCli(args, own.env);
      codes.push(run.code);
      stderr += run.stderr;
      for (const line of linesOf(run.stdout)) stdout.set(line.slice(0, line.indexOf(':')), line);
    }
  });
  afterAll(() => own.remove());

  test('end with exit code 0', () => {
    expect(codes).toEqual(codes.map(() => 0));
  });

  test.each(ok)('ok/$name is stored, with its notices', ({ name, expected }) => {
    expect(told(issuesOf(stderr, name), expected)).toEqual(wanted(expected));
    const counts = `, 0 errors, ${expected.length} notices`;
    expect(stdout.get(name)).toMatch(new RegExp(`: stored [a-z-]+( \\([A-Z0-9x]+\\))?, [1-9]\\d* rows${counts}$`));
  });

  test('leave one batch for each file in the database', async () => {
    const { batches, places } = await storedTables(own);
    // Five reference lists and the services came before.
    expect(batches?.rows).toBe(ok.length + 6);
    expect(places?.rows).toBeGreaterThan(0);
  });
});
