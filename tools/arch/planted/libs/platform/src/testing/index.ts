export interface Door {
  readonly name: 'platform/testing';
}
