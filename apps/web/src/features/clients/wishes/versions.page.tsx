import { dayInWords, momentInWords } from '../../../ui/dates';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { View } from '../../../api/client';
import { ButtonLink } from '../../../ui/button';
import { ShowMore } from '../../../ui/data';
import { BackLink, Page, Section } from '../../../ui/page';
import { Empty, Loaded } from '../../../ui/states';
import { clientQuery, useWishesVersions } from '../queries';
import { clientsSentences } from '../words';
import { changes, nothingSaid } from './lines';
import { Line, WishesToRead } from './wish-lines';
import { originNames } from './words';

const route = getRouteApi('/signed-in/clients/$clientId/wishes/versions');
type Version = View<'WishesVersionListItem'>;

function Changes({ version, before }: { version: Version; before: Version | undefined }): ReactNode {
  // The oldest one loaded may have a predecessor that is not: then it is shown whole.
  if (!before && version.number > 1) return <WishesToRead wishes={version.wishes} />;
  const parts = changes(before?.wishes ?? nothingSaid, version.wishes);
  if (parts.length === 0) return <p>Nothing changed; it was said again.</p>;
  return (
    <dl className="fh-wishlist">
      {parts.map(({ name, title, added, gone }) => (
        <div key={name}>
          <dt>{title}</dt>
          {added.map((line) => (
            <dd key={`now ${line.text}${line.weight}`}>
              {before && <ins className="fh-change">Now</ins>} <Line line={line} />
            </dd>
          ))}
          {gone.map((line) => (
            <dd key={`before ${line.text}${line.weight}`} className="fh-change__gone">
              <span className="fh-change">Before</span> <Line line={line} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function OneVersion({ version, before }: { version: Version; before: Version | undefined }): ReactNode {
  return (
    <Section title={`${dayInWords(version.statedOn)}, version ${version.number}`}>
      <p className="fh-quiet">
        {originNames[version.source]}. Written down by {version.recordedBy ?? 'a former colleague'},{' '}
        {momentInWords(version.recordedAt)}.
      </p>
      <Changes version={version} before={before} />
      {before && (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">Everything as it stood then</span>
          </summary>
          <div className="nhsuk-details__text">
            <WishesToRead wishes={version.wishes} />
          </div>
        </details>
      )}
    </Section>
  );
}

/** How the wishes came to be what they are: every version, what it changed, who said it and who wrote it down. */
export function WishesVersionsPage(): ReactNode {
  const { clientId } = route.useParams();
  const client = useQuery(clientQuery(clientId));
  const query = useWishesVersions(clientId);
  return (
    <Page
      title="Earlier wishes"
      width="narrow"
      summary={client.data?.preferredName}
      back={
        <BackLink to="/clients/$clientId/wishes" params={{ clientId }}>
          Wishes
        </BackLink>
      }
    >
      <Loaded
        query={query}
        what="earlier wishes"
        sentences={clientsSentences}
        empty={
          <Empty
            title="Nothing was written down yet"
            icon="edit"
            action={
              <ButtonLink to="/clients/$clientId/wishes" params={{ clientId }}>
                Talk about wishes
              </ButtonLink>
            }
          />
        }
      >
        {(versions) => (
          <>
            {versions.map((version, index) => (
              <OneVersion key={version.number} version={version} before={versions[index + 1]} />
            ))}
            <ShowMore query={query} shown={`${versions.length} ${versions.length === 1 ? 'version' : 'versions'}`} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
