import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { openDataSource } from '../data-source.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres.ts';
import { withDatabase } from './test-database.ts';

/** The cluster of this run, for the teardown in the same process. */
export const running: { server: EmbeddedPostgres | null; folder: string } = { server: null, folder: '' };

/** One cluster and one migrated template database per run; specs copy the template in a quarter of a second. */
export default async function globalSetup(): Promise<void> {
  let server = process.env.DATABASE_URL;
  if (!server) {
    running.folder = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-db-'));
    running.server = await startEmbeddedPostgres(path.join(running.folder, 'database'));
    server = running.server.url;
  }
  const template = `tv_template_${process.pid}`;
  process.env.TEST_DATABASE_SERVER = server;
  process.env.TEST_DATABASE_TEMPLATE = template;
  const admin = await new DataSource({ type: 'postgres', url: server }).initialize();
  await admin.query(`CREATE DATABASE ${template}`);
  await admin.destroy();
  const migrated = await openDataSource(withDatabase(server, template), []);
  await migrated.destroy();
}
