import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { api, okVersioned, type Versioned, type View } from '../../../api/client';
import { ApiProblem } from '../../../api/problem';
import { localDay } from '../../../ui/dates';
import { toast } from '../../../ui/toast';
import { useEdit } from '../../../ui/use-edit';
import { wishesQuery } from '../queries';
import { inOneLine, linesOf, nothingSaid, sectionNames, sections } from './lines';
import { check, openedOf, valuesOf, wishEntries, wishesOf, type WishesValues } from './model';

/** The body holds the document under `wishes`; the form's parts are named like the document's. */
async function stating<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const errors = error.problem.errors?.map((one) => ({ ...one, pointer: one.pointer.replace(/^\/wishes\//, '/') }));
    throw new ApiProblem({ ...error.problem, errors });
  }
}

/** The form of the wishes. What somebody else stated meanwhile is taken over; where both spoke of the same, one chooses. */
export function useWishesEdit(clientId: string, current: Versioned<View<'WishesView'>>) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  // The day stays that of the opening, so that a later reading does not look as if somebody had changed it.
  const [today] = useState(() => localDay(new Date()));
  return useEdit<WishesValues>({
    opened: openedOf(current, today),
    draftKey: `wishes.${clientId}`,
    check,
    entries: wishEntries,
    // To have heard the same again on another day is worth a version.
    savesUnchanged: true,
    reload: async () => openedOf(await queryClient.fetchQuery({ ...wishesQuery(clientId), staleTime: 0 }), today),
    send: (_, etag, values) =>
      stating(
        okVersioned(
          api.PUT('/v1/clients/{clientId}/wishes', {
            params: { path: { clientId }, header: { 'If-Match': etag } },
            body: {
              source: values.source || 'together',
              statedOn: values.statedOn || undefined,
              wishes: wishesOf(values),
            },
          }),
        ),
      ),
    onSaved: async () => {
      await queryClient.invalidateQueries({ queryKey: ['clients'] });
      queryClient.removeQueries({ queryKey: ['suggestions', clientId] });
      toast('Wishes written down');
      await navigate({ to: '/clients/$clientId', params: { clientId } });
    },
  });
}

/** Name of each answer, for where two versions of it are shown. */
export const wishLabels: Readonly<Record<keyof WishesValues, string>> = {
  ...sections,
  startOn: 'Could start from',
  source: 'Who said it',
  statedOn: 'On which day',
};

/** An answer as one reads it. */
export function wishSaid(name: keyof WishesValues, value: unknown): string {
  const wishes = wishesOf({ ...valuesOf(nothingSaid, ''), [name]: value });
  const section = sectionNames.find((one) => one === name) ?? 'notes';
  return linesOf(section, wishes).map(inOneLine).join('\n') || 'Nothing said';
}
