import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Section } from '../../ui/page';
import { Loaded } from '../../ui/states';
import { newSuggestionsQuery } from './queries';

interface NewSuggestionsProps {
  /** The specialist whose clients they are; the reader's own when absent. */
  readonly of?: { readonly id: string; readonly name: string };
}

/** The first new suggestions for somebody's clients, each leading to the client's list, where it is answered. */
export function NewSuggestions({ of: specialist }: NewSuggestionsProps): ReactNode {
  const query = useQuery(newSuggestionsQuery(specialist?.id));
  return (
    <Section title={specialist ? `New for ${specialist.name}’s clients` : 'New for your clients'}>
      <Loaded query={query} what="new suggestions">
        {({ data, page }) => (
          <>
            {data.length === 0 && <p className="fh-soft">Nothing new. The next search is tonight.</p>}
            <ul className="fh-entries">
              {data.map(({ id, client, vacancy }) => (
                <li key={id} className="fh-entry">
                  <div className="fh-entry__body">
                    <p className="fh-entry__title">
                      <Link to="/clients/$clientId/suggestions" params={{ clientId: client.id }}>
                        {vacancy.title} for {client.preferredName}
                      </Link>
                    </p>
                    <p className="fh-soft">
                      {[vacancy.employer?.name ?? 'Employer not known', vacancy.place].filter(Boolean).join(' · ')}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
            {page.hasMore && <p className="fh-soft">There are more in each client’s list.</p>}
          </>
        )}
      </Loaded>
    </Section>
  );
}
