export * from './betrokkenheid.ts';
export * from './doe-mee.ts';
export * from './relatie.ts';
export * from './relaties-van.ts';
export * from './uitvoerdersoort.ts';
export * from './wijs-uitvoerder-aan.ts';
export * from './word-vast-gezicht.ts';
