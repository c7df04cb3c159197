import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger } from 'pino';
import { currentRequestId } from './request-id';

/** The least important line that is written. */
export type Level = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Where and how a program logs. */
export interface LogOptions {
  /** The program: `api`, `worker`, `cli`. */
  readonly program: string;
  readonly level: Level;
  /** Absent: standard output. */
  readonly destination?: DestinationStream;
}

/** Members of a logged object that may tell who somebody is; their values are never written. */
const personal = [
  'name',
  'preferredName',
  'email',
  'phone',
  'password',
  'postcode',
  'note',
  'body',
  'cookie',
  'authorization',
];

/**
 * The log of a program, one JSON line per entry, with the id of the request or job it was written for.
 * Give it to Nest (`logger: createLog(…)`); everything else logs through Nest's `Logger`.
 */
export function createLog({ program, level, destination }: LogOptions): LoggerService {
  const options = {
    level,
    base: { program },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`]), censor: '[left out]' },
    mixin: () => {
      const requestId = currentRequestId();
      return requestId === undefined ? {} : { requestId };
    },
  };
  return new PinoLog(destination ? pino(options, destination) : pino(options));
}

class PinoLog implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest passes the stack (of an error) and the context as the last arguments, both as text. */
  private write(
    level: 'debug' | 'info' | 'warn' | 'error' | 'fatal',
    message: unknown,
    rest: readonly unknown[],
  ): void {
    const context = typeof rest.at(-1) === 'string' ? (rest.at(-1) as string) : undefined;
    const others = context === undefined ? rest : rest.slice(0, -1);
    const error = [message, ...others].find((value) => value instanceof Error);
    const stack = others.find((value) => typeof value === 'string' && value.includes('\n    at '));
    const fields: Record<string, unknown> = { context };
    if (error) fields.error = describeError(error);
    else if (stack) fields.stack = stack;
    for (const value of [message, ...others]) {
      if (value !== null && typeof value === 'object' && !(value instanceof Error)) Object.assign(fields, value);
    }
    this.pino[level](fields, textOf(message));
  }
}

function textOf(message: unknown): string | undefined {
  if (typeof message === 'string') return message;
  return message instanceof Error ? message.name : undefined;
}

/**
 * What may be written of an error. The message of a database error may repeat the value that was refused, and the
 * parameters of its query are personal data; the code, the constraint and the stack's places are enough to find it.
 */
export function describeError(error: Error): Record<string, unknown> {
  const { code, constraint, table } = ((error as { driverError?: object }).driverError ?? error) as Record<
    string,
    unknown
  >;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const fromDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  return {
    type: error.name,
    ...(fromDatabase ? { code, constraint, table } : { message: error.message, code }),
    places: places.slice(0, 12).map((line) => line.trim()),
  };
}
