import type { Explanation, Facts, WishRef as CoreWishRef } from '#matching-core';
import { reasonsFrom } from './domain/client-list';
import { wishAt } from './domain/wish-at';

/** A wish as a reader sees it: by its path, with what it is called and how the person put it. */
export type SaidWishRef = CoreWishRef & { title: string | null; words: string | null };

/** Gives the wish that a part, a question or an exclusion names its title and words. All else stays as the core made it. */
export function withWords<Explained extends { readonly wish: CoreWishRef | null }>(
  explained: Explained,
  wishes: object,
): Explained & { wish: SaidWishRef | null } {
  const { wish } = explained;
  return { ...explained, wish: wish && { path: wish.path, strength: wish.strength, ...wishAt(wishes, wish.path) } };
}

/** Facts as a reader sees them. */
function plainFacts(facts: Facts): Record<string, string | number | boolean | string[] | null> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, Array.isArray(value) ? [...(value as string[])] : value]),
  ) as Record<string, string | number | boolean | string[] | null>;
}

/** A part or an exclusion as a reader sees it. */
export function readable<Line extends { readonly wish: CoreWishRef | null; readonly facts: Facts }>(
  line: Line,
  wishes: object,
) {
  return { ...withWords(line, wishes), facts: plainFacts(line.facts) };
}

/** Why an opening has its points, and what to ask, as a reader sees it. */
export function reasonsOf(explanation: Explanation, wishes: object) {
  const { parts, questions } = reasonsFrom(explanation.parts);
  return {
    points: explanation.points,
    of: explanation.of,
    parts: parts.map((part) => readable(part, wishes)),
    questions: questions.map((question) => withWords(question, wishes)),
  };
}
