import type { AccountActor } from '#kernel';
import type { Answer, CallOptions, TestApp } from '#platform/testing';
import { testPassword, type TestService } from '../testing';

/** A refusal as the specs look at it. */
export interface Problem {
  readonly code: string;
  readonly params?: Record<string, unknown>;
  readonly errors?: { pointer?: string; code: string }[];
}

/** The members of any view of this lib; each expectation looks at those it is about. */
export interface Seen {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly displayName: string;
  readonly prefix: string;
  readonly lastUsedAt: string | null;
  readonly oneTimePassword: string;
  readonly key: string;
  readonly settings: object;
  readonly members: Seen[];
  readonly actions: string[];
  readonly data: Seen[];
}

/** Callers with real cookies and real keys. */
export interface Callers {
  /** Signs in and answers with the cookie as the browser sends it back. */
  readonly signIn: (email: string, password?: string) => Promise<string>;
  /** A call as a person of one of the services, signed in at their first call. */
  readonly as: <Body = Seen>(
    actor: AccountActor,
    method: string,
    path: string,
    options?: CallOptions,
  ) => Promise<Answer<Body>>;
  /** A call with an API key. */
  readonly withKey: <Body = Seen>(key: string, method: string, path: string, body?: unknown) => Promise<Answer<Body>>;
}

/** Callers at an application with the real gatekeeper. */
export function callers(house: TestApp, services: readonly TestService[]): Callers {
  const cookies = new Map<AccountActor, string>();

  async function signIn(email: string, password = testPassword): Promise<string> {
    const { status, headers } = await house.call(null, 'POST', '/v1/session', { body: { email, password } });
    if (status !== 201) throw new Error(`signing in was answered with ${status}`);
    return String(headers['set-cookie']).split(';')[0] ?? '';
  }

  return {
    signIn,
    as: async <Body>(actor: AccountActor, method: string, path: string, options: CallOptions = {}) => {
      const service = services.find(({ tenantId }) => tenantId === actor.tenantId);
      const cookie = cookies.get(actor) ?? (await signIn(service?.email(actor) ?? ''));
      cookies.set(actor, cookie);
      return house.call<Body>(null, method, path, { ...options, headers: { cookie, ...options.headers } });
    },
    withKey: <Body>(key: string, method: string, path: string, body?: unknown) =>
      house.call<Body>(null, method, path, { body, headers: { authorization: `Bearer ${key}` } }),
  };
}
