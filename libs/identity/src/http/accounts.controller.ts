import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { Db } from '#platform/database';
import { CurrentActor, IfMatch, Operation } from '#platform/http';
import { AccountsQueries } from '../accounts.queries';
import { AccountsService } from '../accounts.service';
import {
  accountExample,
  AccountPageDto,
  AccountQueryDto,
  AccountViewDto,
  AccountWithPasswordDto,
  CreateAccountDto,
  UpdateAccountDto,
} from '../contract/account.schema';
import {
  accountChangeProblems,
  accountNotFound,
  changedMeanwhile,
  emailInUse,
  gateProblems,
  idTaken,
  passwordProblems,
  unknownTeams,
} from '../contract/problems';
import { PasswordsService } from '../passwords.service';
import { AccountIdDto } from './parameters';

const tag = 'Accounts';
const withPassword = { ...accountExample, oneTimePassword: 'k7wfe-x2mqd-9hrtp-c4nva' };

@Controller('v1/accounts')
export class AccountsController {
  constructor(
    private readonly db: Db,
    private readonly accounts: AccountsService,
    private readonly passwords: PasswordsService,
    private readonly queries: AccountsQueries,
  ) {}

  @Get()
  @Operation({
    id: 'listAccounts',
    summary: 'List accounts',
    description: 'The accounts of the service, with search by name or address and filters by role, team and state.',
    tag,
    allow: 'accounts:read',
    returns: AccountPageDto,
    example: { data: [accountExample], page: { nextCursor: null, hasMore: false } },
    problems: gateProblems,
  })
  async list(@CurrentActor() actor: TenantActor, @Query() query: AccountQueryDto) {
    return this.db.read(actor, (reader) => this.queries.list(reader, query));
  }

  @Post()
  @Operation({
    id: 'createAccount',
    summary: 'Add an account',
    description:
      'Adds somebody who may sign in. Without a password in the body the server makes one and shows it this once; ' +
      'either way it has to be changed at the first sign-in.',
    tag,
    allow: 'accounts:write',
    body: CreateAccountDto,
    showsSecret: true,
    returns: AccountWithPasswordDto,
    example: withPassword,
    problems: [...emailInUse, ...unknownTeams, ...passwordProblems, ...idTaken, ...gateProblems],
  })
  async create(@CurrentActor() actor: TenantActor, @Body() body: CreateAccountDto) {
    return this.accounts.create(actor, body);
  }

  @Get(':accountId')
  @Operation({
    id: 'getAccount',
    summary: 'Get an account',
    description: 'One account with its teams.',
    tag,
    allow: 'accounts:read',
    returns: AccountViewDto,
    example: accountExample,
    problems: [...accountNotFound, ...gateProblems],
  })
  async get(@CurrentActor() actor: TenantActor, @Param() { accountId }: AccountIdDto) {
    return this.db.read(actor, (reader) => this.queries.get(reader, accountId));
  }

  @Patch(':accountId')
  @Operation({
    id: 'updateAccount',
    summary: 'Change an account',
    description: 'Changes name, role or teams, disables or enables. Disabling ends every session at once.',
    tag,
    allow: 'accounts:write',
    body: UpdateAccountDto,
    returns: AccountViewDto,
    example: accountExample,
    problems: [...accountNotFound, ...unknownTeams, ...accountChangeProblems, ...changedMeanwhile, ...gateProblems],
  })
  async update(
    @CurrentActor() actor: TenantActor,
    @Param() { accountId }: AccountIdDto,
    @IfMatch() version: number,
    @Body() body: UpdateAccountDto,
  ) {
    return this.accounts.update(actor, accountId, version, body);
  }

  @Post(':accountId/password-resets')
  @Operation({
    id: 'resetPassword',
    summary: 'Reset a password',
    description:
      'Gives the account a one-time password, shown this once, and ends its sessions. It has to be changed at the ' +
      'next sign-in. Wrong attempts are forgotten.',
    tag,
    allow: 'accounts:write',
    showsSecret: true,
    returns: AccountWithPasswordDto,
    example: withPassword,
    problems: [...accountNotFound, ...gateProblems],
  })
  async reset(@CurrentActor() actor: TenantActor, @Param() { accountId }: AccountIdDto) {
    return this.passwords.reset(actor, accountId);
  }
}
