import { thing } from './pieces';
import type { Question } from './queries';

const employerQuestions: Readonly<Record<string, string>> = {
  occupation: 'What would the work be, day to day?',
  place: 'Where exactly is the work?',
  remote: 'Can it be done from home?',
  hours: 'How many hours a week is it?',
  shifts: 'Which days and times are the shifts?',
  nights: 'Is there night work?',
  weekends: 'Is there work at weekends?',
  split: 'Is the day ever in two separate stretches?',
  rotating: 'Do the shifts change from week to week?',
  pay: 'What does it pay an hour?',
  contract: 'What kind of contract is it?',
  employer: 'Who is the employer?',
  still_open: 'Is it still open?',
  work: 'What kinds of work are there?',
  hiring: 'How do you find new people, and when did you last take somebody on?',
  size: 'How many people work here?',
  competitive: 'Can anyone apply, and is at least the minimum wage paid?',
  'values.industry': 'What does the employer do?',
  'values.training': 'Is there training on the job?',
  'values.progression': 'Can one move up in time?',
  'values.purpose': 'Whom does the work help?',
  'values.other': 'Does it have what matters to the person?',
  'environment.noise': 'How noisy is it?',
  'environment.public_contact': 'How much contact is there with customers?',
  'environment.pace': 'How busy does it get?',
  'environment.outdoors': 'How much of the work is outdoors?',
  'environment.physical': 'How much standing, walking and lifting is there?',
  'environment.supervision': 'How closely is somebody there to guide the work?',
  'environment.teamwork': 'Does one work alone or with others?',
  'environment.telephone': 'How much telephoning is there?',
  'environment.repetition': 'How varied are the tasks?',
  'environment.conflict': 'How often are people upset or angry?',
  'environment.temperature': 'Does it get very hot or cold?',
};

const clientQuestions: Readonly<Record<string, string>> = {
  travel: 'How do you like to travel, and how long is fine?',
  home: 'Whereabouts do you live? The first part of the postcode is enough.',
};

/** What to ask, as one would ask it. */
export function questionOf({ ask, fact }: Pick<Question, 'ask' | 'fact'>): string {
  const requirement = /^requirement\.(.+)$/.exec(fact)?.[1];
  if (ask === 'client') {
    if (requirement) return `Do you have ${thing(requirement)}?`;
    return clientQuestions[fact] ?? `What about ${fact.replaceAll('_', ' ')}?`;
  }
  if (requirement) return `Is ${thing(requirement)} really needed?`;
  return employerQuestions[fact] ?? `What about ${fact.replace(/^.*\./, '').replaceAll('_', ' ')}?`;
}
