import { rmSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { running } from './global-setup.ts';

/** Drop the template and stop the cluster that the setup started. */
export default async function globalTeardown(): Promise<void> {
  const server = process.env.TEST_DATABASE_SERVER;
  if (server) {
    const admin = await new DataSource({ type: 'postgres', url: server }).initialize();
    await admin.query(`DROP DATABASE IF EXISTS ${process.env.TEST_DATABASE_TEMPLATE} WITH (FORCE)`);
    await admin.destroy();
  }
  await running.server?.stop();
  if (running.folder) rmSync(running.folder, { recursive: true, force: true });
}
