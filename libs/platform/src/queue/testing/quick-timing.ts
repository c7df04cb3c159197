/** As a worker's own times, only that a spec need not wait for them. */
export const quickTiming = { lockDuration: 1_500, stalledInterval: 200 };
