import { DataSource } from 'typeorm';
import { AppModule } from '../app.module.ts';
import { readConfig } from '../config/config.ts';
import { dataSourceOptions } from '../database/data-source.ts';
import { createApplication } from './application.ts';
import { openApiDocument, openApiPages } from './open-api.ts';

/** Addresses the running server answers, as `/api/services/{id}`. */
async function runningRoutes(): Promise<{ running: string[]; described: string[] }> {
  const config = readConfig({});
  const source = new DataSource(dataSourceOptions('postgres://nobody@127.0.0.1:1/none', []));
  const app = await createApplication(AppModule.with(config, source), config);
  const routes = new Set<string>();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ url }) => void routes.add(url.replaceAll(/:(\w+)/g, '{$1}')));
  openApiPages(app);
  await app.init();
  const described = Object.keys(openApiDocument(app).paths);
  await app.close();
  return { running: [...routes].sort(), described: described.sort() };
}

describe('openApiDocument', () => {
  test('describes every address that is answered, and no other', async () => {
    const { running, described } = await runningRoutes();
    expect(described.length).toBeGreaterThan(12);
    expect(running).toEqual([...described, '/api/docs', '/api/docs.css', '/api/openapi.json'].sort());
  });
});
