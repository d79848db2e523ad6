export * from './registratie.ts';
export * from './zet-account.ts';
