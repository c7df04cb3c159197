import { Command } from 'commander';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addMatch } from '../src/commands/match';
import { lineSchema } from '../src/match/lines';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

const openings = [
  {
    id: 'near',
    soc2020: '9223',
    place: { latitude: 53.39, longitude: -1.47, area: 'urban' },
    hoursMin: 12,
    hoursMax: 16,
  },
  {
    id: 'far',
    soc2020: '9223',
    place: { latitude: 54.9, longitude: -1.47, area: 'urban' },
    hoursMin: 12,
    hoursMax: 16,
  },
  { id: 'unknown' },
];
const clients = [
  {
    id: 'c1',
    home: { latitude: 53.38, longitude: -1.47, radiusKm: 0.5, area: 'urban' },
    wishes: {
      occupations: [{ soc: '9223', strength: 'prefer', words: 'I like to see it clean' }],
      hours: { max: 16, strength: 'must' },
      travel: { modes: ['walk', 'bus'], maxMinutes: 45, strength: 'must' },
    },
  },
  { id: 'c2' },
];
const lines = (items: readonly unknown[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');

describe('foothold match', () => {
  let folder: string;
  let written: string[];
  const file = (name: string, content: string) => {
    fs.writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'foothold-match-'));
    written = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk, encoding, done) => {
      written.push(String(chunk));
      const finished = typeof encoding === 'function' ? encoding : done;
      finished?.();
      return true;
    });
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });

  afterEach(() => {
    jest.restoreAllMocks();
    fs.rmSync(folder, { recursive: true });
  });

  async function run(...words: string[]) {
    const program = new Command().exitOverride();
    addMatch(program);
    await program.parseAsync(['match', ...words], { from: 'user' });
    return written.join('');
  }

  const files = () => [
    '--clients',
    file('clients.jsonl', lines(clients)),
    '--openings',
    file('openings.jsonl', `\uFEFF${lines(openings)}\r\n`),
    '--today',
    '2026-03-02',
  ];

  it('lists the openings of each client, best first, and the same again the next time', async () => {
    const first = await run(...files());
    const [one, two] = first
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(one).toMatchObject({
      client: 'c1',
      suitable: 2,
      excluded: 1,
      policyVersion: 'standard-1',
      engineVersion: '3',
    });
    expect(one.hits.map((hit: { openingId: string }) => hit.openingId)).toEqual(['near', 'unknown']);
    expect(Object.keys(one.hits[0])).toEqual(['rank', 'openingId', 'points']);
    expect(two).toMatchObject({ client: 'c2', suitable: 3 });
    written = [];
    expect(await run(...files())).toBe(first);
  });

  it('adds the parts of each score, which sum to it, and what to ask', async () => {
    const answer = JSON.parse((await run(...files(), '--k', '2', '--explain')).split('\n')[0] ?? '');
    for (const hit of answer.hits) {
      expect(hit.parts.reduce((sum: number, part: { points: number }) => sum + part.points, 0)).toBe(hit.points);
    }
    expect(answer.hits[1].questions.slice(0, 2)).toEqual([
      expect.objectContaining({ fact: 'place', hardLimit: true }),
      expect.objectContaining({ fact: 'hours', hardLimit: true }),
    ]);
    expect(JSON.stringify(answer)).not.toContain('I like to see it clean');
  });

  it.each([
    ['no JSON', '{"id": "a"}\nnonsense\n', /openings\.jsonl line 2: not JSON/],
    ['a wrong value', '{"id": "a", "hoursMin": "ten"}', /openings\.jsonl line 1: hoursMin: .*expected number/],
    ['an unknown field', '{"id": "a", "salary": 1}', /openings\.jsonl line 1: line: Unrecognized key: "salary"/],
    ['an id used twice', '{"id": "a"}\n\n{"id": "a"}', /openings\.jsonl line 3: id: the same id as on line 1/],
    [
      'hours the wrong way round',
      '{"id": "a", "hoursMin": 9, "hoursMax": 8}',
      /line 1: hoursMax: expected no less than/,
    ],
  ])('refuses %s by its line, and writes nothing', async (_, content, message) => {
    const clientFile = file('clients.jsonl', lines(clients));
    await expect(run('--clients', clientFile, '--openings', file('openings.jsonl', content))).rejects.toThrow(message);
    expect(written).toEqual([]);
  });

  it('writes nothing when only the last client is wrong', async () => {
    const wrong = file('wrong.jsonl', `${lines(clients)}{"id": 7}\n`);
    const openingFile = file('openings.jsonl', lines(openings));
    await expect(run('--clients', wrong, '--openings', openingFile)).rejects.toThrow(/wrong\.jsonl line 3: id/);
    expect(written).toEqual([]);
  });

  it('says which file is missing, and which option', async () => {
    const openingFile = file('openings.jsonl', lines(openings));
    const absent = path.join(folder, 'absent.jsonl');
    await expect(run('--clients', absent, '--openings', openingFile)).rejects.toThrow(
      /absent\.jsonl cannot be read \(ENOENT\)/,
    );
    await expect(run('--clients', absent)).rejects.toThrow(/--openings FILE/);
    await expect(run(...files(), '--k', '0')).rejects.toThrow(/whole number from 1/);
    await expect(run(...files(), '--today', '2026-02-30')).rejects.toThrow(/YYYY-MM-DD/);
  });

  describe.each(['client', 'opening'] as const)('the published schema of a %s line', (kind) => {
    const published = path.resolve(__dirname, `../../../docs/schemas/${kind}.schema.json`);

    it('is fresh (foothold match --schema prints it)', async () => {
      expect(JSON.parse(fs.readFileSync(published, 'utf8'))).toEqual(lineSchema(kind));
      expect(JSON.parse(await run('--schema', kind))).toEqual(lineSchema(kind));
    });

    it('accepts what the command accepts', () => {
      const ajv = addFormats(new Ajv2020({ strict: false }));
      const validate = ajv.compile(lineSchema(kind));
      for (const line of kind === 'client' ? clients : openings)
        expect([validate(line), validate.errors]).toEqual([true, null]);
      expect(validate({ id: 'a', salary: 1 })).toBe(false);
    });
  });
});
