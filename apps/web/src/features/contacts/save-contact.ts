import type { Attempt } from '../../api/attempt';
import { api, ifMatch, ok, okVersioned } from '../../api/client';
import { problemOf } from '../../api/problem';
import { noteAuthority } from '../employers/queries';
import { sendLearned } from '../vacancies/findings';
import { bodyOfContact, liesAhead, somebodyNew, type ContactFields } from './contact-fields';
import type { ContactView } from './words';

/** Whether the API refused an id because an earlier try, whose answer was lost, used it. */
const wasSavedBefore = (error: unknown) => problemOf(error).code.endsWith('.id_taken');

/** Records the person who is new, or the answer whether a known one can hire, before the contact that depends on it. */
export async function savePerson(employerId: string, fields: ContactFields): Promise<void> {
  const { personId, newPersonId, newName, newTitle, authority } = fields;
  if (personId === somebodyNew) {
    const body = {
      id: newPersonId,
      name: newName.trim(),
      jobTitle: newTitle.trim() || null,
      hiringAuthority: authority || ('unknown' as const),
    };
    try {
      await ok(api.POST('/v1/employers/{employerId}/people', { params: { path: { employerId } }, body }));
    } catch (error) {
      if (!wasSavedBefore(error)) throw error;
      const path = { personId: newPersonId };
      const saved = await okVersioned(api.GET('/v1/people/{personId}', { params: { path } }));
      const { id: _, ...change } = body;
      await ok(api.PATCH('/v1/people/{personId}', { params: { path, header: ifMatch(saved) }, body: change }));
    }
  } else if (authority === 'yes' || authority === 'no') {
    await noteAuthority(personId, authority);
  }
}

/**
 * Saves a new contact once, however often it is tried: an unchanged retry repeats the same request, and one that was
 * changed after a lost answer corrects what was saved then.
 */
export async function recordContact(
  employerId: string,
  fields: ContactFields,
  at: Date,
  { id, headers }: Attempt,
): Promise<ContactView> {
  await savePerson(employerId, fields);
  const contact = await saveContact(employerId, bodyOfContact(fields, at), { id, headers });
  await saveFound(contact.id, fields);
  return contact;
}

/** What was found out about vacancies is sent once the contact is on record; a try that fails is made again with the form. */
export async function saveFound(contactId: string, fields: ContactFields): Promise<void> {
  if (!liesAhead(fields)) await sendLearned(contactId, fields.found);
}

async function saveContact(
  employerId: string,
  body: ReturnType<typeof bodyOfContact>,
  { id, headers }: Attempt,
): Promise<ContactView> {
  try {
    return await ok(api.POST('/v1/contacts', { headers, body: { id, employerId, ...body } }));
  } catch (error) {
    if (!wasSavedBefore(error)) throw error;
    const path = { contactId: id };
    const saved = await okVersioned(api.GET('/v1/contacts/{contactId}', { params: { path } }));
    return ok(api.PATCH('/v1/contacts/{contactId}', { params: { path, header: ifMatch(saved) }, body }));
  }
}
