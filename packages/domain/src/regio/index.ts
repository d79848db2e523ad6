export * from './organisatie.ts';
