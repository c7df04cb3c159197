import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { Versioned, View } from '../../../api/client';
import { ButtonLink } from '../../../ui/button';
import { RadioChips } from '../../../ui/choice-fields';
import { localDay } from '../../../ui/dates';
import { EditForm } from '../../../ui/edit-form';
import { BackLink, Page, Section } from '../../../ui/page';
import { Loaded } from '../../../ui/states';
import { DateField, TextArea } from '../../../ui/text-fields';
import type { FormState } from '../../../ui/use-form';
import { clientQuery, wishesQuery } from '../queries';
import { choicesOf, clientsSentences } from '../words';
import { linesOf, sections, type SectionName } from './lines';
import { wishesOf, type WishesValues } from './model';
import { Part } from './part';
import { Contracts, DaysAndTimes, GettingThere, Hours, Pay, Shifts, WhatYouHave, Workplace } from './practical-parts';
import { useWishesEdit, wishLabels, wishSaid } from './use-wishes-edit';
import { WishesToRead } from './wish-lines';
import { LikeAnyOther, Varied } from './list-parts';
import { WhatMatters } from './what-matters';
import { EmployersToAvoid, KindsOfWork } from './work-parts';
import { sourceNames } from './words';

const route = getRouteApi('/signed-in/clients/$clientId/wishes');
type WishesVersion = Versioned<View<'WishesView'>>;

const questions: Readonly<Record<SectionName, { readonly question: string; readonly hint?: string }>> = {
  occupations: { question: 'What kinds of work?', hint: 'Also what you would rather not do, and why.' },
  hours: { question: 'How many hours a week?' },
  availability: {
    question: 'Which days and times?',
    hint: 'Tap the times that work. The name of a day or a column takes all of it.',
  },
  shifts: { question: 'What about nights, weekends and changing shifts?' },
  travel: { question: 'How do you get there?' },
  pay: { question: 'What should it pay?' },
  contracts: { question: 'What kind of contract?' },
  competitive: {
    question: 'Only jobs like any other?',
    hint: 'Open to anyone, paid at least the minimum wage, and not set aside for some people.',
  },
  environment: { question: 'What should the workplace be like?' },
  employersToAvoid: { question: 'Any employer you do not want?' },
  requirements: {
    question: 'What do you have that employers ask for?',
    hint: 'Nothing here stops anybody from working. It tells us what to ask.',
  },
  values: {
    question: 'What matters to you about work?',
    hint: 'Some of it can be looked up: what the employer does, training, moving up. The rest we ask.',
  },
  variety: {
    question: 'How varied should the list be?',
    hint: 'Usually the best come first, however alike they are. You can ask for fewer of one kind of work and of one employer.',
  },
  notes: { question: 'Anything else?' },
};

function fieldsOf(form: Pick<FormState<WishesValues>, 'field'>): Readonly<Record<SectionName, ReactNode>> {
  const of = <Name extends keyof WishesValues>(name: Name) => {
    const { value, onChange } = form.field(name);
    return { value, onChange };
  };
  return {
    occupations: <KindsOfWork {...of('occupations')} />,
    hours: <Hours {...of('hours')} />,
    availability: <DaysAndTimes {...of('availability')} />,
    shifts: <Shifts {...of('shifts')} />,
    travel: <GettingThere {...of('travel')} />,
    pay: <Pay {...of('pay')} />,
    contracts: <Contracts {...of('contracts')} />,
    competitive: <LikeAnyOther {...of('competitive')} />,
    environment: <Workplace {...of('environment')} />,
    employersToAvoid: <EmployersToAvoid {...of('employersToAvoid')} />,
    requirements: <WhatYouHave {...of('requirements')} />,
    values: <WhatMatters {...of('values')} />,
    variety: <Varied {...of('variety')} />,
    notes: (
      <>
        <DateField name="start-on" problem={undefined} label="Could start from" optional {...of('startOn')} />
        <TextArea
          name="notes-text"
          problem={undefined}
          label="In your own words"
          hint="About work only. Nothing about health needs to be written here."
          optional
          maxLength={4000}
          {...of('notes')}
        />
      </>
    ),
  };
}

function Conversation({ clientId, current }: { clientId: string; current: WishesVersion }): ReactNode {
  const edit = useWishesEdit(clientId, current);
  const { form } = edit;
  const fields = fieldsOf(form);
  const wishes = wishesOf(form.values);
  const first = current.version === 0;
  return (
    <div className="fh-conversation">
      <div className="fh-conversation__talk">
        <EditForm
          edit={edit}
          labels={wishLabels}
          show={wishSaid}
          submitLabel="Save wishes"
          sentences={clientsSentences}
          sticky
          aside={
            <ButtonLink to="/clients/$clientId" params={{ clientId }} kind="quiet">
              Cancel
            </ButtonLink>
          }
        >
          {(Object.keys(sections) as SectionName[]).map((name) => (
            <Part
              key={name}
              name={name}
              {...questions[name]}
              lines={linesOf(name, wishes)}
              problem={form.field(name).problem}
              refusals={form.refusals}
              startsOpen={first && name === 'occupations'}
            >
              {fields[name]}
            </Part>
          ))}
          <div className="fh-conversation__end">
            <RadioChips {...form.field('source')} label="Who said it?" choices={choicesOf(sourceNames)} />
            <DateField {...form.field('statedOn')} label="On which day?" max={localDay(new Date())} />
          </div>
        </EditForm>
      </div>
      {/* It scrolls by itself when long, so a keyboard must reach it. */}
      <aside className="fh-conversation__read" aria-label="What we have so far" tabIndex={0}>
        <Section title="What we have so far">
          <WishesToRead wishes={wishes} />
          <Nothing wishes={wishes} />
        </Section>
      </aside>
    </div>
  );
}

function Nothing({ wishes }: { wishes: WishesVersion['wishes'] }): ReactNode {
  const said = (Object.keys(sections) as SectionName[]).some((name) => linesOf(name, wishes).length > 0);
  return said ? null : <p className="fh-quiet">Nothing yet. Begin anywhere.</p>;
}

/** The wishes as a conversation: one part for each side of work, everything may stay open. */
export function WishesPage(): ReactNode {
  const { clientId } = route.useParams();
  const client = useQuery(clientQuery(clientId));
  const query = useQuery({ ...wishesQuery(clientId), refetchOnWindowFocus: false });
  const name = client.data?.preferredName;
  return (
    <Page
      title={name ? `What ${name} wants from work` : 'Wishes'}
      back={
        <BackLink to="/clients/$clientId" params={{ clientId }}>
          {name ?? 'Client'}
        </BackLink>
      }
      summary="Talk about what you like, in any order. Anything may stay open: suggestions come anyway, and we ask as we go."
      actions={
        query.data !== undefined &&
        query.data.version > 0 && (
          <ButtonLink to="/clients/$clientId/wishes/versions" params={{ clientId }} kind="secondary" icon="clock">
            Earlier wishes
          </ButtonLink>
        )
      }
    >
      <Loaded query={query} what="the wishes" sentences={clientsSentences}>
        {(current) => <Conversation key={clientId} clientId={clientId} current={current} />}
      </Loaded>
    </Page>
  );
}
