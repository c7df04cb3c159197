import { type Approach, standingWith } from './approaches';

const today = '2026-03-02';
const contact = (facts: Partial<Approach>): Approach => {
  return { day: '2026-02-20', purpose: 'introduce', outcome: 'conversation', thankYouSentOn: null, ...facts };
};

describe('where we stand with an employer', () => {
  it('is open while nobody has been there', () => {
    expect(standingWith([], today)).toEqual({
      stage: 'identified',
      lastApproachOn: null,
      approachAhead: false,
      hires: 0,
      lastHireOn: null,
    });
  });

  it('follows from the log: attempts are approaches, support of somebody who works there is none', () => {
    const hired = contact({ day: '2025-12-01', purpose: 'hire_talk', outcome: 'hired' });
    const attempt = contact({ day: '2026-01-10', purpose: 'follow_up', outcome: 'manager_out' });
    const support = contact({ purpose: 'support' });
    expect(standingWith([hired, attempt, support], today)).toMatchObject({
      lastApproachOn: '2026-01-10',
      hires: 1,
      lastHireOn: '2025-12-01',
      approachAhead: false,
    });
  });

  it('knows what is planned', () => {
    const planned = contact({ day: null, outcome: null });
    expect(standingWith([planned], today)).toMatchObject({ approachAhead: true, lastApproachOn: null });
    expect(standingWith([{ ...planned, purpose: 'support' }], today).approachAhead).toBe(false);
  });
});
