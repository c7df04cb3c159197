export interface Door {
  readonly name: 'clients';
}
