import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { Select } from '../../ui/choice-fields';
import { shortDay } from '../../ui/dates';
import { occupationQuery, type Vacancy } from './queries';
import type { VacancyValues } from './values';
import { dimensionIds, dimensions, levelName, levelNames } from './words';

type Fact = Vacancy['environment'][number];

/** Who says so: a colleague who was there, the advert, or only what is usual in the occupation. */
export function originSaid({ origin, observedBy, observedOn }: Fact): string {
  if (origin === 'advert') return 'written in the advert';
  if (origin === 'usual') return 'usual in this kind of work';
  const on = observedOn ? ` on ${shortDay(observedOn)}` : '';
  return `seen by ${observedBy ?? 'a colleague'}${on}`;
}

const levels = levelNames.map((label, index) => ({ value: String(index + 1), label }));

interface EnvironmentFieldsProps {
  readonly value: VacancyValues['environment'];
  readonly onChange: (value: VacancyValues['environment']) => void;
  readonly soc2020: string | undefined;
  /** What is on record already. */
  readonly seen: Vacancy['environment'] | undefined;
}

/** What one has seen at the workplace. It is recorded under one's own name and today's date. */
export function EnvironmentFields({ value, onChange, soc2020, seen }: EnvironmentFieldsProps): ReactNode {
  const occupation = useQuery({ ...occupationQuery(soc2020 ?? ''), enabled: soc2020 !== undefined && !seen });
  const hintFor = (dimension: Fact['dimension']) => {
    const fact = seen?.find((one) => one.dimension === dimension);
    if (fact) return `Now: ${levelName(fact.level).toLowerCase()}, ${originSaid(fact)}`;
    const usual = occupation.data?.environment.find((one) => one.dimension === dimension);
    return usual && soc2020 ? `Usual in this kind of work: ${levelName(usual.level).toLowerCase()}` : undefined;
  };
  return (
    <>
      <p className="nhsuk-hint">
        Only what you have seen yourself. It is kept with your name and today’s date, and counts for more than the
        advert or what is usual.
      </p>
      <div className="fh-two">
        {dimensionIds.map((dimension) => (
          <Select
            key={dimension}
            name={`environment-${dimension}`}
            label={dimensions[dimension].ask}
            hint={hintFor(dimension)}
            none="Not seen"
            choices={levels}
            value={value[dimension] === undefined ? '' : String(value[dimension])}
            onChange={(level) => {
              const { [dimension]: _, ...others } = value;
              onChange(level === '' ? others : { ...others, [dimension]: Number(level) });
            }}
            problem={undefined}
          />
        ))}
      </div>
    </>
  );
}
