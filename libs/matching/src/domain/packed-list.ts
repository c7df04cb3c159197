import type { CriterionId, FactValue, OpenQuestion, Part, WishRef } from '#matching-core';

/**
 * Why the openings of one client's list have their points, as one text: what lines share is said once. Most parts of two
 * lines are alike, because they answer one wish; and alike parts differ in a few values, because of one wish all else is
 * the same. So a line is a row of numbers of parts, a part is a row of values under a form, and a form is what stays:
 * criterion, points out of, wish, question, and the names of the facts. Names and paths are codes; only values may hold anything.
 */
interface Packed {
  readonly forms: readonly Form[];
  readonly parts: readonly (readonly [form: number, kind: number, points: number, ...facts: FactValue[]])[];
  readonly lines: readonly (readonly number[])[];
}

type Form = readonly [
  criterion: CriterionId,
  of: number,
  wish: readonly [path: string, strength: WishRef['strength']] | null,
  question: readonly [ask: OpenQuestion['ask'], fact: string] | null,
  ...factNames: string[],
];

const kinds: readonly Part['kind'][] = ['fits', 'clashes', 'unknown'];

/** Packs the parts of each line, the first line first. Equal lists give equal texts. */
export function packedReasons(lines: readonly (readonly Part[])[]): string {
  const packer = new Packer();
  const packed = lines.map((parts) => `[${parts.map((part) => packer.numberOf(part)).join(',')}]`);
  return `{"forms":[${packer.forms.texts().join(',')}],"parts":[${packer.parts.texts().join(',')}],"lines":[${packed.join(',')}]}`;
}

/** The parts of every line, as they were packed. */
export function unpackedReasons(text: string): Part[][] {
  const { forms, parts, lines } = JSON.parse(text) as Packed;
  const unpacked = parts.map(([form, kind, points, ...facts]) => partOf(forms[form]!, kinds[kind]!, points, facts));
  return lines.map((line) => line.map((number) => unpacked[number]!));
}

function partOf(form: Form, kind: Part['kind'], points: number, values: readonly FactValue[]): Part {
  const [criterion, of, wish, question, ...names] = form;
  return {
    criterion,
    kind,
    points,
    of,
    facts: Object.fromEntries(names.map((name, at) => [name, values[at]!])),
    wish: wish && { path: wish[0], strength: wish[1] },
    question: question && { ask: question[0], fact: question[1] },
  };
}

class Packer {
  readonly forms = new Numbered();
  readonly parts = new Numbered();
  /** A judge hands out one and the same part wherever it says the same. */
  private readonly seen = new Map<Part, number>();

  numberOf(part: Part): number {
    let number = this.seen.get(part);
    if (number === undefined) this.seen.set(part, (number = this.parts.numberOf(this.textOf(part))));
    return number;
  }

  private textOf({ criterion, kind, points, of, facts, wish, question }: Part): string {
    let names = '';
    let values = '';
    for (const name in facts) {
      names += `,"${name}"`;
      values += `,${JSON.stringify(facts[name])}`;
    }
    const aim = wish ? `["${wish.path}","${wish.strength}"]` : 'null';
    const asked = question ? `["${question.ask}","${question.fact}"]` : 'null';
    const form = this.forms.numberOf(`["${criterion}",${of},${aim},${asked}${names}]`);
    return `[${form},${kinds.indexOf(kind)},${points}${values}]`;
  }
}

/** Texts, each once, numbered as they first came. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.numbers.size));
    return number;
  }

  texts(): string[] {
    return [...this.numbers.keys()];
  }
}
