export * from './daad.ts';
export * from './inzet.ts';
export * from './soorten.ts';
export * from './teamgrond.ts';
