export * from './default-lezers.ts';
export * from './lezersreden.ts';
export * from './maak-afspraak.ts';
export * from './notitie.ts';
export * from './schrijf-op.ts';
export * from './zichtbaar-vanaf.ts';
export * from './deling.ts';
