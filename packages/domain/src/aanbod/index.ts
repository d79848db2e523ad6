export * from './contractdagen.ts';
export * from './past.ts';
export * from './plekbeeld.ts';
export * from './plekvraag.ts';
export * from './soorten.ts';
export * from './versheid.ts';
export * from './zet-aanbod.ts';
