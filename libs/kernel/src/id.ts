declare const brand: unique symbol;

/** A UUID that knows which kind of thing it names, so a client's id cannot stand where an employer's belongs. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type TenantId = Id<'tenant'>;
export type TeamId = Id<'team'>;
export type AccountId = Id<'account'>;
export type ApiKeyId = Id<'api-key'>;
export type EmployerId = Id<'employer'>;
export type SiteId = Id<'site'>;
export type PersonId = Id<'person'>;
export type VacancyId = Id<'vacancy'>;
export type ClientId = Id<'client'>;
export type ContactId = Id<'contact'>;
export type SuggestionId = Id<'suggestion'>;
