export interface Door {
  readonly name: 'reference';
}
