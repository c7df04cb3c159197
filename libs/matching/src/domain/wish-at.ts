/** What a wish is called and how the person put it. */
export interface SaidWish {
  /** The kind of work or the employer it names; null for other wishes. */
  readonly title: string | null;
  readonly words: string | null;
}

interface Stated {
  readonly words?: string | null;
  readonly title?: string;
  readonly name?: string;
  readonly value?: string;
  readonly kind?: string;
}

const unsaid: SaidWish = { title: null, words: null };

/**
 * The wish that a part of an explanation names by its path (`occupations/0`, `shifts/nights`, `pay`). A path the document
 * does not hold names nothing: explanations outlive documents.
 */
export function wishAt(wishes: object, path: string): SaidWish {
  const [section = '', key] = path.split('/');
  if (!Object.hasOwn(wishes, section)) return unsaid;
  const found = (wishes as Readonly<Record<string, unknown>>)[section];
  const wish = Array.isArray(found) ? memberOf(found as readonly Stated[], key) : (found as Stated | null);
  if (!wish || typeof wish !== 'object') return unsaid;
  return { title: wish.title ?? wish.name ?? wish.value ?? null, words: wish.words ?? null };
}

function memberOf(list: readonly Stated[], key: string | undefined): Stated | undefined {
  return /^\d+$/.test(key ?? '') ? list[Number(key)] : list.find(({ kind }) => kind === key);
}
