import { noWishes, type Wishes } from '#clients';
import type { Persona } from './personas';
import type { Randomness } from './randomness';

type Occupation = Wishes['occupations'][number];

/** A first conversation: some of it said, some of it not yet. What was not talked about stays unknown. */
export function wishesOf(persona: Persona, random: Randomness): Wishes {
  return {
    ...noWishes,
    occupations: [
      ...persona.wanted.map((wanted, index) =>
        occupation(wanted, index === 0 || random.chance(0.7) ? 'prefer' : 'indifferent'),
      ),
      ...(persona.never ?? []).map((never) => occupation(never, random.chance(0.6) ? 'deal_breaker' : 'avoid')),
    ],
    hours: random.chance(0.85) ? hours(persona, random) : null,
    availability: random.chance(0.75) ? availability(persona, random) : null,
    shifts: shifts(random),
    travel: random.chance(0.92) ? travel(random) : null,
    pay: random.chance(0.5)
      ? {
          floorPencePerHour: random.one([1221, 1250, 1250, 1300, 1350]),
          strength: random.chance(0.2) ? 'must' : 'prefer',
          words: null,
        }
      : null,
    contracts: random.chance(0.4)
      ? [
          {
            contract: 'zero_hours',
            strength: random.chance(0.5) ? 'deal_breaker' : 'avoid',
            words: 'I have to know what I will earn.',
          },
        ]
      : [],
    environment: (persona.environment ?? [])
      .filter(() => random.chance(0.8))
      .map(([dimension, want, strength, words]) => ({ dimension, want, strength, words })),
    requirements: random.chance(0.7) ? [licence(random)] : [],
    values: random.chance(0.3) ? [{ ...random.one(whatMatters), strength: 'prefer', words: null }] : [],
    competitive: random.chance(0.12)
      ? { strength: random.chance(0.3) ? 'must' : 'prefer', words: 'A job like anybody’s.' }
      : null,
    variety: random.chance(0.08) ? { atMost: random.one([2, 3]), words: 'Show me things I had not thought of.' } : null,
    notes: persona.notes,
  };
}

/** What people say matters to them, with what there is to look for. */
const whatMatters: readonly Pick<Wishes['values'][number], 'value' | 'kind' | 'sic'>[] = [
  { value: 'Being useful', kind: 'purpose', sic: null },
  { value: 'A fair boss', kind: 'other', sic: null },
  { value: 'Learning a trade', kind: 'training', sic: null },
  { value: 'Moving up in time', kind: 'progression', sic: null },
  { value: 'Health and care', kind: 'industry', sic: 'Q' },
];

/** Few who have no licence want to see no job that needs one. */
function licence(random: Randomness): Wishes['requirements'][number] {
  const has = random.chance(0.3);
  const hideWhenMissing = !has && random.chance(0.15);
  return { kind: 'driving_licence', has: has ? 'yes' : 'no', hideWhenMissing, words: null };
}

function occupation([soc, title, words]: Persona['wanted'][number], strength: Occupation['strength']): Occupation {
  return { soc, title, strength, words };
}

/** How people travel when they have little money: buses and feet, some bicycles, few cars. */
function travel(random: Randomness): NonNullable<Wishes['travel']> {
  const modes: NonNullable<Wishes['travel']>['modes'] = ['walk'];
  if (random.chance(0.85)) modes.push('bus');
  if (random.chance(0.18)) modes.push('cycle');
  if (random.chance(0.2)) modes.push('car');
  return {
    modes,
    maxMinutes: random.one([30, 30, 40, 45, 45, 60]),
    strength: random.chance(0.65) ? 'must' : 'prefer',
    words: null,
  };
}

function hours(persona: Persona, random: Randomness): NonNullable<Wishes['hours']> {
  const from = random.one([6, 8, 10, 12, 16, 16, 16, 20]);
  const to = Math.min(40, from + random.one([4, 8, 10, 14]));
  return {
    min: from,
    max: to,
    strength: random.chance(0.3) ? 'must' : 'prefer',
    buildUpTo: random.chance(0.3) ? Math.min(40, to + 8) : null,
    words: persona.hoursWords,
  };
}

function availability(persona: Persona, random: Randomness): NonNullable<Wishes['availability']> {
  const dayNumbers = random.some([1, 2, 3, 4, 5, 6, 7], random.whole(...persona.dayCount));
  return {
    days: dayNumbers.map((day) => ({ day, parts: [...persona.parts] })),
    strength: random.chance(0.25) ? 'must' : 'prefer',
    words: null,
  };
}

function shifts(random: Randomness): Wishes['shifts'] {
  return [
    ...(random.chance(0.6)
      ? [{ kind: 'nights' as const, strength: 'deal_breaker' as const, words: 'I need my sleep.' }]
      : []),
    ...(random.chance(0.3) ? [{ kind: 'weekends' as const, strength: 'avoid' as const, words: null }] : []),
    ...(random.chance(0.25)
      ? [{ kind: 'rotating' as const, strength: 'avoid' as const, words: 'Same days, or I lose track.' }]
      : []),
  ];
}
