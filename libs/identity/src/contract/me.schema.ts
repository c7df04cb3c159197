import type { TeamId, TenantId } from '#kernel';
import { example, id, words } from '#platform/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { NewPassword, PermissionWord, RoleWord, ScopeWord, TypedPassword } from './words';

export const SignIn = example(
  z.strictObject({
    email: z.string().trim().min(1).max(254).describe('The e-mail address of the account, in any case.'),
    password: TypedPassword('The password of the account.'),
  }),
  { email: 'sam.okoro@service.example', password: 'rain on the Rivelin' },
);
export type SignIn = z.infer<typeof SignIn>;

export const ChangePassword = example(
  z.strictObject({
    currentPassword: TypedPassword('The password in use until now.'),
    newPassword: NewPassword,
  }),
  { currentPassword: 'rain on the Rivelin', newPassword: 'sun over Stanage Edge' },
);
export type ChangePassword = z.infer<typeof ChangePassword>;

export const callerKinds = {
  account: 'A person with a session',
  key: 'A program with an API key',
} as const;

const team = z.strictObject({
  id: id<'team'>('The team.'),
  name: z.string().describe('Its name.'),
});

export const MeView = z.strictObject({
  kind: words('CallerKind', callerKinds, 'Who is asking.'),
  id: z.uuid().describe('The account, or the API key.'),
  displayName: z.string().describe('What colleagues call this person, or the name of the key.'),
  email: z.string().nullable().describe('The address of the account; null for a key.'),
  role: RoleWord.nullable(),
  scopes: z.array(ScopeWord).describe('What the key may do; empty for an account.'),
  mustChangePassword: z
    .boolean()
    .describe('True while the password was given by somebody else: until it is changed, nothing else is allowed.'),
  service: z
    .strictObject({
      id: id<'tenant'>('The service.'),
      name: z.string().describe('Its name.'),
      timeZone: z.string().describe('IANA name of the zone its days follow.'),
      isDemo: z.boolean().describe('Whether this is the made-up demo service.'),
    })
    .describe('The service the caller works in.'),
  teams: z.array(team).describe('The teams of the account, or those the key names.'),
  permissions: z.array(PermissionWord).describe('Everything the caller may do.'),
});
export type MeView = z.infer<typeof MeView>;

export const meExample: MeView = {
  kind: 'account',
  id: '01936d3a-6c00-7000-8000-00000000000a',
  displayName: 'Sam Okoro',
  email: 'sam.okoro@service.example',
  role: 'specialist',
  scopes: [],
  mustChangePassword: false,
  service: {
    id: '01936d3a-6c00-7000-8000-000000000009' as TenantId,
    name: 'Don Valley IPS',
    timeZone: 'Europe/London',
    isDemo: false,
  },
  teams: [{ id: '01936d3a-6c00-7000-8000-00000000000b' as TeamId, name: 'Rotherham' }],
  permissions: ['employers:read', 'employers:write'],
};

export class SignInDto extends createZodDto(SignIn) {}
export class ChangePasswordDto extends createZodDto(ChangePassword) {}
export class MeViewDto extends createZodDto(MeView) {}
