import type { Sentences } from '../../api/problem';

/** Why a day or a week could not be shown. */
export const todaySentences: Sentences = {
  'job-development.not_your_team': 'This person or team is not one of yours.',
};
