import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { ShowMore } from '../../ui/data';
import { shortDay } from '../../ui/dates';
import { Section } from '../../ui/page';
import { Loaded } from '../../ui/states';
import { learnedSaid } from './findings';
import { useFindings, type Finding } from './queries';
import { vacancySentences } from './words';

/** What was learned from the employer, newest first, each with the visit, the day and who wrote it down. */
export function LearnedSection({ vacancyId }: { vacancyId: string }): ReactNode {
  const query = useFindings(vacancyId);
  return (
    <Section title="Learned from the employer">
      <Loaded
        query={query}
        what="what was learned"
        sentences={vacancySentences}
        empty={<p className="fh-soft">Nothing yet. What you answer when you log a contact is kept here.</p>}
      >
        {(findings) => (
          <>
            <ol className="fh-timeline">
              {findings.map((finding) => (
                <Entry key={finding.id} finding={finding} />
              ))}
            </ol>
            <ShowMore query={query} shown={findings.length === 1 ? '1 time' : `${findings.length} times`} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Entry({ finding }: { finding: Finding }): ReactNode {
  const { facts, foundOn, foundBy, contactId } = finding;
  const by = foundBy ? ` by ${foundBy.name}` : '';
  return (
    <li className="fh-timeline__entry">
      <p className="fh-timeline__when">
        {contactId ? (
          <>
            Observed on{' '}
            <Link to="/contacts/$contactId" params={{ contactId }}>
              visit of {shortDay(foundOn)}
            </Link>
            {by}
          </>
        ) : (
          `Observed on ${shortDay(foundOn)}${by}`
        )}
      </p>
      {learnedSaid(facts).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  );
}
