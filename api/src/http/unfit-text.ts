import type { FastifyInstance } from 'fastify';
import { refuseAddress } from './problem.filter.ts';

/** NUL and halves of letters: no person's text has them, and the database keeps neither. */
const unfit = /[\0\p{Surrogate}]/u;

/** Whether a text, or a name or text anywhere inside a value, is none that a person could have written. */
export function isUnfit(value: unknown): boolean {
  if (typeof value === 'string') return unfit.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => unfit.test(name) || isUnfit(inner));
}

/** Nothing has such a name: an address with one is refused before any route sees it. */
export function refuseUnfitAddresses(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    if (!isUnfit(request.params)) return;
    refuseAddress(undefined, request, reply);
    return reply;
  });
}
