import { SetupError, type Config } from '#platform/config';
import { configureApp, createAdapter, type ApiDocument } from '#platform/http';
import { createLog } from '#platform/observability';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import path from 'node:path';
import committed from '../openapi.json';
import { ApiModule } from './api.module';

/** The API, listening. */
export interface RunningApi {
  /** Where it listens: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Takes no new request, lets those at work end, and closes the connections. */
  stop(): Promise<void>;
}

/** Connects and listens. A taken port is refused in one line. */
export async function runApi(config: Config): Promise<RunningApi> {
  const logger = createLog({ program: 'api', level: config.logLevel });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(config), createAdapter(config), {
    bodyParser: false,
    logger,
    abortOnError: false,
    forceCloseConnections: true,
  });
  const document = committed as unknown as ApiDocument;
  await configureApp(app, { config, document, webRoot: builtPage() });
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    await app.close();
    throw refusalOf(error, config);
  }
  const url = await app.getUrl();
  logger.log(`Listening on ${url}`, 'Api');
  return {
    url,
    stop: async () => {
      await app.close();
      logger.log('Stopped', 'Api');
    },
  };
}

/** The folder of the built page: `dist/web`, seen from the build or from the sources. */
function builtPage(): string | undefined {
  const folders = ['../../../web', '../../../dist/web'].map((folder) => path.resolve(__dirname, folder));
  return folders.find((folder) => existsSync(path.join(folder, 'index.html')));
}

function refusalOf(error: unknown, { host, port }: Config): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new SetupError(`PORT: ${port} is taken by another program; stop it, or set PORT to a free one.`);
  if (code === 'EACCES') return new SetupError(`PORT: this user may not open ${port}; set PORT to 1024 or higher.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new SetupError(`FOOTHOLD_HOST: ${host} is no address of this machine; use 127.0.0.1 or 0.0.0.0.`);
  }
  return error;
}
