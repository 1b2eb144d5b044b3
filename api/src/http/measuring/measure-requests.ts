import type { FastifyInstance } from 'fastify';
import type { Measures } from './measures.ts';

/** What is noted of a request in the log. */
export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/**
 * Every answer is measured, and told to the log where it is kept for machines: when, what, how it went and how long it took.
 * Neither who asked, from where, nor the address itself.
 */
export function measureRequests(
  instance: FastifyInstance,
  measures: Pick<Measures, 'note'>,
  tell: (line: RequestLine) => void,
): void {
  instance.addHook('onResponse', (request, reply, done) => {
    const { method, id, routeOptions } = request;
    const route = routeOptions.url ?? 'unknown';
    const { statusCode: status, elapsedTime } = reply;
    measures.note({ method, route, status, seconds: elapsedTime / 1000 });
    tell({ requestId: String(id), method, route, status, ms: Math.round(elapsedTime * 10) / 10 });
    done();
  });
}
