import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Database } from '../database/database.ts';

/** Stop in order on SIGTERM and SIGINT: no new requests, those in flight finish, then the database closes. */
export function stopOnSignal(app: NestFastifyApplication, database: Database): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    // Requests that never end must not keep the process for ever.
    setTimeout(() => process.exit(1), 10_000).unref();
    await app.close();
    await database.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}
