export * from './dagen.ts';
export * from './geschiedenis.ts';
export * from './meet-rust.ts';
export * from './organisaties.ts';
export * from './rust-in-gezichten.ts';
export * from './stap-van-de-wet.ts';
export * from './vraagrondes.ts';
