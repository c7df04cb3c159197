import type { Part, Suggestion } from './queries';
import { criterionNames } from './words';

type Criterion = Part['criterion'];

/** What two suggestions say about one criterion, side by side. */
export interface ComparedRow {
  readonly criterion: Criterion;
  readonly parts: readonly [readonly Part[], readonly Part[]];
  /** Points of each; null where nothing is said of the criterion. */
  readonly points: readonly [number | null, number | null];
}

type Explained = Pick<Suggestion, 'parts'>;

const order = Object.keys(criterionNames) as Criterion[];
const placeOf = (criterion: Criterion) => (order.indexOf(criterion) + order.length) % order.length;

/** A row for each criterion that either says something about, in the order of the page; each one's lines in one order too. */
export function comparedRows(one: Explained, other: Explained): ComparedRow[] {
  const criteria = [...new Set([...one.parts, ...other.parts].map(({ criterion }) => criterion))];
  return criteria
    .sort((left, right) => placeOf(left) - placeOf(right))
    .map((criterion) => {
      const parts = [partsOf(one, criterion), partsOf(other, criterion)] as const;
      return { criterion, parts, points: [sumOf(parts[0]), sumOf(parts[1])] };
    });
}

const subject = ({ wish, facts }: Part) =>
  `${String(facts.dimension ?? facts.requirement ?? facts.shiftKind ?? '')}/${wish?.path ?? ''}`;

const partsOf = ({ parts }: Explained, criterion: Criterion) =>
  parts
    .filter((part) => part.criterion === criterion)
    .sort((one, other) => subject(one).localeCompare(subject(other), 'en'));

const sumOf = (parts: readonly Part[]) =>
  parts.length === 0 ? null : parts.reduce((sum, { points }) => sum + points, 0);

/** What each is ahead on, what differs most first: at most three names each. */
function aheadOn(rows: readonly ComparedRow[]): readonly [readonly string[], readonly string[]] {
  const leads = rows
    .map(({ criterion, points: [one, other] }) => ({
      name: (criterionNames[criterion] ?? criterion).toLowerCase(),
      lead: (one ?? 0) - (other ?? 0),
    }))
    .sort((left, right) => Math.abs(right.lead) - Math.abs(left.lead));
  const names = (isAhead: (lead: number) => boolean) =>
    leads.filter(({ lead }) => isAhead(lead)).map(({ name }) => name);
  return [names((lead) => lead > 0).slice(0, 3), names((lead) => lead < 0).slice(0, 3)];
}

const listed = new Intl.ListFormat('en-GB');

type Called = Pick<Suggestion['vacancy'], 'title'> & { readonly employer: { readonly name: string } | null };

/** What to call each, so that the two are told apart though their titles are the same. */
export function calledApart(one: Called, other: Called): readonly [string, string] {
  if (one.title !== other.title) return [one.title, other.title];
  const [here, there] = [one.employer?.name, other.employer?.name];
  if (here && there && here !== there) return [`${one.title} at ${here}`, `${other.title} at ${there}`];
  return [`${one.title}, the first`, `${other.title}, the second`];
}

/** The difference in a sentence: "“Cleaner” is ahead on pay; “Porter” on hours a week and shifts". */
export function differenceSaid(names: readonly [string, string], rows: readonly ComparedRow[]): string {
  const [one, other] = aheadOn(rows).map((names) => listed.format(names));
  const [left, right] = names.map((name) => `“${name}”`);
  if (!one && !other) return 'What you said tells them apart in nothing.';
  if (!one) return `${right} is ahead on ${other}.`;
  if (!other) return `${left} is ahead on ${one}.`;
  return `${left} is ahead on ${one}; ${right} on ${other}.`;
}
