export * from './begin.ts';
export * from './beoordeling.ts';
export * from './beperking.ts';
export * from './gezinszin.ts';
export * from './looptijd.ts';
export * from './rooster.ts';
export * from './soorten.ts';
