// Lawful: domain/ may know the kernel.
import type { Door } from '#kernel';

export type Lawful = Door;
