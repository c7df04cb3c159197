export interface Door {
  readonly name: 'identity';
}
