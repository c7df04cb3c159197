// Planted: breaks no-hidden-inputs four times.
export const planted = [Date.now(), new Date(), Math.random(), performance.now()];
export const lawful = new Date(0);
