export interface Door {
  readonly name: 'integrations';
}
