import { Injectable } from '@nestjs/common';
import type { AccountActor, KeyActor, TenantActor } from '#kernel';
import type { Reader } from '#platform/database';
import type { MeView } from './contract/me.schema';
import { permissionsOf } from './domain/permissions';

type Who = Pick<MeView, 'displayName' | 'email' | 'mustChangePassword' | 'service' | 'teams'>;

const service = `jsonb_build_object('id', t.id, 'name', t.name, 'timeZone', t.time_zone, 'isDemo', t.is_demo) as service,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name) order by team.name_key)
    from identity.team team where team.id = any ($2::uuid[])
  ), '[]') as teams`;

/** Who the caller is. */
@Injectable()
export class MeQueries {
  /** The caller with everything the page needs to know about them. */
  async me(reader: Reader, actor: TenantActor): Promise<MeView> {
    if (actor.kind === 'system') throw new Error('a program of our own has no page');
    const who = actor.kind === 'account' ? await account(reader, actor) : await key(reader, actor);
    return {
      ...who,
      kind: actor.kind,
      id: actor.kind === 'account' ? actor.accountId : actor.apiKeyId,
      role: actor.kind === 'account' ? actor.role : null,
      scopes: actor.kind === 'key' ? [...actor.scopes] : [],
      permissions: permissionsOf(actor),
    };
  }
}

async function account(reader: Reader, actor: AccountActor): Promise<Who> {
  const [who] = await reader.query<Who>(
    `select a.display_name as "displayName", a.email, a.must_change_password as "mustChangePassword", ${service}
     from identity.account a join identity.tenant t on t.id = a.tenant_id where a.id = $1`,
    [actor.accountId, actor.teamIds],
  );
  return known(who);
}

async function key(reader: Reader, actor: KeyActor): Promise<Who> {
  const [who] = await reader.query<Who>(
    `select k.name as "displayName", null as email, false as "mustChangePassword", ${service}
     from identity.api_key k join identity.tenant t on t.id = k.tenant_id where k.id = $1`,
    [actor.apiKeyId, actor.teamIds],
  );
  return known(who);
}

function known(who: Who | undefined): Who {
  if (!who) throw new Error('the caller has gone between the gate and the answer');
  return who;
}
