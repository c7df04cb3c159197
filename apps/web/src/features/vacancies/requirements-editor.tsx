import type { ReactNode } from 'react';

import { Button } from '../../ui/button';
import { RadioChips, Select } from '../../ui/choice-fields';
import { controlId, type FieldBinding } from '../../ui/use-form';
import { FieldProblemText } from '../../ui/field';
import { TextField } from '../../ui/text-fields';
import type { VacancyFields } from './values';
import { choicesOf, essentialNames, requirementNames } from './words';

const kinds = choicesOf(requirementNames);
const essential = choicesOf(essentialNames);

/** What the employer asks for, one card each, with whether they insist on it. */
export function RequirementsEditor({
  name,
  value,
  onChange,
  problem,
}: FieldBinding<VacancyFields['requirements']>): ReactNode {
  const change = (index: number, part: Partial<VacancyFields['requirements'][number]>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <>
      <FieldProblemText name={name} problem={problem} />
      {value.map((one, index) => (
        <fieldset key={index} className="nhsuk-fieldset fh-card">
          <legend className="nhsuk-u-visually-hidden">Requirement {index + 1}</legend>
          <Select
            name={`${name}-${index}`}
            label="They ask for"
            choices={kinds}
            value={one.kind}
            onChange={(kind) => change(index, { kind: kind || 'other' })}
            problem={undefined}
          />
          <TextField
            name={`${name}-${index}-detail`}
            label="In their words"
            optional
            maxLength={500}
            value={one.detail ?? ''}
            onChange={(detail) => change(index, { detail })}
            problem={undefined}
          />
          <RadioChips
            name={`${name}-${index}-essential`}
            label="Do they insist on it?"
            choices={essential}
            value={one.essential}
            onChange={(answer) => change(index, { essential: answer || 'unknown' })}
            problem={undefined}
          />
          <Button kind="quiet" small icon="close" onClick={() => onChange(value.filter((_, at) => at !== index))}>
            Remove
          </Button>
        </fieldset>
      ))}
      <p>
        <Button
          id={controlId(name)}
          kind="secondary"
          small
          icon="log"
          onClick={() => onChange([...value, { kind: 'experience', detail: null, essential: 'unknown' }])}
        >
          {value.length === 0 ? 'Add a requirement' : 'Add another'}
        </Button>
      </p>
    </>
  );
}
