import type { FastifyInstance } from 'fastify';
import type { ApiDocument } from './openapi/document';

interface Known {
  readonly methods: Set<string>;
  readonly pattern: RegExp;
}

/** Remembers which methods each address has, for `Allow`. */
export class RouteTable {
  private readonly known = new Map<string, Known>();
  private readonly readable = new Map<string, readonly string[]>();

  /** Listens to the routes being added; call it before any is. */
  watch(server: FastifyInstance): void {
    server.addHook('onRoute', ({ url, method }) => {
      const entry = this.known.get(url) ?? { methods: new Set<string>(), pattern: patternOf(url) };
      for (const name of [method].flat()) entry.methods.add(name);
      this.known.set(url, entry);
    });
  }

  /** The methods an address has, whatever its query; none when nothing lives there. */
  methodsOf(url: string): string[] {
    const [path = ''] = url.split('?');
    const methods = [...this.known.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap((entry) => [...entry.methods]);
    return [...new Set(methods)].sort();
  }

  /** Takes from the API document which content types each address reads. */
  learn({ paths }: ApiDocument): void {
    for (const [path, operations] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        const types = Object.keys(operation.requestBody?.content ?? { 'application/json': {} });
        this.readable.set(`${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`, types);
      }
    }
  }

  /** Which content types a route reads; undefined when nobody said. */
  readableOf(method: string, url: string | undefined): readonly string[] | undefined {
    return this.readable.get(`${method.toUpperCase()} ${url}`);
  }
}

function patternOf(url: string): RegExp {
  const parts = url.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part === '*' ? '.*' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}$`);
}
