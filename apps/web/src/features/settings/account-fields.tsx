import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import type { View } from '../../api/client';
import { CheckboxGroup, RadioChips } from '../../ui/choice-fields';
import { Loaded } from '../../ui/states';
import type { FieldBinding } from '../../ui/use-form';
import { roleNames } from '../session/words';
import { teamsQuery } from './queries';
import { roleHints } from './words';

const roles = (Object.keys(roleHints) as View<'Role'>[]).map((value) => ({
  value,
  label: roleNames[value] ?? value,
  hint: roleHints[value],
}));

/** What somebody is to the service. */
export const RoleField = (field: FieldBinding<View<'Role'> | ''>): ReactNode => (
  <RadioChips {...field} label="Role" choices={roles} />
);

/** Shows a form once the teams are there, so that its button does not move away under a finger. */
export function TeamsFirst({ children }: { children: ReactNode }): ReactNode {
  return (
    <Loaded query={useQuery(teamsQuery)} what="the teams">
      {() => children}
    </Loaded>
  );
}

/** Any number of the teams; says so when there is none. */
export function TeamsField({
  label,
  hint,
  ...field
}: FieldBinding<readonly string[]> & { label: string; hint: string }): ReactNode {
  const teams = useQuery(teamsQuery);
  if (teams.data?.length === 0) return <p className="nhsuk-hint">There are no teams yet; add them under Teams.</p>;
  return (
    <CheckboxGroup
      {...field}
      label={label}
      hint={hint}
      optional
      choices={(teams.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
