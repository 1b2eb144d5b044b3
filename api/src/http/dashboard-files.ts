import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const page = 'index.html';
// For the server alone.
const hintsFile = 'page-hints.json';
// Their names stay while their content changes.
const asked = new Set([page, 'sw.js', 'icon.svg']);

/** Built files have their content's hash in the name, so they never change; the page itself is asked for again. */
function cacheControl(file: string): string {
  const name = path.basename(file).replace(/\.(br|gz)$/, '');
  return asked.has(name) ? 'no-cache' : 'public, max-age=31536000, immutable';
}

/** A single figure may stand on another site's page; it holds nothing that a person could be made to press. */
function allowFraming(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  const open = policy.replace(/frame-ancestors [^;]*/, 'frame-ancestors *');
  void reply.header('content-security-policy', open).removeHeader('x-frame-options');
}

type Hints = Readonly<Record<string, readonly string[]>>;

/** The code of the page that is asked for, named with its frame: a browser fetches both at once. */
function linkHeader(hints: Hints, pathname: string): string | undefined {
  return Object.hasOwn(hints, pathname)
    ? hints[pathname]?.map((name) => `</${name}>; rel=modulepreload`).join(', ')
    : undefined;
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
      // Compressed ones are sent instead of the files they lie beside; nobody asks for any of these by name.
      preCompressed: true,
      globIgnore: ['**/*.br', '**/*.gz', hintsFile],
      setHeaders: (reply: FastifyReply, file: string) =>
        void reply.header('cache-control', cacheControl(file)),
    } as never,
  );
  const hints = JSON.parse(readFileSync(path.join(folder, hintsFile), 'utf8')) as Hints;
  const server = app.getHttpAdapter().getInstance();
  server.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const { pathname } = new URL(request.url, 'http://page');
    if (pathname.startsWith('/api/') || path.extname(pathname) !== '') return reply.callNotFound();
    if (pathname.startsWith('/embed/')) allowFraming(reply);
    const link = linkHeader(hints, pathname);
    if (link !== undefined) void reply.header('link', link);
    return reply.sendFile(page);
  });
  return true;
}
