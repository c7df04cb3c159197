import path from 'node:path';
import { readThemes, type Statement, type Vignette } from '../testing/vignette';
import { personOf, today } from '../testing/vignette-facts';
import { aboutWords, asideWords, employerOf, seenOf, visitQuestions } from '../testing/vignette-prospects';
import { kindWords } from '../testing/vignette-words';
import { dailySeed } from '../src/daily-order';
import { standardPolicy } from '../src/policy';
import { explainProspects, type ProspectExplanation, prospectQuestions, rankProspects } from '../src/prospects';

const themes = readThemes(path.resolve(__dirname, 'prospects'));
const options = { today, seed: dailySeed('vignettes', today) };

/** The word of a table that a text begins with, and what follows it. */
function begun<Value>(table: Readonly<Record<string, Value>>, text: string): [Value, rest: string] {
  const word = Object.keys(table).find((each) => text.startsWith(each));
  if (word === undefined) throw new Error(`"${text}" begins with none of: ${Object.keys(table).join(', ')}`);
  return [table[word]!, text.slice(word.length).trim()];
}

/** What one vignette comes to. */
class Told {
  readonly list: readonly string[];
  private readonly explanations: ReadonlyMap<string, ProspectExplanation>;

  constructor({ said, seen, offers }: Vignette) {
    const profile = personOf(said);
    const employers = [...offers].map(([name, details]) => employerOf(name, details));
    const ground = { employers, seenInSectors: seen.map(seenOf) };
    const { ranked } = rankProspects(ground, profile, standardPolicy, options);
    this.list = ranked.map(({ id }) => id);
    const explained = explainProspects(ground, [...offers.keys()], profile, standardPolicy, options);
    this.explanations = new Map(explained.map((explanation) => [explanation.id, explanation]));
  }

  of(name: string): ProspectExplanation {
    const explanation = this.explanations.get(name);
    if (!explanation) throw new Error(`${name} is not around`);
    return explanation;
  }

  isLeftOut({ name, text }: Statement): void {
    const [reason] = begun(asideWords, text.replace(/^because /, ''));
    const { aside, exclusions } = this.of(name);
    expect([name, aside ?? exclusions[0]?.criterion]).toEqual([name, reason]);
  }

  says({ name, text }: Statement): void {
    const [criterion, rest] = begun(aboutWords, text);
    const [kind] = begun(kindWords, rest);
    const part = this.of(name).parts.find((each) => each.criterion === criterion);
    expect([name, text, part?.kind]).toEqual([name, text, kind]);
  }

  asks({ name, text }: Statement): void {
    const [whom, about] = text.replace('first, ', '').split(' about ') as [string, string];
    const question = { ask: whom === 'the person' ? 'client' : 'employer', fact: begun(visitQuestions, about)[0] };
    const asked = prospectQuestions(this.of(name)).map(({ ask, fact }) => ({ ask, fact }));
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
    expect(vignette.why.length).toBeGreaterThan(20);
  });
});
