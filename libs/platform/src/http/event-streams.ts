import { Injectable, Logger, StreamableFile, type OnModuleDestroy } from '@nestjs/common';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventsType } from './operation';

/** One server-sent event. Its id comes back in `Last-Event-ID` when the reader connects anew. */
export interface StreamedEvent {
  readonly id: string;
  readonly event: string;
  /** Sent as JSON. */
  readonly data: unknown;
}

/** Tells what happens until it has nothing more to tell, or `signal` says that nobody listens any more. */
export type EventSource = (signal: AbortSignal) => AsyncIterable<StreamedEvent>;

/** How long the pauses may be before a proxy takes the connection for dead, in milliseconds. */
const heartbeatMilliseconds = 15_000;

/**
 * After this long a stream ends and its reader connects anew. So whoever has lost a session or a right does not go on
 * listening, and no connection is kept for ever.
 */
const mostMilliseconds = 5 * 60_000;

/** How long a program that stops waits for readers to take the end of their stream. */
const lastMilliseconds = 1_000;

/** How soon a reader should connect anew, in milliseconds. */
const retryMilliseconds = 2_000;

/** An event as it is sent (HTML Standard, 9.2). */
export const eventText = ({ id, event, data }: StreamedEvent): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Answers of server-sent events. All that are open end when the program does, so that nobody's answer is torn. */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly logger = new Logger('http');
  private readonly open = new Map<AbortController, Promise<void>>();
  private closed = false;

  /** The answer of a handler. Ask whatever may be refused before: once a stream is open there is no status to send. */
  answer(source: EventSource): StreamableFile {
    const stream = new PassThrough();
    const ending = new AbortController();
    if (this.closed) ending.abort();
    const closed = finished(stream).catch(() => undefined);
    this.open.set(ending, closed);
    void closed.then(() => {
      ending.abort();
      this.open.delete(ending);
    });
    void this.pass(source, stream, ending);
    return new StreamableFile(stream, { type: `${eventsType}; charset=utf-8` });
  }

  /** Ends every stream, and one that is opened later at once. Waits until their readers have had the end, but not for long. */
  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    for (const ending of this.open.keys()) ending.abort();
    await Promise.race([Promise.all(this.open.values()), sleep(lastMilliseconds, undefined, { ref: false })]);
  }

  private async pass(source: EventSource, stream: PassThrough, ending: AbortController): Promise<void> {
    const { signal } = ending;
    const heartbeat = setInterval(() => stream.write(':\n\n'), heartbeatMilliseconds);
    const limit = setTimeout(() => ending.abort(), mostMilliseconds);
    try {
      stream.write(`retry: ${retryMilliseconds}\n\n`);
      if (signal.aborted) return;
      for await (const event of source(signal)) {
        if (signal.aborted) return;
        if (!stream.write(eventText(event))) await once(stream, 'drain', { signal });
      }
    } catch (error) {
      if (!signal.aborted) this.logger.error('A stream of events broke off', (error as Error).stack);
    } finally {
      clearInterval(heartbeat);
      clearTimeout(limit);
      stream.end();
    }
  }
}
