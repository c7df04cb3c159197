import type { Aspects } from './aspects';
import { excluded, type Facts, type Judge, kindOf, type Part, portion } from './criterion';
import type { MatchingPolicy } from './policy';
import type { ProspectFacts } from './prospect-facts';
import type { ProspectJudge, ProspectLedger } from './prospect-judge';
import { listedWork } from './sector-work';

/** How we come to think that a kind of work is there, surest first. */
export const workOrigins = ['here', 'sector', 'index'] as const;
export type WorkOrigin = (typeof workOrigins)[number];

/** A kind of work that is, or may be, at an employer. */
interface Likely {
  readonly soc: string;
  readonly origin: WorkOrigin;
  /** How much of its points the work gets, as sure as we are of it. */
  readonly percent: number;
  /** The count it rests on: vacancies, or job titles of the index. */
  readonly count: number;
  readonly described: boolean;
}

interface Found {
  readonly likely: Likely;
  readonly points: number;
}

/**
 * Kinds of work there. What was seen at this employer counts in full; what the service has seen at others of its sector counts for
 * less, and what the national index of job titles lists in the sector for less again: both are asked about. The work that serves
 * the wishes best speaks; work that was said never, or lies outside a must, is passed over and leaves nobody out, since a place has
 * more than one kind of work. Where neither sector nor work is known, it is not known.
 */
export class WorkJudge implements ProspectJudge {
  readonly of: number;
  /** What a sector offers, once for each. */
  private readonly bySector = new Map<string, { readonly likely: readonly Likely[]; readonly best: Found | null }>();

  constructor(
    private readonly wishes: Judge<Aspects['occupation']>,
    private readonly policy: MatchingPolicy,
    private readonly seen: ReadonlyMap<string, ReadonlyMap<string, number>>,
  ) {
    this.of = wishes.of;
  }

  judge({ sic, work }: ProspectFacts, ledger: ProspectLedger | null): number {
    const division = sic === null ? null : sic.slice(0, 2);
    const sector = division === null ? null : this.sector(division);
    if (work.length === 0 && (sector === null || sector.likely.length === 0)) return this.unknown(division, ledger);
    const here = this.best(
      work.map(({ soc, vacancies }) => ({ soc, origin: 'here', percent: 100, count: vacancies, described: false })),
    );
    const best = better(here, sector?.best ?? null);
    const points = best?.points ?? 0;
    ledger?.part({ ...this.line(best, division), criterion: 'work', points, of: this.of });
    return points;
  }

  private unknown(division: string | null, ledger: ProspectLedger | null): number {
    const points = portion(this.of, this.policy.unknownPercent.occupation);
    if (ledger) {
      const wish = this.spoken(null)?.wish ?? null;
      const question = { ask: 'employer', fact: 'work' } as const;
      ledger.part({ criterion: 'work', kind: 'unknown', points, of: this.of, facts: { division }, wish, question });
    }
    return points;
  }

  private sector(division: string) {
    const known = this.bySector.get(division);
    if (known) return known;
    const likely = this.likelyIn(division);
    const made = { likely, best: this.best(likely) };
    this.bySector.set(division, made);
    return made;
  }

  private likelyIn(division: string): Likely[] {
    const { seenInSectorPercent, listedPercent, leastSeenInSector, leastTitles } = this.policy.prospects.work;
    const seen = [...(this.seen.get(division) ?? [])]
      .filter(([, vacancies]) => vacancies >= leastSeenInSector)
      .map(([soc, count]): Likely => {
        return { soc, origin: 'sector', percent: seenInSectorPercent, count, described: false };
      });
    const listed = [...listedWork(division)]
      .filter(([, { titles, described }]) => described || titles >= leastTitles)
      .map(([soc, { titles, described }]): Likely => {
        return { soc, origin: 'index', percent: listedPercent, count: titles, described };
      });
    return [...seen, ...listed];
  }

  private best(all: readonly Likely[]): Found | null {
    return all.reduce<Found | null>((best, likely) => {
      const given = this.wishes.judge({ soc: likely.soc }, null);
      if (given === excluded) return best;
      return better(best, { likely, points: Math.floor((given * likely.percent) / 100) });
    }, null);
  }

  /** What the wishes say to a kind of work. */
  private spoken(soc: string | null): Part | null {
    let said: Part | null = null;
    this.wishes.judge({ soc }, { part: (part) => (said = part), exclusion: () => undefined });
    return said;
  }

  private line(best: Found | null, division: string | null): Pick<Part, 'kind' | 'facts' | 'wish' | 'question'> {
    const question = { ask: 'employer', fact: 'work' } as const;
    if (!best) return { kind: 'clashes', facts: { division }, wish: this.spoken(null)?.wish ?? null, question };
    const { soc, origin, count, described } = best.likely;
    const said = this.spoken(soc);
    const percent = this.of === 0 ? 100 : Math.floor((100 * best.points) / this.of);
    const facts: Facts = { ...said?.facts, division, origin, count, described };
    return {
      kind: said?.kind === 'fits' ? kindOf(percent, this.policy) : 'clashes',
      facts,
      wish: said?.wish ?? null,
      question: origin === 'here' ? null : question,
    };
  }
}

/** The one with more points; of equal ones the surer, then the one that rests on more, then the lower code. */
function better(one: Found | null, other: Found | null): Found | null {
  if (!one || !other) return one ?? other;
  const order =
    other.points - one.points ||
    workOrigins.indexOf(one.likely.origin) - workOrigins.indexOf(other.likely.origin) ||
    other.likely.count - one.likely.count ||
    (one.likely.soc < other.likely.soc ? -1 : 1);
  return order <= 0 ? one : other;
}
