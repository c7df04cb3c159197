export interface Door {
  readonly name: 'platform/http';
}
