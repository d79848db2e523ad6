export * from './actie.ts';
export * from './bewaren.ts';
export * from './collega.ts';
export * from './kindcheck.ts';
export * from './soorten.ts';
export * from './verloop.ts';
export * from './vraag-hulp.ts';
