export * from './zet-account.ts';
