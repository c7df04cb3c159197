import { Injectable } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { policyProblems } from '#matching-core';
import { constraintErrors, Db, fingerprint, insertOnce, newId, type Tx, Work } from '#platform/database';
import type { PolicyView, RevisePolicy } from './contract/policy.schema';
import { matchingErrors } from './domain/errors';
import { changesBetween, figuresOf } from './domain/policy';
import { PolicyRow } from './persistence/policy.entity';
import { PoliciesQueries } from './policies.queries';
import { keepFirstPolicy, newestPolicy } from './policy-in-force';

constraintErrors({ uq_policy_number: () => matchingErrors.policyChangedMeanwhile() });

/** Writes of a service's policy: each change is a new version, and none is ever changed or lost. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly db: Db,
    private readonly work: Work,
    private readonly queries: PoliciesQueries,
  ) {}

  /**
   * Adds a version. It counts from the next run on. The same id again is the same version.
   *
   * @throws DomainError `matching.policy_changed_meanwhile` when it is not based on the newest version,
   * `matching.policy_invalid` with every figure that does not stand, `matching.policy_unchanged`
   */
  async revise(actor: TenantActor, input: RevisePolicy): Promise<PolicyView> {
    const problems = policyProblems(input.figures);
    if (problems.length > 0) throw matchingErrors.policyInvalid(problems);
    return this.work.run(actor, 'matching.revise-policy', async (tx) => {
      const before = await newestPolicy(tx);
      const row = newRow(tx, actor, input);
      if (!(await isRepeated(tx, row))) {
        if (before.version !== String(input.basedOn)) throw matchingErrors.policyChangedMeanwhile();
        const changes = changesBetween(figuresOf(before), input.figures);
        if (changes.length === 0) throw matchingErrors.policyUnchanged();
        if (await insertOnce(tx, PolicyRow, row, matchingErrors.idTaken))
          tx.note({ kind: 'matching-policy', id: row.id }, { number: row.number, changes });
      }
      const view = await this.queries.find(tx, row.id);
      if (!view) throw matchingErrors.policyNotFound(row.id);
      return view;
    });
  }

  /** Sees to it that the service has its first version, so that reading finds one. */
  async ready(actor: TenantActor): Promise<void> {
    const isThere = await this.db.read(actor, (reader) => reader.query(`select from matching.policy limit 1`));
    if (isThere.length === 0) await this.work.run(actor, 'matching.keep-first-policy', keepFirstPolicy);
  }
}

function newRow(tx: Tx, actor: TenantActor, input: RevisePolicy): PolicyRow {
  return Object.assign(new PolicyRow(), {
    id: input.id ?? newId<'matching-policy'>(),
    tenantId: actor.tenantId,
    number: input.basedOn + 1,
    figures: input.figures,
    why: input.why,
    madeBy: actor.kind === 'account' ? actor.accountId : null,
    madeAt: tx.now,
    createFingerprint: fingerprint(input),
  });
}

/** Whether this very request made its version before. */
async function isRepeated(tx: Tx, { id, createFingerprint }: PolicyRow): Promise<boolean> {
  const same = await tx.manager.getRepository(PolicyRow).findOneBy({ id });
  if (same && same.createFingerprint !== createFingerprint) throw matchingErrors.idTaken(id);
  return same !== null;
}
