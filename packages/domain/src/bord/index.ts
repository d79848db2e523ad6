export * from './belofte.ts';
export * from './bord.ts';
export * from './doe-belofte.ts';
