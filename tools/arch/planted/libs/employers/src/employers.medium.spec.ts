// Lawful: a spec may use testing and http doors.
import type { Door as Http } from '#employers/http';
import type { Door } from '#platform/testing';

export type Lawful = Door | Http;
