export interface Door {
  readonly name: 'kernel';
}
