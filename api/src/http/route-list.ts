import type { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';

const lists = new WeakMap<object, Set<string>>();

/** Note every route that is registered from now on, also those of plugins. */
export function noteRoutes(adapter: FastifyAdapter): void {
  const instance = adapter.getInstance();
  const routes = new Set<string>();
  lists.set(instance, routes);
  instance.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.add(`${one} ${url}`);
  });
}

/** Methods and addresses of the running application, sorted. */
export function routesOf(app: NestFastifyApplication): readonly string[] {
  return [...(lists.get(app.getHttpAdapter().getInstance()) ?? [])].sort();
}
