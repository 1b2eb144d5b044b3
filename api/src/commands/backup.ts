import { existsSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BackupRefused } from '../backup/archive-format.ts';
import { readBackup } from '../backup/read-backup.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

/** `backup FILE`: every table in one file with hashes. */
export async function backup(
  app: INestApplicationContext,
  [file]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (!file) throw new UsageError('backup FILE');
  const rows = await writeBackup(app.get(DataSource), file, (table, done, of) =>
    terminal.progress(`backup: ${table} ${done}/${of}`),
  );
  terminal.out(`backup: ${rows} rows in ${file}`);
  return 0;
}

/** `restore FILE`: into an empty database, all or nothing. */
export async function restore(
  app: INestApplicationContext,
  [file]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (!file) throw new UsageError('restore FILE');
  if (!existsSync(file)) throw new UsageError(`no such file: ${file}`);
  try {
    const rows = await readBackup(app.get(DataSource), file, (table, done, of) =>
      terminal.progress(`restore: ${table} ${done}/${of}`),
    );
    terminal.out(`restored ${rows} rows from ${file}`);
    return 0;
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    terminal.err(`backup-refused ${error.message} / Sikkerhedskopien kan ikke indlæses`);
    return 1;
  }
}
