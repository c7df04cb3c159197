/** Writes a line for the user. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Writes what has been reached, with the seconds since this program began: ` 1.2 s  PostgreSQL is up`. */
export function printStep(text: string): void {
  print(`${(performance.now() / 1000).toFixed(1).padStart(5)} s  ${text}`);
}
