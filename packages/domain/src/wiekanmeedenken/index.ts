export * from './bereikbaar.ts';
export * from './deskundigheid.ts';
export * from './soorten.ts';
export * from './vindbaar.ts';
export * from './wie-schrijft.ts';
export * from './zet-kaart.ts';
