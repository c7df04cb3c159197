/** What a text says when it is read as a postcode. `outcode` is "S10", `sector` "S10 2", `postcode` "S10 2TN". */
export interface PostcodeReading {
  readonly postcode: string | null;
  readonly outcode: string;
  readonly sector: string | null;
}

/** Shapes of an outcode: A9, A99, AA9, AA99, A9A, AA9A (Royal Mail's Programmers' Guide to the Postcode Address File). */
const outcodeShape = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;
/** Inward codes never use C, I, K, M, O or V. */
const inwardShape = /^[0-9][ABD-HJLNP-UW-Z]{2}$/;

/**
 * Reads a whole postcode ("s102tn", "S10-2TN"), a sector ("S10 2") or an outcode ("S10"); null when it can be none of them.
 *
 * Case, spaces and punctuation of a whole postcode do not matter. The digit of an inward code may be written O or I. In an
 * outcode O and 0, I and 1 are exchanged only if the text as written is no known outcode and exactly one other reading is
 * (S1O → S10). Nothing else is mended: an S is never taken for a 5.
 * In short texts the space carries meaning: "E1 2" is a sector, "E12" an outcode.
 */
export function readPostcode(text: string, isKnownOutcode: (outcode: string) => boolean): PostcodeReading | null {
  const spaced = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
  const compact = spaced.replaceAll(' ', '');
  if (compact.length >= 5 && compact.length <= 7) {
    const whole = readWhole(compact, isKnownOutcode);
    if (whole) return whole;
  }
  const [first, second, ...more] = spaced.split(' ');
  if (second !== undefined && more.length === 0 && /^[0-9OI]$/.test(second)) {
    const outcode = readOutcode(first!, isKnownOutcode);
    return outcode ? { postcode: null, outcode, sector: `${outcode} ${asDigit(second)}` } : null;
  }
  const outcode = readOutcode(compact, isKnownOutcode);
  return outcode ? { postcode: null, outcode, sector: null } : null;
}

/**
 * The last whole postcode in a longer text such as an address, or null. Only postcodes of known outcodes are found, so that
 * "Unit 4B 2ND floor" is not one.
 */
export function findPostcode(text: string, isKnownOutcode: (outcode: string) => boolean): string | null {
  const candidates = text.toUpperCase().match(/\b[A-Z0-9]{2,4}\s{0,2}[0-9OI][A-Z]{2}\b/g) ?? [];
  for (const candidate of candidates.reverse()) {
    const reading = readPostcode(candidate, isKnownOutcode);
    if (reading?.postcode && isKnownOutcode(reading.outcode)) return reading.postcode;
  }
  return null;
}

function readWhole(compact: string, isKnownOutcode: (outcode: string) => boolean): PostcodeReading | null {
  const inward = asDigit(compact.at(-3)!) + compact.slice(-2);
  if (!inwardShape.test(inward)) return null;
  const outcode = readOutcode(compact.slice(0, -3), isKnownOutcode);
  if (!outcode) return null;
  return { postcode: `${outcode} ${inward}`, outcode, sector: `${outcode} ${inward[0]}` };
}

function readOutcode(written: string, isKnownOutcode: (outcode: string) => boolean): string | null {
  if (written.length < 2 || written.length > 4) return null;
  let readings = [''];
  for (const character of written) {
    const other = { O: '0', '0': 'O', I: '1', '1': 'I' }[character];
    readings = readings.flatMap((start) => (other ? [start + character, start + other] : [start + character]));
  }
  const possible = readings.filter((reading) => outcodeShape.test(reading));
  if (possible.includes(written) && isKnownOutcode(written)) return written;
  const known = possible.filter(isKnownOutcode);
  if (known.length === 1) return known[0]!;
  return possible.includes(written) ? written : null;
}

function asDigit(character: string): string {
  return character === 'O' ? '0' : character === 'I' ? '1' : character;
}
