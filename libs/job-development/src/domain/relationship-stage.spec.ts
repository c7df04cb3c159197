import fc from 'fast-check';
import { contactOutcomes, contactPurposes } from './contact';
import { relationshipStage, relationshipStages, type StageContact } from './relationship-stage';

const today = '2026-03-02';
const talk = (day: string, purpose: StageContact['purpose'], more: Partial<StageContact> = {}): StageContact => ({
  day,
  purpose,
  outcome: 'conversation',
  thankYouSentOn: null,
  ...more,
});

describe('the stage of a relationship', () => {
  it('is identified before anybody talked with them, however often it was tried', () => {
    const attempts = [talk('2026-02-02', 'introduce', { outcome: 'manager_out' })];
    expect(relationshipStage(attempts, today)).toEqual({ stage: 'identified', since: null, flags: [] });
  });

  it('follows three cups of tea', () => {
    const visits = [
      talk('2026-01-05', 'introduce', { outcome: 'appointment_made' }),
      talk('2026-01-12', 'learn_needs'),
      talk('2026-01-14', 'thank', { outcome: 'left_message' }),
      talk('2026-01-26', 'present_candidate'),
      talk('2026-02-09', 'hire_talk', { outcome: 'hired' }),
      talk('2026-02-20', 'follow_up'),
    ];
    const stages = visits.map((_, index) => relationshipStage(visits.slice(0, index + 1), today).stage);
    expect(stages).toEqual([
      'appointment_made',
      'needs_learned',
      'thanked',
      'candidate_introduced',
      'hired',
      'maintained',
    ]);
    expect(relationshipStage(visits, today)).toMatchObject({ since: '2026-02-20', flags: [] });
  });

  it('flags a person talked about before the needs were learned', () => {
    expect(relationshipStage([talk('2026-02-02', 'present_candidate')], today).flags).toEqual([
      'asked_before_learning',
    ]);
  });

  it('reminds of a thank-you until it is sent', () => {
    expect(relationshipStage([talk('2026-02-02', 'learn_needs')], today).flags).toEqual(['thank_you_unsent']);
    const sent = talk('2026-02-02', 'learn_needs', { thankYouSentOn: '2026-02-04' });
    expect(relationshipStage([sent], today)).toEqual({ stage: 'thanked', since: '2026-02-04', flags: [] });
  });

  it('does not fall back when a later visit is only a hello', () => {
    const visits = [talk('2026-02-02', 'learn_needs'), talk('2026-02-09', 'introduce')];
    expect(relationshipStage(visits, today).stage).toBe('needs_learned');
  });

  it('rests after a no and starts again with the next talk', () => {
    const no = [talk('2026-01-02', 'learn_needs'), talk('2026-01-09', 'present_candidate', { outcome: 'refused' })];
    expect(relationshipStage(no, today)).toMatchObject({ stage: 'not_now', since: '2026-01-09' });
    expect(relationshipStage([...no, talk('2026-02-20', 'introduce')], today).stage).toBe('introduced');
  });

  it('sleeps after half a year without contact', () => {
    expect(relationshipStage([talk('2025-08-01', 'learn_needs')], today).stage).toBe('dormant');
  });

  it('is always one of the stages, and never later than today', () => {
    const contact = fc.record({
      day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
      purpose: fc.constantFrom(...(Object.keys(contactPurposes) as StageContact['purpose'][])),
      outcome: fc.option(fc.constantFrom(...(Object.keys(contactOutcomes) as NonNullable<StageContact['outcome']>[]))),
      thankYouSentOn: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(contact), (list) => {
        const sorted = list.sort((left, right) => left.day.localeCompare(right.day));
        const { stage, since } = relationshipStage(sorted, today);
        return stage in relationshipStages && (since ?? today) <= today;
      }),
    );
  });
});
