export { JobDevelopmentModule } from './job-development.module';
export { ContactsService } from './contacts.service';
export { ContactsQueries } from './contacts.queries';
export { RelationshipsQueries } from './relationships.queries';
export { TodayQueries } from './today.queries';
export type { ContactView, RecordContact, UpdateContact } from './contract/contact.schema';
export type { RelationshipView } from './contract/relationship.schema';
export type { ContactMode, ContactOutcome, ContactPurpose } from './domain/contact';
export { contactChanged, contactLogged } from './domain/events';
