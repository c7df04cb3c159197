// Planted: breaks max-params.
export class Planted {
  readonly all: readonly number[];

  constructor(a: number, b: number, c: number, d: number, e: number, f: number, g: number) {
    this.all = [a, b, c, d, e, f, g];
  }
}
