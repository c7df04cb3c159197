import { roles } from '#kernel';
import { text, words } from '#platform/contract';
import { z } from 'zod';
import { scopes } from '../domain/api-key';
import { longestPassword, shortestPassword } from '../domain/password';
import { permissions } from '../domain/permissions';

export const RoleWord = words('Role', roles, 'What a signed-in person is to the service.');
export const ScopeWord = words('Scope', scopes, 'What an API key may do.');
export const PermissionWord = words('Permission', permissions, 'A right, as `lib:verb`.');

/** The address somebody signs in with. */
export const Email = z
  .email()
  .max(254)
  .toLowerCase()
  .describe('E-mail address in lower case. It is what one signs in with, and unique over all services.');

/** A password as somebody chooses it. */
export const NewPassword = z
  .string()
  .normalize()
  .min(shortestPassword)
  .max(longestPassword)
  .meta({ format: 'password' })
  .describe(`At least ${shortestPassword} characters, five of them different, without the e-mail address.`);

/** A password as somebody types it to prove who they are. */
export const TypedPassword = (description: string) =>
  z.string().normalize().min(1).max(longestPassword).meta({ format: 'password' }).describe(description);

export const PersonName = text({ max: 120, description: 'What colleagues call this person.' });
