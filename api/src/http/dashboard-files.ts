import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bytesOf, immutable, sendBytes } from './bytes.ts';
import { type FirstWords, withFirstWords } from './first-words.ts';

const page = 'index.html';
// For the server alone.
const hintsFile = 'page-hints.json';
// A text, whose letters the plugin for files does not name.
const iconFile = 'icon.svg';
// Their names stay while their content changes.
const asked = new Set([page, 'sw.js']);

/** Built files have their content's hash in the name, so they never change; the page itself is asked for again. */
function cacheControl(file: string): string {
  const name = path.basename(file).replace(/\.(br|gz)$/, '');
  return asked.has(name) ? 'no-cache' : immutable;
}

// Addresses that hold a key are for those who were given them, not for search engines.
const unlisted = /^\/(moede|svar)\//;

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
    ? hints[pathname]?.map((name) => `</${name}>; rel=modulepreload; fetchpriority=low`).join(', ')
    : undefined;
}

/** What the page of an address says first; null where it is left to the script. */
export type AskFirstWords = (address: URL) => Promise<FirstWords | null>;

/** Answers with the page and its first words; false where they are not known, for then it is the same as every other. */
async function sendWithWords(
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  frame: string,
  words: FirstWords | null,
): Promise<boolean> {
  if (words === null) return false;
  const bytes = await bytesOf(Buffer.from(withFirstWords(frame, words)), 5);
  sendBytes(request, reply, { bytes, cache: 'no-cache', mediaType: 'text/html; charset=utf-8' });
  return true;
}

/** Serve the built dashboard; every page address gets the page, unknown files and API addresses a refusal. */
export async function serveDashboard(
  app: NestFastifyApplication,
  folder: string,
  askFirstWords: AskFirstWords = () => Promise.resolve(null),
): Promise<boolean> {
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
      globIgnore: ['**/*.br', '**/*.gz', hintsFile, iconFile],
      setHeaders: (reply: FastifyReply, file: string) =>
        void reply.header('cache-control', cacheControl(file)),
    } as never,
  );
  const hints = JSON.parse(readFileSync(path.join(folder, hintsFile), 'utf8')) as Hints;
  const frame = readFileSync(path.join(folder, page), 'utf8');
  const icon = readFileSync(path.join(folder, iconFile));
  const server = app.getHttpAdapter().getInstance();
  server.get(`/${iconFile}`, (_request: FastifyRequest, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').type('image/svg+xml; charset=utf-8').send(icon),
  );
  server.get('/*', async (request: FastifyRequest, reply: FastifyReply) => {
    const address = new URL(request.url, 'http://page');
    const { pathname } = address;
    if (pathname.startsWith('/api/') || path.extname(pathname) !== '') return reply.callNotFound();
    if (pathname.startsWith('/embed/')) allowFraming(reply);
    if (unlisted.test(pathname)) void reply.header('x-robots-tag', 'noindex');
    const link = linkHeader(hints, pathname);
    if (link !== undefined) void reply.header('link', link);
    if (await sendWithWords({ request, reply }, frame, await askFirstWords(address))) return reply;
    return reply.sendFile(page);
  });
  return true;
}
