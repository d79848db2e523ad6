export * from './eerste-blik.ts';
export * from './melding.ts';
export * from './neem-melding-aan.ts';
export * from './terugmelding.ts';
export * from './uitkomst.ts';
