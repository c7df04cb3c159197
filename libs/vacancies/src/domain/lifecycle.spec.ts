import {
  isExpired,
  isLive,
  nextStates,
  stateReasons,
  transition,
  transitions,
  vacancyStateNames,
  type StateReason,
  type VacancyState,
} from './lifecycle';

const reachable = (from: VacancyState): Set<VacancyState> => {
  const found = new Set<VacancyState>([from]);
  for (const state of found) for (const next of Object.keys(transitions[state]) as VacancyState[]) found.add(next);
  return found;
};

describe('the life of a vacancy', () => {
  it('leads from open to every state', () => expect(reachable('open')).toEqual(new Set(vacancyStateNames)));

  it.each(vacancyStateNames)('leads from %s back to open: a slip of the finger can be undone', (state) =>
    expect(reachable(state)).toContain('open'),
  );

  it('has a use for every reason, and gives every step at least one', () => {
    const used = vacancyStateNames.flatMap((from) => Object.values(transitions[from]));
    expect(used.every((reasons) => reasons.length > 0)).toBe(true);
    expect(new Set(used.flat())).toEqual(new Set(Object.keys(stateReasons)));
  });

  it('never stays where it is, and never becomes unconfirmed by hand', () => {
    for (const state of vacancyStateNames) {
      expect(transitions[state][state]).toBeUndefined();
      expect(nextStates(state).map((next) => next.state)).not.toContain('unconfirmed');
    }
  });

  it('offers exactly what it allows', () => {
    for (const from of vacancyStateNames)
      for (const to of vacancyStateNames.filter((name) => name !== 'unconfirmed')) {
        const offered = nextStates(from).find(({ state }) => state === to)?.reasons ?? [];
        for (const reason of Object.keys(stateReasons) as StateReason[])
          expect(transition(from, to, reason) === 'allowed').toBe(offered.includes(reason));
      }
  });

  it('is ranked while open or unconfirmed, up to its closing day', () => {
    expect(vacancyStateNames.filter(isLive)).toEqual(['open', 'unconfirmed']);
    expect(isExpired('2026-03-01', '2026-03-02')).toBe(true);
    expect(isExpired('2026-03-02', '2026-03-02')).toBe(false);
    expect(isExpired(null, '2026-03-02')).toBe(false);
  });
});
