import type { Tx } from '#platform/database';
import { jobDevelopmentErrors } from './domain/errors';
import { isIntroduction, type IntroductionWarning, refusesPlan } from './domain/introductions';
import type { ContactRow } from './persistence/contact.entity';
import type { PressureQueries } from './pressure.queries';

/**
 * What speaks against a contact that introduces somebody; nothing against any other. Introductions to one employer are written
 * one after another, so that of two at once the second counts the first. A plan is refused where the employer, or the service
 * for them, wants nobody to come; what took place is written down whatever it was.
 */
export async function introductionWarnings(
  tx: Tx,
  pressure: PressureQueries,
  row: ContactRow,
): Promise<IntroductionWarning[]> {
  if (!isIntroduction(row)) return [];
  const { id, employerId, occurredAt, plannedFor } = row;
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('job-development.introductions:' || $1, 0))`, [
    employerId,
  ]);
  const warnings = await pressure.warnings(tx, { id, employerId, at: (occurredAt ?? plannedFor)! }, tx.now);
  const refused = occurredAt === null && refusesPlan(warnings);
  if (refused) throw jobDevelopmentErrors.notToBeApproached(refused);
  return warnings;
}
