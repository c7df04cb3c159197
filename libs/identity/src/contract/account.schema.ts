import type { AccountId, TeamId } from '#kernel';
import {
  clientMadeId,
  example,
  id,
  instant,
  listQuery,
  page,
  queryFlag,
  text,
  version,
  words,
} from '#platform/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Email, NewPassword, PersonName, RoleWord } from './words';

const teamIds = z.array(id<'team'>('A team.')).max(100).describe('The teams this person works in.');

export const CreateAccount = example(
  z.strictObject({
    id: clientMadeId<'account'>('account'),
    email: Email,
    displayName: PersonName,
    role: RoleWord,
    teamIds: teamIds.default([]),
    password: NewPassword.optional().describe(
      'The first password, to be changed at the first sign-in. Left out, the server makes one and shows it once.',
    ),
  }),
  {
    email: 'sam.okoro@service.example',
    displayName: 'Sam Okoro',
    role: 'specialist',
    teamIds: ['01936d3a-6c00-7000-8000-00000000000b'],
  },
);
export type CreateAccount = z.infer<typeof CreateAccount>;

export const UpdateAccount = example(
  z.strictObject({
    displayName: PersonName.optional(),
    role: RoleWord.optional(),
    teamIds: teamIds.optional(),
    disabled: z.boolean().optional().describe('True ends every session of the account and refuses new ones.'),
  }),
  { role: 'leader' },
);
export type UpdateAccount = z.infer<typeof UpdateAccount>;

export const accountActions = {
  update: 'The caller may change, disable and enable the account',
  reset_password: 'The caller may give the account a one-time password',
} as const;

export const AccountView = z.strictObject({
  id: id<'account'>('The account.'),
  version: version(),
  email: z.string().describe('The address this person signs in with.'),
  displayName: z.string().describe('What colleagues call this person.'),
  role: RoleWord,
  teams: z
    .array(z.strictObject({ id: id<'team'>('The team.'), name: z.string().describe('Its name.') }))
    .describe('The teams this person works in, by name.'),
  mustChangePassword: z.boolean().describe('True until the person has chosen a password of their own.'),
  disabledAt: instant('Since when the account cannot sign in; null when it can.').nullable(),
  lastSignedInAt: instant('The last time this person signed in, if lately; null otherwise.').nullable(),
  createdAt: instant('When the account was added.'),
  updatedAt: instant('When the account was last changed.'),
  actions: z
    .array(words('AccountAction', accountActions, 'Something the caller may do.'))
    .describe('What the caller may do.'),
});
export type AccountView = z.infer<typeof AccountView>;

const oneTimePassword = z
  .string()
  .nullable()
  .describe('The password the server made, shown this once; null when the sender chose one or repeats a request.');

export const AccountWithPassword = AccountView.extend({ oneTimePassword });
export type AccountWithPassword = z.infer<typeof AccountWithPassword>;

export const AccountQuery = listQuery(
  {
    q: text({ max: 100, description: 'Part of the name or the e-mail address.' }).optional(),
    role: RoleWord.optional(),
    teamId: id<'team'>('Only members of this team.').optional(),
    disabled: queryFlag('Only accounts that cannot sign in, or only those that can.').optional(),
  },
  { sorts: ['displayName', '-displayName', 'createdAt', '-createdAt'] },
);
export type AccountQuery = z.infer<typeof AccountQuery>;
export const AccountPage = page(AccountView);
export type AccountPage = z.infer<typeof AccountPage>;

export const accountExample: AccountView = {
  id: '01936d3a-6c00-7000-8000-00000000000a' as AccountId,
  version: 1,
  email: 'sam.okoro@service.example',
  displayName: 'Sam Okoro',
  role: 'specialist',
  teams: [{ id: '01936d3a-6c00-7000-8000-00000000000b' as TeamId, name: 'Rotherham' }],
  mustChangePassword: true,
  disabledAt: null,
  lastSignedInAt: null,
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  actions: ['update', 'reset_password'],
};

export class CreateAccountDto extends createZodDto(CreateAccount) {}
export class UpdateAccountDto extends createZodDto(UpdateAccount) {}
export class AccountViewDto extends createZodDto(AccountView) {}
export class AccountWithPasswordDto extends createZodDto(AccountWithPassword) {}
export class AccountQueryDto extends createZodDto(AccountQuery) {}
export class AccountPageDto extends createZodDto(AccountPage) {}
