import { readThemes, type Statement, type Vignette } from '../testing/vignette';
import { offerOf, personOf, today } from '../testing/vignette-facts';
import { criterionWords, kindWords, questionWords } from '../testing/vignette-words';
import { explain, type Explanation, questions } from '../src/explanation';
import { buildIndex } from '../src/index-builder';
import { standardPolicy } from '../src/policy';
import { rank } from '../src/rank';

const themes = readThemes(__dirname);
const all = themes.flatMap(({ vignettes }) => vignettes);

/** The word of a table that a text has, with what follows it. */
function wordOf<Value>(table: Readonly<Record<string, Value>>, text: string): [Value, rest: string] {
  const word = Object.keys(table)
    .filter((each) => text.startsWith(each))
    .sort((one, other) => other.length - one.length)[0];
  if (word === undefined) throw new Error(`"${text}" begins with none of: ${Object.keys(table).join(', ')}`);
  return [table[word]!, text.slice(word.length).trim()];
}

/** What one vignette comes to. */
class Told {
  private readonly explanations: ReadonlyMap<string, Explanation>;
  readonly list: readonly string[];

  constructor({ said, offers }: Vignette) {
    const profile = personOf(said);
    const openings = [...offers].map(([name, details]) => offerOf(name, details));
    const hits = rank(buildIndex(openings), profile, standardPolicy, { k: 20, today });
    this.list = hits.map(({ openingId }) => openingId);
    this.explanations = new Map(
      openings.map((opening) => [opening.id, explain(opening, profile, standardPolicy, today)]),
    );
  }

  of(name: string): Explanation {
    const explanation = this.explanations.get(name);
    if (!explanation) throw new Error(`${name} is not on offer`);
    return explanation;
  }

  /** "because of the pay and the shifts": all that leaves it out, and nothing else. */
  isLeftOut({ name, text }: Statement): void {
    const reasons = Object.keys(criterionWords).filter((word) => text.includes(word));
    const rest = reasons.reduce((left, word) => left.replace(word, ''), text).trim();
    expect([name, rest]).toEqual([name, expect.stringMatching(/^because(?: of)?(?: +and)*$/)]);
    const exclusions = new Set(this.of(name).exclusions.map(({ criterion }) => criterion));
    expect([name, [...exclusions].sort()]).toEqual([name, reasons.map((word) => criterionWords[word]).sort()]);
  }

  /** "the journey clashes": a line of that criterion is of that kind. */
  says({ name, text }: Statement): void {
    const [criterion, rest] = wordOf(criterionWords, text);
    const [kind] = wordOf(kindWords, rest);
    const kinds = this.of(name)
      .parts.filter((part) => part.criterion === criterion)
      .map((part) => part.kind);
    expect([name, text, kinds]).toEqual([name, text, expect.arrayContaining([kind])]);
  }

  /** "first, the employer about the shifts": asked, and asked first when it says so. */
  asks({ name, text }: Statement): void {
    const [whom, about] = text.replace('first, ', '').split(' about ') as [string, string];
    const question = { ask: whom === 'the person' ? 'client' : 'employer', fact: wordOf(questionWords, about)[0] };
    const asked = questions(this.of(name)).map(({ ask, fact }) => ({ ask, fact }));
    expect([name, text.startsWith('first, ') ? asked.slice(0, 1) : asked]).toEqual([
      name,
      expect.arrayContaining([question]),
    ]);
  }
}

describe.each(themes)('$title', ({ vignettes }) => {
  it.each(vignettes.map((vignette) => [vignette.title, vignette] as const))('%s', (_, vignette) => {
    const told = new Told(vignette);
    expect(told.list).toEqual(vignette.list);
    expect([...vignette.offers.keys()].filter((name) => !told.list.includes(name)).sort()).toEqual(
      vignette.leftOut.map(({ name }) => name).sort(),
    );
    vignette.leftOut.forEach((statement) => told.isLeftOut(statement));
    vignette.says.forEach((statement) => told.says(statement));
    vignette.toAsk.forEach((statement) => told.asks(statement));
  });
});

describe('the vignettes', () => {
  it('are forty or more, each with a title of its own, a person, and a reason', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    for (const { title, story, said, offers, why } of all) {
      expect([title, story.length > 20, said.length > 0, offers.size > 0, why.length > 20]).toEqual([
        title,
        true,
        true,
        true,
        true,
      ]);
    }
  });

  it('speak of work, and never of health, offences or benefits', () => {
    const said =
      /illness|diagnos|medic|symptom|disab|depress|anxi|psychos|addict|convict|offen[cs]e|benefit|ready for work/i;
    for (const { title, story, why } of all) expect([title, said.test(`${story} ${why}`)]).toEqual([title, false]);
  });
});
