import type { INestApplicationContext } from '@nestjs/common';
import { DemonstrationAccounts } from './access/demonstration-accounts.ts';
import { DemonstrationNotifications } from './agreements/demonstration/demonstration-notifications.ts';
import { DemonstrationAgreements } from './agreements/demonstration/demonstration-agreements.ts';
import { BatchRepository } from './collection/batch.repository.ts';
import { DemonstrationFolders } from './folders/demonstration/demonstration-folders.ts';
import { DemonstrationMeetings } from './meetings/demonstration/demonstration-meetings.ts';
import { DemonstrationRound } from './collection/rounds/demonstration-round.ts';
import { seedScenarios } from './commands/seed-scenarios.ts';
import { publish } from './commands/publish.ts';
import { seed } from './commands/seed.ts';
import type { Terminal } from './commands/terminal.ts';

/** Fill an empty database with the demonstration region and publish its first edition, through the ordinary ways. */
export async function prepareDemonstration(app: INestApplicationContext, terminal: Terminal): Promise<void> {
  await app.get(DemonstrationAccounts).make();
  if (await app.get(BatchRepository).any()) return;
  await seed(app, [], terminal);
  await publish(app, ['--label', 'demo-1'], terminal);
  await app.get(DemonstrationRound).make(new Date());
  await seedScenarios(app, terminal);
  await app.get(DemonstrationAgreements).make();
  await app.get(DemonstrationMeetings).make();
  await app.get(DemonstrationFolders).make(new Date());
  await app.get(DemonstrationNotifications).make();
}
