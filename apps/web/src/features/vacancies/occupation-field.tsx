import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { Combobox, type Option } from '../../ui/combobox';
import { TextField } from '../../ui/text-fields';
import type { FieldBinding } from '../../ui/use-form';
import { useSettled } from '../../ui/use-settled';
import { occupationQuery, searchOccupations } from './queries';

/** Time without a key press before occupations are looked up, in milliseconds. */
const pause = 250;

/** The unit groups that fit the title, for choosing one with a tap. */
function useSuggested(title: string): readonly Option[] {
  const asked = useSettled(title.trim(), pause);
  const query = useQuery({
    queryKey: ['search', 'occupations', asked],
    queryFn: ({ signal }) => searchOccupations(asked, signal),
    enabled: asked.length >= 3,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return asked.length >= 3 ? (query.data ?? []).slice(0, 4) : [];
}

/** What the chosen kind of work means, so that the choice is not a leap in the dark. */
function Meaning({ soc2020 }: { soc2020: string }): ReactNode {
  const { data } = useQuery(occupationQuery(soc2020));
  if (!data) return null;
  return (
    <div className="fh-meaning" role="status">
      <p>
        <strong>{data.title}</strong> <span className="fh-meaning__code">SOC 2020 {data ? soc2020 : ''}</span>
      </p>
      <p>{data.description}</p>
      {data.relatedTitles.length > 0 && <p>Such as {data.relatedTitles.slice(0, 4).join(', ').toLowerCase()}.</p>}
    </div>
  );
}

/** Title as the employer says it, and the kind of work it is: suggested while one types, chosen with a tap, changed by searching. */
export function TitleAndOccupation({
  title,
  occupation,
}: {
  title: FieldBinding<string>;
  occupation: FieldBinding<Option | null>;
}): ReactNode {
  const suggested = useSuggested(title.value);
  const offered = occupation.value === null ? suggested : [];
  return (
    <>
      <TextField {...title} label="Job title" hint="As the employer calls it." maxLength={300} />
      {offered.length > 0 && (
        <div className="fh-picks" role="group" aria-label="Kinds of work that fit this title">
          <p className="fh-picks__ask">Which kind of work is it?</p>
          {offered.map((option) => (
            <button key={option.id} type="button" className="fh-pick" onClick={() => occupation.onChange(option)}>
              <span className="fh-pick__label">{option.label}</span>
              <span className="fh-pick__detail">{option.detail}</span>
            </button>
          ))}
        </div>
      )}
      <Combobox
        {...occupation}
        label="Kind of work"
        optional
        hint={
          occupation.value
            ? 'Matching compares kinds of work. Your title stays as you typed it.'
            : 'Tap one above or search. Left empty, it is taken from the title when that is clear.'
        }
        searchKey="occupations"
        search={searchOccupations}
      />
      {occupation.value && <Meaning soc2020={occupation.value.id} />}
    </>
  );
}
