import { copied, Growing, shared } from './shared-arrays';

/**
 * Many texts in shared memory. When all are UUIDs as PostgreSQL writes them, each is its 16 bytes; otherwise they lie one after
 * the other, as code units.
 */
export type Texts =
  | { readonly form: 'uuids'; readonly bytes: Uint8Array }
  | {
      readonly form: 'written';
      readonly units: Uint8Array | Uint16Array;
      /** Where each begins, and one past the end of the last. */
      readonly starts: Uint32Array;
    };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const uuidBytes = 16;
const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Texts as they arrive, in as little room as they need. */
export class TextsBuilder {
  private bytes: Growing<Uint8Array> | null = new Growing((length) => new Uint8Array(length));
  private readonly units = new Growing((length) => new Uint16Array(length));
  private readonly starts = new Growing((length) => new Uint32Array(length));
  private widest = 0;
  length = 0;

  add(text: string): void {
    this.length += 1;
    if (this.bytes) {
      if (uuid.test(text)) {
        pushBytes(this.bytes, text);
        return;
      }
      this.writeOut(this.bytes.all());
    }
    this.write(text);
  }

  build(): Texts {
    if (this.bytes) return { form: 'uuids', bytes: copied(shared.u8(this.bytes.length), this.bytes.all()) };
    const units = this.widest < 256 ? shared.u8(this.units.length) : shared.u16(this.units.length);
    this.starts.push(this.units.length);
    return {
      form: 'written',
      units: copied(units, this.units.all()),
      starts: copied(shared.u32(this.starts.length), this.starts.all()),
    };
  }

  private write(text: string): void {
    this.starts.push(this.units.length);
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit > this.widest) this.widest = unit;
      this.units.push(unit);
    }
  }

  /** Not all are UUIDs after all. */
  private writeOut(bytes: Uint8Array): void {
    this.bytes = null;
    const before: Texts = { form: 'uuids', bytes };
    for (let number = 0; number < bytes.length / uuidBytes; number += 1) this.write(textAt(before, number));
  }
}

const hexDigit = (unit: number) => (unit < 58 ? unit - 48 : unit - 87);

function pushBytes(bytes: Growing<Uint8Array>, id: string): void {
  for (let at = 0; at < id.length; at += 2) {
    if (id[at] === '-') at += 1;
    bytes.push(16 * hexDigit(id.charCodeAt(at)) + hexDigit(id.charCodeAt(at + 1)));
  }
}

export function textAt(texts: Texts, number: number): string {
  if (texts.form === 'written') {
    const { units, starts } = texts;
    return String.fromCharCode(...units.subarray(starts[number], starts[number + 1]));
  }
  const { bytes } = texts;
  let text = '';
  for (let at = 0; at < uuidBytes; at += 1) {
    if (at === 4 || at === 6 || at === 8 || at === 10) text += '-';
    text += hexOf[bytes[number * uuidBytes + at]!]!;
  }
  return text;
}

/** The texts in the order given. */
export function arranged(texts: Texts, order: Uint32Array): Texts {
  if (texts.form === 'uuids') {
    const bytes = shared.u8(order.length * uuidBytes);
    order.forEach((from, to) => {
      bytes.set(texts.bytes.subarray(from * uuidBytes, (from + 1) * uuidBytes), to * uuidBytes);
    });
    return { form: 'uuids', bytes };
  }
  const units = texts.units instanceof Uint8Array ? shared.u8(texts.units.length) : shared.u16(texts.units.length);
  const starts = shared.u32(order.length + 1);
  order.forEach((from, to) => {
    const text = texts.units.subarray(texts.starts[from], texts.starts[from + 1]);
    units.set(text, starts[to]);
    starts[to + 1] = starts[to]! + text.length;
  });
  return { form: 'written', units, starts };
}

type Units = Uint8Array | Uint16Array;

