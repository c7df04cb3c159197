/** A line of a list, as far as comparing two lists needs it. */
export interface Placed {
  readonly vacancyId: string;
  /** 1 is first. */
  readonly rank: number;
}

export const listChanges = {
  entered: 'It is not on the client’s list as it stands',
  moved: 'It is on the list at another place',
  stayed: 'It is on the list at the same place',
} as const;
export type ListChange = keyof typeof listChanges;

/** What became of a line that has this rank now and had `before`; null: it was not on the list. */
export function changeOf(rank: number, before: number | null): ListChange {
  if (before === null) return 'entered';
  return before === rank ? 'stayed' : 'moved';
}

/** The lines of one list that another does not hold, in their order. */
export function leftOut<Line extends Placed>(before: readonly Line[], now: readonly Placed[]): Line[] {
  const listed = new Set(now.map(({ vacancyId }) => vacancyId));
  return before.filter(({ vacancyId }) => !listed.has(vacancyId));
}

/** Wishes with some sections said otherwise. A section that is not said stays; an absent value is not one. */
export function saidOtherwise<Wishes extends object>(wishes: Wishes, otherwise: Partial<Wishes>): Wishes {
  return { ...wishes, ...otherwise };
}
