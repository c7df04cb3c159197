export interface Door {
  readonly name: 'matching-core';
}
