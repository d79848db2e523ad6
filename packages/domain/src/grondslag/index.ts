export * from './deeladvies.ts';
export * from './deelregels.ts';
export * from './strafrechtelijk.ts';
export * from './toestemmers.ts';
export * from './toestemming.ts';
export * from './vraag.ts';
