import fc from 'fast-check';
import { contactModes, contactOutcomes, contactPurposes, contactStates, presences, type ContactMode } from './contact';
import { countContact, type CountableContact } from './counting';

const visit: CountableContact = {
  state: 'logged',
  mode: 'in_person',
  purpose: 'learn_needs',
  outcome: 'conversation',
  presence: 'specialist',
  hiringAuthority: 'yes',
};
const day = '2026-03-02';
const reason = (change: Partial<CountableContact>) => countContact({ ...visit, ...change }, day).reason;
const keys = <T extends object>(list: T) => fc.constantFrom(...(Object.keys(list) as (keyof T)[]));

describe('what counts for fidelity item 17', () => {
  it('is a face-to-face talk with somebody who can hire, with or without the client', () => {
    expect(countContact(visit, day)).toEqual({ counts: true, rule: 'item17-2019', reason: 'counted' });
    expect(reason({ presence: 'with_client' })).toBe('counted');
    expect(reason({ mode: 'event' })).toBe('counted');
  });

  it.each([
    [{ mode: 'phone' }, 'not_in_person'],
    [{ mode: 'video' }, 'not_in_person'],
    [{ outcome: 'manager_out' }, 'no_conversation'],
    [{ outcome: 'reception_only' }, 'no_conversation'],
    [{ outcome: null }, 'outcome_unknown'],
    [{ hiringAuthority: 'no' }, 'no_hiring_authority'],
    [{ hiringAuthority: 'unknown' }, 'hiring_authority_unknown'],
    [{ hiringAuthority: null }, 'nobody_named'],
    [{ purpose: 'support' }, 'not_job_development'],
    [{ presence: 'client_alone' }, 'client_alone'],
    [{ state: 'planned' }, 'planned'],
    [{ state: 'cancelled' }, 'cancelled'],
  ] as [Partial<CountableContact>, string][])('is not %j, and it says why', (change, expected) => {
    expect(reason(change)).toBe(expected);
  });

  it('never counts a call, a letter or a message, whatever else is said', () => {
    const anyContact = fc.record({
      state: keys(contactStates),
      mode: keys(contactModes).filter((mode: ContactMode) => mode !== 'in_person' && mode !== 'event'),
      purpose: keys(contactPurposes),
      outcome: fc.option(keys(contactOutcomes)),
      presence: keys(presences),
      hiringAuthority: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const, null),
    });
    fc.assert(fc.property(anyContact, (contact) => !countContact(contact, day).counts));
  });
});
