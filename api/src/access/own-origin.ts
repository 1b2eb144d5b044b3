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
  const own = publicUrl ? new URL(publicUrl).origin : `${request.protocol}://${request.host}`;
  const site = request.headers['sec-fetch-site'];
  if (origin === own && (site === undefined || site === 'same-origin')) return;
  throw new ProblemError('cross-site', `This address takes changes from ${own} only`);
}
