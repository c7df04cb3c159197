const usual = '02:00';

/** The cron pattern of a wall time `HH:MM`, every day; of the usual time when it is none. */
export function nightPattern(nightRunAt: string): string {
  const time = /^([01]\d|2[0-3]):[0-5]\d$/.test(nightRunAt) ? nightRunAt : usual;
  const [hour, minute] = time.split(':').map(Number);
  return `${minute} ${hour} * * *`;
}
