export * from './belregels.ts';
export * from './kijkbron.ts';
export * from './namen.ts';
export * from './reden.ts';
export * from './sluit-alarm.ts';
export * from './vind-alarmen.ts';
export { minstensGezinnen } from './regels/veel-gezinnen.ts';
