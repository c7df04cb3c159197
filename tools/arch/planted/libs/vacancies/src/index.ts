export interface Door {
  readonly name: 'vacancies';
}
