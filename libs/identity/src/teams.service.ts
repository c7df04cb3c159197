import { Injectable } from '@nestjs/common';
import type { TeamId, TenantActor } from '#kernel';
import { constraintErrors, fingerprint, insertOnce, newId, Work } from '#platform/database';
import type { CreateTeam, TeamView, UpdateTeam } from './contract/team.schema';
import { identityErrors } from './domain/errors';
import { TeamRow } from './persistence/team.entity';
import { TeamsQueries } from './teams.queries';

constraintErrors({ uq_team_name: () => identityErrors.teamNameInUse() });

const nameKey = (name: string) => name.toLowerCase();

/** Adding and renaming teams. */
@Injectable()
export class TeamsService {
  constructor(
    private readonly work: Work,
    private readonly teams: TeamsQueries,
  ) {}

  /** Adds a team. */
  async create(actor: TenantActor, input: CreateTeam): Promise<TeamView> {
    return this.work.run(actor, 'identity.create_team', async (tx) => {
      const { id, ...rest } = input;
      const row = Object.assign(new TeamRow(), {
        id: id ?? newId<'team'>(),
        tenantId: actor.tenantId,
        name: input.name,
        nameKey: nameKey(input.name),
        createFingerprint: fingerprint(rest),
        version: 1,
        createdAt: tx.now,
        updatedAt: tx.now,
      });
      const isNew = await insertOnce(tx, TeamRow, row, identityErrors.idTaken);
      tx.note({ kind: 'team', id: row.id }, { repeated: !isNew });
      return this.teams.get(tx, row.id);
    });
  }

  /** Renames a team. `version` is the one the sender last saw. */
  async update(actor: TenantActor, teamId: TeamId, version: number, input: UpdateTeam): Promise<TeamView> {
    return this.work.run(actor, 'identity.update_team', async (tx) => {
      const row = await tx.manager.findOne(TeamRow, { where: { id: teamId }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw identityErrors.teamNotFound(teamId);
      if (row.version !== version) throw identityErrors.changedMeanwhile(row.id, row.version);
      const name = input.name ?? row.name;
      await tx.manager.save(Object.assign(row, { name, nameKey: nameKey(name), updatedAt: tx.now }));
      tx.note({ kind: 'team', id: row.id });
      return this.teams.get(tx, row.id);
    });
  }
}
