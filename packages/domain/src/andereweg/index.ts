export * from './soorten.ts';
export * from './tel-hindernissen.ts';
export * from './weg.ts';
