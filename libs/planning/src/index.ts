export * from './capacity/index.ts';
export * from './coverage/index.ts';
export * from './figures/index.ts';
export * from './forecast/index.ts';
export * from './place/index.ts';
export * from './risk/index.ts';
export * from './spending/index.ts';
