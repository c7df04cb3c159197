/**
 * Rows in the binary form of PostgreSQL's COPY: a row is a count of fields, and each field its length (-1 for null) and its
 * bytes. Everything is big-endian.
 */

const signature = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1');
const headerLength = signature.length + 8;
/** Days from 1970-01-01 to PostgreSQL's own first day, 2000-01-01. */
const firstDay = 10_957;

export function withoutHeader(bytes: Buffer): Buffer {
  return bytes.length >= headerLength && bytes.subarray(0, signature.length).equals(signature)
    ? bytes.subarray(headerLength)
    : bytes;
}

/** Whether this is what stands behind the last row. */
export function isCopyEnd(bytes: Buffer): boolean {
  return bytes.length === 2 && bytes.readInt16BE(0) === -1;
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** One row that came; its fields are asked for in their order. Null stands for null. */
export class CopyRow {
  private at = 2;

  constructor(private readonly bytes: Buffer) {}

  /** The length of the next field; -1: null. */
  private next(): number {
    const length = this.bytes.readInt32BE(this.at);
    this.at += 4;
    return length;
  }

  uuid(): string | null {
    if (this.next() < 0) return null;
    const { bytes, at } = this;
    this.at += 16;
    let text = '';
    for (let byte = 0; byte < 16; byte += 1) {
      if (byte === 4 || byte === 6 || byte === 8 || byte === 10) text += '-';
      text += hex[bytes[at + byte]!]!;
    }
    return text;
  }

  text(): string | null {
    const length = this.next();
    if (length < 0) return null;
    const from = this.at;
    this.at += length;
    return this.bytes.toString('utf8', from, this.at);
  }

  float(): number | null {
    if (this.next() < 0) return null;
    this.at += 8;
    return this.bytes.readDoubleBE(this.at - 8);
  }

  integer(): number | null {
    if (this.next() < 0) return null;
    this.at += 4;
    return this.bytes.readInt32BE(this.at - 4);
  }

  /** A `date`, as days since 1970-01-01. */
  day(): number | null {
    const days = this.integer();
    return days === null ? null : days + firstDay;
  }
}
