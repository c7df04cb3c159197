import type { ReactNode } from 'react';

import { Button } from '../../ui/button';
import { Tag } from '../../ui/data';
import { localDay, momentInWords, relativeDay } from '../../ui/dates';
import { Section } from '../../ui/page';
import { ErrorState } from '../../ui/states';
import { toast } from '../../ui/toast';
import { useCompleteNextStep } from './queries';
import { contactSentences, type ContactView } from './words';

/** When a next step is due, with a mark when that day has passed. */
export function Due({ on }: { on: string | null }): ReactNode {
  if (on === null) return null;
  const late = on < localDay(new Date());
  return late ? (
    <Tag colour="amber">Was due {relativeDay(on)}</Tag>
  ) : (
    <span className="fh-soft">Due {relativeDay(on)}</span>
  );
}

/** Ticks a next step off. */
export function DoneButton({ contact }: { contact: ContactView }): ReactNode {
  const complete = useCompleteNextStep();
  if (!contact.actions.includes('complete_next_step')) return null;
  return (
    <>
      <Button
        kind="secondary"
        small
        icon="check"
        busy={complete.isPending}
        onClick={() => complete.mutate(contact.id, { onSuccess: () => toast('Next step done') })}
      >
        Done<span className="nhsuk-u-visually-hidden">: {contact.nextStep}</span>
      </Button>
      {complete.error && <ErrorState error={complete.error} sentences={contactSentences} />}
    </>
  );
}

/** The next step of a contact: what, by when, and the tick. */
export function NextStep({ contact }: { contact: ContactView }): ReactNode {
  if (contact.nextStep === null) return null;
  return (
    <Section title="Next step">
      <div className="fh-entry">
        <div className="fh-entry__body">
          <p className="fh-entry__title">{contact.nextStep}</p>
          {contact.nextStepDoneAt ? (
            <p>
              <Tag colour="green">Done</Tag> <span className="fh-soft">{momentInWords(contact.nextStepDoneAt)}</span>
            </p>
          ) : (
            <p>
              <Due on={contact.nextStepOn} />
            </p>
          )}
        </div>
        <DoneButton contact={contact} />
      </div>
    </Section>
  );
}
