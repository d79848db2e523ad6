export * from './begint.ts';
export * from './hulpgrens.ts';
export * from './keuze.ts';
export * from './lijn.ts';
export * from './punt.ts';
export * from './soorten.ts';
export * from './verjaardag.ts';
export * from './vervolg.ts';
