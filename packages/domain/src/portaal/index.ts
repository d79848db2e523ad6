export * from './achterhouden.ts';
export * from './leeftijdsgrenzen.ts';
export * from './lees-woord.ts';
export * from './portaaltoegang.ts';
export * from './raadpleging.ts';
export * from './schrijf-woord.ts';
export * from './wie-keek.ts';
export * from './woord.ts';
