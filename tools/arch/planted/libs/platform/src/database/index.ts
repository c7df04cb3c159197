export interface Door {
  readonly name: 'platform/database';
}
