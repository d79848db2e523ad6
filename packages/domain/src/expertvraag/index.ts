export * from './ladder.ts';
export * from './soorten.ts';
export * from './vraag.ts';
