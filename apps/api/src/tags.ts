import { describeTag } from '#platform/contract';

/** What the sections of the API document are about. */
const tags = {
  Accounts: 'Who may sign in to the service, with which role and in which teams.',
  'API keys': 'Keys for programs of integrators: scopes, expiry, revocation.',
  Clients: 'The people looking for work: as little as matching needs, seen by their team alone.',
  Contacts: 'The log of contacts with employers, planned and done.',
  Employers: 'Employers, their sites, and the people who work and hire there.',
  Health: 'Probes for whoever runs the service.',
  Imports: 'Employers and vacancies from files: trial, progress, row errors.',
  'Job development': 'The work with employers: stages of the relationship, the day ahead, the week’s count.',
  Matching: 'The night’s matching: runs, their progress, and starting one now.',
  Reference: 'The country: postcodes, places, occupations, industries.',
  Service: 'The service itself and its settings.',
  Session: 'Signing in and out, and who one is.',
  Suggestions: 'What suits a client, why, and what became of it.',
  Teams: 'The teams of the service.',
  Vacancies: 'Jobs that employers may fill, advertised or not.',
} as const;

for (const [tag, description] of Object.entries(tags)) describeTag(tag, description);
