import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { Config } from '../config/config.ts';
import type { Database } from '../database/database.ts';
import { Draining } from './draining.ts';

/**
 * Stop in order on SIGTERM and SIGINT: proxies learn that nothing more should come, then no new requests, those in
 * flight finish, and the database closes.
 */
export function stopOnSignal(app: NestFastifyApplication, database: Database): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    app.get(Draining).begin();
    await wait(app.get(Config).DRAIN_SECONDS * 1000);
    // Requests that never end must not keep the process for ever.
    setTimeout(() => process.exit(1), 10_000).unref();
    await app.close();
    await database.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}
