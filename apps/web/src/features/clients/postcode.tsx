import { useState, type ReactNode } from 'react';

import { TextField } from '../../ui/text-fields';
import type { FieldBinding } from '../../ui/use-form';

const wholePostcode = /^([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}$/;

/** The district of a whole postcode; undefined when the text is no whole postcode. */
export const districtOf = (text: string): string | undefined => wholePostcode.exec(text.trim().toUpperCase())?.[1];

/** Asks for a postcode district. A whole postcode is cut as soon as it is typed, so that the rest is neither sent nor kept. */
export function DistrictField(field: FieldBinding<string>): ReactNode {
  const [cutTo, setCutTo] = useState<string>();
  return (
    <div className="fh-district">
      <TextField
        {...field}
        label="Postcode district of their home"
        hint="The first part is enough, such as S10. It is used to estimate journeys."
        optional
        width={10}
        onChange={(text) => {
          const district = districtOf(text);
          setCutTo(district);
          field.onChange(district ?? text);
        }}
      />
      <p className="fh-district__note" role="status">
        {cutTo && cutTo === field.value && `We keep only ${cutTo}. The rest of the postcode was dropped.`}
      </p>
    </div>
  );
}
