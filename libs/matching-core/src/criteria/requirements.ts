import type { Aspects } from '../aspects';
import {
  type Criterion,
  deliver,
  excludedOutcome,
  type Facts,
  type Judge,
  lazily,
  type Outcome,
  outcomeOf,
  together,
  unknownOutcome,
} from '../criterion';
import { type Known, type RequirementAnswer, type RequirementKind, requirementKinds } from '../facts';
import type { MatchingPolicy } from '../policy';

const criterion = 'requirements';

/**
 * What the employer asks for against what the client said they have: one part for each answer and one for all else that is
 * asked. Nothing is guessed: asked for and never answered is a question to the client. Something missing is a clash; it leaves
 * the opening out only when the client asked for that.
 */
export const requirements: Criterion<'requirements'> = {
  id: criterion,
  prepare({ requirements: answers }, policy) {
    const answered = answers
      .map((answer, position) => ({ answer, position }))
      .filter(({ answer }, index, all) => all.findIndex((each) => each.answer.kind === answer.kind) === index);
    const of = Math.floor(policy.weights.requirements / (answered.length + 1));
    const kinds = new Set(answered.map(({ answer }) => answer.kind));
    return together([
      ...answered.map(({ answer, position }) => answerJudge(answer, position, of, policy)),
      remainderJudge(kinds, of, policy),
    ]);
  },
};

type Asked = Aspects['requirements'];

function answerJudge(answer: RequirementAnswer, position: number, of: number, policy: MatchingPolicy): Judge<Asked> {
  const strength = answer.hideWhenMissing ? 'must' : 'prefer';
  const path = `requirements/${position}`;
  const outcomes = lazily((essential: Known | 'not_asked'): Outcome => {
    const facts = { requirement: answer.kind, essential, has: answer.has };
    const base = { criterion, of, facts, wish: { path, strength } } as const;
    const strict = { fitsFromPercent: 1 };
    if (essential === 'not_asked' || answer.has === 'yes') return outcomeOf(base, 100, strict);
    const unknown = policy.unknownPercent.requirements;
    const fact = `requirement.${answer.kind}`;
    if (answer.has === 'unknown') return unknownOutcome(base, unknown, { ask: 'client', fact });
    if (essential === 'unknown') return unknownOutcome(base, unknown, { ask: 'employer', fact });
    if (essential === 'no') return outcomeOf(base, policy.requirements.percentWhenDesirable, strict);
    return answer.hideWhenMissing ? excludedOutcome(base) : outcomeOf(base, 0, strict);
  });
  return {
    of,
    judge: (asked, ledger) => deliver(outcomes(asked.get(answer.kind) ?? 'not_asked'), ledger),
  };
}

/** Whatever is asked for that the client was never asked about. Only essential or possibly essential demands count. */
function remainderJudge(answered: ReadonlySet<RequirementKind>, of: number, policy: MatchingPolicy): Judge<Asked> {
  const rest = requirementKinds.filter((kind) => !answered.has(kind));
  const base = (facts: Facts) => ({ criterion, of, facts, wish: null }) as const;
  const nothing = () => outcomeOf(base({ unanswered: [] }), 100, { fitsFromPercent: 0 });
  const something = (kinds: readonly RequirementKind[]) =>
    unknownOutcome(base({ unanswered: kinds }), policy.unknownPercent.requirements, {
      ask: 'client',
      fact: `requirement.${kinds[0]}`,
    });
  const outcomes = lazily((bits: number) =>
    bits === 0 ? nothing() : something(rest.filter((_, position) => bits & (1 << position))),
  );
  return {
    of,
    judge(asked, ledger) {
      let bits = 0;
      for (const [kind, essential] of asked) {
        const position = essential === 'no' ? -1 : rest.indexOf(kind);
        if (position >= 0) bits |= 1 << position;
      }
      return deliver(outcomes(bits), ledger);
    },
  };
}
