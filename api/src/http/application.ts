import type { Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet from 'helmet';
import { PlainLogger } from './plain-logger.ts';
import { Measures } from './measuring/measures.ts';
import { measureRequests } from './measuring/measure-requests.ts';
import { noteRoutes } from './route-list.ts';
import { keepAnswersPrivate } from './private-answers.ts';
import { ParametersPipe } from './parameters.pipe.ts';
import { ProblemFilter, refuseAddress } from './problem.filter.ts';
import { refuseUnfitAddresses } from './unfit-text.ts';
import type { Config } from '../config/config.ts';

/** Only our own files: no inline script or style, no other host; data: and blob: for pictures made in the browser. */
const contentSecurity = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'self'"],
    upgradeInsecureRequests: null,
  },
};

/** The HTTP application, ready to listen: prefix, refusals, security headers, limits against slow clients. */
export async function createApplication(
  module: Type | DynamicModule,
  config: Config,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    // Whoever sends slower than this is let go, and looked for every five seconds.
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
    requestTimeout: 60_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 5_000,
    genReqId: () => crypto.randomUUID(),
    frameworkErrors: refuseAddress as never,
    routerOptions: { ignoreTrailingSlash: true },
    // The connection itself is hop 0: what own proxies wrote is believed, what came before them is not.
    trustProxy: (_address: string, hop: number) => hop < config.TRUSTED_PROXIES,
  });
  noteRoutes(adapter);
  const logger = new PlainLogger(config.LOG_FORMAT);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger,
    forceCloseConnections: false,
    // Fastify reads JSON by itself; Nest would add forms, which another site can send without asking.
    bodyParser: false,
  });
  measureRequests(adapter.getInstance(), app.get(Measures), (line) => logger.tell(line));
  // Made once: the headers are the same for everybody.
  const secure = helmet({ contentSecurityPolicy: contentSecurity });
  adapter
    .getInstance()
    .addHook('onRequest', ({ raw }, reply, done) => secure(raw, reply.raw, (error) => done(error as Error)));
  // So can it text/plain.
  adapter.getInstance().removeContentTypeParser('text/plain');
  adapter
    .getInstance()
    .addContentTypeParser('application/octet-stream', (_request, stream, done) => done(null, stream));
  refuseUnfitAddresses(adapter.getInstance());
  if (!config.PUBLIC_READ) keepAnswersPrivate(adapter.getInstance());
  app.setGlobalPrefix('api');
  app.useGlobalPipes(new ParametersPipe());
  app.useGlobalFilters(new ProblemFilter());
  return app;
}
