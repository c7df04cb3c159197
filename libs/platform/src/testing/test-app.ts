import type { TenantActor } from '#kernel';
import { ConfigModule, loadConfig } from '#platform/config';
import { CLOCK, Db, Work } from '#platform/database';
import {
  buildDocument,
  configureApp,
  createAdapter,
  Gatekeeper,
  HttpModule,
  type ApiDocument,
  type Permission,
} from '#platform/http';
import { ObservabilityModule } from '#platform/observability';
import { Global, Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { ResponseValidator } from './response-validator';
import type { TestDatabase } from './test-database';

/** What a call sends beside method and path. */
export interface CallOptions {
  /** Sent as JSON. A string or buffer is sent as it is; say its content type in `headers`. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** An answer. `Body` is what the caller expects; the document has been asked whether it is what it promises. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
  readonly text: string;
}

/** An application under test. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly document: ApiDocument;
  /**
   * Sends a request as an actor, or as nobody. Throws when the answer is not what the API document promises: an
   * undocumented status, a body outside its schema, or a property the schema does not know.
   */
  call<Body = Record<string, unknown>>(
    actor: TenantActor | null,
    method: string,
    path: string,
    options?: CallOptions,
  ): Promise<Answer<Body>>;
  close(): Promise<void>;
}

/** How the application under test differs from the real one. */
export interface TestAppOptions {
  /** Which permissions an actor has; everything unless said. */
  readonly permits?: (actor: TenantActor, permission: Permission) => boolean;
  /** `own`: the modules bring the real gatekeeper, and `call` is made as nobody with cookies or keys in its headers. */
  readonly gatekeeper?: 'own';
  readonly providers?: readonly Provider[];
  /** The folder of a built web app. */
  readonly webRoot?: string;
}

const actorHeader = 'x-test-actor';

/** Believes whoever the test says is asking. */
class TestGatekeeper extends Gatekeeper {
  constructor(private readonly rule: (actor: TenantActor, permission: Permission) => boolean) {
    super();
  }

  authenticate(request: { headers: Record<string, unknown> }): Promise<TenantActor | null> {
    const header = request.headers[actorHeader];
    return Promise.resolve(typeof header === 'string' ? (JSON.parse(header) as TenantActor) : null);
  }

  permits(actor: TenantActor, permission: Permission): boolean {
    return this.rule(actor, permission);
  }
}

@Global()
@Module({})
class TestPlumbingModule {
  static for(database: TestDatabase, extra: readonly Provider[]): DynamicModule {
    const providers: Provider[] = [
      { provide: DataSource, useValue: database.dataSource },
      { provide: Db, useValue: database.db },
      { provide: Work, useValue: database.work },
      { provide: CLOCK, useValue: database.clock },
      ...extra,
    ];
    const exported = providers.map((provider) => (typeof provider === 'function' ? provider : provider.provide));
    return { module: TestPlumbingModule, providers, exports: exported };
  }
}

/**
 * Starts the HTTP half of some libs on a test database, configured exactly as the real program is, without a port.
 *
 * @param modules the http doors: `[EmployersHttpModule]`
 */
export async function testApp(
  database: TestDatabase,
  modules: readonly Type[],
  options: TestAppOptions = {},
): Promise<TestApp> {
  const config = loadConfig({ NODE_ENV: 'test', FOOTHOLD_LOG_LEVEL: 'silent', DATABASE_URL: database.url });
  const document = buildDocument(modules);
  const plumbing = TestPlumbingModule.for(database, options.providers ?? []);
  const root: DynamicModule = {
    module: class TestRoot {},
    imports: [ConfigModule.forRoot(config), ObservabilityModule, plumbing, HttpModule, ...modules],
  };
  const app = await NestFactory.create<NestFastifyApplication>(root, createAdapter(config), {
    bodyParser: false,
    logger: false,
    abortOnError: false,
  });
  const gatekeeper = options.gatekeeper === 'own' ? undefined : new TestGatekeeper(options.permits ?? (() => true));
  await configureApp(app, { config, document, gatekeeper, webRoot: options.webRoot });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const validator = new ResponseValidator(document);
  return {
    app,
    document,
    call: (actor, method, path, call) => send(app, validator, actor, method, path, call),
    close: () => app.close(),
  };
}

async function send<Body>(
  app: NestFastifyApplication,
  validator: ResponseValidator,
  actor: TenantActor | null,
  method: string,
  path: string,
  { body, headers, query }: CallOptions = {},
): Promise<Answer<Body>> {
  const response = await app.inject({
    method: method.toUpperCase() as 'GET',
    url: withQuery(path, query),
    headers: {
      ...(actor !== null && { [actorHeader]: JSON.stringify(actor) }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && {
      payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
    }),
  });
  const type = String(response.headers['content-type'] ?? '');
  const parsed: unknown = /[/+]json/.test(type) && response.payload !== '' ? JSON.parse(response.payload) : undefined;
  const status = response.statusCode;
  validator.check({ method, url: path, status, contentType: type, body: parsed, headers: response.headers });
  return {
    status,
    headers: response.headers as Record<string, string>,
    body: parsed as Body,
    text: response.payload,
  };
}

function withQuery(path: string, query: CallOptions['query']): string {
  if (query === undefined) return path;
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item): [string, string] => [name, String(item)]),
  );
  return `${path}?${new URLSearchParams(pairs).toString()}`;
}
