export * from './afscherming.ts';
export * from './belofte.ts';
export * from './bord.ts';
export * from './borddag.ts';
export * from './doe-belofte.ts';
export * from './gang.ts';
export * from './verloop.ts';
