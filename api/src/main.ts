import 'reflect-metadata';
import { AlertClock } from './alerts/jobs/alert-clock.ts';
import { OpeningWords } from './analyses/opening-words/opening-words.ts';
import { AppModule } from './app.module.ts';
import { productFile } from './config/product-file.ts';
import { readConfig } from './config/config.ts';
import { openDatabase } from './database/database.ts';
import { ReadAhead } from './editions/read-ahead.ts';
import { ReadyAddresses } from './editions/ready-addresses.ts';
import { entities } from './entities.ts';
import { createApplication } from './http/application.ts';
import { serveDashboard } from './http/dashboard-files.ts';
import { openApiPages } from './http/open-api.ts';
import { stopOnSignal } from './http/stop-on-signal.ts';
import { processTerminal } from './commands/terminal.ts';
import { prepareDemonstration } from './prepare-demonstration.ts';

/** Start HTTP: database, demonstration data where wanted, API and dashboard on one port. */
async function main(): Promise<void> {
  const config = readConfig();
  const database = await openDatabase(config, entities);
  const app = await createApplication(AppModule.with(config, database.source), config);
  if (config.PUBLIC_READ) app.get(ReadyAddresses).answerFirst(app.getHttpAdapter().getInstance());
  openApiPages(app);
  await serveDashboard(app, productFile('dashboard', 'dist'), (address) => app.get(OpeningWords).of(address));
  if (config.demo) await prepareDemonstration(app, processTerminal);
  stopOnSignal(app, database);
  await app.get(ReadAhead).newestEdition();
  await app.listen(config.PORT, config.HOST);
  app.get(AlertClock).start();
  process.stdout.write(`Tilbudsvifte: ${await app.getUrl()}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
