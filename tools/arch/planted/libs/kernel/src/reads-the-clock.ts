// Planted: breaks no-hidden-inputs in the ground.
export const planted = Date.now();
