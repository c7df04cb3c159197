import type { ReactNode } from 'react';

import { Button } from '../../../ui/button';
import { CheckboxGroup, RadioChips, Select, Tick } from '../../../ui/choice-fields';
import { FieldRow } from '../../../ui/form';
import { NumberField } from '../../../ui/text-fields';
import { choicesOf } from '../words';
import type { Answered, Said, Wanted, WishesValues } from './model';
import { OwnWords, Weight, weights } from './part';
import { TimeGrid, weekdaySlots } from './time-grid';
import {
  contractNames,
  dimensionWords,
  hasNames,
  modeNames,
  requirementNames,
  shiftNames,
  type Dimension,
  type Strength,
} from './words';

interface PartProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

const quiet = { problem: undefined } as const;

/** How many hours a week, and into how many one would like to grow. */
export function Hours({ value, onChange }: PartProps<WishesValues['hours']>): ReactNode {
  const number = (name: 'min' | 'max' | 'buildUpTo') => ({
    ...quiet,
    name: `hours-${name}`,
    value: value[name],
    onChange: (count: number | null) => onChange({ ...value, [name]: count }),
    decimals: 2,
    suffix: 'hours',
    optional: true,
  });
  return (
    <>
      <FieldRow>
        <NumberField {...number('min')} label="At least" />
        <NumberField {...number('max')} label="At most" />
        <NumberField {...number('buildUpTo')} label="Later on up to" />
      </FieldRow>
      <Weight
        name="hours-strength"
        label="How much does it matter?"
        value={value.strength}
        choices={weights(value.strength, 'prefer', 'must', 'indifferent')}
        onChange={(strength) => onChange({ ...value, strength })}
      />
      <OwnWords name="hours-words" value={value.words} onChange={(words) => onChange({ ...value, words })} />
    </>
  );
}

/** The days and parts of days that work. */
export function DaysAndTimes({ value, onChange }: PartProps<WishesValues['availability']>): ReactNode {
  return (
    <>
      <TimeGrid value={value.slots} onChange={(slots) => onChange({ ...value, slots })} />
      <div className="fh-actions">
        <Button kind="secondary" small onClick={() => onChange({ ...value, slots: weekdaySlots })}>
          Weekdays, 8 to 5
        </Button>
        {value.slots.length > 0 && (
          <Button kind="quiet" small onClick={() => onChange({ ...value, slots: [] })}>
            Clear
          </Button>
        )}
      </div>
      <Weight
        name="availability-strength"
        label="If the shifts do not fit these times"
        value={value.strength}
        choices={[
          { value: 'prefer', label: 'Show it lower down' },
          { value: 'must', label: 'Leave it out' },
          { value: 'indifferent', label: 'Doesn’t matter' },
        ]}
        onChange={(strength) => onChange({ ...value, strength })}
      />
      <OwnWords name="availability-words" value={value.words} onChange={(words) => onChange({ ...value, words })} />
    </>
  );
}

interface SaidRowsProps<Key extends string> extends PartProps<Readonly<Record<Key, Said>>> {
  readonly name: string;
  readonly titles: Readonly<Record<Key, string>>;
  readonly must: string;
}

/** Rows of one thing each with how one feels about it: the phone's own picker keeps a long list short. */
function SaidRows<Key extends string>({ name, titles, must, value, onChange }: SaidRowsProps<Key>): ReactNode {
  const change = (key: Key, next: Partial<Said>) => onChange({ ...value, [key]: { ...value[key], ...next } });
  const choices: readonly { value: Strength; label: string }[] = [
    { value: 'prefer', label: 'Would like' },
    { value: 'must', label: must },
    { value: 'indifferent', label: 'Doesn’t matter' },
    { value: 'avoid', label: 'Rather not' },
    { value: 'deal_breaker', label: 'Never' },
  ];
  return (Object.keys(titles) as Key[]).map((key) => (
    <div key={key} className="fh-row">
      <Select
        {...quiet}
        name={`${name}-${key}`}
        label={titles[key]}
        none="Not talked about"
        value={value[key].strength}
        choices={choices}
        onChange={(strength) => change(key, { strength })}
      />
      {value[key].strength && (
        <OwnWords
          name={`${name}-words-${key}`}
          about={titles[key].toLowerCase()}
          value={value[key].words}
          onChange={(words) => change(key, { words })}
        />
      )}
    </div>
  ));
}

export const Shifts = (props: PartProps<WishesValues['shifts']>): ReactNode => (
  <SaidRows name="shifts" titles={shiftNames} must="Only with it" {...props} />
);

export const Contracts = (props: PartProps<WishesValues['contracts']>): ReactNode => (
  <SaidRows name="contracts" titles={contractNames} must="Only this" {...props} />
);

