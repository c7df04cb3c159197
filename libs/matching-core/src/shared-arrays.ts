/**
 * Arrays whose memory may be shared: handed to a worker thread they are the same memory there, not a copy. Reading them costs no
 * more than reading others.
 */
export const shared = {
  u8: (length: number) => new Uint8Array(new SharedArrayBuffer(length)),
  u16: (length: number) => new Uint16Array(new SharedArrayBuffer(2 * length)),
  u32: (length: number) => new Uint32Array(new SharedArrayBuffer(4 * length)),
  i32: (length: number) => new Int32Array(new SharedArrayBuffer(4 * length)),
  f64: (length: number) => new Float64Array(new SharedArrayBuffer(8 * length)),
};

/** Codes of things of which there are `count` unlike ones, in as little room as they need. */
export type Codes = Uint16Array | Uint32Array;

export function codes(length: number, count: number): Codes {
  return count <= 65_536 ? shared.u16(length) : shared.u32(length);
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** Fills an array with numbers of another. */
export function copied<Into extends Numbers>(to: Into, from: ArrayLike<number>): Into {
  to.set(from);
  return to;
}

/** The numbers of `from` in the order of `order`, written to `to`. */
export function gather<Into extends Numbers>(to: Into, order: Uint32Array, from: Numbers): Into {
  for (let at = 0; at < order.length; at += 1) to[at] = from[order[at]!]!;
  return to;
}

/** Numbers that arrive one by one, in an array that grows. */
export class Growing<Room extends Numbers> {
  length = 0;

  constructor(
    private readonly make: (length: number) => Room,
    private room = make(1024),
  ) {}

  push(value: number): void {
    if (this.length === this.room.length) {
      const wider = this.make(2 * this.length);
      wider.set(this.room);
      this.room = wider;
    }
    this.room[this.length] = value;
    this.length += 1;
  }

  /** All of them so far; the same memory, so nothing may be pushed after. */
  all(): Room {
    return this.room.subarray(0, this.length) as Room;
  }
}

/** Sorts by a whole number below `count`, and leaves equal ones in the order they had. */
export function sortBy(order: Uint32Array, keys: Codes, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const at of order) starts[keys[at]! + 1]! += 1;
  for (let key = 0; key < count; key += 1) starts[key + 1]! += starts[key]!;
  const sorted = new Uint32Array(order.length);
  for (const at of order) {
    const key = keys[at]!;
    sorted[starts[key]!] = at;
    starts[key]! += 1;
  }
  return sorted;
}
