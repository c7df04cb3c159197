import { AccountsService, TeamsService, TenantsService } from '#identity';
import type { AccountActor, SystemActor, TeamId } from '#kernel';
import { newId } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { staff } from './people';
import type { Town } from './places';
import { demoPassword } from './sign-in';

/** A specialist of the demo, with the towns they cover. */
export interface Specialist {
  readonly actor: AccountActor;
  readonly teamId: TeamId;
  readonly towns: readonly Town[];
}

/** The people of the demo service and how they sign in. */
@Injectable()
export class DemoIdentity {
  constructor(
    private readonly tenants: TenantsService,
    private readonly teams: TeamsService,
    private readonly accounts: AccountsService,
  ) {}

  async setUp(): Promise<{ system: SystemActor; specialists: Specialist[] }> {
    const system: SystemActor = { kind: 'system', tenantId: newId<'tenant'>(), program: 'demo' };
    await this.tenants.create(system, { name: 'Don and Dearne IPS (demo)', isDemo: true });
    await this.account(system, staff.admin, 'admin', []);
    await this.account(system, staff.commissioner, 'commissioner', []);
    const specialists: Specialist[] = [];
    for (const { name, towns, leader, specialists: people } of staff.teams) {
      const teamId = (await this.teams.create(system, { name })).id;
      await this.account(system, leader, 'leader', [teamId]);
      for (const person of people)
        specialists.push({ actor: await this.account(system, person, 'specialist', [teamId]), teamId, towns });
    }
    return { system, specialists };
  }

  private async account(
    system: SystemActor,
    person: { email: string; displayName: string },
    role: AccountActor['role'],
    teamIds: TeamId[],
  ): Promise<AccountActor> {
    const input = { ...person, role, teamIds, password: demoPassword };
    const { id: accountId } = await this.accounts.create(system, input, { ownPassword: true });
    return { kind: 'account', tenantId: system.tenantId, accountId, role, teamIds };
  }
}
