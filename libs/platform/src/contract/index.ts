export * from './atoms';
export * from './examples';
export * from './lists';
export * from './named';
export * from './problem-words';
export * from './tags';
export * from './words';
