import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { importIssueText } from '@tilbudsvifte/locale';
import { Importer, type ImportResult } from '../imports/importer.ts';
import type { ImportKind } from '../collection/observations.ts';
import type { ImportIssue } from '../imports/read-import.ts';
import { factTables } from '../collection/fact-tables.ts';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

const usage =
  'import FILE… [--kind K] [--as MUNICIPALITY] [--year Y] [--decimal-mark , or .] [--lang da|en] [--dry-run]';

interface ImportArguments {
  readonly files: readonly string[];
  readonly reporter: string;
  readonly kind: ImportKind | undefined;
  readonly year: number | undefined;
  readonly decimalMark: ',' | '.' | undefined;
  readonly language: 'da' | 'en';
  readonly dryRun: boolean;
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
      'dry-run': { type: 'boolean' },
    },
  });
  const { kind, year, 'decimal-mark': mark, lang = 'da' } = values;
  if (positionals.length === 0) throw new UsageError(usage);
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

/** `import FILE…`: every file all or nothing; exit code 1 when any was refused. */
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
  for (const file of asked.files) {
    const result = await importFile(app, { file, ...asked, synthetic: false }, terminal);
    for (const issue of result.issues) terminal.err(issueLine(file, issue, asked.language));
    terminal.out(summary(file, result));
    if (result.state === 'refused') code = 1;
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
