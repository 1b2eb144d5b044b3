import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { productFile } from '../config/product-file.ts';
import { serveDashboard } from '../http/dashboard-files.ts';
import { openApiPages } from '../http/open-api.ts';
import { routesOf } from '../http/route-list.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `routes`: every method and address that the application answers, pages and files included, one a line. */
export async function routes(app: NestFastifyApplication, terminal: Terminal): Promise<ExitCode> {
  openApiPages(app);
  await serveDashboard(app, productFile('dashboard', 'dist'));
  await app.init();
  for (const route of routesOf(app)) terminal.out(route);
  return 0;
}