/** How one travels and how long it may take. */
export function GettingThere({ value, onChange }: PartProps<WishesValues['travel']>): ReactNode {
  return (
    <>
      <CheckboxGroup
        {...quiet}
        name="travel-modes"
        label="How can you travel?"
        look="chips"
        value={value.modes}
        choices={choicesOf(modeNames)}
        onChange={(modes) => onChange({ ...value, modes: [...modes] })}
      />
      <NumberField
        {...quiet}
        name="travel-minutes"
        label="Longest journey, one way"
        hint="From door to door, waiting included."
        suffix="minutes"
        value={value.maxMinutes}
        onChange={(maxMinutes) => onChange({ ...value, maxMinutes })}
      />
      <Weight
        name="travel-strength"
        label="If it takes longer"
        value={value.strength}
        choices={[
          { value: 'prefer', label: 'Show it lower down' },
          { value: 'must', label: 'Leave it out' },
        ]}
        onChange={(strength) => onChange({ ...value, strength })}
      />
      <OwnWords name="travel-words" value={value.words} onChange={(words) => onChange({ ...value, words })} />
    </>
  );
}

/** The least pay. */
export function Pay({ value, onChange }: PartProps<WishesValues['pay']>): ReactNode {
  return (
    <>
      <NumberField
        {...quiet}
        name="pay-floor"
        label="Least pay an hour, before tax"
        prefix="£"
        decimals={2}
        optional
        value={value.floor}
        onChange={(floor) => onChange({ ...value, floor })}
      />
      <Weight
        name="pay-strength"
        label="If it pays less"
        value={value.strength}
        choices={[
          { value: 'prefer', label: 'Show it lower down' },
          { value: 'must', label: 'Leave it out' },
        ]}
        onChange={(strength) => onChange({ ...value, strength })}
      />
      <OwnWords name="pay-words" value={value.words} onChange={(words) => onChange({ ...value, words })} />
    </>
  );
}

const amounts = [
  { value: 'low', label: 'A little' },
  { value: 'high', label: 'A lot' },
  { value: 'any', label: 'Doesn’t matter' },
] as const;

function OneSide({ side, value, onChange }: PartProps<Wanted> & { side: Dimension }): ReactNode {
  const { name, question } = dimensionWords[side];
  const wants = value.want === 'low' || value.want === 'high';
  return (
    <div className="fh-row">
      <RadioChips
        {...quiet}
        name={`environment-${side}`}
        label={question}
        value={value.want}
        choices={amounts}
        onChange={(want) => onChange({ ...value, want })}
      />
      {wants && (
        <RadioChips
          {...quiet}
          name={`environment-strength-${side}`}
          label="If it is otherwise"
          value={value.must ? 'must' : 'prefer'}
          choices={[
            { value: 'prefer', label: 'Show it lower down' },
            { value: 'must', label: 'Leave it out' },
          ]}
          onChange={(strength) => onChange({ ...value, must: strength === 'must' })}
        />
      )}
      {value.want && (
        <div className="fh-row__foot">
          <OwnWords
            name={`environment-words-${side}`}
            about={name.toLowerCase()}
            value={value.words}
            onChange={(words) => onChange({ ...value, words })}
          />
          <button
            type="button"
            className="fh-link-button"
            onClick={() => onChange({ want: '', must: false, words: '' })}
          >
            Leave open<span className="nhsuk-u-visually-hidden">: {name.toLowerCase()}</span>
          </button>
        </div>
      )}
    </div>
  );
}

/** What the workplace is like. */
export function Workplace({ value, onChange }: PartProps<WishesValues['environment']>): ReactNode {
  return (Object.keys(dimensionWords) as Dimension[]).map((side) => (
    <OneSide key={side} side={side} value={value[side]} onChange={(wanted) => onChange({ ...value, [side]: wanted })} />
  ));
}

/** What one has of what employers ask for. */
export function WhatYouHave({ value, onChange }: PartProps<WishesValues['requirements']>): ReactNode {
  const change = (kind: keyof typeof requirementNames, next: Partial<Answered>) =>
    onChange({ ...value, [kind]: { ...value[kind], ...next } });
  return (Object.keys(requirementNames) as (keyof typeof requirementNames)[]).map((kind) => (
    <div key={kind} className="fh-row">
      <RadioChips
        {...quiet}
        name={`requirements-${kind}`}
        label={requirementNames[kind]}
        value={value[kind].has || 'unknown'}
        choices={choicesOf(hasNames)}
        onChange={(has) => change(kind, { has: has === 'unknown' ? '' : has })}
      />
      {value[kind].has === 'no' && (
        <Tick
          {...quiet}
          name={`requirements-hide-${kind}`}
          label="Leave out jobs that need it"
          value={value[kind].hide}
          onChange={(hide) => change(kind, { hide })}
        />
      )}
      {value[kind].has && (
        <OwnWords
          name={`requirements-words-${kind}`}
          about={requirementNames[kind].toLowerCase()}
          value={value[kind].words}
          onChange={(words) => change(kind, { words })}
        />
      )}
    </div>
  ));
}
