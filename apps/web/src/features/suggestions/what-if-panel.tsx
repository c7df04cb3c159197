import type { ReactNode } from 'react';

import { Button } from '../../ui/button';
import { CheckboxGroup, Select } from '../../ui/choice-fields';
import { dayNames, varietyChoices, type Wishes } from '../clients/wishes/words';
import { pounds } from '../vacancies/said';
import { ends, endsAround, freeDays, type Tried } from './what-if';

interface SliderProps {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly ends: readonly [number, number];
  readonly step: number;
  /** The value as one says it. */
  readonly says: string;
  readonly onChange: (value: number) => void;
}

/** A native slider with its value in words. */
function Slider({ name, label, value, ends: [min, max], step, says, onChange }: SliderProps): ReactNode {
  const id = `what-if-${name}`;
  return (
    <div className="fh-slider">
      <label htmlFor={id}>{label}</label>
      <span className="fh-slider__says" aria-hidden="true">
        {says}
      </span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={says}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}

const days = dayNames.map((name, index) => ({ value: String(index + 1), label: name.slice(0, 3) }));

const notSaid = 'not said';
const inWords = (value: number | null | undefined, show: (value: number) => string) =>
  value === null || value === undefined ? notSaid : show(value);
const hoursSaid = (value: number) => `${value.toLocaleString('en-GB')} hours`;

interface PanelProps {
  readonly said: Wishes;
  readonly tried: Tried;
  readonly onChange: (tried: Tried) => void;
}

/** The two ends of the hours never pass each other. */
function Hours({ said, tried, onChange }: PanelProps): ReactNode {
  const least = tried.hoursMin ?? said.hours?.min;
  const most = tried.hoursMax ?? said.hours?.max;
  const range = endsAround(endsAround(ends.hours, said.hours?.min), said.hours?.max);
  const past = (one: number, other: number | null | undefined, isPast: boolean) =>
    isPast ? one : (other ?? undefined);
  return (
    <>
      <Slider
        name="hours-least"
        label="Hours a week, at least"
        value={least ?? range[0]}
        ends={range}
        step={1}
        says={inWords(least, hoursSaid)}
        onChange={(hoursMin) =>
          onChange({ ...tried, hoursMin, hoursMax: past(hoursMin, tried.hoursMax, hoursMin > (most ?? Infinity)) })
        }
      />
      <Slider
        name="hours-most"
        label="Hours a week, at most"
        value={most ?? range[1]}
        ends={range}
        step={1}
        says={inWords(most, hoursSaid)}
        onChange={(chosen) => {
          const hoursMax = Math.max(1, chosen);
          onChange({ ...tried, hoursMax, hoursMin: past(hoursMax, tried.hoursMin, hoursMax < (least ?? 0)) });
        }}
      />
    </>
  );
}

/** What can be tried out. It says what would be, and keeps nothing. */
export function WhatIfPanel(props: PanelProps): ReactNode {
  const { said, tried, onChange } = props;
  const minutes = tried.minutes ?? said.travel?.maxMinutes;
  const floor = tried.floorPence ?? said.pay?.floorPencePerHour;
  const free = tried.days ?? freeDays(said);
  const travelEnds = endsAround(ends.minutes, said.travel?.maxMinutes);
  const payEnds = endsAround(ends.floorPence, said.pay?.floorPencePerHour);
  return (
    <form className="fh-what-if" aria-label="What if" onSubmit={(event) => event.preventDefault()}>
      <Slider
        name="minutes"
        label="Longest journey"
        value={minutes ?? 60}
        ends={travelEnds}
        step={5}
        says={inWords(minutes, (value) => `${value} minutes`)}
        onChange={(value) => onChange({ ...tried, minutes: value })}
      />
      <Hours {...props} />
      <Slider
        name="pay"
        label="Least pay an hour"
        value={floor ?? payEnds[0]}
        ends={payEnds}
        step={10}
        says={inWords(floor, pounds)}
        onChange={(floorPence) => onChange({ ...tried, floorPence })}
      />
      <CheckboxGroup
        name="what-if-days"
        label="Days that work"
        hint={free.length === 0 ? 'Not said: any day.' : undefined}
        problem={undefined}
        look="chips"
        value={free.map(String)}
        choices={days}
        onChange={(chosen) => onChange({ ...tried, days: chosen.map(Number) })}
      />
      <Select
        name="what-if-variety"
        label="Variety"
        hint="Of one kind of work, and of one employer."
        problem={undefined}
        none="As many of a kind as fit best"
        value={tried.variety === 0 ? '' : String(tried.variety)}
        choices={varietyChoices(said.variety?.atMost ?? null)}
        onChange={(value) => onChange({ ...tried, variety: Number(value) })}
      />
      <Button kind="quiet" small onClick={() => onChange({ variety: said.variety?.atMost ?? 0 })}>
        Back to what was said
      </Button>
    </form>
  );
}
