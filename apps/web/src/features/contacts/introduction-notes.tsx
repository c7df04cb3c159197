import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { PressureNotes } from '../employers/pressure';
import { relationshipQuery } from '../employers/queries';
import { ColleagueNotes } from '../employers/relationship-notes';
import type { ContactFields } from './contact-fields';

const isIntroduction = ({ client, purpose, presence }: ContactFields) =>
  client !== null && purpose === 'present_candidate' && presence !== 'client_alone';

/** Before anybody walks in: which colleague was there or will be, and how much this employer was asked already. */
export function IntroductionNotes({ employerId, fields }: { employerId: string; fields: ContactFields }): ReactNode {
  const { data: relationship } = useQuery(relationshipQuery(employerId));
  const day = fields.when === 'now' ? '' : fields.at.slice(0, 10);
  return (
    <>
      {relationship && <ColleagueNotes colleagues={relationship.colleagues} />}
      <div role="status">
        {isIntroduction(fields) && <PressureNotes employerId={employerId} on={day || undefined} />}
      </div>
    </>
  );
}
