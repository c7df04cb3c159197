import type { TenantActor } from '#kernel';
import { type MatchingPolicy, standardPolicy } from '#matching-core';
import { newId, type Reader, type Tx } from '#platform/database';
import { figuresOf, firstVersion, policyOf } from './domain/policy';

/**
 * The policy by which lists are made and explained now: that of the run started last, so that a list made by day stands
 * beside those of the night. Before any run, the newest version. The one place that says so.
 */
export async function policyInForce(reader: Reader): Promise<MatchingPolicy> {
  const [run] = await reader.query<{ version: string; figures: object }>(
    `select policy_version as version, policy as figures from matching.run order by created_at desc, id desc limit 1`,
  );
  return run ? policyOf(run.version, run.figures) : ((await newestStored(reader)) ?? policyOf(name(firstVersion), {}));
}

/** The newest version: a run that starts now takes it. The first is written down when it is first asked for. */
export async function newestPolicy(tx: Tx): Promise<MatchingPolicy> {
  const newest = await newestStored(tx);
  if (newest) return newest;
  await keepFirstPolicy(tx);
  return newestPolicy(tx);
}

/** Writes version 1 down, the standard policy; does nothing when somebody was quicker. */
export async function keepFirstPolicy(tx: Tx): Promise<void> {
  await tx.query(
    `insert into matching.policy (id, tenant_id, number, figures, made_at, create_fingerprint)
     values ($1, $2, $3, $4, $5, 'standard') on conflict do nothing`,
    [newId(), (tx.actor as TenantActor).tenantId, firstVersion, JSON.stringify(figuresOf(standardPolicy)), tx.now],
  );
}

/** The version of a policy as runs and lists record it. */
const name = (number: number): string => String(number);

async function newestStored(reader: Reader): Promise<MatchingPolicy | null> {
  const [row] = await reader.query<{ number: number; figures: object }>(
    `select number, figures from matching.policy order by number desc limit 1`,
  );
  return row ? policyOf(name(row.number), row.figures) : null;
}