/** Where a text begins and ends among the units. */
function spanOf(texts: Texts, number: number): readonly [units: Units, from: number, to: number] {
  return texts.form === 'uuids'
    ? [texts.bytes, number * uuidBytes, (number + 1) * uuidBytes]
    : [texts.units, texts.starts[number]!, texts.starts[number + 1]!];
}

/** By code unit: the same on every machine and in every language setting. Bytes of UUIDs are in the order of their text. */
export function compareTexts(one: Texts, at: number, other: Texts, otherAt: number): number {
  const [left, leftFrom, leftTo] = spanOf(one, at);
  const [right, rightFrom, rightTo] = spanOf(other, otherAt);
  const length = Math.min(leftTo - leftFrom, rightTo - rightFrom);
  for (let unit = 0; unit < length; unit += 1) {
    const difference = left[leftFrom + unit]! - right[rightFrom + unit]!;
    if (difference !== 0) return difference;
  }
  return leftTo - leftFrom - (rightTo - rightFrom);
}

/** One text in the form of others, to be compared with them; null when it cannot be one of them. */
function alike(texts: Texts, text: string): Texts | null {
  if (texts.form === 'uuids') {
    if (!uuid.test(text)) return null;
    const bytes = new Growing((length) => new Uint8Array(length));
    pushBytes(bytes, text);
    return { form: 'uuids', bytes: bytes.all() };
  }
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return { form: 'written', units, starts: Uint32Array.of(0, units.length) };
}

/** The place in `order`, which sorts the texts, of the number of one; undefined when it is none of them. */
export function findText(texts: Texts, order: Uint32Array, text: string): number | undefined {
  const wanted = alike(texts, text);
  if (!wanted) return undefined;
  let from = 0;
  let to = order.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compareTexts(texts, order[middle]!, wanted, 0) < 0) from = middle + 1;
    else to = middle;
  }
  const number = order[from];
  return number !== undefined && compareTexts(texts, number, wanted, 0) === 0 ? number : undefined;
}

/** The numbers of `count` texts in the order of the texts. */
export function sortedTexts(texts: Texts, count: number): Uint32Array {
  // Numbers sort much faster than texts: the first units decide for nearly all, the texts themselves among equals.
  const numberBits = Math.ceil(Math.log2(count + 1));
  const keyScale = 2 ** (53 - numberBits);
  const skipped = commonUnits(texts, count);
  const unitValues = texts.form === 'written' && texts.units instanceof Uint16Array ? 65_536 : 256;
  const keys = new Float64Array(count);
  for (let number = 0; number < count; number += 1) {
    const [units, from, to] = spanOf(texts, number);
    let share = 1;
    let key = 0;
    for (let at = from + skipped; at < to && share < 2 ** 48; at += 1) {
      share *= unitValues;
      key = key * unitValues + units[at]!;
    }
    keys[number] = Math.floor((key / share) * keyScale) * 2 ** numberBits + number;
  }
  keys.sort();
  const order = Uint32Array.from(keys, (key) => key % 2 ** numberBits);
  const beginning = (place: number) => Math.floor(keys[place]! / 2 ** numberBits);
  for (let from = 0; from < count;) {
    let to = from + 1;
    while (to < count && beginning(to) === beginning(from)) to += 1;
    if (to - from > 1) order.subarray(from, to).sort((one, other) => compareTexts(texts, one, texts, other));
    from = to;
  }
  return order;
}

/** How many units all texts begin with in common. */
function commonUnits(texts: Texts, count: number): number {
  let common = count === 0 ? 0 : Infinity;
  for (let number = 0; number < count; number += 1) {
    const [first, firstFrom] = spanOf(texts, 0);
    const [units, from, to] = spanOf(texts, number);
    common = Math.min(common, to - from);
    for (let unit = 0; unit < common; unit += 1) {
      if (units[from + unit] !== first[firstFrom + unit]) common = unit;
    }
  }
  return common;
}
