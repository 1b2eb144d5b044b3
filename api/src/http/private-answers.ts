import type { FastifyInstance } from 'fastify';

/**
 * Where only signed-in people may read, answers stay out of every cache but the reader's own browser: routes say what
 * may be kept, this says by whom.
 */
export function keepAnswersPrivate(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply) => {
    const control = String(reply.getHeader('cache-control') ?? '');
    // The route, not the address: `/%61pi/editions` is answered too.
    const route = request.routeOptions.url ?? request.url;
    if (!route.startsWith('/api/') || control === '' || control.includes('no-store')) return;
    void reply.header('cache-control', `private, ${control.replace(/\bpublic,\s*/, '')}`);
  });
}
