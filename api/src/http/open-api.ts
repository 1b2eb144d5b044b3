import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { INestApplication } from '@nestjs/common';
import { apiDocs } from './reading-page/api-docs.ts';
import { docsCss } from './reading-page/docs-css.ts';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The API's description, from its controllers and answer types. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('Tilbudsvifte')
    .setDescription(
      'Shared specialised social services: register, supply gaps and spending of a region’s municipalities',
    )
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .build();
  return SwaggerModule.createDocument(app, head);
}

/** The description at /api/openapi.json, and for people at /api/docs. */
export function openApiPages(app: NestFastifyApplication): void {
  // Made when it is first asked for: a start need not wait for what few read.
  let known: OpenAPIObject | undefined;
  const description = (): OpenAPIObject => (known ??= openApiDocument(app));
  const pages = [
    ['/api/openapi.json', 'application/json', () => JSON.stringify(description())],
    ['/api/docs', 'text/html', (origin: string) => apiDocs(description(), origin)],
    ['/api/docs.css', 'text/css', () => docsCss],
  ] as const;
  for (const [address, type, page] of pages)
    app
      .getHttpAdapter()
      .getInstance()
      .get(address, (request: FastifyRequest, reply: FastifyReply) =>
        reply
          .header('content-type', `${type}; charset=utf-8`)
          .send(page(`${request.protocol}://${request.host}`)),
      );
}
