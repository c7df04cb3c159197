import fc from 'fast-check';
import { isPossible, readHours } from './read-hours';

const nothing = { min: null, max: null };
const exactly = (hours: number) => ({ min: hours, max: hours });

describe('hours a week', () => {
  it.each([
    ['37.5 hours per week', exactly(37.5)],
    ['16 hrs', exactly(16)],
    ['22.5 hours', exactly(22.5)],
    ['Part time, 18.75 hours', exactly(18.75)],
    ['16-20 hours per week', { min: 16, max: 20 }],
    ['between 16 and 20 hrs pw', { min: 16, max: 20 }],
    ['up to 37.5 hours', { min: null, max: 37.5 }],
    ['minimum of 12 hours a week', { min: 12, max: null }],
    ['Healthcare Assistant - 30 hours', exactly(30)],
  ])('in a field: %s', (text, hours) => expect(readHours(text, 'field')).toEqual(hours));

  it.each([
    'Part-time',
    'Full time',
    '12 hours per day',
    '24 hour service',
    '8 hours notice',
    '',
    null,
    '200 hours per week',
  ])('are not said in a field: %s', (text) => expect(readHours(text, 'field')).toEqual(nothing));

  it.each([
    ['You will work 22.5 hours per week, Monday to Wednesday.', exactly(22.5)],
    ['This is 37.5 hours a week. A full week is 37.5 hours per week.', exactly(37.5)],
    ['We need 16 to 24 hours each week.', { min: 16, max: 24 }],
  ])('in prose: %s', (text, hours) => expect(readHours(text, 'prose')).toEqual(hours));

  it.each([
    'We are open 24 hours a day.',
    'Shifts are 12 hours.',
    'One post of 37.5 hours per week and one of 22.5 hours per week.',
    'There are 30 beds and a ward round.',
  ])('are not clear from prose: %s', (text) => expect(readHours(text, 'prose')).toEqual(nothing));

  it('are always possible ones, whatever the text', () => {
    const text = fc.array(
      fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(' hours per week', '37.5', '-', '99')),
      { maxLength: 9 },
    );
    fc.assert(fc.property(text, (parts) => isPossible(readHours(parts.join(''), 'field'))));
  });
});
