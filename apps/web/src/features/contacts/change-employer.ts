import { moveForm } from '../../ui/use-form';
import { nobody, somebodyNew, type ContactFields } from './contact-fields';

/** The search of the log's address. */
export interface LogSearch {
  readonly employerId?: string;
  readonly clientId?: string;
  readonly vacancyId?: string;
  readonly when?: 'now' | 'later';
  /** The employer that the contact was begun with, while another one is chosen. */
  readonly from?: string;
}

/** Key of the draft of a new contact. */
export const contactDraft = (employerId: string, { clientId, vacancyId, when }: LogSearch): string =>
  ['contacts', employerId, clientId, vacancyId, when].filter(Boolean).join('.');

/** The address of the form at the employer chosen. A vacancy goes along only to the employer it is of. */
export function atEmployer({ from, vacancyId, ...search }: LogSearch, employerId: string): LogSearch {
  const goesAlong = from === undefined || from === employerId;
  return { ...search, employerId, vacancyId: goesAlong ? vacancyId : undefined };
}

/** What was typed at the employer one comes from goes along to the one chosen. */
export function takeAlong(search: LogSearch, employerId: string): void {
  if (search.from === undefined) return;
  const to = contactDraft(employerId, atEmployer(search, employerId));
  moveForm<ContactFields>(contactDraft(search.from, search), to, movedToAnotherEmployer);
}

/** All but what belongs to the first employer alone. */
function movedToAnotherEmployer(fields: Partial<ContactFields>): Partial<ContactFields> {
  const { personId, authority, newPersonId: _, vacancyId: __, siteId: ___, found: ____, ...kept } = fields;
  // Somebody new stays somebody new, with what was typed about them, and gets another id there.
  if (personId === somebodyNew) return { ...kept, personId, authority };
  return personId === nobody ? { ...kept, personId } : kept;
}
