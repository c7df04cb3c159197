import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import type { Config } from '#platform/config';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyHttpOptions, FastifyReply, RawServerDefault } from 'fastify';
import { IdempotencyKeys } from '../database/idempotency-keys';
import { AccessGuard } from './access.guard';
import { AnswerInterceptor } from './answer.interceptor';
import { readJsonBodies } from './body-parser';
import { rejectBrokenConnections } from './broken-requests';
import { serveDocument } from './docs';
import { Gatekeeper } from './gatekeeper';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import type { ApiDocument } from './openapi/document';
import { ProblemFilter } from './problem.filter';
import { serveProblemPages } from './problem-pages';
import { problemOf } from './problem';
import { followRequests, requestIdOf } from './request-context';
import { RouteTable } from './route-table';
import { setSecurityHeaders } from './security-headers';
import { removeUpload, uploadLimitBytes } from './upload';
import { ValidationPipe } from './validation.pipe';
import { serveWebFiles } from './web-files';

/** The largest JSON body. */
export const bodyLimitBytes = 1024 * 1024;

/** What an application takes besides its modules. */
export interface AppOptions {
  readonly config: Pick<Config, 'publicUrl' | 'secureCookies' | 'secret'>;
  /** Served at `/openapi.json` and shown at `/docs`. */
  readonly document: ApiDocument;
  /** The folder of the built web app; left out in tests. */
  readonly webRoot?: string;
  /** Instead of the one a module provides. For tests. */
  readonly gatekeeper?: Gatekeeper;
}

/** The HTTP server. Create the application with `bodyParser: false`: `configureApp` brings the parsers. */
export function createAdapter(config: Pick<Config, 'publicUrl' | 'trustProxy'>): FastifyAdapter {
  const options: FastifyHttpOptions<RawServerDefault> = {
    bodyLimit: bodyLimitBytes,
    trustProxy: config.trustProxy,
    routerOptions: { maxParamLength: 200 },
    genReqId: (request) => requestIdOf(request.headers),
    clientErrorHandler: rejectBrokenConnections,
    // Addresses so broken that no route is looked for; no hook has run.
    frameworkErrors: (error, request, reply) => {
      const { body, headers } = problemOf(error, request.id, config.publicUrl);
      void (reply as FastifyReply)
        .status(body.status)
        .headers({ 'x-request-id': request.id, ...headers })
        .header('content-type', 'application/problem+json; charset=utf-8')
        .send(JSON.stringify(body));
    },
  };
  return new FastifyAdapter(options);
}

/**
 * Makes a Nest application speak HTTP as every program of ours does: problems, access, content types, ETags, repeated
 * requests, security headers, the document and the web app. Call it before `init` or `listen`.
 */
export async function configureApp(app: NestFastifyApplication, options: AppOptions): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  const { config, document } = options;
  const routes = new RouteTable();
  routes.watch(server);
  routes.learn(document);
  followRequests(server);
  readJsonBodies(server);
  await setSecurityHeaders(server, config.secureCookies);
  await server.register(fastifyCookie);
  await server.register(fastifyMultipart, {
    limits: { fileSize: uploadLimitBytes, files: 1, fields: 20, fieldSize: 100_000 },
  });
  server.addHook('onResponse', (request) => removeUpload(request));

  const pageFor = await serveWebFiles(server, options.webRoot);
  serveDocument(app, document);
  serveProblemPages(server);

  const gatekeeper = options.gatekeeper;
  app.useGlobalGuards(new AccessGuard(() => gatekeeper ?? app.get(Gatekeeper, { strict: false }), config.publicUrl));
  app.useGlobalInterceptors(
    new IdempotencyInterceptor(app.get(IdempotencyKeys, { strict: false }), config),
    new AnswerInterceptor(),
  );
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalFilters(new ProblemFilter(routes, config.publicUrl, pageFor));
  app.enableShutdownHooks([]);
}
