import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { View } from '../../api/client';
import { ButtonLink } from '../../ui/button';
import { dayInWords } from '../../ui/dates';
import { BackLink, Page } from '../../ui/page';
import { Loaded } from '../../ui/states';
import { useCan } from '../session/queries';
import { NewSuggestions } from './new-suggestions';
import { NextStepsDue } from './next-steps-due';
import { Planned } from './planned';
import { WorthAVisit } from './worth-a-visit';
import { todayQuery } from './queries';
import { Week } from './week';
import { todaySentences } from './words';

const route = getRouteApi('/signed-in/today');

/** The day: what is planned, what is due, how the week stands. Leaders open it for each of their specialists. */
export function TodayPage(): ReactNode {
  const { specialistId } = route.useSearch();
  const mayLog = useCan('contacts:write');
  const query = useQuery(todayQuery(specialistId));
  const own = specialistId === undefined;
  const title = own ? 'Today' : query.data ? `${query.data.specialist.name}’s day` : 'A specialist’s day';
  return (
    <Page
      title={title}
      summary={query.data && dayInWords(query.data.day)}
      back={own ? undefined : <BackLink to="/team">Team</BackLink>}
      actions={
        own &&
        mayLog && (
          <>
            <ButtonLink to="/contacts/new" icon="log">
              Log contact
            </ButtonLink>
            <ButtonLink to="/contacts/new" search={{ when: 'later' }} kind="secondary" icon="clock">
              Plan
            </ButtonLink>
          </>
        )
      }
    >
      <Loaded query={query} what="the day" sentences={todaySentences}>
        {(today) => <Day today={today} own={own} />}
      </Loaded>
    </Page>
  );
}

function Day({ today, own }: { today: View<'TodayView'>; own: boolean }): ReactNode {
  const maySeeSuggestions = useCan('suggestions:read');
  return (
    <div className="fh-columns">
      <div>
        <Planned contacts={today.planned} day={today.day} own={own} />
        <NextStepsDue contacts={today.nextStepsDue} />
      </div>
      <div>
        <Week today={today} own={own} />
        {maySeeSuggestions && (own ? <NewSuggestions /> : <NewSuggestions of={today.specialist} />)}
        {maySeeSuggestions && (own ? <WorthAVisit /> : <WorthAVisit of={today.specialist} />)}
      </div>
    </div>
  );
}
