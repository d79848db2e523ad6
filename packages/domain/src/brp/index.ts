export * from './brp-gezin.ts';
export * from './compose-gezin.ts';
export * from './gezag.ts';
export * from './gezagscode.ts';
export * from './minderjarig.ts';
export * from './persoon.ts';
export * from './vraag.ts';
export * from './zelfde-persoon.ts';
