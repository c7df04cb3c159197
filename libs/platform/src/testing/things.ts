import { DomainError, type Id, type TenantActor } from '#kernel';
import {
  clientMadeId,
  describeProblems,
  example,
  id,
  listQuery,
  page,
  queryFlag,
  text,
  version,
} from '#platform/contract';
import { newId, Work } from '#platform/database';
import { CurrentActor, IfMatch, Operation, PathId, ReceivedUpload, type Upload } from '#platform/http';
import { Body, Controller, Delete, Get, Injectable, Module, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

describeProblems({
  'things.thing_not_found': { kind: 'not_found', meaning: 'There is no such thing.', remedy: 'Look for another one.' },
  'things.changed_meanwhile': { kind: 'stale', meaning: 'It was changed meanwhile.', remedy: 'Read it again.' },
  'things.already_there': { kind: 'conflict', meaning: 'It is there already.', remedy: 'Use the one that is there.' },
  'things.too_often': { kind: 'limit', meaning: 'That is too often.', remedy: 'Wait a little.' },
});

const Thing = z.strictObject({
  id: id<'thing'>('The thing.'),
  version: version(),
  name: z.string().describe('What it is called.'),
  note: z.string().nullable().describe('What is to be said about it; null when nothing is.'),
});
type Thing = z.infer<typeof Thing>;

const thing = { id: '01936d3a-6c00-7000-8000-000000000009' as Id<'thing'>, version: 1, name: 'Ladder', note: null };

const CreateThing = example(
  z.strictObject({
    id: clientMadeId<'thing'>('thing'),
    name: text({ max: 20, description: 'What it is called.' }),
    note: text({ max: 100, description: 'What is to be said about it.' }).nullable().optional(),
  }),
  { name: 'Ladder' },
);

class ThingDto extends createZodDto(Thing) {}
class ThingPageDto extends createZodDto(page(Thing)) {}
class CreateThingDto extends createZodDto(CreateThing) {}
class UpdateThingDto extends createZodDto(
  example(
    z.strictObject({
      name: text({ max: 20, description: 'What it is called.' }).optional(),
      note: text({ max: 100, description: 'What is to be said about it.' }).nullable().optional(),
    }),
    { note: null },
  ),
) {}
class ListThingsDto extends createZodDto(
  listQuery({ broken: queryFlag('Only things that are broken.').optional() }, { sorts: ['name'] }),
) {}
class UploadFieldsDto extends createZodDto(
  z.strictObject({ label: text({ max: 20, description: 'What the file is called here.' }) }),
) {}
class ReceivedDto extends createZodDto(
  z.strictObject({
    bytes: z.int().describe('How much arrived.'),
    label: z.string().describe('What the file is called here.'),
    start: z.string().describe('The first letters of it.'),
  }),
) {}
class SecretDto extends createZodDto(z.strictObject({ secret: z.string().describe('Shown this once.') })) {}

/** A room without tables, to try the plumbing with. */
@Injectable()
export class Things {
  readonly all = new Map<string, Thing>();
  /** How often something was made, whatever was answered. */
  made = 0;
  /** How long making one takes, in milliseconds. */
  slowness = 0;

  get(wanted: string): Thing {
    const found = this.all.get(wanted);
    if (found === undefined) throw new DomainError('not_found', 'things.thing_not_found', 'There is no such thing.');
    return found;
  }
}

const base = { tag: 'Things', description: 'For trying the plumbing.' } as const;

@Controller('v1/things')
class ThingsController {
  constructor(
    private readonly things: Things,
    private readonly work: Work,
  ) {}

  @Get()
  @Operation({
    ...base,
    id: 'listThings',
    summary: 'List things',
    allow: 'things:read',
    returns: ThingPageDto,
    example: { data: [thing], page: { nextCursor: null, hasMore: false } },
  })
  list(@Query() { limit, cursor }: ListThingsDto) {
    const start = Number(cursor ?? 0);
    const all = [...this.things.all.values()];
    const hasMore = all.length > start + limit;
    const nextCursor = hasMore ? String(start + limit) : null;
    return { data: all.slice(start, start + limit), page: { hasMore, nextCursor } };
  }

  @Post()
  @Operation({
    ...base,
    id: 'createThing',
    summary: 'Make a thing',
    allow: 'things:write',
    body: CreateThingDto,
    returns: ThingDto,
    example: thing,
    problems: ['things.already_there', 'things.too_often'],
  })
  async create(@CurrentActor() actor: TenantActor, @Body() body: CreateThingDto) {
    this.things.made += 1;
    await sleep(this.things.slowness);
    if (body.name === 'Twin') throw new DomainError('conflict', 'things.already_there', 'It is there already.');
    if (body.name === 'Hurry') throw new DomainError('limit', 'things.too_often', 'Later.', { retryAfterSeconds: 7 });
    const made = { id: body.id ?? newId<'thing'>(), version: 1, name: body.name, note: body.note ?? null };
    await this.work.run(actor, 'things.create', (tx) => Promise.resolve(tx.note({ kind: 'thing', id: made.id })));
    this.things.all.set(made.id, made);
    return made;
  }

  @Get('file')
  @Operation({
    ...base,
    id: 'readFile',
    summary: 'Read a file',
    allow: 'things:read',
    file: { contentType: 'text/csv', description: 'Things as CSV.' },
    example: 'name\nLadder\n',
  })
  file() {
    return new StreamableFile(Buffer.from('name\nLadder\n'), { type: 'text/csv; charset=utf-8' });
  }

  @Post('secrets')
  @Operation({
    ...base,
    id: 'showSecret',
    summary: 'Show a secret once',
    allow: 'things:write',
    showsSecret: true,
    returns: SecretDto,
    example: { secret: 'mushroom' },
  })
  secret() {
    return { secret: 'mushroom' };
  }

  @Post('uploads')
  @Operation({
    ...base,
    id: 'uploadThings',
    summary: 'Send a file',
    allow: 'things:write',
    upload: true,
    returns: ReceivedDto,
    example: { bytes: 4, label: 'mine', start: 'name' },
  })
  async upload(@ReceivedUpload(UploadFieldsDto) upload: Upload<UploadFieldsDto>) {
    const start = (await readFile(upload.path)).subarray(0, 4).toString();
    return { bytes: upload.bytes, label: upload.fields.label, start };
  }

  @Post('broken-promises')
  @Operation({
    ...base,
    id: 'breakPromise',
    summary: 'Answer outside the schema',
    allow: 'public',
    returns: ThingDto,
    example: thing,
  })
  breakPromise(): unknown {
    return { name: 'without an id' };
  }

  @Post('failures')
  @Operation({ ...base, id: 'fail', summary: 'Fail inside', allow: 'signed-in' })
  fail(): void {
    throw new Error('select password from account where email = someone@example.org');
  }

  @Get(':id')
  @Operation({
    ...base,
    id: 'getThing',
    summary: 'Get a thing',
    allow: 'things:read',
    returns: ThingDto,
    example: thing,
    problems: ['things.thing_not_found'],
  })
  get(@PathId() wanted: Id<'thing'>) {
    return this.things.get(wanted);
  }

  @Patch(':id')
  @Operation({
    ...base,
    id: 'updateThing',
    summary: 'Change a thing',
    allow: 'things:write',
    body: UpdateThingDto,
    returns: ThingDto,
    example: thing,
    problems: ['things.thing_not_found', 'things.changed_meanwhile'],
  })
  update(@PathId() wanted: Id<'thing'>, @IfMatch() seen: number, @Body() body: UpdateThingDto) {
    const before = this.things.get(wanted);
    if (before.version !== seen)
      throw new DomainError('stale', 'things.changed_meanwhile', 'It was changed meanwhile.');
    const after = { ...before, ...body, version: before.version + 1 };
    this.things.all.set(wanted, after);
    return after;
  }

  @Delete(':id')
  @Operation({ ...base, id: 'removeThing', summary: 'Remove a thing', allow: 'things:write' })
  remove(@PathId() wanted: Id<'thing'>, @IfMatch() seen: number): void {
    if (this.things.get(wanted).version === seen) this.things.all.delete(wanted);
  }
}

/** The http door of a room without tables. */
@Module({ controllers: [ThingsController], providers: [Things] })
export class ThingsHttpModule {}
