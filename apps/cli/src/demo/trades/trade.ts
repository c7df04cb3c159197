/** Weekly stretches of work: days by number from Monday, start and end. */
export interface Shift {
  readonly days: readonly number[];
  readonly start: string;
  readonly end: string;
}

export interface DemoJob {
  readonly titles: readonly string[];
  readonly soc2020: string;
  readonly weight: number;
  /** Hours a week that are offered, each as least and most. */
  readonly hours: readonly (readonly [number, number])[];
  readonly shifts: readonly Shift[];
  /** Pay an hour in pence, least and most. */
  readonly pay: readonly [number, number];
  readonly asks?: readonly (
    'driving_licence' | 'dbs_enhanced' | 'dbs_basic' | 'experience' | 'qualification' | 'own_transport'
  )[];
}

export interface Trade {
  readonly key: string;
  readonly weight: number;
  readonly sic: readonly string[];
  /** Second halves of invented names. */
  readonly names: readonly string[];
  readonly jobs: readonly DemoJob[];
  /** What specialists learned there. */
  readonly learned: readonly string[];
}
