// Planted: breaks environment-once.
export const planted = process.env.HOME;
