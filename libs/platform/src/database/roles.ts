/**
 * The roles of the programs. None may sign in, own a table or get past row security; a login takes one on.
 * - `foothold_app`: reads and writes of the API and the worker
 * - `foothold_relay`: carries the outbox to the queue, and does nothing else
 * - `foothold_queue`: owns the queue's own schema, and nothing else
 */
export const programRoles = ['foothold_app', 'foothold_relay', 'foothold_queue'] as const;
export type ProgramRole = (typeof programRoles)[number];

/**
 * The address of a database for a connection that has taken on a role before its first query.
 * Other `options` of the address stay; the role wins over one named there.
 */
export function asRole(databaseUrl: string, role: ProgramRole): string {
  return withOptions(databaseUrl, `-c role=${role}`);
}

function withOptions(databaseUrl: string, options: string): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', given ? `${given} ${options}` : options);
  // A form writes a space as a plus sign; PostgreSQL addresses read only the percent form.
  url.search = url.search.replaceAll('+', '%20');
  return url.toString();
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const identifier = (text: string) => `"${text.replaceAll('"', '""')}"`;

/**
 * Makes the roles that are missing and lets the logins take them on. Needs a login that may create roles, once; where
 * all is in place already it changes nothing.
 *
 * From PostgreSQL 16 on who makes a role is a member of it who may let others in, but may not take it on.
 */
export function ensureRoles(ownerLogin: string, programLogin: string): string {
  const create = programRoles.map(
    (role) => `if not exists (select from pg_roles where rolname = ${literal(role)}) then
      create role ${role} nologin noinherit;
    end if;`,
  );
  const grant = programRoles.flatMap((role) =>
    [...new Set([ownerLogin, programLogin])].map(
      (login) => `if not pg_has_role(${literal(login)}, ${literal(role)}, taking_on) then
      grant ${role} to ${identifier(login)};
    end if;`,
    ),
  );
  const takingOn = `case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end`;
  return `do $roles$ declare taking_on text := ${takingOn}; begin ${[...create, ...grant].join('\n')} end $roles$`;
}
