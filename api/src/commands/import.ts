import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { importIssueText } from '@tilbudsvifte/locale/imports';
import { FetchFault } from '../imports/fetching/fetch-fault.ts';
import { expectedVariables, fetchableNames } from '../imports/fetching/fetchable-tables.ts';
import { TableFetch } from '../imports/fetching/table-fetch.ts';
import { Importer, type ImportResult } from '../imports/importer.ts';
import type { ImportKind } from '../collection/observations.ts';
import type { ImportIssue } from '../imports/read-import.ts';
import { factTables } from '../collection/fact-tables.ts';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

const usage =
  'import FILE… [--kind K] [--as MUNICIPALITY] [--year Y] [--decimal-mark , or .] [--lang da|en] [--dry-run]\nimport --statbank TABLE [--from YEAR] [--to YEAR] [--lang da|en] [--dry-run]';

interface ImportArguments {
  readonly files: readonly string[];
  readonly reporter: string;
  readonly kind: ImportKind | undefined;
  readonly year: number | undefined;
  readonly decimalMark: ',' | '.' | undefined;
  readonly language: 'da' | 'en';
  readonly dryRun: boolean;
  /** Fetched from StatBank instead of read from files. */
  readonly fetched: { readonly table: string; readonly years: readonly number[] } | null;
}

const lastYear = 2099;

/** The years between two, for a table to fetch; none named: all that it has. */
function yearsBetween(from: string | undefined, to: string | undefined): readonly number[] {
  if (from === undefined && to === undefined) return [];
  for (const year of [from, to])
    if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) throw new UsageError('--from, --to: 1900–2099');
  const first = Number(from ?? 1900);
  return Array.from({ length: Math.max(0, Number(to ?? lastYear) - first + 1) }, (_, index) => first + index);
}

function parse(args: readonly string[]): ImportArguments {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      kind: text,
      as: text,
      year: text,
      'decimal-mark': text,
      lang: text,
      statbank: text,
      from: text,
      to: text,
      'dry-run': { type: 'boolean' },
    },
  });
  const { kind, year, 'decimal-mark': mark, lang = 'da', statbank } = values;
  // A fetched table says itself what a person states of a file.
  const stated = [kind, year, mark, values.as].some((each) => each !== undefined);
  if (statbank === undefined ? positionals.length === 0 : positionals.length > 0 || stated)
    throw new UsageError(usage);
  if (statbank === undefined && (values.from ?? values.to) !== undefined) throw new UsageError(usage);
  if (statbank !== undefined && !expectedVariables(statbank))
    throw new UsageError(`--statbank: ${fetchableNames.join(', ')}`);
  if (kind !== undefined && !(kind in factTables))
    throw new UsageError(`--kind: ${Object.keys(factTables).join(', ')}`);
  if (year !== undefined && !/^20\d\d$/.test(year)) throw new UsageError('--year: 2000–2099');
  if (mark !== undefined && mark !== ',' && mark !== '.') throw new UsageError('--decimal-mark: , or .');
  if (lang !== 'da' && lang !== 'en') throw new UsageError('--lang: da or en');
  return {
    files: positionals,
    reporter: values.as ?? 'sekretariat',
    kind: kind as ImportKind | undefined,
    year: year === undefined ? undefined : Number(year),
    decimalMark: mark,
    language: lang,
    dryRun: values['dry-run'] ?? false,
    fetched: statbank === undefined ? null : { table: statbank, years: yearsBetween(values.from, values.to) },
  };
}

/** `file:sheet!cell code message`, as editors and people read it. */
function issueLine(file: string, issue: ImportIssue, language: 'da' | 'en'): string {
  const cell = `${issue.column ?? ''}${issue.row ?? ''}`;
  const place = [issue.sheet && `${issue.sheet}!`, cell].filter(Boolean).join('');
  const params = {
    ...(issue.raw !== undefined && { value: issue.raw }),
    ...(issue.field !== undefined && { field: issue.field }),
    ...issue.params,
  };
  return `${path.basename(file)}:${place} ${issue.code} ${importIssueText(issue.code, params, language)}`;
}

function summary(file: string, { state, kind, table, rows, issues }: ImportResult): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const counts = `${rows} rows, ${errors} errors, ${issues.length - errors} notices`;
  return `${path.basename(file)}: ${state}${kind ? ` ${kind}` : ''}${table ? ` (${table})` : ''}, ${counts}`;
}

/** A table straight from StatBank. */
async function importFetched(
  app: INestApplicationContext,
  { table, years, dryRun }: { table: string; years: readonly number[]; dryRun: boolean },
  terminal: Terminal,
): Promise<ImportResult> {
  const fetch = app.get(TableFetch);
  const watch = {
    downloading: (bytes: number) => terminal.progress(`${table}: ${bytes} bytes`),
    reading: (rows: number) => terminal.progress(`${table}: ${rows} rows`),
  };
  try {
    const info = await fetch.describe(table);
    return await fetch.carryOut({ table, years, area: '' }, info, {
      fate: dryRun ? 'check' : 'accept',
      watch,
    });
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    return { state: 'refused', kind: null, table: null, rows: 0, issues: [error.issue] };
  }
}

/** `import FILE…`: every file all or nothing; `import --statbank TABLE`: a table; exit code 1 when any was refused. */
export async function importFiles(
  app: INestApplicationContext,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = parse(args);
  for (const file of asked.files)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`not a file / ikke en fil: ${file}`);
  let code: ExitCode = 0;
  const tell = (file: string, result: ImportResult): void => {
    for (const issue of result.issues) terminal.err(issueLine(file, issue, asked.language));
    terminal.out(summary(file, result));
    if (result.state === 'refused') code = 1;
  };
  for (const file of asked.files)
    tell(file, await importFile(app, { file, ...asked, synthetic: false }, terminal));
  if (asked.fetched) {
    const { dryRun, fetched } = asked;
    tell(fetched.table, await importFetched(app, { ...fetched, dryRun }, terminal));
  }
  return code;
}

/** One file with progress. */
export function importFile(
  app: INestApplicationContext,
  asked: FileArguments,
  terminal: Terminal,
): Promise<ImportResult> {
  const { file, reporter, dryRun, synthetic, kind, year, decimalMark } = asked;
  const options = { ...(kind && { kind }), ...(year && { year }), ...(decimalMark && { decimalMark }) };
  return app
    .get(Importer)
    .import(
      { file, reporter, fate: dryRun ? 'check' : 'accept', synthetic, options },
      { progress: (rows) => terminal.progress(`${path.basename(file)}: ${rows} rows`) },
    );
}

interface FileArguments extends Partial<Pick<ImportArguments, 'kind' | 'year' | 'decimalMark'>> {
  readonly file: string;
  readonly reporter: string;
  readonly dryRun: boolean;
  readonly synthetic: boolean;
}
