export * from './begin-onderzoek.ts';
export * from './doe-mee-met-onderzoek.ts';
export * from './soorten.ts';
export * from './uitzondering.ts';
