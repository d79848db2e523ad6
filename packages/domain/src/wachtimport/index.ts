export * from './controleer-regel.ts';
export * from './dubbel.ts';
export * from './importregel.ts';
export * from './klok.ts';
export * from './kolommen.ts';
export * from './koppel.ts';
export * from './lees-regel.ts';
export { leesDag, woordsleutel } from './lees-velden.ts';
export * from './stand.ts';
