/** A table by its schema: `employers.employer`. */
export type SchemaTable = `${string}.${string}`;

const grants = (table: string) => `grant select, insert, update, delete on ${table} to foothold_app;`;

const secured = (table: string) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;`;

function policyName(table: string, kind: string): string {
  return `${table.split('.')[1]}_${kind}`;
}

// Each question is asked in a sub-select, so that the planner answers it once for a query and not once for a row.
const ownTenant = 'tenant_id = (select platform.tenant())';
const ownTeam = 'team_id = any ((select platform.team_ids())::uuid[])';
const role = '(select platform.actor_role())';

const teamRules = {
  /** `platform.sees_client(team_id)`, spelt out for the planner. */
  detail: `(${role} = 'system' or (${role} in ('leader', 'specialist', 'key') and ${ownTeam}))`,
  /** `platform.sees_client_for_assignment(team_id)`, spelt out for the planner. */
  assignment: `(${role} in ('system', 'admin') or (${role} in ('leader', 'specialist', 'key') and ${ownTeam}))`,
} as const;

/**
 * The statements that put a table under its tenant's lock: forced row security, one policy, and the rights of the
 * programs. The table has a `tenant_id`. For the `up` of the migration that makes the table; `drop table` undoes it.
 */
export function tenantTable(table: SchemaTable): string {
  return `${secured(table)}
  create policy ${policyName(table, 'tenant')} on ${table} using (${ownTenant}) with check (${ownTenant});
  ${grants(table)}`;
}

/**
 * As `tenantTable`, for a table about clients: it also has a `team_id`, and only the client's team sees its rows
 * (commissioners never). `detail`: wishes, suggestions, contact links. `assignment`: the client, the episode and the
 * caseload, which admins see too.
 */
export function clientTable(table: SchemaTable, access: keyof typeof teamRules): string {
  const rule = `${ownTenant} and ${teamRules[access]}`;
  return `${secured(table)}
  create policy ${policyName(table, 'client')} on ${table} using (${rule}) with check (${rule});
  ${grants(table)}`;
}

/** Makes a lib's schema and lets the programs look inside. First statement of a lib's first migration. */
export function libSchema(schema: string): string {
  return `create schema ${schema}; grant usage on schema ${schema} to foothold_app;`;
}
