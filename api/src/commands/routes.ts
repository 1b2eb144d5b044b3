import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { routesOf } from '../http/route-list.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `routes`: every method and address that the running application answers, one a line. */
export function routes(app: NestFastifyApplication, terminal: Terminal): ExitCode {
  for (const route of routesOf(app)) terminal.out(route);
  return 0;
}
