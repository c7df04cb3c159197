import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { Button, ButtonLink } from '../../../ui/button';
import { ShowMore, Tag } from '../../../ui/data';
import { momentInWords } from '../../../ui/dates';
import { BackLink, Page, Section } from '../../../ui/page';
import { ErrorState, Loaded, Notice } from '../../../ui/states';
import { useCan } from '../../session/queries';
import { isAtWork, useRuns, useStartRun } from '../queries';
import { matchingSentences, useColours, useNames } from '../words';
import { OtherFigures, Weights } from './figures';
import { changeText } from './model';
import { policyQuery, settingsQuery, useVersions, type Policy, type Setting } from './queries';

/** Says that the newest version waits for a run, and offers one. */
function WaitsForRun({ policy }: { policy: Policy }): ReactNode {
  const mayRun = useCan('matching:run');
  const start = useStartRun();
  const runs = useRuns();
  const atWork = runs.data?.some(isAtWork) ?? false;
  return (
    <Notice>
      <p>
        Version {policy.version} counts from the next run on. Until then lists, also those made by day, keep to the
        version in use.
      </p>
      {start.error && <ErrorState error={start.error} sentences={matchingSentences} />}
      {start.isSuccess || atWork ? (
        <p>
          Matching is at work. <Link to="/matching">See how far it is</Link>
        </p>
      ) : (
        mayRun && (
          <Button kind="secondary" small busy={start.isPending} onClick={() => start.mutate()}>
            Run now
          </Button>
        )
      )}
    </Notice>
  );
}

function OneVersion({
  version,
  settings,
  mayRevise,
}: {
  version: Policy;
  settings: readonly Setting[];
  mayRevise: boolean;
}): ReactNode {
  return (
    <li className="fh-version">
      <h3>
        Version {version.version} <Tag colour={useColours[version.use]}>{useNames[version.use] ?? version.use}</Tag>
      </h3>
      {version.version === 1 ? (
        <p className="fh-quiet">What Foothold comes with.</p>
      ) : (
        <p className="fh-quiet">
          {version.madeBy ?? 'A program'}, {momentInWords(version.madeAt)}
        </p>
      )}
      {version.why && <p>{version.why}</p>}
      {version.changes.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {version.changes.map((change) => (
            <li key={change.pointer}>{changeText(change, settings)}</li>
          ))}
        </ul>
      )}
      {mayRevise && version.actions.length === 0 && (
        <Link to="/matching/policy/edit" search={{ from: version.id }}>
          Start from version {version.version}
        </Link>
      )}
    </li>
  );
}

function History({ settings }: { settings: readonly Setting[] }): ReactNode {
  const query = useVersions();
  const mayRevise = useCan('matching-policies:write');
  return (
    <Section title="Versions">
      <Loaded query={query} what="versions" sentences={matchingSentences}>
        {(versions) => (
          <>
            <ul className="fh-versions">
              {versions.map((version) => (
                <OneVersion key={version.id} version={version} settings={settings} mayRevise={mayRevise} />
              ))}
            </ul>
            <ShowMore query={query} shown={`${versions.length} ${versions.length === 1 ? 'version' : 'versions'}`} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** What matching weighs and how much: for everyone who works with its lists. */
export function PolicyPage(): ReactNode {
  const policy = useQuery(policyQuery);
  const settings = useQuery(settingsQuery);
  const mayRevise = policy.data?.actions.includes('revise') ?? false;
  return (
    <Page
      title="How matching weighs things"
      width="narrow"
      back={<BackLink to="/matching">Matching</BackLink>}
      actions={
        mayRevise && (
          <ButtonLink to="/matching/policy/edit" icon="edit">
            Change the weights
          </ButtonLink>
        )
      }
    >
      <Loaded query={settings} what="the settings" sentences={matchingSentences}>
        {(rows) => (
          <Loaded query={policy} what="the weights" sentences={matchingSentences}>
            {(current) => (
              <>
                {current.use === 'next_run' && <WaitsForRun policy={current} />}
                <Section title="What counts">
                  <p>
                    Each vacancy gets points for what it has of a person’s wishes. The more points a thing can add, the
                    more it counts. What a person said nothing about adds nothing and costs nothing. A must or a never
                    is not weighed: it leaves a vacancy out.
                  </p>
                  <Weights policy={current} settings={rows} />
                  <p>
                    <Link to="/how-matching-works">How suggestions are made</Link>, in plain words for a client.
                  </p>
                </Section>
                <Section title="The finer figures">
                  <OtherFigures policy={current} settings={rows} />
                </Section>
                <History settings={rows} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
