import type { AccountId, TeamId } from '#kernel';
import { clientMadeId, example, id, instant, listQuery, page, text, version, words } from '#platform/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { RoleWord } from './words';

const name = text({ max: 80, description: 'What people call the team. Unique in the service, capitals aside.' });

export const CreateTeam = example(z.strictObject({ id: clientMadeId<'team'>('team'), name }), { name: 'Rotherham' });
export type CreateTeam = z.infer<typeof CreateTeam>;

export const UpdateTeam = example(z.strictObject({ name: name.optional() }), { name: 'Rotherham and Maltby' });
export type UpdateTeam = z.infer<typeof UpdateTeam>;

export const teamActions = { update: 'The caller may rename the team' } as const;

export const TeamView = z.strictObject({
  id: id<'team'>('The team.'),
  version: version(),
  name: z.string().describe('What people call the team.'),
  members: z
    .array(
      z.strictObject({
        id: id<'account'>('The account.'),
        displayName: z.string().describe('What colleagues call this person.'),
        role: RoleWord,
      }),
    )
    .describe('The people in the team who can sign in, by name.'),
  createdAt: instant('When the team was added.'),
  updatedAt: instant('When the team was last changed.'),
  actions: z
    .array(words('TeamAction', teamActions, 'Something the caller may do.'))
    .describe('What the caller may do.'),
});
export type TeamView = z.infer<typeof TeamView>;

export const TeamQuery = listQuery({}, { sorts: ['name', '-name'] });
export type TeamQuery = z.infer<typeof TeamQuery>;
export const TeamPage = page(TeamView);
export type TeamPage = z.infer<typeof TeamPage>;

export const teamExample: TeamView = {
  id: '01936d3a-6c00-7000-8000-00000000000b' as TeamId,
  version: 1,
  name: 'Rotherham',
  members: [{ id: '01936d3a-6c00-7000-8000-00000000000a' as AccountId, displayName: 'Sam Okoro', role: 'specialist' }],
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  actions: ['update'],
};

export class CreateTeamDto extends createZodDto(CreateTeam) {}
export class UpdateTeamDto extends createZodDto(UpdateTeam) {}
export class TeamViewDto extends createZodDto(TeamView) {}
export class TeamQueryDto extends createZodDto(TeamQuery) {}
export class TeamPageDto extends createZodDto(TeamPage) {}
