import { Transform } from 'node:stream';
import { TextDecoder } from 'node:util';
import type { Encoding } from '../domain/import-run';

/** What Windows-1252 puts where Latin-1 has control characters, from 0x80 on; five places are empty and stay as they are. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const upperControls = /[\u0080-\u009F]/g;

/** Text of Windows-1252. By hand, because the decoder of some Node versions takes it for Latin-1. */
export function decodeWindows(bytes: Buffer): string {
  return bytes.toString('latin1').replace(upperControls, (letter) => windows[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** A stream from bytes in an encoding to bytes in UTF-8, without byte-order mark and without the character NUL. */
export function toUtf8(encoding: Encoding): Transform {
  const decode = decoderOf(encoding);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, withoutNul(decode(chunk)));
    },
  });
}

function decoderOf(encoding: Encoding): (chunk: Buffer) => Buffer {
  if (encoding === 'windows-1252') return (chunk) => Buffer.from(decodeWindows(chunk));
  if (encoding === 'utf-16le') {
    const decoder = new TextDecoder('utf-16le');
    return (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }));
  }
  let first = true;
  return (chunk) => {
    const marked = first && chunk.subarray(0, 3).equals(mark);
    first = false;
    return marked ? chunk.subarray(3) : chunk;
  };
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

function withoutNul(chunk: Buffer): Buffer {
  return chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk;
}
