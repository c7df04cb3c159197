import type { ContactId, EmployerId } from '#kernel';

/** A contact took place, or an attempt was made. Ids only; nothing about a client. */
export const contactLogged = (contactId: ContactId, employerId: EmployerId) => ({
  name: 'job_development.contact_logged' as const,
  payload: { contactId, employerId },
});

/** A contact was planned, moved, cancelled or corrected. */
export const contactChanged = (contactId: ContactId, employerId: EmployerId) => ({
  name: 'job_development.contact_changed' as const,
  payload: { contactId, employerId },
});
