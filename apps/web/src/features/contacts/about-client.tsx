import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { RadioChips } from '../../ui/choice-fields';
import { Combobox } from '../../ui/combobox';
import { Loaded } from '../../ui/states';
import { Icon } from '../../ui/icons';
import { TextField } from '../../ui/text-fields';
import type { ContactForm } from './contact-fields';
import { clientQuery, searchClients } from './queries';
import { disclosureNames, presenceChoices } from './words';

/** Which client the contact is about, if any, and what that client allows to be said: before anything is said. */
export function AboutClient({ form }: { form: ContactForm }): ReactNode {
  const { client } = form.values;
  return (
    <>
      <Combobox
        {...form.field('client')}
        label="About a client?"
        hint="Only your team sees this. Leave empty for a general contact."
        optional
        searchKey="clients-of-my-teams"
        search={searchClients}
        minLetters={0}
      />
      {client && (
        <>
          <WhatMayBeSaid clientId={client.id} />
          <RadioChips {...form.field('presence')} label="Who was there?" choices={presenceChoices} />
          <TextField
            {...form.field('preferenceServed')}
            label={`Which of ${client.label}’s wishes does this serve?`}
            hint="Only your team sees this."
            optional
            maxLength={300}
          />
        </>
      )}
    </>
  );
}

/** The disclosure level of a client in words, and the wording they agreed to. */
export function WhatMayBeSaid({ clientId }: { clientId: string }): ReactNode {
  const query = useQuery(clientQuery(clientId));
  return (
    <Loaded query={query} what="what may be said">
      {({ preferredName, disclosureDefault, agreedWording }) => (
        <div className={`fh-disclosure fh-disclosure--${disclosureDefault}`} role="status">
          <Icon name={disclosureDefault === 'disclosed' ? 'info' : 'warning'} size={22} />
          <div>
            <p>
              <strong>What you may say about {preferredName}:</strong> {disclosureNames[disclosureDefault]}.
            </p>
            {disclosureDefault === 'disclosed' &&
              (agreedWording ? (
                <blockquote className="fh-disclosure__wording">{agreedWording}</blockquote>
              ) : (
                <p>No wording is agreed yet. Agree it with {preferredName} first.</p>
              ))}
          </div>
        </div>
      )}
    </Loaded>
  );
}
