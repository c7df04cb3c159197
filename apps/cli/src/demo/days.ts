import type { Day } from '#kernel';

export const morning = (day: Day) => new Date(`${day}T08:30:00Z`);
export const addHours = (instant: Date, hours: number) => new Date(instant.getTime() + hours * 3_600_000);
export const earlier = (one: Day, other: Day) => (one < other ? one : other);
export const earlierInstant = (one: Date, other: Date) => (one < other ? one : other);
