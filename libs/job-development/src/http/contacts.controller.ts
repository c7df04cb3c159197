import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, IfMatch, Operation } from '#platform/http';
import { ContactsQueries } from '../contacts.queries';
import { ContactsService } from '../contacts.service';
import {
  contactExample,
  ContactPageDto,
  ContactViewDto,
  ListContactsDto,
  RecordContactDto,
  UpdateContactDto,
} from '../contract/contact.schema';
import { jobDevelopmentErrors } from '../domain/errors';
import { ContactIdDto } from './parameters';

const tag = 'Contacts';
const belongings = [
  'job-development.not_of_this_employer',
  'job-development.client_not_yours',
  'job-development.outcome_too_early',
  'job-development.not_to_be_approached',
];

@Controller('v1/contacts')
export class ContactsController {
  constructor(
    private readonly db: Db,
    private readonly contacts: ContactsService,
    private readonly queries: ContactsQueries,
  ) {}

  @Get()
  @Operation({
    id: 'listContacts',
    summary: 'List contacts with employers',
    description:
      'The contact log of the service, newest first. Which client a contact was about is shown to the client’s team alone.',
    tag,
    allow: 'contacts:read',
    returns: ContactPageDto,
    example: { data: [contactExample], page: { nextCursor: null, hasMore: false } },
  })
  async list(@CurrentActor() actor: TenantActor, @Query() query: ListContactsDto) {
    return this.db.read(actor, (reader) => this.queries.list(reader, query));
  }

  @Post()
  @Operation({
    id: 'recordContact',
    summary: 'Log or plan a contact',
    description:
      'A time that has passed logs the contact, a time that lies ahead plans it. Whether it counts is computed, and so is what speaks against introducing a client: see `warnings`.',
    tag,
    allow: 'contacts:write',
    body: RecordContactDto,
    returns: ContactViewDto,
    example: contactExample,
    // A phone may be without a network for a week.
    idempotencyDays: 30,
    problems: [
      ...belongings,
      'job-development.employer_not_found',
      'job-development.specialist_missing',
      'job-development.specialist_unknown',
      'job-development.id_taken',
    ],
  })
  async record(@CurrentActor() actor: TenantActor, @Body() body: RecordContactDto) {
    return this.contacts.record(actor, body);
  }

  @Get(':contactId')
  @Operation({
    id: 'getContact',
    summary: 'Get a contact',
    description: 'One contact of the log.',
    tag,
    allow: 'contacts:read',
    returns: ContactViewDto,
    example: contactExample,
    problems: ['job-development.contact_not_found'],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { contactId }: ContactIdDto) {
    const view = await this.db.read(actor, (reader) => this.queries.find(reader, contactId));
    if (!view) throw jobDevelopmentErrors.contactNotFound(contactId);
    return view;
  }

  @Patch(':contactId')
  @Operation({
    id: 'updateContact',
    summary: 'Change or log a contact',
    description:
      'Changes what the body names, as JSON Merge Patch. A time that has passed turns a plan into a logged contact.',
    tag,
    allow: 'contacts:write',
    body: UpdateContactDto,
    returns: ContactViewDto,
    example: contactExample,
    problems: [
      ...belongings,
      'job-development.contact_not_found',
      'job-development.already_cancelled',
      'job-development.changed_meanwhile',
    ],
  })
  async update(
    @CurrentActor() actor: TenantActor,
    @Param() { contactId }: ContactIdDto,
    @IfMatch() version: number,
    @Body() body: UpdateContactDto,
  ) {
    return this.contacts.update(actor, contactId, version, body);
  }

  @Post(':contactId/cancellation')
  @Operation({
    id: 'cancelContact',
    summary: 'Cancel a planned contact',
    description: 'The plan stays in the log as cancelled. Cancelling twice is the same as once.',
    tag,
    allow: 'contacts:write',
    returns: ContactViewDto,
    example: {
      ...contactExample,
      state: 'cancelled',
      occurredAt: null,
      plannedFor: '2026-03-05T10:00:00.000Z',
      outcome: null,
      actions: [],
    },
    problems: ['job-development.contact_not_found', 'job-development.already_logged'],
  })
  async cancel(@CurrentActor() actor: TenantActor, @Param() { contactId }: ContactIdDto) {
    return this.contacts.cancel(actor, contactId);
  }

  @Post(':contactId/next-step-completion')
  @Operation({
    id: 'completeNextStep',
    summary: 'Tick off a next step',
    description: 'The next step of the contact is done. Ticking off twice is the same as once.',
    tag,
    allow: 'contacts:write',
    returns: ContactViewDto,
    example: { ...contactExample, nextStepDoneAt: '2026-03-06T15:00:00.000Z', actions: ['edit'] },
    problems: ['job-development.contact_not_found', 'job-development.no_next_step'],
  })
  async completeNextStep(@CurrentActor() actor: TenantActor, @Param() { contactId }: ContactIdDto) {
    return this.contacts.completeNextStep(actor, contactId);
  }
}
