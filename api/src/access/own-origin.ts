import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problem.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Changes are taken only from our own pages: the browser says where a request comes from (Origin, Sec-Fetch-Site), and
 * a request that says nothing is refused as well. Programs send the Origin of the address that they call.
 * @throws ProblemError `cross-site`
 */
export function requireOwnOrigin(request: FastifyRequest, publicUrl: string | undefined): void {
  if (reading.has(request.method)) return;
  const { origin } = request.headers;
  const own = publicUrl ? new URL(publicUrl).origin : calledAddress(request);
  if (own === null)
    throw new ProblemError(
      'cross-site',
      'Without PUBLIC_URL changes are taken at localhost or an IP address only; set it to the address that people use',
    );
  const site = request.headers['sec-fetch-site'];
  if (origin === own && (site === undefined || site === 'same-origin')) return;
  throw new ProblemError('cross-site', `This address takes changes from ${own} only`);
}

/**
 * The address that was called, where nobody else can own it. Any site can let its name lead to this machine, and its
 * pages then name themselves in Host and Origin alike; only a number and localhost cannot be taken over so.
 */
function calledAddress({ protocol, headers: { host = '' } }: FastifyRequest): string | null {
  const address = `${protocol}://${host}`;
  if (!/^[\w.:[\]-]+$/.test(host) || !URL.canParse(address)) return null;
  const { hostname, origin } = new URL(address);
  const own = hostname === 'localhost' || isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0;
  return own ? origin : null;
}
