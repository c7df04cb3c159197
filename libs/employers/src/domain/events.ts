import type { EmployerId } from '#kernel';

/** What the employers room tells the storeys above it. Ids only: a listener reads the rest itself. */
export const employerCreated = (employerId: EmployerId) => ({
  name: 'employers.employer_created' as const,
  payload: { employerId },
});

/** Anything about an employer, its sites or its people changed. */
export const employerChanged = (employerId: EmployerId) => ({
  name: 'employers.employer_changed' as const,
  payload: { employerId },
});
