export interface Door {
  readonly name: 'employers/http';
}
