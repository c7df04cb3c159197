/** Hours a week; null when the text does not say. */
export interface HoursReading {
  readonly min: number | null;
  readonly max: number | null;
}

const unknownHours: HoursReading = { min: null, max: null };
const value = String.raw`(\d{1,2}(?:\.\d{1,2})?|\d{1,2}\s?½)`;
const hourWord = String.raw`\s*-?\s*(?:hours|hrs?)\b`;
const aWeek = String.raw`\s*(?:(?:per|a|each|every|\/|in a|in the)\s*(?:week|wk)\b|p\s?\.?\/?\s?w\b\.?|weekly\b|\/\s?w(?:ee)?k\b)`;
const range = String.raw`${value}(?:${hourWord})?\s*(?:-|–|—|to|and|or|up to)\s*${value}`;
const patterns = (after: string) =>
  [
    new RegExp(`(?<![\\d.£:])${range}${hourWord}${after}`, 'gi'),
    new RegExp(`(?<![\\d.£:])${value}${hourWord}${after}`, 'gi'),
  ] as const;
const withWeek = patterns(aWeek);
/** In a field or a title about one job, hours are hours a week unless something else follows. */
const bare = patterns(
  String.raw`(?!\s*(?:(?:per|a|each|\/)\s*(?:day|shift|month|fortnight|annum|year|night)|notice|service|cover|contact|care|nursing|support|team|on[\s-]?call|pm\b|pa\b))`,
);

/** More is no working week; the record would be a slip. */
const mostHours = 100;

/**
 * Reads hours a week out of a text. `where` = `field`: the text is a field or a title about this job, so "16 hrs" is enough;
 * `prose`: only hours with "a week" beside them count, and when the text names several different ones, none does.
 * "Part-time" is not a number of hours.
 */
export function readHours(text: string | null | undefined, where: 'field' | 'prose'): HoursReading {
  if (!text) return unknownHours;
  const [ranges, singles] = where === 'field' ? bare : withWeek;
  const found: HoursReading[] = [];
  const rest = text.replace(ranges, (whole, from: string, to: string) => {
    found.push({ min: hoursOf(from), max: hoursOf(to) });
    return ' '.repeat(whole.length);
  });
  for (const match of rest.matchAll(singles)) {
    const hours = hoursOf(match[1]!);
    const before = rest.slice(Math.max(0, match.index - 20), match.index);
    if (/(?:up\s?to|max(?:imum)?(?: of)?|no more than)\s*$/i.test(before)) found.push({ min: null, max: hours });
    else if (/(?:from|min(?:imum)?(?: of)?|at least)\s*$/i.test(before)) found.push({ min: hours, max: null });
    else found.push({ min: hours, max: hours });
  }
  const said = found.filter(isPossible);
  const [first, ...others] = said;
  if (!first || others.some(({ min, max }) => min !== first.min || max !== first.max)) return unknownHours;
  return first;
}

/** Whether hours a week can be those of a job. */
export function isPossible({ min, max }: HoursReading): boolean {
  const within = [min, max].every((hours) => hours === null || (hours >= 0.25 && hours <= mostHours));
  return within && (min === null || max === null || min <= max);
}

function hoursOf(text: string): number {
  return text.includes('½') ? Number(text.replace(/\s?½/, '')) + 0.5 : Number(text);
}
