import { Injectable } from '@nestjs/common';
import type { Reader } from '#platform/database';
import type { PersonView } from './contract/person.schema';

export type { PersonView };

export const personColumns = `p.id, p.version, p.employer_id as "employerId", p.site_id as "siteId", p.name, p.job_title as "jobTitle",
  p.hiring_authority as "hiringAuthority", p.phone, p.email, p.preferred_mode as "preferredMode", p.notes,
  p.left_on as "leftOn", p.updated_at as "updatedAt"`;

/** Reads of people at employers. */
@Injectable()
export class PeopleQueries {
  /** One person; null when there is none for this reader. */
  async find(reader: Reader, personId: string): Promise<PersonView | null> {
    const [person] = await reader.query<PersonView>(`select ${personColumns} from employers.person p where p.id = $1`, [
      personId,
    ]);
    return person ?? null;
  }
}
