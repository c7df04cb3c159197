import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Section } from '../../ui/page';
import { Loaded } from '../../ui/states';
import { caseloadProspects } from '../prospects/queries';

interface WorthAVisitProps {
  /** Whose caseload; the reader's own when absent. */
  readonly of?: { readonly id: string; readonly name: string };
}

const most = 3;

/** The first doors to knock at without a vacancy on record, and the way to all of them. */
export function WorthAVisit({ of: specialist }: WorthAVisitProps): ReactNode {
  const query = useInfiniteQuery(caseloadProspects(specialist?.id, most));
  return (
    <Section title="Worth a visit">
      <Loaded query={query} what="employers">
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="fh-soft">No employer to visit without a vacancy just now.</p>
          ) : (
            <>
              <ul className="fh-entries">
                {rows.map(({ employer, serves }) => (
                  <li key={employer.id} className="fh-entry">
                    <div className="fh-entry__body">
                      <p className="fh-entry__title">
                        <Link to="/employers/$employerId" params={{ employerId: employer.id }}>
                          {employer.name}
                        </Link>
                      </p>
                      <p className="fh-soft">{forWhom(serves)}</p>
                    </div>
                  </li>
                ))}
              </ul>
              <Link to="/prospects" search={{ specialistId: specialist?.id }}>
                All employers worth a visit
              </Link>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function forWhom(serves: readonly { readonly client: { readonly preferredName: string } }[]): string {
  const names = serves.map(({ client }) => client.preferredName);
  if (names.length <= 3) return `For ${names.join(', ')}`;
  return `For ${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
