export * from './actor';
export * from './calendar';
export * from './clock';
export * from './domain-error';
export * from './geo';
export * from './id';
