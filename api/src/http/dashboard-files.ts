import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const page = 'index.html';

/** Built files have their content's hash in the name, so they never change; the page itself is asked for again. */
function cacheControl(file: string): string {
  return path.basename(file) === page ? 'no-cache' : 'public, max-age=31536000, immutable';
}

/** Serve the built dashboard; every page address gets the page, unknown files and API addresses a refusal. */
export async function serveDashboard(app: NestFastifyApplication, folder: string): Promise<boolean> {
  if (!existsSync(path.join(folder, page))) return false;
  await app.register(
    fastifyStatic as never,
    {
      root: folder,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders: (reply: FastifyReply, file: string) =>
        void reply.header('cache-control', cacheControl(file)),
    } as never,
  );
  const server = app.getHttpAdapter().getInstance();
  server.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const { pathname } = new URL(request.url, 'http://page');
    if (pathname.startsWith('/api/') || path.extname(pathname) !== '') return reply.callNotFound();
    return reply.sendFile(page);
  });
  return true;
}
