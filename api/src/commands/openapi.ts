import type { INestApplication } from '@nestjs/common';
import { openApiDocument } from '../http/open-api.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `openapi`: the API's description as JSON; the contract's types are generated from it. */
export function openapi(app: INestApplication, terminal: Terminal): ExitCode {
  terminal.out(JSON.stringify(openApiDocument(app), null, 2));
  return 0;
}
