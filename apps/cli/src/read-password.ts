import { SetupError } from '#platform/config';
import { text } from 'node:stream/consumers';

const backspaces = ['\u007f', '\b'];
const enter = ['\r', '\n', '\u0004'];
const interrupt = '\u0003';

/** The password from standard input, whole, without the line end: `printf %s "$PASSWORD" | foothold …`. */
export async function passwordFromInput(): Promise<string> {
  return (await text(process.stdin)).replace(/\r?\n$/, '');
}

/** Asks for a password at the terminal without showing it. */
export function askPassword(question: string): Promise<string> {
  const { stdin, stdout } = process;
  if (!stdin.isTTY) {
    throw new SetupError(
      'There is no terminal to ask for a password: send it on standard input with --password-stdin.',
    );
  }
  stdout.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve, reject) => {
    let typed = '';
    const stop = () => {
      stdin.off('data', onData);
      stdin.setRawMode(false);
      stdin.pause();
      stdout.write('\n');
    };
    const onData = (chunk: string) => {
      // A paste arrives as one chunk, line end included.
      for (const character of chunk) {
        if (character === interrupt) {
          stop();
          reject(new SetupError('Stopped; nothing was written.'));
          return;
        }
        if (enter.includes(character)) {
          stop();
          resolve(typed);
          return;
        }
        typed = backspaces.includes(character) ? [...typed].slice(0, -1).join('') : typed + character;
      }
    };
    stdin.on('data', onData);
  });
}
