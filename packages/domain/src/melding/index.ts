export * from './eerste-blik.ts';
export * from './gezinsnaam.ts';
export * from './melding.ts';
export * from './neem-melding-aan.ts';
export * from './overdracht.ts';
export * from './terugmelding.ts';
export * from './uitkomst.ts';
export * from './vertel.ts';
