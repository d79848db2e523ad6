export * from './kaart.ts';
export * from './stappen.ts';
