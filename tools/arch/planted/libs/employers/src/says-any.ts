// Planted: breaks no-explicit-any.
export type Planted = any;
