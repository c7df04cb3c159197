// Planted: breaks no-floating-promises.
export function planted(answer: Promise<number>): void {
  answer.then(String);
}
