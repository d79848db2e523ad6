export * from './eindig-regel.ts';
export * from './matrix.ts';
export * from './soorten.ts';
export * from './vul-aan.ts';
export * from './volgens-wet.ts';
