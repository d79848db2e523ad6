export * from './escalatie.ts';
export * from './leg-check-vast.ts';
export * from './noem-wachter.ts';
export * from './pad.ts';
export * from './soorten.ts';
export * from './urgentie.ts';
export * from './volgende-check.ts';
