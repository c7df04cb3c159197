import { contractInTitle, readContract, remoteInTitle } from './read-contract';
import { readRequirements } from './read-requirements';

describe('the contract that a field names', () => {
  it.each([
    ['Permanent, full-time', 'permanent'],
    ['TEMPORARY', 'temporary'],
    ['Fixed term, temporary', 'fixed_term'],
    ['VOLUNTEER', 'voluntary'],
    ['Bank', 'zero_hours'],
    ['FULL_TIME', 'unknown'],
    ['Contract, full-time', 'unknown'],
    ['Permanent or temporary', 'unknown'],
    [null, 'unknown'],
  ])('%s is %s', (text, kind) => expect(readContract(text)).toBe(kind));
});

describe('a title', () => {
  it.each([
    ['Bank Staff Nurse', 'zero_hours'],
    ['Apprentice Chef', 'apprenticeship'],
    ['Receptionist (Fixed Term)', 'fixed_term'],
    ['Bank Cashier', 'unknown'],
    ['Food Bank Manager', 'unknown'],
    ['Volunteer Coordinator', 'unknown'],
    ['Cook', 'unknown'],
  ])('%s: contract %s', (title, kind) => expect(contractInTitle(title)).toBe(kind));

  it.each([
    ['Call handler (home based)', 'remote'],
    ['Analyst - Hybrid', 'hybrid'],
    ['Remote Sensing Scientist', 'unknown'],
    ['Cook', 'unknown'],
  ])('%s: place %s', (title, kind) => expect(remoteInTitle(title)).toBe(kind));
});

describe('what an advert asks for', () => {
  const asked = (text: string) => readRequirements(text).map(({ kind, essential }) => [kind, essential]);

  it.each([
    ['You must hold a full UK driving licence.', [['driving_licence', 'yes']]],
    ['A driver’s license would be an advantage.', [['driving_licence', 'no']]],
    ['Driving licence', [['driving_licence', 'unknown']]],
    ['A driving licence is not required.', []],
    ['No driving licence needed.', []],
    ['The post is subject to an Enhanced DBS check. DBS costs are paid.', [['dbs_enhanced', 'yes']]],
    ['A DBS check will be carried out.', [['dbs_basic', 'unknown']]],
    ['Access to a car is essential.', [['own_transport', 'yes']]],
    ['Applicants need the right to work in the UK.', [['right_to_work', 'yes']]],
    ['You will drive change across the licensed trade.', []],
  ])('%s', (text, found) => expect(asked(text)).toEqual(found));

  it('keeps the sentence it was said in', () => {
    const [requirement] = readRequirements('Good pay. You must hold a driving licence. Free parking.');
    expect(requirement?.detail).toBe('You must hold a driving licence.');
  });
});
