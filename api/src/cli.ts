import 'reflect-metadata';
import { problemText } from '@tilbudsvifte/locale';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.ts';
import { backup, restore } from './commands/backup.ts';
import { documents } from './commands/documents.ts';
import { importFiles } from './commands/import.ts';
import { openapi } from './commands/openapi.ts';
import { publish } from './commands/publish.ts';
import { routes } from './commands/routes.ts';
import { seed } from './commands/seed.ts';
import { type ExitCode, processTerminal as terminal, UsageError } from './commands/terminal.ts';
import { user } from './commands/user.ts';
import { type Config, readConfig } from './config/config.ts';
import { dataSourceOptions, noLimit } from './database/data-source.ts';
import { openDatabase } from './database/database.ts';
import { databaseAway } from './database/database-away.ts';
import { storageFull } from './database/storage-full.ts';
import { entities } from './entities.ts';
import { createApplication } from './http/application.ts';

type Application = Awaited<ReturnType<typeof createApplication>>;
type Command = (app: Application, args: readonly string[]) => ExitCode | Promise<ExitCode>;

const commands: Record<string, Command> = {
  migrate: () => (terminal.out('migrated'), 0),
  seed: (app, args) => seed(app, args, terminal),
  import: (app, args) => importFiles(app, args, terminal),
  publish: (app, args) => publish(app, args, terminal),
  documents: (app, args) => documents(app, args, terminal),
  user: (app, args) => user(app, args, terminal),
  backup: (app, args) => backup(app, args, terminal),
  restore: (app, args) => restore(app, args, terminal),
};

const usage = `usage: npm run cli -- ${[...Object.keys(commands), 'openapi', 'routes'].join(' | ')}`;

/** Opening the database runs the migrations, so `migrate` has nothing more to do. */
async function onDatabase(
  config: Config,
  run: (app: Application) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const database = await openDatabase(config, entities, noLimit);
  try {
    const app = await createApplication(AppModule.with(config, database.source), config);
    await app.init();
    return await run(app);
  } finally {
    await database.close();
  }
}

async function describe(
  config: Config,
  description: (app: Application) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const source = new DataSource(dataSourceOptions('postgres://none', entities));
  return description(await createApplication(AppModule.with(config, source), config));
}

/** Descriptions need the application but no database. */
const descriptions: Record<string, (app: Application) => ExitCode | Promise<ExitCode>> = {
  openapi: (app) => openapi(app, terminal),
  routes: (app) => routes(app, terminal),
};

async function main([name = '', ...args]: readonly string[]): Promise<ExitCode> {
  const config = readConfig();
  const description = descriptions[name];
  if (description) return describe(config, description);
  const command = commands[name];
  if (!command) throw new UsageError(usage);
  return onDatabase(config, (app) => command(app, args));
}

function inWords(code: 'storage-full' | 'not-ready', language: 'da' | 'en'): string {
  const { title, detail } = problemText(code, {}, language);
  return `${title}. ${detail}`;
}

/** What went wrong, in words; a wrong command line is not a failure of the program. */
function complain(error: unknown): ExitCode {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  const code = storageFull(error) ? 'storage-full' : databaseAway(error) ? 'not-ready' : null;
  if (code) for (const language of ['da', 'en'] as const) terminal.err(inWords(code, language));
  terminal.err(error instanceof Error ? error.message : String(error));
  return isUsage ? 2 : 1;
}

main(process.argv.slice(2))
  .catch(complain)
  // What has been written must have left before the process does.
  .then((code) => process.stdout.write('', () => process.exit(code)));
