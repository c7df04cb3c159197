import { z } from 'zod';
import { day, id } from '#platform/contract';
import { explained } from './explained.schema';

const { points, of, parts, questions, policyVersion, engineVersion } = explained;

/** Why an opening has its points. */
export const reasons = { points, of, parts, questions };

/** What everything in an answer about one client was judged by. */
export const judgedBy = {
  clientId: id<'client'>('The client.'),
  day: day('The day it is judged for: today.'),
  wishesVersion: z.int().min(0).describe('Version of the wishes as stated; 0 when none were.'),
  policyVersion,
  engineVersion,
};

/** How many unlike things a list holds. */
export const variety = {
  kindsOfWork: z.int().min(0).describe('Kinds of work: SOC 2020 minor groups.'),
  employers: z.int().min(0).describe('Employers.'),
  kindNotKnown: z.int().min(0).describe('Vacancies whose kind of work is not known; each may be like any other.'),
  employerNotKnown: z.int().min(0).describe('Vacancies whose employer is not known.'),
};
