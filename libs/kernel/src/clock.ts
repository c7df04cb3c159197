/** The one source of "now". Injected, so a test can hold time still. */
export interface Clock {
  now(): Date;
}
