import type { ReactNode } from 'react';

import { Button } from '../../ui/button';
import { ErrorState } from '../../ui/states';
import { toast } from '../../ui/toast';
import { useNoteAuthority } from './queries';
import { employerSentences, type HiringAuthority } from './words';

/** 'Can Priya Sandhu decide to hire?' with the two answers, saved at once and taken back at once. */
export function AskAuthority({ personId, name }: { personId: string; name: string }): ReactNode {
  const note = useNoteAuthority();
  const answer = (hiringAuthority: HiringAuthority) =>
    note.mutate(
      { personId, answer: hiringAuthority },
      {
        onSuccess: () =>
          toast(hiringAuthority === 'yes' ? `${name} can hire` : `${name} cannot hire`, {
            label: 'Undo',
            run: () => note.mutate({ personId, answer: 'unknown' }),
          }),
      },
    );
  return (
    <div className="fh-ask" role="group" aria-label={`Can ${name} decide to hire?`}>
      <span>Can they decide to hire?</span>
      <Button kind="secondary" small busy={note.isPending} onClick={() => answer('yes')}>
        Yes
      </Button>
      <Button kind="secondary" small busy={note.isPending} onClick={() => answer('no')}>
        No
      </Button>
      {note.error && <ErrorState error={note.error} sentences={employerSentences} />}
    </div>
  );
}
