export interface Door {
  readonly name: 'job-development';
}
