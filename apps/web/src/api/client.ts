import createClient, { type Middleware } from 'openapi-fetch';
import { v7 } from 'uuid';

import { ApiProblem, readProblem, unreachable } from './problem';
import type { components, paths } from './schema';

/** A schema of the API document by name: `View<'EmployerView'>`. Nobody writes a response type by hand. */
export type View<Name extends keyof components['schemas']> = components['schemas'][Name];

/** A time-ordered id made here, so that a create may be sent again without making two. */
export const newId = (): string => v7();

type SignedOut = () => void;
let whenSignedOut: SignedOut = () => undefined;

/** Called once for each request refused because the session is over. The router sends the person to sign in and back. */
export function onSignedOut(listener: SignedOut): void {
  whenSignedOut = listener;
}

/** Paths on which 401 is an answer and not the end of a session. */
const asksWhoIsThere = ['/v1/session', '/v1/me'];

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Request-Id', newId());
    request.headers.set('Accept', 'application/json, application/problem+json');
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', newId());
    }
    // The API reads a change as a JSON Merge Patch: null clears, what is absent stays.
    if (request.method === 'PATCH') request.headers.set('Content-Type', 'application/merge-patch+json');
    return request;
  },
  onResponse({ request, response }) {
    if (response.status === 401 && !asksWhoIsThere.includes(new URL(request.url).pathname)) whenSignedOut();
    return response;
  },
};

/** The one client: typed by the API document, same-origin session cookie, request ids and idempotency keys by itself. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });
api.use(manners);

interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

async function settle<A extends Answer>(call: Promise<A>): Promise<A> {
  let answer: A;
  try {
    answer = await call;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem({ title: 'No connection', status: 0, code: unreachable });
  }
  if (!answer.response.ok) throw new ApiProblem(readProblem(answer.error, answer.response));
  return answer;
}

type DataOf<A extends Answer> = Exclude<A['data'], undefined>;

/** The data of a call, or an `ApiProblem`: `ok(api.GET('/v1/employers', { params }))`. */
export async function ok<A extends Answer>(call: Promise<A>): Promise<DataOf<A>> {
  return (await settle(call)).data as DataOf<A>;
}

/** A view together with the ETag it came with, which the next change must present. */
export type Versioned<T> = T & { readonly etag: string };

/** As `ok`, with the ETag kept on the view, so that a form sends the version *it was opened with*. */
export async function okVersioned<A extends Answer>(call: Promise<A>): Promise<Versioned<DataOf<A>>> {
  const { data, response } = await settle(call);
  return { ...(data as object), etag: response.headers.get('etag') ?? '' } as Versioned<DataOf<A>>;
}

/** For PATCH, PUT and DELETE, `params: { path, header: ifMatch(view) }`: refused with 412 when somebody changed the record since `view` was read. */
export const ifMatch = (view: Versioned<object>): { 'If-Match': string } => ({ 'If-Match': view.etag });
