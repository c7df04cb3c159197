import { programRoles } from './roles';

/**
 * What is wrong with the roles and the row security of a database, as sentences; none when all is as it must be.
 * Ask it through a connection of the programs, which has taken on `foothold_app`.
 */
export async function checkRoles(query: <Row>(sql: string) => Promise<Row[]>): Promise<string[]> {
  const wrong: string[] = [];
  const roles = await query<{ name: string; strong: boolean }>(`
    select rolname as name, rolsuper or rolbypassrls or rolcanlogin as strong
    from pg_roles where rolname in (${programRoles.map((role) => `'${role}'`).join(', ')})`);
  for (const role of programRoles) {
    const found = roles.find(({ name }) => name === role);
    if (!found) wrong.push(`The role ${role} is missing: run foothold migrate.`);
    else if (found.strong)
      wrong.push(`The role ${role} is too strong: alter role ${role} nosuperuser nobypassrls nologin.`);
  }
  const owned = await query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c join pg_roles r on r.oid = c.relowner
    where c.relkind in ('r', 'p') and (r.rolname = current_user or r.rolname = 'foothold_app') limit 5`);
  for (const { name } of owned)
    wrong.push(`The programs own the table ${name}: give it to the login of DATABASE_OWNER_URL.`);
  for (const table of await openTables(query)) {
    wrong.push(`The table ${table} does not force row security: restore it from its migration.`);
  }
  return wrong;
}

/** Tables with a `tenant_id` that row security does not guard: not forced, or without any policy. */
export function openTables(query: <Row>(sql: string) => Promise<Row[]>): Promise<string[]> {
  return query<{ name: string }>(`
    select c.oid::regclass::text as name
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'bullmq')
      and not (c.relrowsecurity and c.relforcerowsecurity
        and exists (select from pg_policy p where p.polrelid = c.oid))
    order by 1`).then((rows) => rows.map(({ name }) => name));
}
