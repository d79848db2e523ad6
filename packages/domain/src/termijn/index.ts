export * from './compute-termijn.ts';
export { findVrijeDag, isWerkdag, listFeestdagen, type Feestdag, type RedenVrijeDag } from './feestdagen.ts';
export * from './kader.ts';
export * from './kalender.ts';
export type * from './soort.ts';
export * from './soorten.ts';
export type * from './stappen.ts';
export * from './verplaatst.ts';
export * from './wacht.ts';
