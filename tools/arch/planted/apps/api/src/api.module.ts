// Lawful: the api enters by http doors.
import type { Door } from '#employers/http';

export type Lawful = Door;
