import { Injectable } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Gatekeeper, type Permission } from '#platform/http';
import { identityErrors } from '../domain/errors';
import { permits } from '../domain/permissions';
import { GateService } from '../gate.service';
import { readCookie } from './session-cookie';

/** What the gate reads of a request. */
interface Arrival {
  readonly url: string;
  readonly headers: { readonly authorization?: string; readonly cookie?: string };
}

/** Where somebody may go whose password was given by somebody else. */
const openBeforePasswordChange = /^\/v1\/(session|me|me\/password-changes)(\?|$)/;

/** The house's doorkeeper: session cookie or `Authorization: Bearer fh_…`. */
@Injectable()
export class IdentityGatekeeper extends Gatekeeper {
  constructor(private readonly gate: GateService) {
    super();
  }

  /** A request with an `Authorization` header is judged by it alone, so a wrong key never falls back to somebody's cookie. */
  async authenticate({ url, headers }: Arrival): Promise<TenantActor | null> {
    const visitor = await this.visitor(headers);
    if (visitor?.mustChangePassword && !openBeforePasswordChange.test(url))
      throw identityErrors.passwordChangeRequired();
    return visitor?.actor ?? null;
  }

  /** By the table of roles and scopes, and nothing else. */
  permits(actor: TenantActor, permission: Permission): boolean {
    return permits(actor, permission);
  }

  private visitor({ authorization, cookie }: Arrival['headers']) {
    if (authorization !== undefined) {
      const [, key] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
      return key ? this.gate.byKey(key) : Promise.resolve(null);
    }
    const token = readCookie(cookie);
    return token ? this.gate.bySession(token) : Promise.resolve(null);
  }
}
