import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { TenantActor } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { Db } from '#platform/database';
import { CurrentActor, Operation } from '#platform/http';
import { ChangePasswordDto, meExample, MeViewDto, SignInDto } from '../contract/me.schema';
import { changePasswordProblems, passwordProblems, signInProblems } from '../contract/problems';
import { MeQueries } from '../me.queries';
import { PasswordsService } from '../passwords.service';
import { SessionsService } from '../sessions.service';
import { giveCookie, readCookie, takeCookie } from './session-cookie';

const tag = 'Session';

/** The little of the server's request and reply that cookies need. */
interface WithCookie {
  readonly headers: { readonly cookie?: string };
}
interface TakesHeader {
  header(name: string, value: string): unknown;
}

@Controller('v1')
export class SessionController {
  constructor(
    private readonly db: Db,
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordsService,
    private readonly queries: MeQueries,
    @Inject(CONFIG) private readonly config: Pick<Config, 'secureCookies'>,
  ) {}

  @Post('session')
  @Operation({
    id: 'signIn',
    summary: 'Sign in',
    description:
      'Opens a session for the working day and answers with the caller and the cookie `foothold_session`. Five wrong ' +
      'passwords in a row for one address make it wait 30 seconds, then longer with each further one, 15 minutes at most.',
    tag,
    allow: 'public',
    body: SignInDto,
    returns: MeViewDto,
    example: meExample,
    problems: signInProblems,
  })
  async signIn(@Body() body: SignInDto, @Res({ passthrough: true }) reply: TakesHeader) {
    const { actor, token, expiresAt } = await this.sessions.signIn(body);
    reply.header('set-cookie', giveCookie(token, expiresAt, this.config.secureCookies));
    return this.db.read(actor, (reader) => this.queries.me(reader, actor));
  }

  @Delete('session')
  @Operation({
    id: 'signOut',
    summary: 'Sign out',
    description: 'Ends the session of the cookie and takes the cookie back. Other devices stay signed in.',
    tag,
    allow: 'signed-in',
    unconditional: 'There is one session to end, and nobody else changes it.',
  })
  async signOut(
    @CurrentActor() actor: TenantActor,
    @Req() request: WithCookie,
    @Res({ passthrough: true }) reply: TakesHeader,
  ) {
    const token = readCookie(request.headers.cookie);
    if (token) await this.sessions.signOut(actor, token);
    reply.header('set-cookie', takeCookie(this.config.secureCookies));
  }

  @Get('me')
  @Operation({
    id: 'getMe',
    summary: 'Who am I',
    description: 'The caller: name, role or scopes, service, teams, and everything they may do.',
    tag,
    allow: 'signed-in',
    returns: MeViewDto,
    example: meExample,
  })
  async me(@CurrentActor() actor: TenantActor) {
    return this.db.read(actor, (reader) => this.queries.me(reader, actor));
  }

  @Post('me/password-changes')
  @Operation({
    id: 'changeMyPassword',
    summary: 'Change my password',
    description: 'Changes the password of the signed-in person and ends their sessions on other devices.',
    tag,
    allow: 'signed-in',
    body: ChangePasswordDto,
    problems: [...changePasswordProblems, ...passwordProblems, 'identity.too_many_attempts'],
  })
  async changePassword(
    @CurrentActor() actor: TenantActor,
    @Body() body: ChangePasswordDto,
    @Req() request: WithCookie,
  ) {
    await this.passwords.change(actor, body, readCookie(request.headers.cookie));
  }
}
