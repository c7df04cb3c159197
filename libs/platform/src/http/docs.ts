import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { ApiDocument } from './openapi/document';

/** Serves the API document at `/openapi.json` and shows it at `/docs`, all from this service. */
export function serveDocument(app: NestFastifyApplication, document: ApiDocument): void {
  const server = app.getHttpAdapter().getInstance();
  const text = JSON.stringify(document);
  server.get('/openapi.json', (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(text),
  );
  SwaggerModule.setup('docs', app, document as unknown as OpenAPIObject, {
    raw: false,
    customSiteTitle: 'Foothold API',
    swaggerOptions: { url: '/openapi.json', persistAuthorization: false },
  });
}
