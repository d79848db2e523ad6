export * from './neem-aan.ts';
export * from './soorten.ts';
export * from './verloop.ts';
export * from './verzoekgrond.ts';
export * from './vraag-raad.ts';
