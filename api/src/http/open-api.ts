import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { INestApplication } from '@nestjs/common';
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

/** The description at /api/openapi.json. */
export function openApiPages(app: NestFastifyApplication): void {
  const document = JSON.stringify(openApiDocument(app));
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_request: FastifyRequest, reply: FastifyReply) =>
      reply.header('content-type', 'application/json; charset=utf-8').send(document),
    );
}
