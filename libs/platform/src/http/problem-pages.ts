import { describedProblems } from '#platform/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { platformProblems } from './platform-problems';
import { statusOfKind } from './problem';
import { Refusal } from './refusal';

/** What a page says about one problem code. */
export interface ExplainedProblem {
  readonly code: string;
  readonly status: number;
  readonly meaning: string;
  readonly remedy: string;
}

/** Every problem code of the service: the plumbing's and those each lib described. */
export function explainedProblems(): ExplainedProblem[] {
  const own = Object.entries(platformProblems).map(([name, words]) => ({
    code: `platform.${name}`,
    status: words.status,
    meaning: words.title,
    remedy: words.detail,
  }));
  const described = [...describedProblems()].map(([code, { kind, meaning, remedy }]) => ({
    code,
    status: code.startsWith('platform.') ? 400 : statusOfKind[kind],
    meaning,
    remedy,
  }));
  return [...own, ...described].sort((left, right) => (left.code < right.code ? -1 : 1));
}

/** Serves the pages that the `type` of a problem leads to. */
export function serveProblemPages(server: FastifyInstance): void {
  server.get('/problems', (_request, reply) => page(reply, 'Problems', explainedProblems()));
  server.get<{ Params: { code: string } }>('/problems/:code', (request, reply) => {
    const found = explainedProblems().filter(({ code }) => code === request.params.code);
    if (found.length === 0) throw new Refusal('route_not_found', 'No problem has this code. /problems lists them all.');
    return page(reply, request.params.code, found);
  });
}

function page(reply: FastifyReply, title: string, problems: readonly ExplainedProblem[]): FastifyReply {
  const entries = problems.map(
    ({ code, status, meaning, remedy }) =>
      `<dt><a href="/problems/${escaped(code)}"><code>${escaped(code)}</code></a></dt>` +
      `<dd><p><strong>${escaped(meaning)}</strong> (HTTP ${status})</p><p>${escaped(remedy)}</p></dd>`,
  );
  const html =
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"></head>' +
    `<body><main><h1>${escaped(title)}</h1><dl>${entries.join('')}</dl>` +
    '<p><a href="/problems">All problems</a> · <a href="/docs">API documentation</a></p></main></body></html>';
  return reply.type('text/html; charset=utf-8').header('cache-control', 'public, max-age=3600').send(html);
}

function escaped(value: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return value.replace(/[&<>"]/g, (character) => entities[character] as string);
}
